import type { SheetSnapshot } from "../../src/core/snapshot/sheet-snapshot";
import { SHEET_COLUMNS, type SheetModel } from "./sheet-model";

/** What the columns left of one say, straight from the model: an oracle that asks no host. */
export function snapshotOfModel(sheet: SheetModel, beforeColumn: number): SheetSnapshot {
  const cells = [...sheet.cells]
    .map(([key, { text, value }]) => ({
      row: Math.floor(key / SHEET_COLUMNS),
      column: key % SHEET_COLUMNS,
      text,
      ...(typeof value === "number" ? { number: value } : {}),
    }))
    .filter(({ column, text }) => column < beforeColumn && text !== "")
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    name: sheet.name,
    cells,
    merges: sheet.merges,
    occupied: [],
    hiddenRows: [],
    rowHeights: [],
    hiddenColumns: [],
    columnWidths: [],
    defaultColumnWidth: 8.38,
    defaultRowHeight: sheet.defaultRowPoints,
    protected: false,
    visibility: "visible",
  };
}
