import type { CellRange } from "../snapshot/grid";
import { contains } from "../snapshot/grid";
import { linesOf } from "../snapshot/sheet-lines";
import type { SheetSnapshot } from "../snapshot/sheet-snapshot";
import type { SheetTable } from "../table/sheet-table";
import { hasField, type HeadingField } from "../table/which-sheet/sheet-heading";

/** Where a field for the vendor finds room: its label, and the cell to be filled in right of it. */
export interface FieldPlace {
  readonly field: HeadingField;
  readonly row: number;
  readonly label: number;
  readonly cell: number;
}

const FIELDS = ["vendor", "day"] as const satisfies readonly HeadingField[];
/** A label beside a narrower cell could not be filled in. */
const LEAST_CHARACTERS = 16;

/** The fields that the sheet does not have. */
export function missingFields(snapshot: SheetSnapshot, { range }: SheetTable): readonly HeadingField[] {
  const lines = linesOf(snapshot);
  return FIELDS.filter((field) => !hasField(lines, range, field));
}

/** Empty rows above the headings take one field each; undefined where there are too few, or no cell is wide enough. */
export function roomForFields(
  snapshot: SheetSnapshot,
  { range, headerRows }: SheetTable,
  fields: readonly HeadingField[],
): readonly FieldPlace[] | undefined {
  const cell = widest(snapshot, range);
  const rows = emptyRows(snapshot, headerRows.first);
  if (cell === undefined || rows.length < fields.length) return undefined;
  const chosen = rows.slice(rows.length - fields.length);
  return fields.map((field, index) => ({ field, row: chosen[index] ?? 0, label: cell - 1, cell }));
}

/** Rows of which nothing is said, seen or covered, from the top. */
function emptyRows(snapshot: SheetSnapshot, before: number): readonly number[] {
  const used = new Set(snapshot.cells.map(({ row }) => row));
  const isTaken = (row: number): boolean =>
    used.has(row) ||
    [...snapshot.merges, ...snapshot.occupied, ...(snapshot.overlays ?? []).map(({ range }) => range)].some(
      ({ top, bottom }) => top <= row && row <= bottom,
    ) ||
    snapshot.hiddenRows.some(({ first, last }) => first <= row && row <= last);
  return Array.from({ length: before }, (_, row) => row).filter((row) => !isTaken(row));
}

/** The widest column of the table that has another one of it to its left. */
function widest(snapshot: SheetSnapshot, range: CellRange): number | undefined {
  const isHidden = (column: number): boolean =>
    snapshot.hiddenColumns.some(({ first, last }) => first <= column && column <= last);
  const widthOf = (column: number): number =>
    snapshot.columnWidths.find(({ first, last }) => first <= column && column <= last)?.size ??
    snapshot.defaultColumnWidth;
  const columns = Array.from({ length: range.right - range.left }, (_, index) => range.left + 1 + index)
    .filter((column) => !isHidden(column) && !isHidden(column - 1))
    .sort((a, b) => widthOf(b) - widthOf(a) || a - b);
  return columns.find((column) => widthOf(column) >= LEAST_CHARACTERS);
}

/** Cells of forms around the table: empty, and right beside a short label of the city's. */
export function fieldsOfCity(snapshot: SheetSnapshot, table: CellRange): readonly CellRange[] {
  const whole = (row: number, column: number): CellRange =>
    snapshot.merges.find((merge) => contains(merge, { row, column })) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    };
  const filled = new Set(snapshot.cells.map(({ row, column }) => `${String(row)} ${String(column)}`));
  return snapshot.cells.flatMap(({ row, column, text }): readonly CellRange[] => {
    if ((row >= table.top && row <= table.bottom) || text.length > LONGEST_LABEL) return [];
    const beside = whole(row, whole(row, column).right + 1);
    return filled.has(`${String(beside.top)} ${String(beside.left)}`) ? [] : [beside];
  });
}
/** 「代表者職・氏名（押印は不要です）」 is a label; a sentence is none. */
const LONGEST_LABEL = 24;
