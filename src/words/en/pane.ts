import type { PrintAspect } from "../../core/excel-fault";
import type { Sentences } from "../../core/coded";
import type { PaneCatalogue } from "../pane-catalogue";

const ASPECTS: Readonly<Record<PrintAspect, string>> = {
  area: "the print area",
  titles: "the print titles",
  orientation: "the orientation",
  paper: "the paper size",
  zoom: "the scaling (one page wide)",
  all: "everything",
};

export const paneEn: Sentences<PaneCatalogue> = {
  judge: () => "Judge",
  clear: () => "Clear",
  print: () => "Prepare to print",
  welcome: () =>
    "Judges the answers in the open sheet and writes results and reasons into free columns beside the table. The answers themselves are never changed.",

  "clear-keep": () => "Don't clear",
  "clear-anyway": () => "Clear all the same",
  "clear-in-pane": () => "Nothing was cleared. To clear all the same, open the pane and press Clear there.",
  "working-judge": () => "Judging the sheet…",
  "working-clear": () => "Clearing the results…",
  "working-print": () => "Preparing the sheet for printing…",
  "working-send": () => "Making the sheet ready to send…",
  "working-unsend": () => "Taking it back…",
  "working-read": ({ file }) => `Reading “${file}”…`,
  "waiting-for-cell": () => "Waiting for Excel. If a cell is being edited, finish with the Enter or Esc key.",
  "working-take-back": () => "The sheet was changed meanwhile; taking back what was written…",
  "renamed-meanwhile": ({ sheet, name }) =>
    `The sheet “${sheet}” was renamed to “${name}” meanwhile. The result stands there.`,
  "entered-again": ({ sheet, cell, text }) =>
    `In cell ${cell} of the sheet “${sheet}” somebody entered “${text}” at the very moment of writing. It was entered there again. Look the sheet over and judge again.`,
  "not-entered-again": ({ sheet, cell, text }) =>
    `In cell ${cell} of the sheet “${sheet}” somebody entered “${text}” at the very moment of writing. It was written over and could not be entered again; please enter it anew.`,
  "perhaps-written-over": ({ sheet, range }) =>
    `In ${range} of the sheet “${sheet}” several cells were changed (pasted, perhaps) at the very moment of writing or clearing. Check whether anything was written over, and paste it again if so.`,
  "changed-while-clearing": ({ sheet, cells }) =>
    `The sheet “${sheet}” was changed while it was cleared (${cells.join(", ")}). Look it over, row heights and column widths too.`,
  "not-watched": ({ sheet }) =>
    `This Excel does not tell of changes of the sheet “${sheet}”. Judge again whenever an answer changes.`,
  "print-ignored": ({ aspects }) =>
    `Of the print set-up, Excel did not take ${aspects.map((aspect) => ASPECTS[aspect]).join(", ")}. Look at the Page Layout tab before you print.`,
  "print-left": ({ aspects }) =>
    `Of the print set-up, ${aspects.map((aspect) => ASPECTS[aspect]).join(", ")} could not be brought back. Set it right on the Page Layout tab.`,
  "done-clear-partly": ({ sheet }) => `The result was cleared from the sheet “${sheet}”.`,
  "sizes-not-restored": () =>
    "Column widths, row heights and print settings may not be as they were, because the record of their former values was lost. Please adjust them if needed.",
  "heights-left": () =>
    "Rows were inserted, deleted or moved after judging, so some row heights stay as they are. Please adjust them if needed.",
  "nothing-written": () => "The result is shown in this pane only.",
  "done-judge": ({ sheet, verdict }) => `The sheet “${sheet}” was judged: ${verdict}.`,
  "done-clear": ({ sheet }) =>
    `The results were removed from the sheet “${sheet}”, and what stood there before was restored.`,
  "done-print": ({ sheet }) => `The sheet “${sheet}” was judged and set up for printing.`,

  "offer-draft": () => "Make rules for this table",
  "offer-result-sheet": () => "Write the result to another sheet",
  "done-result-sheet": ({ sheet, result }) =>
    `The sheet “${sheet}” was judged; the result is on the sheet “${result}”.`,
  "own-sheet": ({ sheet }) =>
    `The sheet “${sheet}” was made by Yōken Check. Open the sheet with the answers and judge again.`,

  "fault-sheet-empty": ({ sheet }) =>
    `The sheet “${sheet}” is empty. Choose the sheet with the requirement table and judge again.`,
  "fault-table-not-found": ({ sheet }) =>
    `No requirement table was found on the sheet “${sheet}”. Choose the sheet that has it and judge again. If the table is on this sheet, give its columns under “Columns”.`,
  "fault-another-table": ({ sheet, found, missing }) =>
    `The table on the sheet “${sheet}” is not the one that these rules are for, so it is not judged. ` +
    `Requirements found: ${found}; not found: ${missing.length} (${missing.join(", ")}). Check whether ` +
    `rows were deleted. If columns were mistaken, give them under “Columns”.`,
  "fault-no-answer-column": ({ sheet, range, several = [] }) =>
    several.length === 1
      ? `No heading of the requirement table at ${range} of the sheet “${sheet}” names the answer. ` +
        `If ${several.map(({ column, name }) => `${column} “${name}”`).join(", ")} with its marks is the answer, give it under “Columns”.`
      : several.length > 0
        ? `The requirement table at ${range} of the sheet “${sheet}” has ${several.length} columns that may be ` +
          `the answer (${several.map(({ column, name }) => `${column} “${name}”`).join(", ")}). It is not known ` +
          `which one to judge, so the sheet was not judged. Give the answer column under “Columns”.`
        : `The sheet “${sheet}” has the requirement table at ${range}, but it is not clear which column holds the answers. Give it under “Columns”.`,
  "fault-no-table": ({ sheets }) =>
    `No sheet has the requirement table (sheets looked at: ${sheets.join(", ")}). Check that this is the returned file. If it has the table, choose its sheet and give its columns under “Columns”.`,
  "fault-several-answered": ({ sheets }) =>
    `Several sheets hold the requirement table with answers that differ (${sheets.join(", ")}), so it is not clear which to judge. Choose it under “Sheet to judge”.`,
  "fault-only-samples": ({ sheets }) =>
    `By name or heading, every sheet with the requirement table (${sheets.join(", ")}) seems to be an ` +
    `example of how to fill in, so nothing was judged. Check whether this is the returned file. If the ` +
    `vendor’s answers are on that sheet, choose it under “Sheet to judge”.`,
  "fault-perhaps-not-final": ({ sheet, others }) =>
    `Only the sheet “${sheet}” holds the requirement table with answers, but by its name it seems to be a ` +
    `template, a draft or an old version, and the table also stands on ${others.join(", ")}. Choose the ` +
    `right one under “Sheet to judge”.`,
  "fault-elsewhere": ({ sheets }) =>
    `The table seems to be on ${sheets.map((sheet) => `“${sheet}”`).join(" and ")}. Open that sheet and judge again.`,
  "fault-by-hand": ({ sheet }) =>
    `Columns given by hand are in force on the sheet “${sheet}”. Check whether they fit; if not, correct them or stop using them.`,

  "memo-lead": () =>
    "Puts everything that the vendor is to check, fill in or attach into a letter that can be sent.",
  "memo-sheet": () => "Put on a sheet",
  "memo-text-label": () => "Text of the list",
  "memo-copy": () => "Copy the text",
  "memo-copied": () => "The text was copied. Paste it into your mail.",
  "memo-selected": () =>
    "Copying is not allowed here, so the text was selected. Copy it with Ctrl+C (⌘+C on a Mac).",
  "working-memo": () => "Making the list for the vendor…",
  "done-memo": ({ sheet }) =>
    `The list is on the sheet “${sheet}”. Clear removes it together with the results.`,
  "memo-outdated": ({ sheet }) =>
    `The sheet “${sheet}” was changed after it was judged, so no list was made. Judge again first.`,
  "memo-in-copy": () => "Include the list as a sheet of the copy",
  "memo-not-in-copy": () =>
    "The workbook's structure is protected, so the copy can't have the list as a sheet. Use the text under “List for the vendor”.",

  "staff-label": () => "Add columns for staff decisions",
  "staff-hint": () =>
    "Adds a column in which staff choose a decision, and one for remarks. What is entered there is never overwritten.",
  "staff-count": ({ count }) => `Staff decisions taken into account: ${count}.`,
  "staff-differs": ({ rows }) => `Rows where staff decided the opposite: ${rows.join(", ")}`,
  "staff-agrees": () => "Staff decided the opposite in no row.",
  "row-staff": ({ decision }) => `Staff decision: ${decision}`,
  "row-staff-differs": ({ decision }) => `Staff decision: ${decision} (the opposite of the automatic result)`,

  "columns-heading": () => "Columns",
  "columns-lead": () =>
    "Where the table's columns are not found, pick them from the sheet's headings. What you leave is found automatically.",
  "columns-reading": () =>
    "Looking at the sheet's headings… (If a cell is being edited, finish with Enter or Esc.)",
  "columns-of-sheet": ({ sheet }) => `Columns of the sheet “${sheet}”`,
  "columns-others": () => "Other columns (remarks, number, requirement, obligation)",
  "column-named": ({ letters, heading }) => `Column ${letters}: ${heading}`,
  "column-unnamed": ({ letters }) => `Column ${letters} (no heading)`,
  "column-samples": ({ samples }) => `e.g. ${samples.join(", ")}`,
  "column-found": () => "Find automatically",
  "columns-id": () => "Column of numbers",
  "columns-requirement": () => "Column of requirements",
  "columns-obligation": () => "Column of mandatory or optional",
  "columns-answer": () => "Columns of answers",
  "columns-remarks": () => "Columns of remarks",
  "columns-read": ({ columns }) => `Read this time: ${columns.join(", ")}`,
  "columns-use": () => "Judge with these columns",
  "columns-forget": () => "Stop using these columns",
  "columns-unsure": () =>
    "In some rows it is not certain which column is which. If the result looks wrong, give the columns under “Columns”.",
  "columns-used": ({ sheet }) => `The sheet “${sheet}” was judged with columns given by hand.`,
  "columns-in-force": ({ sheet }) => `These columns are in force on the sheet “${sheet}”.`,
  "columns-kept": ({ sheet }) =>
    `The workbook now remembers the columns of the sheet “${sheet}”. Save it, and they are used the next time as well.`,
  "columns-not-kept": ({ sheet }) =>
    `The workbook could not remember the columns of the sheet “${sheet}”. They are used until this pane is closed.`,
  "columns-while-open": () => "The columns are used only while this file is open.",
  "columns-in-workbook": () => "The workbook remembers the columns of each sheet.",
  "columns-forgotten": ({ sheet }) =>
    `The columns of the sheet “${sheet}” are no longer used. Judge again to have them found automatically.`,
  "columns-none": () => "Pick at least one column.",
  "columns-twice": ({ column }) => `“${column}” is picked twice. Keep one of them.`,

  problem: () => "This could not be done",
  notice: () => "Please note",

  "rows-heading": () => "Results by row",
  "filter-label": () => "Rows to show",
  "row-support": ({ count }) => `Why (${count})`,
  "filter-empty": () => "No row needs attention.",
  mandatory: () => "Mandatory",
  optional: () => "Optional",
  "row-absent": () => "The sheet does not have this row.",

  "assumptions-heading": () => "What was assumed",
  "grounds-heading": () => "How columns and rows were read",

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
  "sheet-label": () => "Sheet to judge",
  "sheet-to-choose": () => "(choose a sheet)",
  "sheet-with-table": ({ sheet, count }) => `${sheet} (${count} requirements)`,
  "sheet-hidden-with-table": ({ sheet, count }) => `${sheet} (hidden, ${count} requirements)`,
  "sheet-without-table": ({ sheet }) => `${sheet} (no requirement table)`,
  "download-copy": ({ file }) => `Save the judged copy (${file})`,
  "copy-note": () =>
    "The copy gains the columns for results and reasons. Answers and formats stay as they are.",
  "not-xlsx": ({ file }) =>
    `“${file}” is not an .xlsx file. Open it in Excel, save it as “Excel Workbook (.xlsx)”, and choose that file.`,
  "file-unreadable": ({ file }) =>
    `“${file}” could not be opened. Close it in other programs, make sure it was not moved, and choose it again.`,
  "row-answer": () => "Answer",
  "row-remarks": () => "Remarks",
  "row-blank": () => "(blank)",
  "filter-all": () => "All",
  "judge-again": () => "Judge again",
  "verdict-of-tool": ({ verdict, text }) => `Judged automatically: ${verdict}. ${text}`,
  "verdict-with-staff": () => "Verdict with the decisions of staff",
  "memo-heading": () => "Letter to the vendor",
  stale: () => "The results below are from before the change.",
  "columns-offer": () => "Give the columns by hand",
  "example-heading": () => "An example of a result (made-up vendor)",
  "example-word": () => "Undecided",
  "example-verdict": () => "Mandatory 12 rows open.",
  "example-reason-1.7": () => "IS 734567 (until 31 Mar 2028)",
  "example-reason-1.8": () => "Expired on 31 Mar 2026.",
  "example-reason-1.14": () => "Tier 2 is below tier 3.",
  "example-reason-1.18": () => "The answer is blank.",
  "start-heading": () => "Judge a returned sheet",
  "fact-unchanged": () => "The vendor’s answers and formats are never changed.",
  "fact-clearable": () => "Clear takes the results away again.",
  "fact-local": () => "Nothing leaves this computer.",
  "signs-heading": () => "What the signs mean",
  "status-conforming": () => "Conforming",
  "status-nonconforming": () => "Nonconforming",
  "status-review": () => "To be checked",
  "status-exempt": () => "Exempt",
  "status-unanswered": () => "Unanswered",
  "status-not-applicable": () => "Not applicable",
  "status-optional-unmet": () => "Optional, not met",
  "meaning-conforming": () => "the requirement is met",
  "meaning-nonconforming": () => "a mandatory requirement is not met",
  "meaning-review": () => "a person has to look",
  "meaning-exempt": () => "waived by an exemption",
  "meaning-unanswered": () => "the answer is blank",
  "meaning-not-applicable": () => "its condition does not hold",
  "meaning-optional-unmet": () => "optional, so never a failure",
  "verdict-label": () => "Verdict",
  "before-change": () => " (before the change)",
  "next-heading": () => "What to do next",
  "walk-rows": () => "Go through the rows",
  "check-row": ({ id }) => `Check the registration of ${id}`,
  "blank-form": () => "Is this the blank form? Open the returned file and judge again.",
  "originals-unseen": () => "Certificates themselves were not looked at.",
  "group-mandatory": ({ count }) => `Mandatory: ${count}`,
  "group-mandatory-note": () => "they decide the verdict",
  "group-optional": ({ count }) => `Optional: ${count}`,
  "group-optional-note": () => "they never fail a sheet",
  "group-decided": ({ count }) => `Decided by staff: ${count}`,
  "blank-line": ({ count }) => `All ${count} rows are blank`,
  "waived-line": ({ from, to, count }) => `Exempt: ${from} to ${to} (${count} rows)`,
  selected: ({ cell }) => `${cell} is selected in the sheet`,
  "select-waiting": () => "Will be selected once the cell being edited is finished",
  "next-row": ({ id }) => `Next: ${id}`,
  "ask-lead": () => "Next: ",
  "full-text": () => "Full text of the requirement",
  "show-more": () => "Show the rest",
  "filter-todo": () => "To do",
  "other-actions": () => "Other actions",
  back: () => "Back",
  "compare-heading": () => "Compare with an earlier answer",
  "rules-heading": () => "Rules",
  "send-heading": () => "Make ready to send",
  "rules-link": ({ name }) => `Rules: ${name}`,
  "stale-heading": ({ cell }) =>
    cell === undefined
      ? "The sheet was changed after it was judged"
      : `${cell} was changed after the sheet was judged`,
  "stale-sheet": () => "What is shown here is up to date. The columns in the sheet are still the old ones.",
  "judge-once-more": () => "Judge again now",
  "try-again": () => "Try again",
  "judge-sheet": ({ sheet }) => `Judge “${sheet}”`,
  "settings-judge": () => "Judge with these settings",
  "live-label": () => "Follow what is typed",
  "live-hint": () =>
    "Typing into the sheet updates the results in this pane alone. Nothing is written into the sheet until you judge.",
  "basis-none": () => "Judge a sheet to see what its result rests on.",
  "judged-as-of": ({ label, text }) => `${label}: ${text}. Judged from the wording; people decide.`,
  "failed-no-table": () => "No requirement table on this sheet",
  "failed-empty": () => "This sheet is empty",
  "failed-other-table": () => "This seems to be another table",
  "failed-no-answer": () => "The answer column is not certain",
  "failed-own-sheet": () => "This sheet was made by Yōken Check",
  "failed-protected": () => "The sheet is protected",
  "failed-merged": () => "Merged cells are in the way",
  "failed-read-only": () => "The workbook is read-only",
  "failed-editing": () => "A cell is being edited",
  "failed-busy": () => "Excel does not answer",
  "failed-changed": () => "The sheet was changed meanwhile",
  "failed-gone": () => "The sheet is gone",
  "failed-nothing-there": () => "There is nothing to clear",
  "failed-staff-written": () => "Staff have written here",
  "failed-notes-written": () => "People have written on a sheet that goes",
  "failed-too-large": () => "The sheet is too large",
  "failed-locked": () => "The workbook's structure is protected",
  "failed-name-taken": () => "A sheet of that name is there already",
  "failed-occupied": () => "Something stands where the result would go",
  "failed-too-old": () => "This Excel can't do that",
  "failed-error": () => "Excel refused",
  "failed-fault": () => "A fault in Yōken Check",
  "failed-entry": () => "Somebody typed at the same moment",
  "ways-heading": () => "What would make it conform",
  "result-heading": ({ sheet }) => `Result for “${sheet}”`,
};
