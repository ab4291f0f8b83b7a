import type { CheckedSheet } from "../core/check-workbook";
import type { JudgeFault } from "../core/excel-fault";
import type { Outcome } from "../core/fault";
import type { SheetSnapshot } from "../core/snapshot/sheet-snapshot";
import { check, type JudgeOptions, type SheetRules } from "./judge-active-sheet";
import { readSheet } from "./read/read-sheet";

/** A sheet as it would be judged now. */
export interface LookedAt {
  readonly snapshot: SheetSnapshot;
  readonly checked: CheckedSheet;
}

/**
 * Judges a sheet and writes nothing: for results that follow what is typed. Merged cells are asked for only where that
 * leaves the undo stack alone.
 * @param sheet its name
 */
export async function lookAtSheet(
  sheet: string,
  rules: SheetRules,
  options: Pick<JudgeOptions, "columnsFor"> = {},
): Promise<Outcome<LookedAt, JudgeFault>> {
  const read = await readSheet({ sheet, merges: "if-harmless" });
  if (!read.ok) return { ok: false, fault: { kind: "excel", fault: read.fault } };
  const looked = await check(read.value, rules, { ...options, merges: "if-harmless" });
  if (!looked.ok) return { ok: false, fault: { kind: "excel", fault: looked.fault } };
  const { value: found } = looked;
  switch (found.kind) {
    case "checked":
      return { ok: true, value: { snapshot: found.snapshot, checked: found.checked } };
    case "own-sheet":
      return { ok: false, fault: { kind: "own-sheet", sheet: found.sheet, elsewhere: found.elsewhere } };
    case "no-table":
      return { ok: false, fault: { kind: "table", fault: found.fault, elsewhere: found.elsewhere } };
  }
}
