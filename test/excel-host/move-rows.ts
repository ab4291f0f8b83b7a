import type { CellRange } from "../../src/core/snapshot/grid";
import { SHEET_COLUMNS, type SheetModel } from "./sheet-model";

/**
 * Inserts (1) or deletes (-1) a row: what stands below moves, and so do merges, heights, drop-downs and print areas.
 * @param at the inserted or the deleted row
 */
export function moveRows(sheet: SheetModel, at: number, by: 1 | -1): void {
  const moved = (row: number): number | undefined => {
    if (by === -1 && row === at) return undefined;
    return row >= at ? row + by : row;
  };
  refill(sheet.cells, (key) => {
    const row = moved(Math.floor(key / SHEET_COLUMNS));
    return row === undefined ? undefined : row * SHEET_COLUMNS + (key % SHEET_COLUMNS);
  });
  refill(sheet.rowHeights, moved);
  const hidden = [...sheet.hiddenRows].flatMap((row) => moved(row) ?? []);
  sheet.hiddenRows.clear();
  hidden.forEach((row) => sheet.hiddenRows.add(row));
  const range = (one: CellRange): readonly CellRange[] => {
    const top = by === -1 && one.top === at ? at : (moved(one.top) ?? at);
    const bottom = by === -1 && one.bottom === at ? at - 1 : (moved(one.bottom) ?? at);
    return top > bottom ? [] : [{ ...one, top, bottom }];
  };
  sheet.merges = sheet.merges.flatMap(range);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap(range);
  sheet.print.area = sheet.print.area.flatMap(range);
  sheet.validations = sheet.validations.flatMap((one) =>
    range(one.range).map((place) => ({ ...one, range: place })),
  );
}

function refill<Value>(map: Map<number, Value>, to: (key: number) => number | undefined): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const next = to(key);
    if (next !== undefined) map.set(next, value);
  }
}
