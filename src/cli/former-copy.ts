import type { CheckedSheet } from "../core/check-workbook";
import type { Outcome } from "../core/fault";
import type { RowId } from "../core/ids";
import { carryStaff } from "../core/mark/carry-staff";
import { readStaffDecisions, type CarriedEntry } from "../core/mark/staff-decisions";
import type { SheetSnapshot } from "../core/snapshot/sheet-snapshot";
import type { SheetTable } from "../core/table/sheet-table";
import type { WorkbookSnapshot } from "../core/snapshot/workbook-snapshot";
import { readCopy } from "../xlsx/read-copy";
import type { CliMessage } from "./parse-arguments";
import { standingFile } from "./standing-file";

/** What stands where the copy of a judged file goes. */
export interface FormerCopy {
  /** Nothing is lost with it but what staff wrote in the columns for that. */
  readonly asWritten: boolean;
  /** Undefined where it is no workbook. */
  readonly snapshot?: WorkbookSnapshot;
  /** The seal of the letter that was written with it. */
  readonly memo?: string;
}

/** Looks at what stands in the place of a copy; undefined where nothing does. */
export function formerCopy(file: string): Outcome<FormerCopy | undefined, CliMessage> {
  const standing = standingFile(file);
  if (!standing.ok || standing.value === undefined)
    return standing.ok ? { ok: true, value: undefined } : standing;
  const copy = readCopy(standing.value);
  return { ok: true, value: copy.ok ? copy.value : { asWritten: false } };
}

export interface StaffOfCopy {
  readonly entries: ReadonlyMap<RowId, CarriedEntry>;
  /** 「1.14（I21）」 */
  readonly left: readonly string[];
}

/**
 * What staff wrote in a former copy, as far as it can go into the new one; undefined where they wrote nothing.
 * @param tableOf finds the pack's table on a sheet of the former copy
 */
export function staffOfCopy(
  former: WorkbookSnapshot,
  now: { readonly workbook: WorkbookSnapshot; readonly checked: CheckedSheet },
  tableOf: (workbook: WorkbookSnapshot, sheet: string) => SheetTable | undefined,
): StaffOfCopy | undefined {
  const { table } = now.checked;
  const snapshot = now.workbook.sheets.find(({ name }) => name === table.sheet);
  const decided = former.sheets.filter((sheet) => readStaffDecisions(sheet).length > 0);
  if (decided.length === 0 || snapshot === undefined) return undefined;
  const entries = new Map<RowId, CarriedEntry>();
  const left: string[] = [];
  for (const sheet of decided) {
    const carried = carryStaff({ snapshot: sheet, table: tableOf(former, sheet.name) }, { snapshot, table });
    for (const [id, entry] of carried.entries) {
      if (entries.has(id)) left.push(placeText(id, sheet, ""));
      else entries.set(id, entry);
    }
    left.push(...carried.left.map(({ id, cell }) => placeText(id, sheet, cell)));
  }
  return { entries, left };
}

function placeText(id: RowId | undefined, sheet: SheetSnapshot, cell: string): string {
  if (id === undefined) return cell;
  return `${id} (${cell === "" ? sheet.name : cell})`;
}
