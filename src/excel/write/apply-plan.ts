import type { Outcome } from "../../core/fault";
import type { AnnotationPlan } from "../../core/mark/annotation-plan";
import type { CellRange } from "../../core/snapshot/grid";
import type { PrintAspect, WriteFault } from "../../core/excel-fault";
import { changedFault } from "../undo/changed-fault";
import { nextEntry } from "../undo/next-image";
import { rectanglesOf } from "./cell-areas";
import { openCells } from "./open-cells";
import { guessedNow, planFault } from "./plan-steps";
import { correctImage } from "../undo/correct-image";
import { readSheet, type SheetReading } from "../read/read-sheet";
import { leftOut, withLess } from "./refused-parts";
import { sameContents } from "../undo/same-contents";
import { takeBack } from "../undo/take-back";
import { undoWrite } from "../undo/undo-write";
import { type ApplyOptions, writePlan } from "./write-plan";

/** What was written. */
export interface Applied {
  /** Our rectangles beside the table; the watcher does not take them for somebody's change. */
  readonly ranges: readonly CellRange[];
  readonly sheets: readonly string[];
  /** The name that somebody gave the sheet meanwhile. */
  readonly renamed?: string;
  /** What Excel did not do of the print set-up. */
  readonly printIgnored?: readonly PrintAspect[];
}

/**
 * Writes a plan beside the table that was read: one round trip for an ordinary sheet. What is needed to go back is
 * written first. After a failure the marks are taken away again, and the fault says what is left; the same where the
 * sheet no longer says what the plan was made from.
 * Applying a plan twice (with a new reading) gives the same as once.
 * @param reading the sheet as it was just before; its own marks of an earlier run are replaced
 */
export async function applyPlan(
  plan: AnnotationPlan,
  reading: SheetReading,
  options: ApplyOptions = {},
): Promise<Outcome<Applied, WriteFault>> {
  const beside = plan.sheets.filter(({ target }) => target === "columns");
  const open =
    beside.length === 0
      ? undefined
      : await openCells(reading, rectanglesOf(beside.flatMap(({ cells }) => cells)), options);
  const refused = planFault(plan, reading, open);
  if (refused)
    return { ok: false, fault: { because: refused, aftermath: { code: "nothing-written", values: {} } } };
  const planned = plan.sheets.some(({ print }) => print !== undefined);
  const noPrint = reading.refused.has("print") || (reading.snapshot.protected && beside.length > 0);
  if (planned && noPrint && options.without?.includes("print") !== true)
    return applyPlan(plan, reading, { ...options, without: ["print"] });
  const { without = [] } = options;
  const sheet = reading.snapshot.name;
  const written = await writePlan(plan, reading, { ...options, ...(open ? { open } : {}) });
  if (!written.ok) {
    const less = withLess(written.fault, without);
    const now = less && (await readSheet({ ...options, sheet: reading.worksheetId, merges: "always" }));
    if (less && now?.ok === true && sameContents(now.value.snapshot, reading.snapshot))
      return applyPlan(plan, now.value, { ...options, without: less });
    const aftermath = await undoWrite(plan, reading, written.fault);
    const isMerged = /\.clear$/i.test(written.fault.at ?? "") && reading.refused.has("merges");
    const because = isMerged ? ({ code: "merged-cells", values: { sheet } } as const) : written.fault.because;
    return { ok: false, fault: { because, aftermath } };
  }
  const { differences, name = sheet } = written.value;
  const printIgnored = [...leftOut(without), ...written.value.printIgnored];
  const guessed = guessedNow(plan, reading, { copies: true, without });
  await correctImage({ plan, reading, written: written.value, guessed }, options);
  if (differences.length > 0) {
    const aftermath = await takeBack({ plan, reading, differences }, options);
    return { ok: false, fault: { because: changedFault(sheet, differences), aftermath } };
  }
  const mine = nextEntry(plan, reading);
  return {
    ok: true,
    value: {
      ranges: mine?.ranges ?? [],
      sheets: plan.sheets.map((one) => one.sheet),
      ...(name === sheet ? {} : { renamed: name }),
      ...(printIgnored.length === 0 ? {} : { printIgnored }),
    },
  };
}
