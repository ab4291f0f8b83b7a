import type { BeforeImage, SheetBeforeImage } from "../snapshot/before-image";

/**
 * A hidden name of a sheet (one that holds for this sheet alone) says which entry of the before-image is the sheet's: it
 * follows renaming and copying, as the sheet's own name does not. The key is the rest of the name, so that no formula
 * has to be read.
 */
const PREFIX = "_yoken_check.";

/** What the name refers to: nothing that could move or go. */
export const KEY_FORMULA = "=TRUE";

export type OwnName = `${typeof PREFIX}${string}`;

export const nameOfKey = (key: string): OwnName => `${PREFIX}${key}`;

export const isOwnName = (name: string): name is OwnName => name.startsWith(PREFIX);

/** The keys among the names of a sheet. */
export function keysIn(names: readonly string[]): readonly string[] {
  return names.filter(isOwnName).map((name) => name.slice(PREFIX.length));
}

/** The key of sheets that we added as a whole: no sheet's own key is like it. */
export const MADE_KEY = "made";

export interface KeyedSheet {
  readonly sheet: string;
  /** The keys that its names hold; undefined where they can't be read. */
  readonly keys: readonly string[] | undefined;
  /** Our marks are to be seen on it. */
  readonly marked: boolean;
}

/** The entry of a sheet: by its key, or by its name where it has none. */
export function entryOf(
  { sheets }: BeforeImage,
  { sheet, keys, marked }: KeyedSheet,
): SheetBeforeImage | undefined {
  const mine = sheets.filter(({ key }) => key !== undefined && keys?.includes(key) === true);
  const byKey = mine.find((one) => one.sheet === sheet) ?? mine[0];
  if (byKey !== undefined) return byKey;
  // The name is all that is left where a program has dropped ours; another sheet may have been given it since.
  return sheets.find((one) => one.sheet === sheet && (one.key === undefined || keys === undefined || marked));
}

/** Whether an entry is (also) of another sheet: the sheet in question is a copy, or another one has taken its name. */
export function isShared(
  entry: SheetBeforeImage | undefined,
  sheet: string,
  sheetNames: readonly string[],
): boolean {
  return entry !== undefined && entry.sheet !== sheet && sheetNames.includes(entry.sheet);
}

/**
 * A key that no other sheet has: it is made of what the host knows the sheet by.
 * @param id letters, digits and signs that stay the same for the sheet
 */
export function freshKey(id: string, taken: readonly string[]): string {
  const plain = `s${id.replace(/[^A-Za-z0-9]/g, "")}`.slice(0, 60);
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? plain : `${plain}.${String(number)}`;
    if (!taken.includes(key)) return key;
  }
}

/** Several images of one workbook (two people judged at the same time) as one: for each sheet what was kept first. */
export function mergedImages(images: readonly BeforeImage[]): Pick<BeforeImage, "sheets" | "madeSheets"> {
  const sheets = new Map<string, SheetBeforeImage>();
  for (const entry of images.flatMap((image) => image.sheets)) {
    const id = `${entry.key ?? ""} ${entry.sheet}`;
    const first = sheets.get(id);
    sheets.set(id, first === undefined ? entry : { ...withoutTexts(first), ...bothTexts(first, entry) });
  }
  return {
    sheets: [...sheets.values()],
    madeSheets: [...new Set(images.flatMap(({ madeSheets }) => madeSheets))],
  };
}

/** Two people wrote: which rows hold whose texts is not known. */
function withoutTexts({
  texts: _,
  rowTexts: __,
  packedTexts: ___,
  ...entry
}: SheetBeforeImage): SheetBeforeImage {
  return entry;
}

/** What either of them wrote is ours. */
function bothTexts(a: SheetBeforeImage, b: SheetBeforeImage): Pick<SheetBeforeImage, "texts"> {
  if (a.texts === undefined || b.texts === undefined) return {};
  return { texts: [...new Set([...a.texts, ...b.texts])].sort((x, y) => x - y) };
}
