import type { CellRange } from "../../../src/core/snapshot/grid";
import { cellCount, columnCount, rowCount } from "../address";
import { enterValue } from "../enter-value";
import type { CellModel, SheetModel } from "../sheet-model";
import { places } from "./cell-access";
import { HostError, type Json } from "../wire";

const READ_LIMIT = 5_000_000;

/** A table of what the cells hold; null for more cells than Excel reads at once. */
export function readCells(
  sheet: SheetModel,
  range: CellRange,
  read: (cell: CellModel | undefined, row: number, column: number) => Json,
): Json {
  if (cellCount(range) > READ_LIMIT) return null;
  const table: Json[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const line: Json[] = [];
    for (let column = range.left; column <= range.right; column += 1)
      line.push(read(sheet.cell(row, column), row, column));
    table.push(line);
  }
  return table;
}

/** Goes through a scalar or a table of the range's size; null leaves a cell alone. */
export function writeCells(
  range: CellRange,
  value: Json,
  write: (row: number, column: number, value: Json) => void,
): void {
  if (cellCount(range) > READ_LIMIT) throw new HostError("InvalidArgument", "unbounded range");
  const rows = Array.isArray(value) ? (value as readonly Json[]) : undefined;
  if (rows && rows.length !== rowCount(range))
    throw new HostError("InvalidArgument", "The number of rows or columns in the input array doesn't match");
  for (let row = range.top; row <= range.bottom; row += 1) {
    const line = rows ? rows[row - range.top] : undefined;
    if (rows && (!Array.isArray(line) || line.length !== columnCount(range)))
      throw new HostError(
        "InvalidArgument",
        "The number of rows or columns in the input array doesn't match",
      );
    for (let column = range.left; column <= range.right; column += 1) {
      const entry = rows ? (line as readonly Json[])[column - range.left] : value;
      if (entry !== null && entry !== undefined) write(row, column, entry);
    }
  }
}

export function writeValues(sheet: SheetModel, range: CellRange, value: Json): void {
  writeCells(range, value, (row, column, entry) => {
    if (sheet.isCovered(row, column)) return;
    const cell = sheet.ensure(row, column);
    if (typeof entry === "string" && entry.length > 32_768)
      throw new HostError("InvalidArgument", "a cell holds at most 32,767 characters");
    const entered = enterValue(entry, cell.style["NumberFormat"] ?? "General");
    cell.value = entered.value;
    cell.text = entered.text;
    cell.formula = entered.formula;
  });
}

/** Copies a cell's value, not the way it was entered: a text stays a text, a formula leaves its result. */
export function copyValue(sheet: SheetModel, from: CellRange, areas: readonly CellRange[]): void {
  const { value, text } = sheet.ensure(from.top, from.left);
  for (const [row, column] of places(areas))
    Object.assign(sheet.ensure(row, column), { value, text, formula: undefined });
}
