import type { BeforeImage, SheetBeforeImage } from "../../core/snapshot/before-image";
import { keysIn, MADE_KEY } from "../../core/mark/sheet-key";

export interface KnownTraces {
  readonly image: BeforeImage;
  /** The entry of the sheet that is read. */
  readonly entry: SheetBeforeImage | undefined;
  readonly sheetNames: readonly string[];
}

export interface LiveTraces {
  /** The entries of other sheets that are still in the workbook. */
  readonly others: readonly SheetBeforeImage[];
  /** The sheets of ours as the image calls them, and as they are called now. */
  readonly madeSheets: readonly string[];
}

/**
 * What of the image is still there. A sheet that is not there under its name was renamed or deleted: the hidden names of
 * all sheets tell, in one round trip more.
 */
export async function liveTraces(
  context: Excel.RequestContext,
  { image, entry, sheetNames }: KnownTraces,
): Promise<LiveTraces> {
  const there = new Set(sheetNames.map((name) => name.toLowerCase()));
  const isThere = (name: string): boolean => there.has(name.toLowerCase());
  const entries = image.sheets.filter((one) => one !== entry);
  const { madeSheets } = image;
  const isKnown = (one: SheetBeforeImage): boolean => isThere(one.sheet) || one.key === undefined;
  if (entries.every(isKnown) && madeSheets.every(isThere))
    return { others: entries.filter(({ sheet }) => isThere(sheet)), madeSheets };
  const keys = await keysOfAll(context, sheetNames);
  const all = new Set([...keys.values()].flat());
  const made = sheetNames.filter((name) => keys.get(name)?.includes(MADE_KEY) === true);
  return {
    others: entries.filter((one) => isThere(one.sheet) || (one.key !== undefined && all.has(one.key))),
    madeSheets: [...new Set([...madeSheets, ...made])],
  };
}

/** By sheet. Where Excel does not tell names, none: what is kept of a sheet nobody can find is of no use. */
async function keysOfAll(
  context: Excel.RequestContext,
  sheetNames: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  try {
    const asked = sheetNames.map((name) => {
      const { names } = context.workbook.worksheets.getItem(name);
      return { name, names: names.load("items/name") };
    });
    await context.sync();
    return new Map(asked.map(({ name, names }) => [name, keysIn(names.items.map((one) => one.name))]));
  } catch {
    return new Map();
  }
}
