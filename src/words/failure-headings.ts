import type { ExcelFault, JudgeFault } from "../core/excel-fault";
import type { TableFault } from "../core/table/sheet-table";
import type { PaneCatalogue } from "./pane-catalogue";

/** What a failure is, in the few words of its heading. */
export type FailureHeading = Extract<keyof PaneCatalogue, `failed-${string}`>;

/** The heading of what Excel did not do. */
export function excelHeading({ code }: ExcelFault): FailureHeading {
  return OF_EXCEL[code];
}

const OF_EXCEL: Readonly<Record<ExcelFault["code"], FailureHeading>> = {
  "cell-being-edited": "failed-editing",
  "sheet-protected": "failed-protected",
  "workbook-read-only": "failed-read-only",
  "access-denied": "failed-error",
  "too-much-at-once": "failed-too-large",
  "used-range-too-large": "failed-too-large",
  "sheet-gone": "failed-gone",
  "no-active-worksheet": "failed-no-table",
  "no-answer": "failed-busy",
  "api-not-supported": "failed-too-old",
  "excel-busy": "failed-busy",
  "session-lost": "failed-busy",
  "structure-locked": "failed-locked",
  "sheet-name-taken": "failed-name-taken",
  "cell-occupied": "failed-occupied",
  "merged-cells": "failed-merged",
  "changed-meanwhile": "failed-changed",
  "nothing-to-clear": "failed-nothing-there",
  "staff-written": "failed-staff-written",
  "notes-written": "failed-notes-written",
  "excel-error": "failed-error",
};

const OF_TABLE: Readonly<Record<TableFault["code"], FailureHeading>> = {
  "sheet-empty": "failed-empty",
  "table-not-found": "failed-no-table",
  "table-of-another-pack": "failed-other-table",
  "answer-column-not-found": "failed-no-answer",
};

/** The heading of why the sheet in front was not judged. */
export function judgeHeading(fault: JudgeFault): FailureHeading {
  switch (fault.kind) {
    case "excel":
      return excelHeading(fault.fault);
    case "own-sheet":
      return "failed-own-sheet";
    case "table":
      return OF_TABLE[fault.fault.code];
  }
}
