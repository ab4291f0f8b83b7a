import type { Judgement } from "../judge/judgement";
import type { Pack } from "../pack/pack-schema";
import type { SheetTable } from "../table/sheet-table";
import { isOtherVendor } from "./carry-decisions";
import { compareRows, type ComparedRow } from "./compare-rows";
import { recordedRows } from "./recorded-rows";
import { restsOn } from "./rests-on";

export interface JudgedTable {
  readonly table: SheetTable;
  readonly judgement: Judgement;
}

export interface SheetsToCompare {
  readonly before: JudgedTable;
  readonly now: JudgedTable;
  /** By which both were judged. */
  readonly pack: Pack;
  /** SHA-256, hexadecimal. */
  readonly hash: (text: string) => string;
}

export interface ComparedSheets {
  readonly rows: readonly ComparedRow[];
  /** The names that the two give, where they are those of different vendors. */
  readonly otherVendor?: { readonly before: string; readonly now: string };
}

/** Compares an answer with an earlier one that was judged by the same rules, without a record: what was written is the cause. */
export function compareSheets({ before, now, pack, hash }: SheetsToCompare): ComparedSheets {
  const rowsOf = ({ table, judgement }: JudgedTable) => recordedRows(table, judgement, pack, hash);
  const basis = { pack: "", policy: "", asOf: now.judgement.asOf };
  const rows = compareRows({
    recorded: undefined,
    before: rowsOf(before),
    now: { rows: rowsOf(now), basis },
    restsOn: restsOn(before.judgement, now.judgement),
    absent: hash("").slice(0, 16),
  });
  const vendors = { before: before.table.heading?.vendor?.name, now: now.table.heading?.vendor?.name };
  if (!isOtherVendor(vendors) || vendors.before === undefined || vendors.now === undefined) return { rows };
  return { rows, otherVendor: { before: vendors.before, now: vendors.now } };
}
