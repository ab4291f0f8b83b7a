import type { SheetPlan } from "./annotation-plan";
import type { SheetSnapshot, SnapshotCell } from "../snapshot/sheet-snapshot";
import type { SheetTable } from "../table/sheet-table";
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
 * Least heights for every row in which we write, from the tallest cell of the row, the vendor's own included: programs
 * that print without measuring (LibreOffice, and Excel with fonts of its own) would else cut one or the other. A row that
 * has a height already keeps at least that. Hidden rows get none, so that they stay hidden.
 */
export function plannedHeights(
  sheet: PlannedTexts,
  snapshot: SheetSnapshot,
  table: SheetTable,
): SheetPlan["rowHeights"] {
  const own = ownHeights(snapshot, table);
  const ours = new Map(neededHeights(sheet, lineHeight(snapshot)).map(({ row, points }) => [row, points]));
  const rows = [...new Set(sheet.cells.map(({ row }) => row))].sort((a, b) => a - b);
  return rows
    .filter((row) => !snapshot.hiddenRows.some(({ first, last }) => row >= first && row <= last))
    .map((row) => ({ row, points: Math.max(ours.get(row) ?? 0, own(row)) }))
    .filter(({ points }) => points > snapshot.defaultRowHeight);
}

/** The height of a row by itself: the one that it has, else what the vendor's cells need. */
function ownHeights(snapshot: SheetSnapshot, table: SheetTable): (row: number) => number {
  const cells = new Map<number, SnapshotCell[]>();
  for (const cell of snapshot.cells) {
    const inRow = cells.get(cell.row);
    if (inRow === undefined) cells.set(cell.row, [cell]);
    else inRow.push(cell);
  }
  const merges = new Map(snapshot.merges.map((merge) => [`${merge.top}:${merge.left}`, merge]));
  const wrapping = new Set(
    table.rows.flatMap(({ rows }) =>
      Array.from({ length: rows.last - rows.first + 1 }, (_, index) => rows.first + index),
    ),
  );
  return (row) => {
    const given = snapshot.rowHeights.find(({ first, last }) => row >= first && row <= last);
    if (given !== undefined) return given.size;
    const inRow = cells.get(row) ?? [];
    const heights = inRow.map((cell) => {
      const merge = merges.get(`${cell.row}:${cell.column}`);
      // A text merged downwards has the height of all its rows.
      if (merge !== undefined && merge.bottom > merge.top) return 0;
      const right =
        merge?.right ?? (wrapping.has(row) ? cell.column : runsTo(cell, inRow, table.range.right));
      const characters = widthBetween(snapshot, cell.column, right);
      return textHeight(cell.text, { characters, lineHeight: lineHeight(snapshot) });
    });
    return Math.min(HIGHEST_ROW, Math.max(0, ...heights));
  };
}

/** Beside the requirements a text that does not wrap runs on over the empty cells to its right, within the table. */
function runsTo(cell: SnapshotCell, inRow: readonly SnapshotCell[], right: number): number {
  const next = inRow.filter(({ column }) => column > cell.column).map(({ column }) => column - 1);
  return Math.max(cell.column, Math.min(right, ...next));
}

/** Width in characters of the columns from left to right, both included. */
export function widthBetween(snapshot: SheetSnapshot, left: number, right: number): number {
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
