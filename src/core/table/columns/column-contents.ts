import type { Slot } from "./slot";
import { isMarkLike } from "../notes/mark-like";
import type { LineCell, SheetLine } from "../../snapshot/sheet-lines";
import { speaksAsCity, speaksAsVendor, tellsOwnDoing } from "../notes/vendor-speech";

/** What one sheet column holds beside the requirements. */
export interface ColumnContents {
  filled: number;
  /** Nothing but a mark (○, 対応可). */
  marks: number;
  /** Statements of the vendor's, and words of who asks. */
  vendors: number;
  citys: number;
  readonly texts: Set<string>;
}

/** What stands in each column of the lines that hold a number or a requirement, by the column in which a cell begins. */
export function columnContents(
  lines: readonly SheetLine[],
  slots: readonly Slot[],
): ReadonlyMap<number, ColumnContents> {
  const asked = slots.filter((slot) => slot.kind === "requirement" || slot.kind === "id");
  const contents = new Map<number, ColumnContents>();
  const isAsked = (cell: LineCell): boolean =>
    asked.some((slot) => cell.column >= slot.left && cell.right <= slot.right);
  for (const line of lines) {
    if (!line.cells.some(isAsked)) continue;
    for (const cell of line.cells) {
      const of = contents.get(cell.column) ?? emptyContents();
      contents.set(cell.column, of);
      of.filled += 1;
      if (isMarkLike(cell.text)) of.marks += 1;
      if (speaksAsVendor(cell.text) || tellsOwnDoing(cell.text)) of.vendors += 1;
      if (speaksAsCity(cell.text)) of.citys += 1;
      of.texts.add(cell.text.trim());
    }
  }
  return contents;
}

/** The same by slot: in a grid the cells may begin at another column of the slot than its header. */
export function contentsOfSlots(
  contents: ReadonlyMap<number, ColumnContents>,
  slots: readonly Slot[],
): ReadonlyMap<number, ColumnContents> {
  const columns = [...contents].sort(([a], [b]) => a - b);
  return new Map(
    slots.flatMap(({ left, right }) => {
      const own = columns.filter(([column]) => column >= left && column <= right).map(([, of]) => of);
      const [first, ...others] = own;
      if (first === undefined) return [];
      const fullest = others.reduce((best, of) => (of.filled > best.filled ? of : best), first);
      return [[left, fullest] as const];
    }),
  );
}

function emptyContents(): ColumnContents {
  return { filled: 0, marks: 0, vendors: 0, citys: 0, texts: new Set() };
}

/** Fewer cells may be slips. */
export const FEWEST = 3;

/** A column that is filled with marks: an answer of its own. */
export function isMarked(of: ColumnContents | undefined): boolean {
  return of !== undefined && of.marks >= FEWEST && of.marks * 2 >= of.filled;
}

/** A column in which the vendor speaks of one requirement after the other. */
export function isVendorsColumn(of: ColumnContents | undefined): boolean {
  return (
    of !== undefined &&
    of.vendors >= FEWEST &&
    of.vendors * 3 >= of.filled &&
    of.citys * 10 <= of.filled &&
    // The same words over and over are the city's, but not where they say what the vendor does.
    (of.texts.size * 2 >= of.filled || of.vendors * 2 >= of.filled)
  );
}
