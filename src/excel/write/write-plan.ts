import type { Outcome } from "../../core/fault";
import type { AnnotationPlan } from "../../core/mark/annotation-plan";
import type { ApplyOptions } from "./apply-plan";
import { planSteps } from "./plan-steps";
import type { SheetReading } from "../read/read-sheet";
import { type Stopped, type Written, writeSteps } from "./write-steps";
import type { WriteStep } from "./write-step";

/**
 * Writes a plan's steps. Texts that repeat in a long sheet are copied from cell to cell (RangeAreas.copyFrom), and read
 * again at once. Where an Excel does not copy as it should, the whole plan is written once more, every text by itself.
 */
export async function writePlan(
  plan: AnnotationPlan,
  reading: SheetReading,
  options: ApplyOptions,
): Promise<Outcome<Written, Stopped>> {
  const { without = [], open } = options;
  const how = { without, ...(open ? { open } : {}) };
  const sheet = reading.snapshot.name;
  const steps = planSteps(plan, reading, { copies: true, ...how });
  const written = await writeSteps({ sheet, steps }, options);
  if (!steps.some(isCopy) || !copiesFailed(written)) return written;
  const plainly = [
    ...madeBefore(plan, reading),
    ...planSteps(plan, reading, { copies: false, again: true, ...how }),
  ];
  const again = await writeSteps({ sheet, steps: plainly }, options);
  return again.ok ? again : { ok: false, fault: { ...again.fault, begun: true } };
}

const isCopy = (step: WriteStep): boolean => step.kind === "on-sheet" && step.step.kind === "copied-text";

/** Other faults (a cell is edited, no permission, too much, the sheet gone) have nothing to do with copying. */
function copiesFailed(written: Outcome<Written, Stopped>): boolean {
  if (written.ok) return !written.value.proved;
  const { code } = written.fault.because;
  return code === "api-not-supported" || code === "excel-error";
}

/** The first attempt may have added its sheets. */
function madeBefore({ sheets }: AnnotationPlan, { sheetNames }: SheetReading): readonly WriteStep[] {
  const there = new Set(sheetNames.map((name) => name.toLowerCase()));
  return sheets
    .filter(({ target, sheet }) => target === "new-sheet" && !there.has(sheet.toLowerCase()))
    .map(({ sheet }): WriteStep => ({ kind: "delete-sheet", sheet }));
}
