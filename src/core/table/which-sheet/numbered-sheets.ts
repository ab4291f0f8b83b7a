import type { Pack } from "../../pack/pack-schema";
import { plainNumber } from "../rows/row-number";
import type { SheetSnapshot } from "../../snapshot/sheet-snapshot";

/** The sheets that have a column with at least half of the pack's row numbers: answers may stand there by number alone. */
export function numberedSheets(sheets: readonly SheetSnapshot[], pack: Pack): readonly string[] {
  const ids = new Set<string>(pack.rows.map(({ id }) => id));
  return sheets.filter((sheet) => numbersInOneColumn(sheet, ids) * 2 >= ids.size).map(({ name }) => name);
}

function numbersInOneColumn({ cells }: SheetSnapshot, ids: ReadonlySet<string>): number {
  const columns = new Map<number, Set<string>>();
  for (const { column, text } of cells) {
    const number = plainNumber(text);
    if (number === undefined || !ids.has(number)) continue;
    columns.set(column, (columns.get(column) ?? new Set()).add(number));
  }
  return [...columns.values()].reduce((most, { size }) => Math.max(most, size), 0);
}
