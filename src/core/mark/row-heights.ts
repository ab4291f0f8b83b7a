import type { SheetPlan } from "./annotation-plan";
import type { CellRange } from "../sheet/grid";
import type { SheetSnapshot, SizedSpan, SnapshotCell } from "../sheet/sheet-snapshot";
import { HIGHEST_ROW, textHeight } from "./text-height";

/** The size of the default font, by which Excel measures heights and widths. */
const DEFAULT_FONT = 11;
/** A line of 游ゴシック 11, the default of Japanese Excel. */
export const DEFAULT_LINE = 18.75;

/** Points from line to line on this sheet: its default row holds one line, but a designer's tall default does not count. */
export function lineHeight(snapshot: SheetSnapshot): number {
  return Math.min(Math.max(snapshot.defaultRowHeight, 13.5), DEFAULT_LINE);
}

export type PlannedTexts = Pick<SheetPlan, "cells" | "columnWidths">;

/** The height that each row needs for the texts that we write into it; rows without a text are left out. */
export function neededHeights(sheet: PlannedTexts, line: number): SheetPlan["rowHeights"] {
  const widths = new Map(sheet.columnWidths.map(({ column, characters }) => [column, characters]));
  const heights = new Map<number, number>();
  for (const { row, column, text, look } of sheet.cells) {
    const width = widths.get(column);
    if (width === undefined || look.wrap !== true) continue;
    const scale = (look.fontSize ?? DEFAULT_FONT) / DEFAULT_FONT;
    const needed = textHeight(text, { characters: width / scale, lineHeight: line * scale });
    heights.set(row, Math.max(heights.get(row) ?? 0, needed));
  }
  return [...heights]
    .filter(([, points]) => points > 0)
    .map(([row, points]) => ({ row, points: Math.min(HIGHEST_ROW, points) }));
}

/**
 * The height that Excel gives a row by itself for the vendor's own cells; 0 where the row has a height of its own. A row
 * that is high enough by itself must be left to itself: a height that we set would hold it at our estimate.
 */
export function ownHeights(snapshot: SheetSnapshot): (row: number) => number {
  const cells = new Map<number, SnapshotCell[]>();
  for (const cell of snapshot.cells) {
    const inRow = cells.get(cell.row);
    if (inRow === undefined) cells.set(cell.row, [cell]);
    else inRow.push(cell);
  }
  const merges = new Map(snapshot.merges.map((merge) => [`${merge.top}:${merge.left}`, merge]));
  return (row) => {
    if (isWithin(snapshot.rowHeights, row)) return 0;
    const heights = (cells.get(row) ?? []).map((cell) =>
      cellHeight(snapshot, cell, merges.get(`${cell.row}:${cell.column}`)),
    );
    return Math.min(HIGHEST_ROW, Math.max(0, ...heights));
  };
}

function cellHeight(snapshot: SheetSnapshot, cell: SnapshotCell, merge: CellRange | undefined): number {
  // A text merged downwards has the height of all its rows.
  if (merge !== undefined && merge.bottom > merge.top) return 0;
  const right = merge?.right ?? cell.column;
  const characters = widthBetween(snapshot, cell.column, right);
  return textHeight(cell.text, { characters, lineHeight: lineHeight(snapshot) });
}

/** Width in characters of the columns from left to right, both included. */
function widthBetween(snapshot: SheetSnapshot, left: number, right: number): number {
  let special = 0;
  let covered = 0;
  for (const span of snapshot.columnWidths) {
    const columns = Math.min(span.last, right) - Math.max(span.first, left) + 1;
    if (columns <= 0) continue;
    special += columns * span.size;
    covered += columns;
  }
  return special + (right - left + 1 - covered) * snapshot.defaultColumnWidth;
}

function isWithin(spans: readonly SizedSpan[], row: number): boolean {
  return spans.some((span) => row >= span.first && row <= span.last);
}
