import type { Outcome, WorkbookFault } from "../core/fault";
import type { AnnotationPlan } from "../core/mark/annotation-plan";
import { outcomeOf } from "./fault-signal";
import { findWorkbook } from "./package/find-workbook";
import { WorkbookPackage } from "./package/workbook-package";
import { annotatePackage } from "./write/annotate-package";
import { clearedBytes } from "./write/clear-package";

/**
 * Carries out a plan in the bytes of a workbook. Only the parts that change are written anew, and in these only the
 * places that change; everything else is copied. Marks of an earlier run are cleared first, so that applying a plan
 * twice is the same as once. Faults: those of reading; `cell-occupied` where a cell holds something that is not ours;
 * `sheet-not-found`; `structure-locked`.
 */
export function applyPlan(bytes: Uint8Array, plan: AnnotationPlan): Outcome<Uint8Array, WorkbookFault> {
  return outcomeOf(() => {
    const clean = clearedBytes(bytes) ?? bytes;
    const workbook = new WorkbookPackage(clean);
    annotatePackage(workbook, findWorkbook(workbook), plan);
    return workbook.save();
  });
}
