import type { CheckedSheet } from "./check-sheet";
import type { Outcome, WorkbookFault } from "./fault";
import type { Pack } from "./pack/pack-schema";
import type { CellRange } from "./snapshot/grid";
import type { SheetSnapshot } from "./snapshot/sheet-snapshot";
import { findTable } from "./table/find-table";
import {
  hasUnexplainedMarks,
  MOST_OTHER_SHEETS,
  OTHER_COLUMNS,
  OTHER_ROWS,
} from "./table/legend/legend-elsewhere";
import type { TableFault } from "./table/sheet-table";
import { sheetsWithNumbers } from "./table/which-sheet/numbered-sheets";
import type { SheetCandidate } from "./table/which-sheet/sheet-candidate";

/** The table stands without answers, and other sheets have its numbers. */
export type AnswersElsewhere = Extract<WorkbookFault, { readonly code: "answers-on-another-sheet" }>;

/** What is to be read of a workbook's other sheets. */
export interface OthersToRead {
  /** By their names, in the workbook's order. */
  readonly sheets: readonly string[];
  /** So much of each. */
  readonly area: CellRange;
}

/** A sheet of a workbook, before anything of it is read. */
export interface ListedSheet extends Pick<SheetSnapshot, "name" | "visibility"> {
  /** An earlier run is known to have made it. */
  readonly madeByUs: boolean;
}

/** So many sheets are worth reading where others are needed; some of them may be ours without anybody knowing. */
const MOST_TO_READ = 2 * MOST_OTHER_SHEETS;
const AREA: CellRange = { top: 0, left: 0, bottom: OTHER_ROWS - 1, right: OTHER_COLUMNS - 1 };

/** The sheets beside the one in front that people see and may have written: they may say something of it. */
export function othersToRead(sheets: readonly ListedSheet[], front: string): OthersToRead {
  const others = sheets.filter(
    ({ name, visibility, madeByUs }) => name !== front && visibility === "visible" && !madeByUs,
  );
  return { sheets: others.slice(0, MOST_TO_READ).map(({ name }) => name), area: AREA };
}

/** So many rows that are not there may stand on another sheet. */
const MANY_MISSING = 3;

/** Whether the sheet calls itself an example of how to fill in. */
export const isSample = ({ notices }: CheckedSheet): boolean =>
  notices.some(({ code }) => code === "sheet-is-sample");

/**
 * Whether the other sheets are worth reading: for marks that the sheet does not explain, where it calls itself an example,
 * where answers carry signs of footnotes that it does not have, where rows are waived (what limits an exemption may stand on a
 * sheet of instructions), where answers are lacking (they may stand elsewhere by number), and where it has no table. Which of
 * several columns answers is asked at once.
 */
export function wantsOthers(checked: Outcome<CheckedSheet, TableFault>): boolean {
  if (!checked.ok) return !("several" in checked.fault.values);
  const { table, judgement } = checked.value;
  const isWaived = judgement.exemptions.some(({ truth, rows }) => truth === "true" && rows.length > 0);
  const isOpen = hasUnexplainedMarks(table) || table.openSigns === true;
  const isCut = table.missing.length >= MANY_MISSING;
  return isWaived || isOpen || isCut || isSample(checked.value) || lacksAnswers(checked.value);
}

/** Rows that say nothing may be answered on another sheet. */
const lacksAnswers = ({ table }: CheckedSheet): boolean =>
  table.rows.filter(({ answer, remarks }) => answer.trim() === "" && remarks.trim() === "").length >=
  Math.min(MANY_MISSING, table.rows.length);

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
  return sheetsWithNumbers(others, pack).filter((name) =>
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
  const others = sheetsWithNumbers(
    sheets.filter(({ name, visibility }) => name !== sheet && visibility === "visible"),
    pack,
  );
  return others.length === 0 ? fault : { code: "answers-on-another-sheet", values: { sheet, range, others } };
}
