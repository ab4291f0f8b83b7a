import type { SheetTable } from "../core/table/sheet-table";

/** So many rows in doubt are no longer an odd cell here and there. */
const MANY = 3;

/** By so little the next best column lies behind where hardly more than the place speaks for one of two. */
const CLOSE = 4;

/**
 * Whether it is doubtful which column is which: several rows seem to be answered elsewhere, or not to be what they are, or
 * another column might as well be the answer.
 */
export function columnsUnsure({ rows, explained }: SheetTable): boolean {
  const isClose = explained?.columns.some(
    ({ role, next }) => role === "answer" && next !== undefined && next.margin < CLOSE,
  );
  if (isClose === true) return true;
  const isUnsure = (code: string) => code === "answer-elsewhere" || code === "uncertain-row";
  return rows.filter(({ doubts }) => doubts.some(({ code }) => isUnsure(code))).length >= MANY;
}
