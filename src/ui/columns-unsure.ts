import type { SheetTable } from "../core/table/sheet-table";

/** So many rows in doubt are no longer an odd cell here and there. */
const MANY = 3;

/** Whether it is doubtful which column is which: several rows seem to be answered elsewhere, or not to be what they are. */
export function columnsUnsure({ rows }: SheetTable): boolean {
  const isUnsure = (code: string) => code === "answer-elsewhere" || code === "uncertain-row";
  return rows.filter(({ doubts }) => doubts.some(({ code }) => isUnsure(code))).length >= MANY;
}
