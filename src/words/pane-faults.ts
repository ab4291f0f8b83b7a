import { say } from "../core/coded";
import type { WorkbookCheckFault } from "../core/check-workbook";
import type { TableFault } from "../core/table/sheet-table";
import { paneWordsFor } from "./pane-words";
import { wordsFor, type Language } from "./words";

/** Why a sheet has no table to judge, for people who choose sheets and columns on the screen and know no options. */
export function paneTableFault(fault: TableFault, language: Language): string {
  const words = paneWordsFor(language);
  switch (fault.code) {
    case "sheet-empty":
      return say(words, { code: "fault-sheet-empty", values: fault.values });
    case "table-not-found":
      return say(words, { code: "fault-table-not-found", values: fault.values });
    case "answer-column-not-found":
      return say(words, { code: "fault-no-answer-column", values: fault.values });
    case "table-of-another-pack": {
      const { sheet, found, missing } = fault.values;
      return say(words, { code: "fault-another-table", values: { sheet, found: found.length, missing } });
    }
  }
}

/** Why nothing in a workbook can be judged, for the same people. */
export function paneWorkbookFault(fault: WorkbookCheckFault, language: Language): string {
  switch (fault.code) {
    case "no-table-in-workbook":
      return say(paneWordsFor(language), { code: "fault-no-table", values: fault.values });
    case "several-sheets-answered":
      return say(paneWordsFor(language), { code: "fault-several-answered", values: fault.values });
    case "only-sample-sheets":
      return say(paneWordsFor(language), { code: "fault-only-samples", values: fault.values });
    case "answers-perhaps-not-final":
      return say(paneWordsFor(language), { code: "fault-perhaps-not-final", values: fault.values });
    case "answers-on-another-sheet":
    case "sheet-not-found":
    case "no-worksheet":
      return wordsFor(language).noTable(fault);
    default:
      return paneTableFault(fault, language);
  }
}
