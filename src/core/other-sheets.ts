import type { CheckedSheet } from "./check-sheet";
import type { Outcome, WorkbookFault } from "./fault";
import type { Pack } from "./pack/pack-schema";
import type { SheetSnapshot } from "./snapshot/sheet-snapshot";
import { hasUnexplainedMarks } from "./table/legend/legend-elsewhere";
import { findTable } from "./table/find-table";
import type { TableFault } from "./table/sheet-table";
import { numberedSheets } from "./table/which-sheet/numbered-sheets";
import type { SheetCandidate } from "./table/which-sheet/sheet-candidate";

/** The table stands without answers, and other sheets have its numbers. */
export type AnswersElsewhere = Extract<WorkbookFault, { readonly code: "answers-on-another-sheet" }>;

/** Whether the sheet calls itself an example of how to fill in. */
export const isSample = ({ notices }: CheckedSheet): boolean =>
  notices.some(({ code }) => code === "sheet-is-sample");

/**
 * Whether the other sheets are worth reading: for marks that the sheet does not explain, where it calls itself an example,
 * where rows are waived (what limits an exemption may stand on a sheet of instructions), and where it has no table. A
 * table without a column for answers is said at once, for a person to point to the column.
 */
export function wantsOthers(checked: Outcome<CheckedSheet, TableFault>): boolean {
  if (!checked.ok) return checked.fault.code !== "answer-column-not-found";
  const { table, judgement } = checked.value;
  const isWaived = judgement.exemptions.some(({ truth, rows }) => truth === "true" && rows.length > 0);
  return isWaived || hasUnexplainedMarks(table) || isSample(checked.value) || isBlank(checked.value);
}

/** No row says anything: the sheet came back empty, or was answered elsewhere. */
const isBlank = ({ table }: CheckedSheet): boolean =>
  table.rows.every(({ answer, remarks }) => answer.trim() === "" && remarks.trim() === "");

/** The sheets on which the answers of an empty table may stand by number alone. */
export function answersPerhapsOn(
  checked: CheckedSheet,
  others: readonly SheetSnapshot[],
  pack: Pack,
): readonly string[] {
  if (!isBlank(checked)) return [];
  return numberedSheets(others, pack).filter((name) =>
    others.some((sheet) => sheet.name === name && !findTable({ snapshot: sheet, pack }).ok),
  );
}

/** The other sheets with the table that are no examples. */
export function realOthers(candidates: readonly SheetCandidate[], sheet: string): readonly string[] {
  return candidates
    .filter((other) => other.sheet !== sheet && other.result.ok && other.role !== "sample")
    .map((other) => other.sheet);
}

/** Where a table has no answers, the sheets are named that could hold them by number alone. */
export function withHint(
  fault: TableFault,
  sheets: readonly SheetSnapshot[],
  pack: Pack,
): TableFault | AnswersElsewhere {
  // Where several columns answer, the answers are on the sheet itself.
  if (fault.code !== "answer-column-not-found" || "several" in fault.values) return fault;
  const { sheet, range } = fault.values;
  const others = numberedSheets(
    sheets.filter(({ name, visibility }) => name !== sheet && visibility === "visible"),
    pack,
  );
  return others.length === 0 ? fault : { code: "answers-on-another-sheet", values: { sheet, range, others } };
}
