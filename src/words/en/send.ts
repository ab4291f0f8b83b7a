import type { Sentences } from "../../core/coded";
import type { SendCatalogue } from "../send-catalogue";
import { someCells } from "../some-cells";

const cellsOf = (cells: readonly string[]): string => someCells(cells, ", ", " and more");

export const sendEn: Sentences<SendCatalogue> = {
  lead: () =>
    "Makes the table of the sheet in front ready to be sent to vendors. Texts, places, widths and looks of your own cells stay as they are.",
  "does-choices": () => "drop-downs for the answers (○, △, × and others that are read with certainty)",
  "does-columns": () =>
    "columns for remarks, evidence, page, number and last day of validity, right of the table, where they are missing",
  "does-fields": () => "fields for the vendor’s name and the date of the answer, where they are missing",
  "does-locks": () =>
    "protection of everything but the cells to fill in and the columns for the result (no password; looks can be changed)",
  "does-how": () => "a sheet that tells how to answer, with an example and the rules’ name and hash",
  "no-ctrl-z": () =>
    "As this protects the sheet, Excel’s own Undo (Ctrl+Z) no longer goes back to what was done before.",
  send: () => "Make ready to send",
  "back-heading": () => "Take it back",
  "back-lead": () =>
    "With a sheet that was made ready in front, this takes away all that was added and brings back what was there. Answers stay.",
  unsend: () => "Take it back",
  "done-send": ({ sheet, how, choices, headings }) =>
    `The sheet “${sheet}” is ready to be sent.` +
    `${choices === 0 ? "" : ` ${String(choices)} answers have a drop-down.`}` +
    `${headings.length === 0 ? "" : ` Added: ${headings.join(", ")}.`}` +
    ` The sheet “${how}” tells how to answer. Look it over and save it under a name of its own before you send it.`,
  "done-unsend": ({ sheet }) => `The sheet “${sheet}” is as it was before it was made ready.`,
  "cannot-send": () => "The sheet can’t be made ready",
  "cannot-unsend": () => "It can’t be taken back",

  "choices-of-city": ({ cells }) =>
    `${cellsOf(cells)} have rules of their own, which were left as they are. Try out whether their answers are read with certainty.`,
  "no-choices": () =>
    "No drop-downs were added: by the legend of this sheet no word says for certain whether a requirement is met.",
  "no-columns": ({ headings }) =>
    `Right of the table it is not free (or has looks of its own), so these columns were not added: ${headings.join(", ")}.`,
  "fields-elsewhere": ({ fields }) =>
    `Above the table no row is free, so these fields stand on the sheet that tells how to answer: ${fields.join(", ")}.`,
  "no-results": () =>
    "Right of the table no columns can be left free for the result. What comes back is judged on a sheet of its own.",

  "marks-there": ({ sheet }) =>
    `Results are written on the sheet “${sheet}”. Clear them first, then press the button again.`,
  "not-a-plain-table": ({ sheet, range }) =>
    `The table of the sheet “${sheet}” (${range}) is turned or in panels, and can’t be made ready. Bring it into one row per requirement, then press the button again.`,
  "already-sent": ({ sheet }) =>
    `The sheet “${sheet}” is ready to be sent already. To do it anew, take it back first.`,
  "not-sent": ({ sheet }) =>
    `The sheet “${sheet}” was not made ready here. Bring the sheet that was to the front, then press the button again.`,
  "protected-by-city": ({ sheet }) =>
    `The sheet “${sheet}” is protected. Take the protection off (Review, Unprotect Sheet), then press the button again. The sheet is then protected anew, without a password.`,
  "password-since": ({ sheet }) =>
    `The sheet “${sheet}” is protected by a password. Take the protection off (Review, Unprotect Sheet), then press the button again. Nothing was changed.`,
  "entered-since": ({ sheet, cells }) =>
    `On the sheet “${sheet}” cells that were added are filled in (${cellsOf(cells)}). They would go, so nothing was changed. Copy them to another sheet and empty them, then press the button again.`,
  "moved-since": ({ sheet, cells }) =>
    `On the sheet “${sheet}” rows or columns were inserted or deleted, or texts changed, since it was made ready (${cellsOf(cells)}). Nothing was changed. Undo that, then press the button again.`,
  "needs-newer": ({ needed }) =>
    `This Excel lacks what drop-downs and protection need (${needed}). Update Excel, or make an answer sheet with the command “pack sheet”. Nothing was changed.`,
  "keeps-nothing": () =>
    "This Excel keeps nothing in the workbook by which it could be taken back, so nothing was changed. Please try Excel for the desktop.",

  "nothing-done": () => "The sheet was not changed.",
  "taken-back": ({ sheet }) => `What had been added was taken away: the sheet “${sheet}” is as it was.`,
  left: ({ sheet }) =>
    `Something of it may stand on the sheet “${sheet}”. Take it back, or close the workbook without saving.`,
};
