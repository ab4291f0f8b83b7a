import { checkSheet, type CheckedSheet, type SheetToCheck } from "../core/check-sheet";
import type { Outcome } from "../core/fault";
import { isOwnSheet } from "../core/mark/own-marks";
import type { SheetSnapshot } from "../core/sheet/sheet-snapshot";
import type { TableFault } from "../core/sheet/sheet-table";
import { applyPlan, type Applied } from "./apply-plan";
import { clearMarks, type Cleared } from "./clear-marks";
import type { JudgeFault, WriteFault } from "../core/excel-fault";
import { readSheet, type SheetReading } from "./read-sheet";
import type { WriteOptions } from "./write-steps";

export interface JudgedSheet {
  readonly reading: SheetReading;
  readonly snapshot: SheetSnapshot;
  readonly checked: CheckedSheet;
  /** The judgement stands even where it could not be written. */
  readonly written: Outcome<Applied, WriteFault>;
}

/** Reads the sheet in front, judges it and writes the result beside its table: two round trips for an ordinary sheet. */
export async function judgeActiveSheet(
  rules: Omit<SheetToCheck, "snapshot">,
  options: WriteOptions = {},
): Promise<Outcome<JudgedSheet, JudgeFault>> {
  const read = await readSheet(options);
  if (!read.ok) return { ok: false, fault: { kind: "excel", fault: read.fault } };
  if (isOwnSheet(read.value.snapshot)) {
    return { ok: false, fault: { kind: "own-sheet", sheet: read.value.snapshot.name } };
  }
  const first = check(read.value, rules);
  if (first.ok) return { ok: true, value: await write(first.value, options) };
  if (read.value.mergesRead) return { ok: false, fault: { kind: "table", fault: first.fault } };
  // Merged cells were left out for the sake of the undo stack; without them a table of merges can't be told.
  const whole = await readSheet({ ...options, merges: "always" });
  if (!whole.ok) return { ok: false, fault: { kind: "excel", fault: whole.fault } };
  const second = check(whole.value, rules);
  if (second.ok) return { ok: true, value: await write(second.value, options) };
  return { ok: false, fault: { kind: "table", fault: second.fault } };
}

type Checked = Omit<JudgedSheet, "written">;

function check(reading: SheetReading, rules: Omit<SheetToCheck, "snapshot">): Outcome<Checked, TableFault> {
  const { before } = reading;
  const own = before === undefined ? {} : { ownRanges: before.ranges };
  const snapshot: SheetSnapshot = { ...reading.snapshot, ...own };
  const checked = checkSheet({ ...rules, snapshot });
  return checked.ok ? { ok: true, value: { reading, snapshot, checked: checked.value } } : checked;
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
  const read = await readSheet(options);
  if (!read.ok) {
    const aftermath = { code: "nothing-written", values: {} } as const;
    return { ok: false, fault: { because: read.fault, aftermath } };
  }
  const cleared = await clearMarks(read.value, options);
  return cleared.ok
    ? { ok: true, value: { ...cleared.value, sheet: read.value.snapshot.name } }
    : { ok: false, fault: cleared.fault };
}
