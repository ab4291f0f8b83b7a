import type { CellPlace, CellRange } from "./grid";
import type { SheetSnapshot, SnapshotCell } from "./sheet-snapshot";

/** A cell with text, grown to the rectangle of its merge. */
export interface LineCell extends CellPlace {
  /** The last row and column that the cell fills; its own where it is not merged. */
  readonly bottom: number;
  readonly right: number;
  readonly text: string;
  readonly number?: number;
  /** All of the text, or some of it, is struck through. */
  readonly struck?: boolean;
  /** Of a partly struck text what stands, and what does not, where that can be told. */
  readonly standing?: string;
  readonly struckText?: string;
  /** Some of the text is in a symbol font, and what it shows isn't known. */
  readonly unreadSymbols?: boolean;
  /** The truth value that the cell holds, as a cell check box does. */
  readonly truth?: boolean;
  /** A picture fills the cell. */
  readonly picture?: boolean;
}

/** One sheet row that shows something. */
export interface SheetLine {
  readonly row: number;
  /** From left to right. */
  readonly cells: readonly LineCell[];
}

const WIDTH = 16_384;

/** A sheet is looked at for its table, for notes, for limits and for legends. */
const MADE = new WeakMap<SheetSnapshot, readonly SheetLine[]>();

/** The sheet's non-empty rows from top to bottom. Linear in cells and merges, whatever the extent of the sheet. */
export function linesOf(snapshot: SheetSnapshot): readonly SheetLine[] {
  const made = MADE.get(snapshot) ?? madeOf(snapshot);
  MADE.set(snapshot, made);
  return made;
}

function madeOf(snapshot: SheetSnapshot): readonly SheetLine[] {
  const merges = new Map(snapshot.merges.map((range) => [range.top * WIDTH + range.left, range]));
  const lines = new Map<number, LineCell[]>();
  // Cells of a row follow each other.
  let current: { readonly row: number; readonly cells: LineCell[] } | undefined;
  for (const cell of snapshot.cells) {
    if (cell.text.trim() === "") continue;
    if (current?.row !== cell.row) {
      current = { row: cell.row, cells: lines.get(cell.row) ?? [] };
      lines.set(cell.row, current.cells);
    }
    const merge = merges.size === 0 ? undefined : merges.get(cell.row * WIDTH + cell.column);
    current.cells.push(lineCell(cell, merge));
  }
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column) }));
}

function lineCell(cell: SnapshotCell, merge: CellRange | undefined): LineCell {
  const bottom = merge?.bottom ?? cell.row;
  const right = merge?.right ?? cell.column;
  if (isBare(cell)) return { row: cell.row, column: cell.column, text: cell.text, bottom, right };
  const struck = cell.struck === true || cell.partlyStruck === true;
  return struck ? { ...cell, struck, bottom, right } : { ...cell, bottom, right };
}

/** Place and text alone: nearly all cells of a large sheet, which are made anew in a fraction of the time. */
function isBare(cell: SnapshotCell): boolean {
  let count = 0;
  for (const key in cell) if (key !== "row" && key !== "column" && key !== "text") count += 1;
  return count === 0;
}
