import { checkFrontSheet, type CheckedSheet, type CheckRules, type FrontCheck } from "../core/check-workbook";
import type { Outcome } from "../core/fault";
import { parseColumns } from "../core/table/columns/parse-columns";
import type { SheetSnapshot } from "../core/snapshot/sheet-snapshot";
import { applyPlan, type Applied } from "./write/apply-plan";
import { clearMarks, type Cleared } from "./undo/clear-marks";
import type { ExcelFault, JudgeFault, WriteFault } from "../core/excel-fault";
import { type Writing, textsOf } from "./undo/lost-entries";
import { ownRanges } from "./undo/own-ranges";
import { notesOnOwnSheets } from "./undo/notes-on-own-sheets";
import { staffWritten } from "./undo/staff-written";
import type { Unwatch } from "./watch-sheet";
import { contains } from "../core/snapshot/grid";
import { withBefore } from "../core/mark/moved-image";
import type { RunOptions } from "./run-excel";
import { readSheet, type ReadOptions, type SheetReading } from "./read/read-sheet";
import { textsOfOthers } from "./read/texts-of-others";
import type { WriteOptions } from "./write/write-steps";

export type SheetRules = Omit<CheckRules, "columns">;

/** By which rules a sheet is judged: told once it has been read, by what stands on it. */
export type RulesFor = (reading: SheetReading) => SheetRules;

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
  /** Whether texts of the workbook's other sheets were heard: what is changed there may change what came out. */
  readonly heardOthers: boolean;
  /** By which it was judged. */
  readonly rules: SheetRules;
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
  given: SheetRules | RulesFor,
  options: JudgeOptions = {},
): Promise<Outcome<JudgedSheet, JudgeFault>> {
  // Every judgement is written, and merged cells decide where.
  const read = await readSheet({ ...options, merges: "always" });
  if (!read.ok) return { ok: false, fault: { kind: "excel", fault: read.fault } };
  const { value: reading } = read;
  const rules = typeof given === "function" ? given(reading) : given;
  const looked = await check(reading, rules, { ...options, merges: "always" });
  if (!looked.ok || looked.value.kind !== "checked") await reading.unwatch?.();
  if (!looked.ok) return { ok: false, fault: { kind: "excel", fault: looked.fault } };
  const { value: found } = looked;
  switch (found.kind) {
    case "checked": {
      const { snapshot, columns, checked, heardOthers } = found;
      // The sheet is watched already.
      const { onChange: _, ...quiet } = options;
      const written = await applyPlan(checked.plan, reading, quiet);
      return { ok: true, value: { reading, snapshot, rules, columns, checked, heardOthers, written } };
    }
    case "own-sheet":
      return { ok: false, fault: { kind: "own-sheet", sheet: found.sheet, elsewhere: found.elsewhere } };
    case "no-table": {
      const { fault, elsewhere, columns } = found;
      const byHand = columns === undefined ? {} : { columns };
      return { ok: false, fault: { kind: "table", fault, elsewhere, ...byHand } };
    }
  }
}

/** What a judgement wrote, for whoever hears that it was written over somebody's entry. */
export function writingOf({ reading: { worksheetId }, checked }: JudgedSheet): Writing {
  return { worksheetId, sheet: checked.table.sheet, own: textsOf(checked.plan) };
}

type Found = Exclude<FrontCheck, { readonly kind: "needs-others" | "needs-whole" }> & {
  readonly snapshot: SheetSnapshot;
  /** The columns by hand that were in force. */
  readonly columns: string | undefined;
  readonly heardOthers: boolean;
};

/** How a sheet is checked, and the merged cells of others asked for. */
export type CheckOptions = JudgeOptions & Pick<ReadOptions, "merges">;

/**
 * Checks the sheet, with the workbook's other sheets read where the core asks for them.
 * @returns a fault of Excel's where a sheet on which answers stand can't be read
 */
export async function check(
  reading: SheetReading,
  rules: SheetRules,
  options: CheckOptions,
): Promise<Outcome<Found, ExcelFault>> {
  const { before, sheets, structureLocked } = reading;
  const snapshot = before === undefined ? reading.snapshot : withBefore(reading.snapshot, before);
  const { columnsFor } = options;
  const columns = columnsFor ? columnsFor(snapshot.name, reading.columns) : reading.columns;
  const parsed = columns === undefined ? undefined : parseColumns(columns);
  const byHand = parsed?.ok === true ? { columns: parsed.columns } : {};
  const sheet = { ...rules, ...byHand, snapshot, sheets, structureLocked };
  let others: readonly SheetSnapshot[] | undefined;
  for (;;) {
    const found: FrontCheck = checkFrontSheet(others === undefined ? sheet : { ...sheet, others });
    if (found.kind === "needs-others" && others === undefined)
      others = await textsOfOthers(found.read, options);
    else if (found.kind === "needs-whole" && others !== undefined) {
      const whole = await withWhole(others, found.sheets, options);
      if (!whole.ok) return whole;
      others = whole.value;
    } else if (found.kind !== "needs-others" && found.kind !== "needs-whole")
      return { ok: true, value: { ...found, snapshot, columns, heardOthers: others !== undefined } };
    // With all others in view nothing more is asked for.
    else throw new Error("the core asks for sheets that it was given");
  }
}

/** These of the others read as the one in front is. */
async function withWhole(
  others: readonly SheetSnapshot[],
  names: readonly string[],
  options: CheckOptions,
): Promise<Outcome<readonly SheetSnapshot[], ExcelFault>> {
  const { onChange: _, ...quiet } = options;
  const whole: SheetSnapshot[] = [];
  for (const other of others) {
    const read = names.includes(other.name) ? await readSheet({ ...quiet, sheet: other.name }) : undefined;
    if (read?.ok === false) return read;
    whole.push(read === undefined ? other : read.value.snapshot);
  }
  return { ok: true, value: whole };
}

/** Who hears what is entered while a sheet is cleared, and of what to make sense of it. */
export interface ClearHearing {
  readonly worksheetId: string;
  /** What is taken away. */
  readonly writing: Writing;
  /** Stops watching the sheet; undefined where it is not watched. */
  readonly unwatch: Unwatch | undefined;
}

export interface ClearedSheet extends Cleared, ClearHearing {
  /** Its name by now. */
  readonly sheet: string;
}

/** A clearing that stopped: what it was about to take away may have gone over somebody's entry all the same. */
export interface ClearFault extends WriteFault {
  /** undefined where the sheet could not be read: nobody listens and nothing was touched. */
  readonly hearing?: ClearHearing;
  /** What people would lose, where that has to be asked first: then nothing was touched. */
  readonly asks?: readonly ExcelFault[];
}

export interface ClearSheetOptions extends WriteOptions, Pick<ReadOptions, "onChange"> {
  /** Refuse where people have written into our columns for staff, or on a sheet of ours that would go. */
  readonly sparesStaff?: boolean;
}

/** What of people's clearing would take away, or make mere texts. */
async function peopleWrote(reading: SheetReading, options: RunOptions): Promise<readonly ExcelFault[]> {
  const staff = staffWritten(reading);
  const notes = await notesOnOwnSheets(reading, options);
  return staff === undefined ? notes : [staff, ...notes];
}

/** Takes our marks off the sheet in front and brings back what was there. Whoever calls ends the hearing, in any case. */
export async function clearActiveSheet(
  options: ClearSheetOptions = {},
): Promise<Outcome<ClearedSheet, ClearFault>> {
  const read = await readSheet({ ...options, merges: "always" });
  if (!read.ok) {
    const aftermath = { code: "nothing-written", values: {} } as const;
    return { ok: false, fault: { because: read.fault, aftermath } };
  }
  const { onChange: _, ...quiet } = options;
  const { snapshot, worksheetId, unwatch } = read.value;
  const asks = options.sparesStaff === true ? await peopleWrote(read.value, quiet) : [];
  const [spared] = asks;
  const cleared: Outcome<Cleared, WriteFault & Pick<ClearFault, "asks">> =
    spared === undefined
      ? await clearMarks(read.value, quiet)
      : { ok: false, fault: { because: spared, aftermath: { code: "nothing-written", values: {} }, asks } };
  const sheet = (cleared.ok ? cleared.value.renamed : undefined) ?? snapshot.name;
  const ranges = ownRanges(read.value);
  const ours = snapshot.cells.filter((cell) => ranges.some((range) => contains(range, cell)));
  const writing = { worksheetId, sheet, own: new Set(ours.map(({ text }) => text)) };
  const hearing = { worksheetId, writing, unwatch };
  return cleared.ok
    ? { ok: true, value: { ...cleared.value, ...hearing, sheet } }
    : { ok: false, fault: { ...cleared.fault, hearing } };
}
