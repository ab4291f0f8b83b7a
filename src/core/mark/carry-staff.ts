import type { RowId } from "../ids";
import { cellAddress, contains } from "../snapshot/grid";
import type { SheetSnapshot } from "../snapshot/sheet-snapshot";
import type { SheetTable, TableRow } from "../table/sheet-table";
import { findOwnMarks } from "./own-marks";
import {
  decisionText,
  readStaffDecisions,
  writtenOf,
  type CarriedEntry,
  type StaffEntry,
} from "./staff-decisions";

/** An earlier copy of a sheet, with the table in it where one is still found. */
export interface FormerSheet {
  readonly snapshot: SheetSnapshot;
  readonly table: SheetTable | undefined;
}

export interface CarriedStaff {
  readonly entries: ReadonlyMap<RowId, CarriedEntry>;
  /** What has no place in the new sheet: the row where it is known, and the cell in the copy. */
  readonly left: readonly { readonly id?: RowId; readonly cell: string }[];
}

/**
 * What staff wrote in an earlier copy, for the rows of a sheet that is judged anew. An entry goes along only where its
 * row is still there with the same answer and remarks: a decision about another answer would be made up. Where the
 * sheet has an entry of its own that says otherwise, that one stays.
 */
export function carryStaff(
  former: FormerSheet,
  now: { readonly snapshot: SheetSnapshot; readonly table: SheetTable },
): CarriedStaff {
  const entries = new Map<RowId, CarriedEntry>();
  const left: CarriedStaff["left"][number][] = [];
  const formerRows = new Map((former.table?.rows ?? []).map((row) => [row.rows.first, row]));
  const rows = new Map(now.table.rows.map((row) => [row.id, row]));
  const own = new Map(readStaffDecisions(now.snapshot).map((entry) => [entry.row, entry]));
  for (const entry of readStaffDecisions(former.snapshot)) {
    const before = formerRows.get(entry.row);
    const row = before && rows.get(before.id);
    const there = row && own.get(row.rows.first);
    if (before !== undefined && row !== undefined && sameAnswer(before, row) && agrees(entry, there)) {
      entries.set(row.id, writtenOf(entry));
    } else left.push({ ...(before && { id: before.id }), cell: cellOf(entry, former.snapshot) });
  }
  return { entries, left };
}

function sameAnswer(before: TableRow, now: TableRow): boolean {
  return before.answer === now.answer && before.remarks === now.remarks;
}

function agrees(entry: StaffEntry, there: StaffEntry | undefined): boolean {
  return (
    there === undefined || (decisionText(there) === decisionText(entry) && there.remark === entry.remark)
  );
}

/** The first cell of an entry. */
function cellOf({ row }: StaffEntry, snapshot: SheetSnapshot): string {
  const staff = findOwnMarks(snapshot)?.staff ?? [];
  const cell = snapshot.cells.find((one) => one.row === row && staff.some((range) => contains(range, one)));
  return cell === undefined ? "" : cellAddress(cell);
}
