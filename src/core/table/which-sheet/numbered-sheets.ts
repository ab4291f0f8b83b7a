import type { Pack } from "../../pack/pack-schema";
import { plainNumber } from "../rows/row-number";
import type { SheetSnapshot } from "../../snapshot/sheet-snapshot";

/**
 * The sheets that have a column with at least half of the pack's row numbers: answers may stand there by number alone.
 * @param shown the numbers by which the table itself calls its rows, where they are known
 */
export function numberedSheets(
  sheets: readonly SheetSnapshot[],
  pack: Pack,
  shown: ReadonlyMap<string, unknown> = new Map(pack.rows.map(({ id }) => [id, id])),
): readonly string[] {
  const least = pack.rows.length;
  return sheets.filter((sheet) => numbersInOneColumn(sheet, shown) * 2 >= least).map(({ name }) => name);
}

function numbersInOneColumn({ cells }: SheetSnapshot, shown: ReadonlyMap<string, unknown>): number {
  const columns = new Map<number, Set<string>>();
  for (const { column, text } of cells) {
    const number = plainNumber(text);
    if (number === undefined || !shown.has(number)) continue;
    columns.set(column, (columns.get(column) ?? new Set()).add(number));
  }
  return [...columns.values()].reduce((most, { size }) => Math.max(most, size), 0);
}
