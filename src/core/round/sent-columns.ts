import { heard, pattern } from "../lexicon/lexicon";
import { freeColumns } from "../mark/free-columns";
import type { CellRange } from "../snapshot/grid";
import type { SheetSnapshot } from "../snapshot/sheet-snapshot";
import { asksForEvidence } from "../table/columns/evidence-words";
import { headerWord } from "../table/columns/header-words";
import type { SheetTable } from "../table/sheet-table";
import type { AskedColumn } from "./answer-sheet-words";

/** A column that is added right of the table. */
export type AddedColumn = Exclude<AskedColumn, "answer">;

const WIDTHS: Readonly<Record<AddedColumn, number>> = {
  remarks: 34,
  evidence: 22,
  page: 11,
  certificate: 18,
  expires: 13,
};
const ALL = [
  "remarks",
  "evidence",
  "page",
  "certificate",
  "expires",
] as const satisfies readonly AddedColumn[];

export const addedWidth = (column: AddedColumn): number => WIDTHS[column];

/** What a table's own headings ask for, of what every answer sheet asks for; 資料名・頁 asks for two. */
export function missingColumns(snapshot: SheetSnapshot, table: SheetTable): readonly AddedColumn[] {
  const there = new Set(headingsOf(snapshot, table).flatMap(asked));
  if (hasRemarks(table)) there.add("remarks");
  return ALL.filter((column) => !there.has(column));
}

/** A column that is read beside the answer and asks for nothing in particular. */
function hasRemarks({ explained }: SheetTable): boolean {
  const headings = (explained?.columns ?? []).filter(({ role }) => role === "remarks");
  return headings.some(({ heading }) => asked(heading).length === 0);
}

function headingsOf({ cells }: SheetSnapshot, { headerRows, range }: SheetTable): readonly string[] {
  return cells
    .filter(({ row, column }) => row >= headerRows.first && row <= headerRows.last && column >= range.left)
    .map(({ text }) => text);
}

function asked(heading: string): readonly AddedColumn[] {
  const last = heading.split(" / ").at(-1) ?? "";
  return headerWord(last).split(pattern("evidence-column-joint")).flatMap(askedByPart);
}

function askedByPart(word: string): readonly AddedColumn[] {
  if (word === "") return [];
  if (heard("column-asks-certificate", word)) return ["certificate"];
  if (heard("column-asks-expiry", word)) return ["expires"];
  if (heard("column-asks-page", word)) return ["page"];
  return asksForEvidence(word) ? ["evidence"] : [];
}

/** The free columns that stand right beside a rectangle; undefined where something is in the way. */
export function columnsRightOf(
  snapshot: SheetSnapshot,
  table: CellRange,
  count: number,
): { readonly left: number; readonly right: number } | undefined {
  const rows = { first: table.top, last: table.bottom };
  const free = freeColumns({ snapshot, table, rows, count });
  if (free === undefined || free.left !== table.right + 1 || free.notices.length > 0) return undefined;
  return { left: free.left, right: free.left + count - 1 };
}
