import { oneWidth } from "../lexicon/fold";
import { textKey } from "../lexicon/text-key";
import { packTexts } from "../table/rows/pack-texts";
import type { Pack, PackRow } from "../pack/pack-schema";

/** A row of a new table with the row of the earlier pack that it continues. */
export interface Continued {
  readonly row: PackRow;
  readonly base: PackRow;
  /** Whether the texts are the same but for layout, differ in numbers alone, or in words too. */
  readonly text: "same" | "numbers" | "words";
}

/** So much of a text has to be left for a row to continue another, when its words were changed. */
const ALIKE = 0.7;

/**
 * Which row of the base each row of a new table continues, by its text: the same first, then texts that differ in numbers
 * alone, then the most alike. Of several with one text the one with its number, else with its category, is taken.
 */
export function continuedRows(rows: readonly PackRow[], base: Pack): ReadonlyMap<PackRow, Continued> {
  const texts = packTexts(base);
  const frames = base.rows.map(frameOf);
  const at = (places: readonly number[]) => places.flatMap((place) => base.rows[place] ?? []);
  const found = new Map<PackRow, Continued>();
  const taken = new Set<PackRow>();
  const pass = (text: Continued["text"], candidates: (row: PackRow) => readonly PackRow[]): void => {
    for (const row of rows) {
      if (found.has(row)) continue;
      const before = likeliest(
        row,
        candidates(row).filter((one) => !taken.has(one)),
      );
      if (before === undefined) continue;
      taken.add(before);
      found.set(row, { row, base: before, text });
    }
  };
  const isSameAsked = (row: PackRow) => (one: PackRow) =>
    textKey(one.asked ?? "") === textKey(row.asked ?? "");
  const same = (row: PackRow) => at(texts.sameAs(textKey(row.text))).filter(isSameAsked(row));
  // Two rows may share one text: the number tells first whose it is.
  pass("same", (row) => same(row).filter(({ id }) => id === row.id));
  pass("same", same);
  pass("numbers", (row) => base.rows.filter((_, index) => sharesFrame(frames[index] ?? [], frameOf(row))));
  pass("words", (row) =>
    at(
      texts
        .likest(textKey(row.text))
        .filter(({ score }) => score >= ALIKE)
        .map(({ row: place }) => place)
        .slice(0, 1),
    ),
  );
  return found;
}

function likeliest(row: PackRow, candidates: readonly PackRow[]): PackRow | undefined {
  return (
    candidates.find(({ id }) => id === row.id) ??
    candidates.find(({ category }) => textKey(category) === textKey(row.category)) ??
    candidates[0]
  );
}

const sharesFrame = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((frame) => other.includes(frame));

/** A row's text without its numbers; a row with a line for its condition may stand without it. */
function frameOf(row: PackRow): readonly string[] {
  const bare = row.text.split("\n").slice(1).join("\n");
  const texts = row.appliesWhen === undefined || bare === "" ? [row.text] : [row.text, bare];
  return texts.map((text) => textKey(`${text}${row.asked ?? ""}`).replace(/\d+(?:\.\d+)?/g, "#"));
}

/** The numbers that stand in one text and not in the other, in order: 1年間以上 → 2年間以上 gives [["1", "2"]]. */
export function changedNumbers(before: PackRow, now: PackRow): readonly (readonly [string, string])[] {
  const [from, to] = [before, now].map(
    ({ text, asked = "" }) => oneWidth(`${text}\n${asked}`).match(/\d+(?:\.\d+)?/g) ?? [],
  );
  return (from ?? []).flatMap((number, index) => {
    const other = to?.[index];
    return other === undefined || other === number ? [] : [[number, other] as const];
  });
}
