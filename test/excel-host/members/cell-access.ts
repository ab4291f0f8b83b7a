import { cellCount, isWholeColumns, isWholeRows, withoutRanges } from "../address";
import type { CellRange } from "../../../src/core/snapshot/grid";
import { withStyle } from "../cell-style";
import type { SheetModel } from "../sheet-model";
import { HostError, type Json, NotEmulated } from "../wire";

/** Every place of the rectangles, row by row. */
export function* places(areas: readonly CellRange[]): Generator<readonly [number, number]> {
  for (const area of areas) {
    if (cellCount(area) > 4_000_000) throw new NotEmulated("formats of whole rows or columns");
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) yield [row, column];
  }
}

/** One value, or null where the cells differ, as Excel reads it. */
export function uniform(values: Iterable<Json>): Json {
  let first: Json | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    else if (JSON.stringify(first) !== JSON.stringify(value)) return null;
  }
  return first ?? null;
}

export function readStyle(sheet: SheetModel, areas: readonly CellRange[], key: string): Json {
  return uniform(
    (function* () {
      for (const [row, column] of places(areas)) yield sheet.style(row, column)[key] ?? null;
    })(),
  );
}

export function refuseProtected(sheet: SheetModel, readOnly: boolean): void {
  if (readOnly) throw new HostError("AccessDenied", "The workbook is read-only.", 403);
  if (sheet.isProtected)
    throw new HostError("AccessDenied", "You cannot perform the requested operation.", 403);
}

/** Refuses what the protection does not leave to everybody. */
export function refuseLocked(
  sheet: SheetModel,
  readOnly: boolean,
  {
    areas,
    what,
  }: { readonly areas: readonly CellRange[]; readonly what: "values" | keyof SheetModel["allows"] },
): void {
  const isOpen = (area: CellRange) => withoutRanges(area, sheet.unlocked).length === 0;
  const may = what === "values" ? areas.every(isOpen) : sheet.allows[what];
  if (readOnly || !may) refuseProtected(sheet, readOnly);
}

export function writeStyle(sheet: SheetModel, areas: readonly CellRange[], key: string, value: Json): void {
  if (value === null) throw new HostError("InvalidArgument", `null for ${key}`);
  for (const [row, column] of places(areas)) {
    const cell = sheet.ensure(row, column);
    cell.style = withStyle(cell.style, key, value);
  }
}

/** Row numbers or column numbers that the rectangles touch. */
export function linesOf(areas: readonly CellRange[], axis: "row" | "column"): readonly number[] {
  const lines = new Set<number>();
  for (const area of areas) {
    if (axis === "row" ? isWholeColumns(area) : isWholeRows(area)) {
      if (areas.length === 1) return [axis === "row" ? area.top : area.left];
      throw new NotEmulated("sizes of all rows or columns");
    }
    const [from, to] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
    for (let line = from; line <= to; line += 1) lines.add(line);
  }
  return [...lines];
}
