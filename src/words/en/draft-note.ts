import type { Sentences } from "../../core/coded";
import type { DraftNoteCatalogue } from "../../core/draft/draft-note";

const UNITS: Readonly<Record<string, string>> = { Y: "years", M: "months", D: "days" };

/** A value of a rule as people speak of it. */
function spoken(value: string): string {
  const [, count, unit] = /^P(\d+)([YMD])$/.exec(value) ?? [];
  return count === undefined || unit === undefined ? value : `${count} ${UNITS[unit] ?? unit}`;
}

/** What a person has to look at in a draft pack (pack new). */
export const draftNotesEn: Sentences<DraftNoteCatalogue> = {
  "rows-counted": ({ rows, drafted, named }) =>
    named === 0
      ? `All ${rows} rows of the table are in the draft.`
      : `Of ${rows} rows of the table, ${drafted} are in the draft and ${named} are named above instead.`,
  "lines-left-out": ({ cells }) =>
    `These lines were taken for headings or notes and are not in the draft. If they are requirements, please add them: ${cells.join(", ")}`,
  "lines-joined": ({ id, cells }) =>
    `${cells.join(", ")} has no number and went into ${id}. If it is a requirement of its own, please separate it.`,
  "cells-left-out": ({ id, cells }) =>
    `What stands in ${cells.join(", ")} of row ${id} is not in the draft. Please check whether it belongs to the requirement.`,
  "sheet-left-out": ({ sheet, rows }) =>
    `The sheet "${sheet}" seems to have a table as well (${rows} rows), which is not in the draft. It can be chosen with --sheet.`,
  "expects-guessed": ({ id, kind }) =>
    `What ${id} expects was guessed from its wording: "${kind}". Please check it.`,
  "obligation-assumed": ({ id }) =>
    `Whether ${id} is mandatory or optional could not be read; it was taken as mandatory. Please check it.`,
  "number-made": ({ id, cell }) => `The row at ${cell} has no number; it became ${id}. Please check it.`,
  "number-twice": ({ id, found, cell }) =>
    `The number "${found}" at ${cell} is another row's as well; it became ${id}. Please check it.`,
  "numbers-restart": ({ id, found, cell }) =>
    `The numbers begin anew within the sheet, so "${found}" at ${cell} became ${id}.`,
  "number-mended": ({ id, found, cell }) =>
    `The number "${found}" at ${cell} became ${id}, because of the order. Please check it.`,
  "band-read": ({ id, text, cell }) =>
    `The exemption "${text}" at ${cell} became ${id}. Please check its condition and the rows it waives.`,
  "band-not-read": ({ text, cell }) =>
    `The sentence "${text}" at ${cell} looks like an exemption but can't be read. If it is one, please add it to exemptions.`,
  "value-carried": ({ id, what, from, to }) =>
    `The ${what} of ${id} was changed as the new table has it: ${spoken(from)} → ${spoken(to)}.`,
  "row-reworded": ({ id }) =>
    `The text of ${id} is not the former one. Its rule was kept and marked review. Please check that it fits.`,
  "row-renumbered": ({ id, was }) => `${id} is row ${was} of the former table; its rule was carried over.`,
  "row-new": ({ id }) => `${id} is new: it was drafted and marked review.`,
  "row-gone": ({ id, text }) =>
    `Row ${id} of the former table ("${text.slice(0, 40)}") is not in the new one.`,
  "condition-lost": ({ id }) =>
    `The condition (appliesWhen) of ${id} names a row that is gone; it was left out. Please add it if needed.`,
  "exemption-lost": ({ id, text }) =>
    `${id} ("${text}") names a row that is gone; it was left out. Please add it if needed.`,
  "exemption-not-in-table": ({ id, text }) =>
    `The new table does not print ${id} ("${text}") in this form. It was kept and marked review. Please check it.`,
  "case-changed": ({ name, id, from, to }) =>
    `In the worked case "${name}", ${id} now is ${to} (was ${from}), because its obligation changed.`,
  "base-counted": ({ kept, added, gone, review }) =>
    `Rules carried over: ${kept} rows; new rows: ${added}; rows that are gone: ${gone}; rows to be checked (review): ${review}.`,
  "condition-guessed": ({ id, text }) =>
    `"${text}" became the condition (appliesWhen) of ${id}. Please check it.`,
};
