import type { Outcome, WorkbookFault } from "../core/fault";
import type { AnnotationPlan } from "../core/mark/annotation-plan";
import type { WorkbookSnapshot } from "../core/snapshot/workbook-snapshot";
import { outcomeOf } from "./fault-signal";
import { findWorkbook } from "./package/find-workbook";
import { plannedSeal } from "./seal/content-seal";
import { textSeal } from "./seal/hash-sum";
import { annotatePackage } from "./write/annotate-package";
import { openCleared } from "./write/clear-package";

/** What a copy is sealed by, so that a later run can tell whether people wrote in it. */
export interface KnownContent {
  /** What these bytes were read as. */
  readonly snapshot: WorkbookSnapshot;
  /** The letter that is written beside the copy. */
  readonly memo?: string;
}

/**
 * Carries out a plan in the bytes of a workbook. Only the parts that change are written anew, and in these only the
 * places that change; everything else is copied. Marks of an earlier run are cleared first, so that applying a plan
 * twice is the same as once. Faults: those of reading; `cell-occupied` where a cell holds something that is not ours;
 * `sheet-not-found`; `structure-locked`.
 */
export function applyPlan(
  bytes: Uint8Array,
  plan: AnnotationPlan,
  known?: KnownContent,
): Outcome<Uint8Array, WorkbookFault> {
  return outcomeOf(() => {
    const { workbook, unknown } = openCleared(bytes);
    const content = known && {
      content: plannedSeal(known.snapshot, workbook, plan),
      ...(known.memo === undefined ? {} : { memo: textSeal(known.memo) }),
    };
    annotatePackage(workbook, findWorkbook(workbook), plan, { ...(content && { content }), unknown });
    return workbook.save();
  });
}
