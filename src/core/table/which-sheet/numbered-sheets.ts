import type { Pack } from "../../pack/pack-schema";
import { plainNumber } from "../rows/row-number";
import type { SheetSnapshot } from "../../snapshot/sheet-snapshot";

/**
 * The sheets that have a column with so many of the pack's row numbers: answers may stand there by number alone.
 * @param shown the numbers by which the table itself calls its rows
 */
export function numberedSheets(
  sheets: readonly SheetSnapshot[],
  least: number,
  shown: ReadonlyMap<string, unknown>,
): readonly string[] {
  return sheets.filter((sheet) => numbersInOneColumn(sheet, shown) >= least).map(({ name }) => name);
}

/** Those with at least half of the pack's numbers. */
export const sheetsWithNumbers = (sheets: readonly SheetSnapshot[], { rows }: Pack): readonly string[] =>
  numberedSheets(sheets, rows.length / 2, new Map(rows.map(({ id }) => [id, id])));

function numbersInOneColumn({ cells }: SheetSnapshot, shown: ReadonlyMap<string, unknown>): number {
  const columns = new Map<number, Set<string>>();
  for (const { column, text } of cells) {
    const number = plainNumber(text);
    if (number === undefined || !shown.has(number)) continue;
    columns.set(column, (columns.get(column) ?? new Set()).add(number));
  }
  return [...columns.values()].reduce((most, { size }) => Math.max(most, size), 0);
}
