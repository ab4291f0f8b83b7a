import { doorOf, type Door, type Outcome } from "./door";
import old from "./old-reader.cjs";
import { SHEET_PLACES, smallPack, type SheetPlace } from "./small-sheet";
import { TODAY } from "./today";
import type { OracleString } from "./strings";

/** One thing that the two readers say otherwise. */
export interface Difference {
  readonly text: string;
  /** The old file and name that the string comes from. */
  readonly from: string;
  readonly place: string;
  /** The row, or what else of the sheet differs. */
  readonly row: string;
  readonly mark: string;
  readonly old: string;
  readonly new: string;
}

export interface Comparison {
  readonly compared: number;
  readonly differences: readonly Difference[];
}

export interface Doors {
  readonly before: Door;
  readonly now: Door;
}

export const DOORS: Doors = { before: doorOf(old), now: doorOf(TODAY) };

const MARKS = ["○", "×", ""];

/** Strings of files that no answer is read by are tried where a whole sheet may turn on one. */
const isOfSheets = ({ from }: OracleString): boolean => !from.startsWith("src/core/answer/");

/** Every string in every row, with ○, × and no mark, beside the answer and in the remarks. */
export function compareAnswers(strings: readonly OracleString[], { before, now }: Doors): Comparison {
  const differences: Difference[] = [];
  let compared = 0;
  for (const { text, from } of strings)
    for (const { id } of now.pack.rows)
      for (const mark of MARKS)
        for (const place of ["answer", "remarks"]) {
          const [answer, remarks] = place === "answer" ? [mark + text, ""] : [mark, text];
          const [was, is] = [before.read(id, answer, remarks), now.read(id, answer, remarks)];
          compared += 1;
          if (was !== is) differences.push({ text, from, place, row: id, mark, old: was, new: is });
        }
  return { compared, differences };
}

/** The same strings on a small sheet, place by place, and as a requirement of a draft. */
export function compareSheets(strings: readonly OracleString[], doors: Doors): Comparison {
  const drafts = strings.map((one) => ({
    compared: 1,
    differences: differ(one, "draft", [doors.before.guess(one.text), doors.now.guess(one.text)]),
  }));
  const places = SHEET_PLACES.flatMap((place) => {
    const some = place.atOnce === 1 ? strings.filter(isOfSheets) : strings;
    return chunks(some, place.atOnce).map((chunk) => compareOn(place, chunk, doors));
  });
  return together([...drafts, ...places]);
}

/** Where a sheet with several strings differs, each is tried by itself. */
function compareOn(place: SheetPlace, some: readonly OracleString[], doors: Doors): Comparison {
  const [first] = some;
  if (first === undefined) return { compared: 0, differences: [] };
  const texts = some.map(({ text }) => text);
  const all = { ...first, text: texts.join("\n") };
  const found = differ(all, place.name, [see(doors.before, place, texts), see(doors.now, place, texts)]);
  if (found.length === 0 || some.length === 1) return { compared: some.length, differences: found };
  const alone = together(some.map((one) => compareOn(place, [one], doors)));
  return alone.differences.length > 0 ? alone : { compared: some.length, differences: found };
}

function see(door: Door, place: SheetPlace, texts: readonly string[]): Outcome {
  const pack = smallPack(door.pack);
  const sheets = place.sheets(pack, texts);
  const [only] = sheets;
  return only !== undefined && sheets.length === 1 ? door.sheet(only, pack) : door.choose(sheets, pack);
}

function differ(
  { text, from }: OracleString,
  place: string,
  [was, is]: readonly [Outcome, Outcome],
): readonly Difference[] {
  const rows = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return rows.flatMap((row) => {
    const [before, now] = [was[row] ?? "", is[row] ?? ""];
    return before === now ? [] : [{ text, from, place, row, mark: "", old: before, new: now }];
  });
}

export function together(all: readonly Comparison[]): Comparison {
  return {
    compared: all.reduce((sum, { compared }) => sum + compared, 0),
    differences: all.flatMap(({ differences }) => differences),
  };
}

function chunks<One>(some: readonly One[], size: number): readonly (readonly One[])[] {
  return Array.from({ length: Math.ceil(some.length / size) }, (_, at) =>
    some.slice(at * size, (at + 1) * size),
  );
}
