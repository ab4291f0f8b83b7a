import type { Sentences } from "../../core/coded";
import type { PaneCatalogue } from "../pane-catalogue";

export const paneEn: Sentences<PaneCatalogue> = {
  title: () => "Yōken Check",
  judge: () => "Judge",
  clear: () => "Clear",
  print: () => "Prepare to print",
  actions: () => "Actions",
  welcome: () =>
    "Judges the answers in the open sheet and writes results and reasons into free columns beside the table. The answers themselves are never changed.",
  "first-steps": () => "Open the sheet of a returned requirement table and press Judge.",

  "working-judge": () => "Judging the sheet…",
  "working-clear": () => "Clearing the results…",
  "working-print": () => "Preparing the sheet for printing…",
  "working-read": ({ file }) => `Reading “${file}”…`,
  "waiting-for-cell": () => "Waiting for Excel. If a cell is being edited, finish with the Enter or Esc key.",
  "sizes-not-restored": () =>
    "Column widths, row heights and print settings stay as they are, because the record of their former values was lost. Please adjust them if needed.",
  "nothing-written": () => "The result is shown in this pane only.",
  "done-judge": ({ sheet, verdict }) => `The sheet “${sheet}” was judged: ${verdict}.`,
  "done-clear": ({ sheet }) =>
    `The results were removed from the sheet “${sheet}”, and what stood there before was restored.`,
  "done-print": ({ sheet }) => `The sheet “${sheet}” was judged and set up for printing.`,

  "offer-result-sheet": () => "Write the result to another sheet",
  "done-result-sheet": ({ sheet, result }) =>
    `The sheet “${sheet}” was judged; the result is on the sheet “${result}”.`,
  "own-sheet": ({ sheet }) =>
    `The sheet “${sheet}” was made by Yōken Check. Open the sheet with the answers and judge again.`,

  "result-heading": ({ sheet }) => `Result for “${sheet}”`,
  "counts-heading": () => "Counts",
  stale: () =>
    "The sheet was changed after it was judged. The results below are out of date. Please judge again.",
  "judge-again": () => "Judge again",
  problem: () => "This could not be done",
  notice: () => "Please note",

  "settles-heading": () => "The least that would make it conform",

  "rows-heading": () => "Results by row",
  "filter-label": () => "Rows to show",
  "filter-all": ({ count }) => `All rows (${count})`,
  "filter-open": ({ count }) => `Rows that need attention (${count})`,
  "filter-empty": () => "No row needs attention.",
  mandatory: () => "Mandatory",
  optional: () => "Optional",
  "show-row": ({ id }) => `Select ${id} in the sheet`,
  "row-answer": ({ text }) => `Answer: “${text}”`,
  "row-remarks": ({ text }) => `Remarks: “${text}”`,
  "row-blank": () => "The answer is blank.",
  "row-absent": () => "The sheet does not have this row.",

  "assumptions-heading": () => "What was assumed",

  "settings-heading": () => "Settings",
  "date-label": () => "Judgement date",
  "date-hint": () => "Whether registrations and certificates are still valid is judged as of this date.",
  "date-bad": () => "The judgement date is not a date. Please enter year, month and day.",
  "language-label": () => "Language of the pane and of what is written",
  "policy-editions-label": () => "Successor editions of standards",
  "policy-editions-accept": () => "Accept",
  "policy-editions-review": () => "Set aside for review",
  "policy-editions-exact": () => "Do not accept",
  "policy-blank-label": () => "When a mandatory row is blank",
  "policy-blank-unanswered": () => "Count it as unanswered",
  "policy-blank-conforming": () => "Count it as conforming",
  "policy-blank-nonconforming": () => "Count it as nonconforming",
  "policy-trigger-label": () => "When an optional row that an exemption depends on is blank",
  "policy-trigger-unknown": () => "Leave it open",
  "policy-trigger-no": () => "Count it as not met",
  "scope-legend": ({ band }) => `Scope of the exemption “${band}”`,
  "scope-from-label": () => "First row",
  "scope-to-label": () => "Last row",
  "scope-default": () => "As in the sheet or the rules",
  "scope-reversed": ({ band }) =>
    `Please choose both the first and the last row of the exemption “${band}”, the first one before the last.`,
  "settings-apply-hint": () => "Settings take effect with the next judgement.",
  "settings-not-kept": () => "Settings can't be kept here; they return to their defaults next time.",

  "no-excel": () =>
    "Please open this page as a task pane of Excel. To judge without Excel, use yoken-check.html.",
  "excel-too-old": ({ need }) =>
    `This Excel can't run Yōken Check (it needs ${need}). Use Excel LTSC 2021 or later, Microsoft 365, or yoken-check.html.`,
  "our-fault": ({ detail }) =>
    `A fault in Yōken Check kept this from being finished. The answers were not changed. Please try again; if it happens again, give your administrator this: ${detail}`,
  "left-note": ({ text }) => `About the last command on the ribbon: ${text}`,

  "page-title": () => "Yōken Check (offline)",
  "page-lead": () =>
    "Choose a returned requirement table (.xlsx). Its answers are judged, and a copy with results and reasons is made. The file itself is not changed.",
  "page-privacy": () => "The file does not leave this computer.",
  "choose-file": () => "Choose a file",
  "drop-here": () => "You can also drop an .xlsx file here.",
  "sheet-label": () => "Sheet to judge",
  "download-copy": ({ file }) => `Save the judged copy (${file})`,
  "copy-note": () =>
    "The copy gains the columns for results and reasons. Answers and formats stay as they are.",
  "not-xlsx": ({ file }) =>
    `“${file}” is not an .xlsx file. Open it in Excel, save it as “Excel Workbook (.xlsx)”, and choose that file.`,
  "file-unreadable": ({ file }) =>
    `“${file}” could not be opened. Close it in other programs, make sure it was not moved, and choose it again.`,
  "several-files": ({ file }) => `One file can be judged at a time. “${file}” was judged.`,
};
