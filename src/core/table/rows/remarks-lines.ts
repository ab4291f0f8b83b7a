import { oneWidth } from "../../lexicon/fold";
import { pattern } from "../../lexicon/lexicon";
import type { LineCell, SheetLine } from "../../snapshot/sheet-lines";
import { columnKind } from "../columns/header-words";
import { isMarkLike } from "../notes/mark-like";
import { speaksAsCity } from "../notes/vendor-speech";
import type { Layout } from "../columns/place-columns";
import type { Slot } from "../columns/slot";

/*
 * A line for remarks below each requirement: 備考 with the words beside it, or before them in the same cell. Where such
 * a line recurs, the words belong to the row above as those of a column would.
 */

/** Fewer lines alike may be a vendor's own. */
const FEWEST = 3;
const LONGEST_LABEL = 20;

interface RemarksLine {
  readonly key: string;
  /** The line without its label. */
  readonly cells: readonly LineCell[];
}

export interface WithoutRemarks {
  /** The lines, those for remarks without their labels; what then is empty is left out. */
  readonly lines: readonly SheetLine[];
  /** The same without the lines for remarks, by which columns are told. */
  readonly others: readonly SheetLine[];
  /** The layout in which those words are remarks. */
  readonly within: (layout: Layout) => Layout;
}

/** Takes the lines for remarks out of the section's; undefined where they do not recur. */
export function remarksLines(lines: readonly SheetLine[]): WithoutRemarks | undefined {
  const found = new Map<SheetLine, RemarksLine>();
  const counts = new Map<string, number>();
  for (const line of lines) {
    const own = remarksOf(line);
    if (own === undefined) continue;
    found.set(line, own);
    counts.set(own.key, (counts.get(own.key) ?? 0) + 1);
  }
  const said = [...found.values()].flatMap(({ cells }) => cells);
  // 補足 below each requirement may be the city's explanation of it.
  if (said.filter(({ text }) => speaksAsCity(text)).length * 10 > said.length) return undefined;
  const isOne = (line: SheetLine): boolean => (counts.get(found.get(line)?.key ?? "") ?? 0) >= FEWEST;
  if (!lines.some(isOne)) return undefined;
  const words = new Map<string, Slot>();
  const rest = lines.flatMap((line): SheetLine[] => {
    if (!isOne(line)) return [line];
    const cells = found.get(line)?.cells ?? [];
    // A mark beside the words is no remark: it stays in the column in which it stands.
    for (const [at, cell] of cells.entries())
      if (at === 0 || !isMarkLike(cell.text)) words.set(keyOf(cell), slotOf(cell));
    return cells.length === 0 ? [] : [{ row: line.row, cells }];
  });
  return {
    lines: rest,
    others: lines.filter((line) => !isOne(line)),
    within: (layout) => ({
      ...layout,
      slotOf: (cell) => words.get(keyOf(cell)) ?? layout.slotOf(cell),
    }),
  };
}

const keyOf = ({ row, column }: LineCell): string => `${String(row)},${String(column)}`;

const slotOf = ({ column, right }: LineCell): Slot => ({
  kind: "remarks",
  left: column,
  right,
  label: "",
  below: true,
});

/** 備考 | words, 備考 alone, or 備考：words. */
function remarksOf({ cells }: SheetLine): RemarksLine | undefined {
  const [first, ...others] = cells;
  if (first === undefined) return undefined;
  const key = `${String(first.column)} ${first.text.trim().slice(0, LONGEST_LABEL)}`;
  if (isLabel(first.text)) return { key, cells: others };
  if (others.length > 0) return undefined;
  const label = pattern("own-line-label").exec(oneWidth(first.text).trim());
  if (label === null || !isLabel(label[1] ?? "")) return undefined;
  const text = oneWidth(first.text).trim().slice(label[0].length).trim();
  return {
    key: `${String(first.column)} ${label[1] ?? ""}:`,
    cells: text === "" ? [] : [{ ...first, text }],
  };
}

const isLabel = (text: string): boolean =>
  text.trim().length <= LONGEST_LABEL && columnKind(text) === "remarks";
