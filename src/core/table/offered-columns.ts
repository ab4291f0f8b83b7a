import type { Pack } from "../pack/pack-schema";
import { columnLetters } from "../snapshot/grid";
import { linesOf, type SheetLine } from "../snapshot/sheet-lines";
import type { SheetSnapshot } from "../snapshot/sheet-snapshot";
import { findSections, type Section } from "./find-sections";
import { packTexts } from "./rows/pack-texts";

/** A column that a person can choose, as it is recognised in the sheet. */
export interface OfferedColumn {
  readonly letters: string;
  /** Its heading in one line; "" where it has none. */
  readonly heading: string;
  /** The first different texts below, cut to a few characters. */
  readonly samples: readonly string[];
}

/** Nobody chooses among more. */
const MOST_COLUMNS = 64;
const MOST_SAMPLES = 4;
const LONGEST_HEADING = 40;
const LONGEST_SAMPLE = 12;

/**
 * The columns to choose from, from left to right, by the headings of the sheet's own table: also those that no word tells,
 * and those without a heading in which something stands. Where there is no table, what stands first in a column names it.
 */
export function offeredColumns(snapshot: SheetSnapshot, pack: Pack): readonly OfferedColumn[] {
  const lines = linesOf(snapshot);
  const section = likeliest(findSections(lines, packTexts(pack), {}));
  const { slots = [], rows, window } = section?.header ?? {};
  const below = lines.filter(({ row }) => rows === undefined || row > rows.last);
  const columns = new Map(slots.map(({ left, label }) => [left, label]));
  const spanned = new Set(slots.flatMap(({ left, right }) => numbers(left, right)));
  for (const { column } of below.flatMap(({ cells }) => cells)) {
    const isBeside = window !== undefined && (column < window.left || column > window.right);
    if (!spanned.has(column) && !isBeside && !columns.has(column)) columns.set(column, "");
  }
  const chosen = new Set([...columns.keys()].slice(0, MOST_COLUMNS));
  const texts = textsBelow(below, chosen);
  return [...chosen]
    .sort((one, other) => one - other)
    .map((column) => {
      const [first = "", ...others] = texts.get(column) ?? [];
      const isNamed = section?.header !== undefined;
      return {
        letters: columnLetters(column),
        heading: cut(isNamed ? (columns.get(column) ?? "") : first, LONGEST_HEADING),
        samples: (isNamed ? [first, ...others] : others)
          .filter((text) => text !== "")
          .slice(0, MOST_SAMPLES)
          .map((text) => cut(text, LONGEST_SAMPLE)),
      };
    });
}

/** The one with most rows of the pack; else the one with most headings. */
function likeliest(sections: readonly Section[]): Section | undefined {
  const rank = ({ found, header }: Section): number => found * 1_000 + (header?.slots.length ?? 0);
  return sections.reduce<Section | undefined>(
    (best, section) => (best === undefined || rank(section) > rank(best) ? section : best),
    undefined,
  );
}

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.min(to - from + 1, MOST_COLUMNS) }, (_, at) => from + at);

/** The first different texts of each column, one more than are shown. */
function textsBelow(
  lines: readonly SheetLine[],
  columns: ReadonlySet<number>,
): ReadonlyMap<number, readonly string[]> {
  const texts = new Map<number, string[]>();
  for (const { column, text } of lines.flatMap(({ cells }) => cells)) {
    const known = texts.get(column) ?? [];
    const line = inOneLine(text);
    if (!columns.has(column) || known.length > MOST_SAMPLES || known.includes(line)) continue;
    texts.set(column, [...known, line]);
  }
  return texts;
}

const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function cut(text: string, longest: number): string {
  const letters = [...inOneLine(text)];
  return letters.length <= longest ? letters.join("") : `${letters.slice(0, longest).join("")}…`;
}
