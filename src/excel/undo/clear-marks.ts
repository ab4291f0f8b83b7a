import type { Outcome } from "../../core/fault";
import type { CellRange } from "../../core/snapshot/grid";
import type { SnapshotCell } from "../../core/snapshot/sheet-snapshot";
import { rectanglesOf } from "../write/cell-areas";
import { emptyingSteps } from "./clear-steps";
import { clearingSteps } from "./clearing-steps";
import type { Aftermath, ExcelFault, PrintAspect, WriteFault } from "../../core/excel-fault";
import { othersIn } from "./plain-steps";
import { leftOut, withLess } from "../write/refused-parts";
import { keptEntries, madeByNow } from "./next-image";
import { type OpenCells, openCells } from "../write/open-cells";
import { ownRanges } from "./own-ranges";
import { changedFault } from "./changed-fault";
import { forgetDead, forgetGone } from "./forget-gone";
import { giveBackSteps, restOfMarks } from "./give-back";
import { readSheet, type SheetReading } from "../read/read-sheet";
import type { Difference } from "../write/witness";
import type { PrintPart, WriteStep } from "../write/write-step";
import { type WriteOptions, writeSteps } from "../write/write-steps";

export interface Cleared {
  /** Former widths, heights and print set-up are back; false where Excel has lost what we had kept of them. */
  readonly sizesRestored: boolean;
  /** Rows were inserted or deleted since: some heights stay as they are. */
  readonly heightsLeft?: true;
  /** Sheets of ours that were taken away. */
  readonly sheets: readonly string[];
  /** The name that somebody gave the sheet meanwhile. */
  readonly renamed?: string;
  /** What somebody else wrote into our columns: it stays. */
  readonly others: readonly SnapshotCell[];
  /** What of the print set-up is not as it was before us. */
  readonly printLeft?: readonly PrintAspect[];
  /** Cells that somebody changed while the sheet was cleared. */
  readonly changed?: readonly Difference[];
}

export interface ClearOptions extends WriteOptions {
  /** Leave the sheets that we made. */
  readonly keepSheets?: boolean;
  /** Cells that may look like ours although they are none. */
  readonly bare?: readonly CellRange[];
  /** It is what a first clearing has left. */
  readonly again?: true;
  /** What Excel has refused of the former state. */
  readonly without?: readonly PrintPart[];
}

/**
 * Takes our marks off the sheet that was read and brings back what was there: one round trip. Where the before-image is
 * lost (some hosts drop hidden parts), the marks are found by their headings and signature, and sizes stay as they are.
 */
export async function clearMarks(
  reading: SheetReading,
  options: ClearOptions = {},
): Promise<Outcome<Cleared, WriteFault>> {
  const open = await openCells(reading, ownRanges(reading), options);
  const refused = clearFault(reading, open);
  if (refused) {
    if (refused.code === "nothing-to-clear") await forgetDead(reading, options);
    return { ok: false, fault: { because: refused, aftermath: { code: "nothing-written", values: {} } } };
  }
  const sheet = reading.snapshot.name;
  const { without = [], bare = [] } = options;
  // What is cleared is not taken back.
  const { onTakingBack: _, ...quiet } = options;
  const made = options.keepSheets === true ? [] : madeSheets(reading);
  const written = await writeSteps(
    { sheet, steps: clearingSteps(reading, made, { without, open, bare }) },
    quiet,
  );
  if (!written.ok) {
    const less = withLess(written.fault, without);
    if (less !== undefined) return clearWithLess(reading, { ...options, without: less });
    const { because } = written.fault;
    return { ok: false, fault: { because, aftermath: await aftermathOf(because, reading, options) } };
  }
  const { differences, printIgnored, name } = written.value;
  // A print set-up that Excel no longer tells of can't be brought back either, nor one of a protected sheet.
  const isShut = reading.refused.has("print") || reading.snapshot.protected;
  const lost = reading.before?.print !== undefined && isShut;
  const printLeft = [...leftOut(lost ? [...without, "print"] : without), ...printIgnored];
  const done: Cleared = {
    ...sizesOf(reading),
    sheets: made,
    others: othersIn(reading),
    ...(printLeft.length === 0 ? {} : { printLeft }),
    ...(name === undefined || name === sheet ? {} : { renamed: name }),
  };
  if (differences.length === 0) return { ok: true, value: done };
  return clearRest({ ...done, changed: differences }, reading, options);
}

/** What is known of the sizes before us. */
function sizesOf(reading: SheetReading): Pick<Cleared, "sizesRestored" | "heightsLeft"> {
  const { before } = reading;
  // Where only a sheet of ours went, no size had been touched.
  if (before === undefined) return { sizesRestored: ownRanges(reading).length === 0 };
  return {
    sizesRestored: before.unknown !== "sizes",
    ...(before.unknown === "heights" ? { heightsLeft: true } : {}),
  };
}

/** What a clearing that stopped has left; nothing of a sheet that is gone. */
async function aftermathOf(
  because: ExcelFault,
  reading: SheetReading,
  options: WriteOptions,
): Promise<Aftermath> {
  const isGone = because.code === "sheet-gone" && (await forgetGone(reading, options));
  return isGone
    ? { code: "nothing-written", values: {} }
    : { code: "unknown", values: { sheet: reading.snapshot.name } };
}

/** What has been done stays done; the rest is done again without what was refused. */
async function clearWithLess(
  reading: SheetReading,
  options: ClearOptions,
): Promise<Outcome<Cleared, WriteFault>> {
  const now = await readSheet({ ...options, sheet: reading.worksheetId, merges: "always" });
  if (now.ok) {
    const again = await clearMarks(now.value, options);
    if (again.ok || again.fault.because.code !== "nothing-to-clear") return again;
    // Everything else had been done already.
    const printLeft = leftOut(options.without ?? []);
    return { ok: true, value: { ...sizesOf(reading), sheets: [], others: othersIn(reading), printLeft } };
  }
  return {
    ok: false,
    fault: { because: now.fault, aftermath: await aftermathOf(now.fault, reading, options) },
  };
}

/** The sheet was changed while it was cleared: takes what is left of ours, and gives back what was theirs. */
async function clearRest(
  done: Cleared,
  reading: SheetReading,
  options: ClearOptions,
): Promise<Outcome<Cleared, WriteFault>> {
  const sheet = reading.snapshot.name;
  const asked = { ...options, sheet: reading.worksheetId, merges: "always" } as const;
  const first = await readSheet(asked);
  // Rows that moved while they were read: our columns stand there almost as they were.
  const isLeft = first.ok && ownRanges(first.value).length > 0 && options.again !== true;
  if (isLeft) await clearMarks(first.value, { ...options, keepSheets: true, again: true });
  const now = isLeft ? await readSheet(asked) : first;
  const left = now.ok ? restOfMarks(reading, now.value.snapshot) : [];
  const emptying = emptyingSteps(rectanglesOf(left), [], reading.snapshot).map((step): WriteStep => ({
    kind: "on-sheet",
    sheet: reading.worksheetId,
    step,
  }));
  const steps = [...emptying, ...giveBackSteps(reading, done.changed ?? [])];
  const written = steps.length === 0 ? undefined : await writeSteps({ sheet, steps }, options);
  if (now.ok && written?.ok !== false) return { ok: true, value: done };
  const because = changedFault(sheet, done.changed ?? []);
  return { ok: false, fault: { because, aftermath: { code: "unknown", values: { sheet } } } };
}

function clearFault(reading: SheetReading, open: OpenCells | undefined): ExcelFault | undefined {
  const sheet = reading.snapshot.name;
  if (reading.readOnly) return { code: "workbook-read-only", values: {} };
  const nothing = ownRanges(reading).length === 0 && madeSheets(reading).length === 0;
  if (nothing) return { code: "nothing-to-clear", values: { sheet } };
  // A result on a sheet of its own goes, however the vendor's sheet is protected.
  const isShut = open === undefined && ownRanges(reading).length > 0;
  return reading.snapshot.protected && isShut ? { code: "sheet-protected", values: { sheet } } : undefined;
}

/**
 * Sheets of ours that can go: all of them, unless another sheet is still annotated or the structure is locked. One that
 * is in front goes in any case.
 */
export function madeSheets(reading: SheetReading): readonly string[] {
  const { snapshot, structureLocked } = reading;
  if (structureLocked) return [];
  const made = madeByNow(reading);
  if (keptEntries(reading).length === 0) return made;
  return made.filter((name) => name === snapshot.name);
}
