import type { Sentences } from "../../core/coded";
import type { AftermathCatalogue, ExcelFaultCatalogue } from "../../core/excel-fault";
import { someCells } from "../some-cells";

export const excelFaultsEn: Sentences<ExcelFaultCatalogue> = {
  "cell-being-edited": () =>
    "A cell is being edited, so Excel could not be written to. Finish with the Enter or Esc key and try again.",
  "sheet-protected": ({ sheet }) =>
    `The sheet “${sheet}” is protected, so results can't be written. Unprotect it on the Review tab and judge again, or use “Write the result to another sheet” in the task pane.`,
  "workbook-read-only": () =>
    "This workbook is open for reading only and can't be written to. Open it for editing, or save a copy, and try again.",
  "access-denied": () =>
    "Excel refused this. Make sure that the workbook can be edited and that neither sheet nor cells are protected, and try again.",
  "too-much-at-once": () =>
    "The sheet is larger than Excel passes on at once. Move the requirement table to a workbook of its own, or use yoken-check.html.",
  "used-range-too-large": ({ sheet, range }) =>
    `The used range of the sheet “${sheet}” (${range}) is too large to read. Clear entries and formats far from the table, save, and try again.`,
  "sheet-gone": ({ sheet }) =>
    `The sheet “${sheet}” can't be found. It may have been deleted or renamed meanwhile. Check the sheet and try again.`,
  "no-active-worksheet": () =>
    "No worksheet is selected. Select the sheet with the requirement table and try again.",
  "no-answer": ({ seconds }) =>
    `Excel did not answer for ${seconds} seconds. Finish editing cells, close open dialogs, and try again.`,
  "api-not-supported": ({ detail }) =>
    `This Excel lacks something that was needed (${detail}). Update Excel, or use yoken-check.html.`,
  "excel-busy": () => "Excel is busy with something else. Close open dialogs, wait a moment, and try again.",
  "session-lost": () => "The connection to Excel was lost. Open the workbook anew and try again.",
  "structure-locked": ({ sheet }) =>
    `The structure of the workbook is protected, so the sheet “${sheet}” can't be added or removed. Unprotect the workbook on the Review tab and try again.`,
  "sheet-name-taken": ({ sheet }) =>
    `There is already a sheet called “${sheet}”. Rename that sheet and try again.`,
  "cell-occupied": ({ sheet, cell }) =>
    `Nothing was written because there is something in ${cell} of the sheet “${sheet}”. Judge again: the result then goes to free columns.`,
  "merged-cells": ({ sheet }) =>
    `Merged cells beside or below the table of the sheet “${sheet}” are in the way of the result. Unmerge them and judge again, or use “Write the result to another sheet” in the task pane.`,
  "changed-meanwhile": ({ sheet, cells }) =>
    `The sheet “${sheet}” was changed meanwhile (${someCells(cells, ", ", " and more: ")}), so that result can't stand. Please try again.`,
  "nothing-to-clear": ({ sheet }) =>
    `Yōken Check has written nothing into the sheet “${sheet}”. Open a sheet with results and try again.`,
  "staff-written": ({ sheet, cells }) =>
    `Staff have made entries in the sheet “${sheet}”: ${cells.length} (${someCells(cells, ", ", " and more: ")}). Clearing leaves bare texts; judged again, they no longer count as decisions.`,
  "notes-written": ({ sheet, cells }) =>
    `People have written on the sheet “${sheet}”: ${cells.length} (${someCells(cells, ", ", " and more: ")}). Clearing deletes the sheet for good. Copy elsewhere what is to stay.`,
  "excel-error": ({ detail }) =>
    `Excel returned an error (${detail}). Please try again; if it happens again, give this to your administrator.`,
};

export const aftermathsEn: Sentences<AftermathCatalogue> = {
  "nothing-written": () => "Nothing was written into the sheet.",
  restored: ({ sheet }) => `What had been written was taken back; the sheet “${sheet}” is as it was before.`,
  "partly-written": ({ sheet, columns }) =>
    `Part of the result stands in ${columns} of the sheet “${sheet}”. Clear takes it away.`,
  unknown: ({ sheet }) =>
    `Part of the result may stand in the sheet “${sheet}”. Look at the sheet; if so, Clear takes it away.`,
};
