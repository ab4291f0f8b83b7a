import { checkSheet, namingOthers, type CheckedSheet, type SheetToCheck } from "./check-sheet";
import { isOwnSheet } from "./mark/own-marks";
import type { Pack } from "./pack/pack-schema";
import { findTable } from "./table/find-table";
import { hasUnexplainedMarks, MOST_OTHER_SHEETS } from "./table/legend/legend-elsewhere";
import { sampleSign } from "./table/which-sheet/sample-sheet";
import type { SheetSnapshot } from "./snapshot/sheet-snapshot";
import type { TableFault } from "./table/sheet-table";

/** The sheet in front of a person, of a workbook whose other sheets are read on demand. */
export interface FrontSheetToCheck extends SheetToCheck {
  /** All sheets of the workbook, this one among them. */
  readonly sheetCount: number;
}

export type FrontCheck =
  | { readonly kind: "checked"; readonly checked: CheckedSheet }
  /** Ask again with `others`: legends or answers may stand there. */
  | { readonly kind: "needs-others" }
  /** We made the sheet ourselves: judging our own results would look like a second opinion. */
  | { readonly kind: "own-sheet"; readonly sheet: string }
  /** `elsewhere` are sheets that seem to hold the table. */
  | { readonly kind: "no-table"; readonly fault: TableFault; readonly elsewhere: readonly string[] };

/** So many sheets are worth reading where others are needed; some of them may be hidden. */
export const MOST_SHEETS_TO_READ = 2 * MOST_OTHER_SHEETS;

/** Checks the sheet in front; says where that needs the texts of the workbook's other visible sheets. */
export function checkFrontSheet(input: FrontSheetToCheck): FrontCheck {
  const { sheetCount, ...sheet } = input;
  const { snapshot, pack, others } = sheet;
  if (isOwnSheet(snapshot)) return { kind: "own-sheet", sheet: snapshot.name };
  const result = checkSheet(sheet);
  const isWanted = result.ok ? wantsOthers(result.value) : result.fault.code !== "answer-column-not-found";
  if (isWanted && others === undefined && sheetCount > 1) return { kind: "needs-others" };
  if (!result.ok) {
    const elsewhere = isWanted ? namesWithTable(others ?? [], pack) : [];
    return { kind: "no-table", fault: result.fault, elsewhere };
  }
  const isSample = result.value.notices.some(({ code }) => code === "sheet-is-sample");
  const named = isSample ? namingOthers(result.value, namesWithTable(others ?? [], pack)) : result.value;
  return { kind: "checked", checked: named };
}

/**
 * Marks that the sheet does not explain, a sheet that calls itself an example, or rows that are waived: what limits an
 * exemption may stand on a sheet of instructions.
 */
function wantsOthers({ table, notices, judgement }: CheckedSheet): boolean {
  const isWaived = judgement.exemptions.some(({ truth, rows }) => truth === "true" && rows.length > 0);
  return isWaived || hasUnexplainedMarks(table) || notices.some(({ code }) => code === "sheet-is-sample");
}

/** The sheets that seem to hold the pack's table, examples of how to fill in left out. */
function namesWithTable(sheets: readonly SheetSnapshot[], pack: Pack): readonly string[] {
  return sheets
    .filter((snapshot) => !isOwnSheet(snapshot) && holdsAnswers(snapshot, pack))
    .map(({ name }) => name);
}

function holdsAnswers(snapshot: SheetSnapshot, pack: Pack): boolean {
  const found = findTable({ snapshot, pack });
  return found.ok && sampleSign(snapshot, found.table) === undefined;
}
