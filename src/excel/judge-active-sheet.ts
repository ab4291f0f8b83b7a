import { checkSheet, namingOthers, type CheckedSheet, type SheetToCheck } from "../core/check-sheet";
import type { Outcome } from "../core/fault";
import { isOwnSheet } from "../core/mark/own-marks";
import { hasUnexplainedMarks } from "../core/sheet/legend-elsewhere";
import { parseColumns } from "../core/sheet/parse-columns";
import type { SheetSnapshot } from "../core/sheet/sheet-snapshot";
import type { TableFault } from "../core/sheet/sheet-table";
import { applyPlan, type Applied } from "./apply-plan";
import { clearMarks, type Cleared } from "./clear-marks";
import type { JudgeFault, WriteFault } from "../core/excel-fault";
import { withBefore } from "./moved-image";
import { readSheet, type ReadOptions, type SheetReading } from "./read-sheet";
import { namesWithTable, sheetsWithTable, textsOfOthers } from "./sheets-with-table";
import type { WriteOptions } from "./write-steps";

export type SheetRules = Omit<SheetToCheck, "snapshot" | "columns">;

export interface JudgeOptions extends WriteOptions, Pick<ReadOptions, "onChange"> {
  /**
   * The columns to take by hand, as parseColumns reads them; undefined: the sheet shows them itself. `kept` is what the
   * workbook remembers for the sheet. Left out: as remembered.
   */
  readonly columnsFor?: (sheet: string, kept: string | undefined) => string | undefined;
}

export interface JudgedSheet {
  readonly reading: SheetReading;
  readonly snapshot: SheetSnapshot;
  readonly checked: CheckedSheet;
  /** The columns by hand that were in force. */
  readonly columns: string | undefined;
  /** The judgement stands even where it could not be written. */
  readonly written: Outcome<Applied, WriteFault>;
}

/**
 * Reads the sheet in front, judges it and writes the result beside its table: two round trips for an ordinary sheet. One
 * more looks at other sheets, where there are any, for legends that the marks need and for limits of what is waived.
 */
export async function judgeActiveSheet(
  rules: SheetRules,
  options: JudgeOptions = {},
): Promise<Outcome<JudgedSheet, JudgeFault>> {
  // Every judgement is written, and merged cells decide where.
  const read = await readSheet({ ...options, merges: "always" });
  if (!read.ok) return { ok: false, fault: { kind: "excel", fault: read.fault } };
  if (isOwnSheet(read.value.snapshot)) {
    await read.value.unwatch?.();
    return { ok: false, fault: { kind: "own-sheet", sheet: read.value.snapshot.name } };
  }
  const first = check(read.value, rules, options);
  if (first.ok) return { ok: true, value: await finish(first.value, rules, options) };
  return noTable(read.value, first.fault, { rules, options });
}

type Checked = Omit<JudgedSheet, "written">;

const columnsInForce = (
  { snapshot, columns }: SheetReading,
  { columnsFor }: JudgeOptions,
): string | undefined => (columnsFor ? columnsFor(snapshot.name, columns) : columns);

function check(
  reading: SheetReading,
  rules: SheetRules,
  options: JudgeOptions,
  others: readonly SheetSnapshot[] = [],
): Outcome<Checked, TableFault> {
  const { before } = reading;
  const snapshot = before === undefined ? reading.snapshot : withBefore(reading.snapshot, before);
  const columns = columnsInForce(reading, options);
  const parsed = columns === undefined ? undefined : parseColumns(columns);
  const byHand = parsed?.ok === true ? { columns: parsed.columns } : {};
  const checked = checkSheet({ ...rules, ...byHand, snapshot, others });
  return checked.ok ? { ok: true, value: { reading, snapshot, columns, checked: checked.value } } : checked;
}

/**
 * Judged again with other sheets in view, where the answers hold marks that this one does not explain or where rows are
 * waived: legends and limits of an exemption may stand on a sheet of instructions.
 * Where the sheet in front calls itself an example, the sheets are named that could hold the answers.
 */
async function finish(checked: Checked, rules: SheetRules, options: JudgeOptions): Promise<JudgedSheet> {
  const { reading } = checked;
  const { table, notices, judgement } = checked.checked;
  const isSample = notices.some(({ code }) => code === "sheet-is-sample");
  // What is waived may be limited on a sheet of instructions.
  const isWaived = judgement.exemptions.some(({ truth, rows }) => truth === "true" && rows.length > 0);
  if (reading.sheetNames.length === 1 || !(isSample || isWaived || hasUnexplainedMarks(table))) {
    return write(checked, options);
  }
  const others = await textsOfOthers(reading.sheetNames, reading.snapshot.name, options);
  const again = others.length === 0 ? undefined : check(reading, rules, options, others);
  const explained = again?.ok === true ? again.value : checked;
  if (!isSample) return write(explained, options);
  const named = namingOthers(explained.checked, namesWithTable(others, rules.pack));
  return write({ ...explained, checked: named }, options);
}

/** Tells what may be the cause: columns by hand that do not fit, or a table that stands on another sheet. */
async function noTable(
  reading: SheetReading,
  fault: TableFault,
  { rules, options }: { readonly rules: SheetRules; readonly options: JudgeOptions },
): Promise<Outcome<never, JudgeFault>> {
  await reading.unwatch?.();
  const columns = columnsInForce(reading, options);
  const isNoHelp = fault.code === "answer-column-not-found" || reading.sheetNames.length === 1;
  const elsewhere = isNoHelp ? [] : await sheetsWithTable(rules.pack, reading.snapshot.name, options);
  const values = { fault, elsewhere, ...(columns === undefined ? {} : { columns }) };
  return { ok: false, fault: { kind: "table", ...values } };
}

async function write(checked: Checked, options: WriteOptions): Promise<JudgedSheet> {
  const written = await applyPlan(checked.checked.plan, checked.reading, options);
  return { ...checked, written };
}

export interface ClearedSheet extends Cleared {
  readonly sheet: string;
}

/** Takes our marks off the sheet in front and brings back what was there. */
export async function clearActiveSheet(
  options: WriteOptions = {},
): Promise<Outcome<ClearedSheet, WriteFault>> {
  const read = await readSheet({ ...options, merges: "always" });
  if (!read.ok) {
    const aftermath = { code: "nothing-written", values: {} } as const;
    return { ok: false, fault: { because: read.fault, aftermath } };
  }
  const cleared = await clearMarks(read.value, options);
  return cleared.ok
    ? { ok: true, value: { ...cleared.value, sheet: read.value.snapshot.name } }
    : { ok: false, fault: cleared.fault };
}
