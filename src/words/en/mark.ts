import type { Sentences } from "../../core/coded";
import {
  BAND_WORDS,
  FOOT_WORDS,
  OWN_HEADINGS,
  STAFF_WORDS,
  STATUS_WORDS,
  VERDICT_WORDS,
} from "../../core/mark/sheet-vocabulary";
import { STATUS_MARKS } from "../../core/mark/status-marks";
import type { Status } from "../../core/status";
import type { MarkCatalogue, MarkNoticeCatalogue, MarkWords } from "../../core/mark/mark-words";
import { obligationsEn } from "./reading";
import { shortStandard } from "../short-standard";
import { longDate } from "./date";
import { reviewEn } from "./review";
import { bandName, rowList, runList, someRows, uncheckedList } from "./row-names";

export const verdictEn: MarkWords["verdict"] = VERDICT_WORDS.en;

/** Short enough for one line beside the legend. */
const statusMeaning: Readonly<Record<Status, string>> = {
  conforming: "met",
  nonconforming: "mandatory, not met",
  review: "a person has to look",
  exempt: "waived",
  unanswered: "blank",
  "not-applicable": "its case is not given",
  "optional-unmet": "optional, never fails a sheet",
};

const doubts = {
  unreadable: "its wording can't be read, so it waives nothing.",
  "worded-otherwise":
    "its wording differs from the rule pack and comes to another result, so whether it holds is left open.",
  "not-in-pack": "the rule pack does not have it, so it waives nothing.",
  "not-in-sheet": "the table prints other exemptions but not this one, so it waives nothing.",
  "place-uncertain":
    "its place in the table does not tell which rows it covers, so those rows are not waived.",
  "not-checked": "nobody has checked this rule of the pack yet, so it waives nothing.",
} as const;

const verdictSentence = {
  conforming: "With the decisions of staff: conforming.",
  nonconforming: "With the decisions of staff: nonconforming.",
  undecided: "With the decisions of staff: still undecided.",
} as const;

const successorEditions = {
  accept: "Later editions (ISO 27001:2022 for :2013) are accepted.",
  review: "Later editions (ISO 27001:2022 for :2013) are left to a person.",
  exact: "Only the edition that the row names is accepted.",
} as const;

const blankMandatory = {
  unanswered: "A blank mandatory row is unanswered.",
  conforming: "A blank mandatory row counts as met.",
  nonconforming: "A blank mandatory row counts as not met.",
} as const;

const blankTrigger = {
  unknown: "A blank in a condition is unknown.",
  no: "A blank in a condition counts as “no”.",
} as const;

const sentences: Sentences<MarkCatalogue> = {
  "answer-there": ({ cell, text }) =>
    text === "" ? `To be answered in ${cell}.` : `Answer (${cell}): ${text}.`,
  "cells-that-settle": ({ cells }) => `Look at: ${cells.join(", ")}`,
  "note-cut": () => "(more in the pane)",
  evidence: ({ items, until }) =>
    until === undefined
      ? `“${items.join(", ")}”`
      : items.length === 0
        ? `until ${longDate(until)}`
        : `${items.join(", ")} (until ${longDate(until)})`,
  "denied-optional": ({ word }) => `“${word}” (optional).`,
  "blank-counts": () => "(blank; by setting)",
  successor: ({ found }) => `${shortStandard(found)} (successor)`,
  tier: ({ tier }) => `tier ${tier}`,
  "read-by-legend": ({ cells }) => `Marks are read by the key (${cells.join(", ")}).`,

  "band-true": ({ because, rows }) => `Exempt by ${rowList(because)}: ${runList(rows)}.`,
  "band-false": ({ because }) => `No registration or certificate in ${rowList(because)}.`,
  "band-unknown": ({ blockers }) => `Open until ${rowList(blockers)} is settled.`,
  "band-in-doubt": ({ exemption, doubt, rows }) =>
    rows.length === 0
      ? `As to ${bandName(exemption)}, ${doubts[doubt]}`
      : `As to ${bandName(exemption)} (${runList(rows)}), ${doubts[doubt]}`,

  "of-a-sample": ({ text }) =>
    `This sheet calls itself “${text}” and seems to be an example of how to fill in. Do not take this for the result of the vendor’s answers.`,
  "verdict-conforming": ({ mandatory, waived, because }) =>
    waived === 0
      ? `All ${mandatory} mandatory rows are met.`
      : `All ${mandatory} mandatory rows are met or waived (${waived} by ${rowList(because)}).`,
  "verdict-nonconforming": ({ rows, open }) =>
    open.length === 0
      ? `Mandatory ${someRows(rows)} not met.`
      : `Mandatory ${someRows(rows)} not met; ${open.length} more open.`,
  "verdict-undecided": ({ rows }) => `Mandatory ${someRows(rows)} open.`,
  "verdict-blank": () => "Not filled in yet.",
  settles: ({ rows, toMend }) =>
    toMend.length === 0
      ? `Conforming once ${someRows(rows)} are confirmed.`
      : `Conforming once ${someRows(rows)} are met.`,
  "settles-planned": ({ row, date, rows }) =>
    `Once ${row} is granted${date === undefined ? "" : ` (planned for ${longDate(date)})`}, ${runList(rows)} are exempt.`,
  "no-longer-asked": ({ rows }) => `Left open, ${runList(rows)} change nothing.`,
  legend: ({ statuses }) =>
    `Signs: ${statuses.map((one) => `${STATUS_MARKS[one].sign} ${statusMeaning[one]}`).join("; ")}.`,
  "missing-rows": ({ rows }) => `Rows not found: ${runList(rows)}`,
  "scope-from-sheet": ({ exemption, rows }) => `${bandName(exemption)}: ${runList(rows)} (by the sheet)`,
  "scope-from-pack": ({ exemption, rows }) => `${bandName(exemption)}: ${runList(rows)} (by the rule pack)`,
  "scope-from-user": ({ exemption, rows }) => `${bandName(exemption)}: ${runList(rows)} (by setting)`,
  "assume-plans": ({ plans }) => `Judged as if these are bought: ${plans.join(", ")}.`,
  "assume-successors": ({ policy }) => successorEditions[policy],
  "assume-blank-mandatory": ({ policy }) => blankMandatory[policy],
  "assume-blank-trigger": ({ policy }) => blankTrigger[policy],
  together: ({ sentences: parts }) => parts.join(" "),
  "more-read-as": ({ more }) => `${more} more read in another way or changed: see the pane.`,
  pack: ({ name, id, version, hash }) => `${name} (${id} ${version}, check value ${hash})`,
  "as-of": ({ asOf }) => longDate(asOf),
  "narrow-hash": ({ hash }) => `Check value
${hash}`,
  "narrow-day": ({ asOf }) => `Judged as of
${longDate(asOf)}`,
  "unread-texts": () => "Texts that were not read",
  "unread-text": ({ cell, text }) => `${cell}: ${text}`,
  "untold-by-excel": ({ what }) =>
    `This Excel does not let the add-in read ${what.join(" and ")} on cells. Where there are any, please read them.`,
  "people-decide": () => "Judged from the wording; people decide.",

  "staff-verdict": ({ verdict, decided }) =>
    `${verdictSentence[verdict]} (rows decided by staff: ${decided})`,
  "staff-differs": ({ rows }) => `Decided otherwise by staff than by the tool: ${rowList(rows)}.`,
  "staff-held": ({ rows }) => `Held, by a tie or by fewer votes than half: ${rowList(rows)}.`,
  "staff-alternatives": ({ rows }) => `To the review of alternatives (△): ${rowList(rows)}.`,
  "staff-pages": ({ rows }) => `Look at these first, the page of the evidence is missing: ${rowList(rows)}.`,
  "staff-unread": ({ cells }) =>
    `Not counted, because none of the choices stands there: ${cells.join(", ")}.`,
  "staff-differs-here": ({ decision }) =>
    `[Staff decided "${STAFF_WORDS.en[decision]}", other than the mechanical result below]`,

  "results-of": ({ sheet, range }) => `Results for sheet "${sheet}" (${range})`,

  "print-page": () => "Page {page} of {pages}",
  "print-source": ({ id, version, asOf }) => `Yōken Check ${id} ${version}, judged as of ${longDate(asOf)}`,
};

const obstacles = {
  cells: "cells in use",
  content: "cells in use that show nothing",
  merge: "merged cells",
  hidden: "hidden columns",
  table: "a table",
  array: "an array formula",
  drawing: "a drawing",
  pivot: "a pivot table",
  validation: "a data validation",
  "format-rule": "conditional formatting",
} as const;

export const markNoticesEn: Sentences<MarkNoticeCatalogue> = {
  "columns-moved": ({ beside, used, because }) =>
    `Right of the table, from column ${beside}, there is ${because.map((one) => obstacles[one]).join(", ")}; the results go to column ${used} and after.`,
  "spacer-column": ({ column }) =>
    `The table is an Excel table, which takes in what is written beside it; column ${column} is left free.`,
  "columns-under-rules": ({ column }) =>
    `The results from column ${column} lie under validations or conditional formats that cover the whole sheet. Check those where a colour looks wrong.`,
  "others-in-our-columns": ({ cells, more }) =>
    `Someone has written into the result columns (${cellList(cells, more)}). That text is kept where it ` +
    `stands and the results go to other columns. If it is meant as an answer, move it to the answer ` +
    `column and judge again.`,
  "others-left-in-place": ({ sheet, cells, more }) =>
    `Text that this tool did not write stood in the result columns of sheet “${sheet}” (${cellList(cells, more)}). It was left in place.`,
  "former-state-unknown": ({ sheet }) =>
    `The record of sheet “${sheet}” before it was judged was lost. Our columns are gone and have the standard ` +
    `width again; row heights and print settings stay as they are. Please adjust them if needed.`,
  "former-sizes-unsure": ({ sheet }) =>
    `Column widths, row heights and print settings of sheet “${sheet}” may not be as they were, because the record from before it was first judged was lost. Please adjust them if needed.`,
  "former-heights-left": ({ sheet }) =>
    `Rows of sheet “${sheet}” were inserted, deleted or moved after judging, so some row heights stay as they are. Please adjust them if needed.`,
  "former-state-lost": ({ sheet }) =>
    `Sheet “${sheet}” holds an earlier result, and the record of the column widths, row heights and print settings before it was lost. Clearing will not bring these back.`,
  "no-free-columns": ({ sheet }) =>
    `Sheet "${sheet}" has no free columns right of the table, so nothing was written. Make two free columns there (or unhide hidden ones) and judge again.`,
  "table-also-on": ({ sheet, others }) =>
    `The same table also stands on ${others.join(", ")}. "${sheet}" was judged; name another sheet to judge that.`,
  "answers-perhaps-on": ({ sheet, others }) =>
    `Nothing is answered on sheet "${sheet}", but ${others.join(", ")} has a column with the same row numbers: ` +
    `the answers seem to be there. Copy them into the answer column of "${sheet}" (check that the rows are in ` +
    `the same order) and judge again.`,
  "answers-joined": ({ sheet, from, more = [], range, count }) =>
    `The answers to ${count} rows of the sheet "${sheet}" were read from ` +
    `${more.length > 0 ? "other sheets" : "another sheet"}, ` +
    `${[from, ...more].map((name) => `"${name}"`).join(", ")} (${range}), by their numbers. ` +
    `The results stand beside the table on "${sheet}".`,
  "sheet-is-sample": ({ sheet, sign, others }) =>
    `Sheet “${sheet}” seems to be an example of how to fill in (by ` +
    `${sign.cell === undefined ? "its name" : `the heading “${oneLine(sign.text)}” in cell ${sign.cell}`}). ` +
    `The result of an example is not the result of the vendor’s answers. ` +
    (others.length === 0
      ? "Check whether the vendor’s answers are in this table."
      : `The table also stands on ${others.map((other) => `“${other}”`).join(", ")}: ` +
        "judge the sheet that has the answers."),
  "printed-on-a3": ({ sheet }) =>
    `Sheet “${sheet}” is so wide that on A4 its letters may be smaller than 8 points, so it is set up for A3. For one page of A4 use the sheet “Review sheet”.`,
  "print-too-small": ({ sheet }) =>
    `Sheet “${sheet}” is so wide that even on A3 its letters may be smaller than 8 points. For a meeting use the sheet “Review sheet”, one page of A4.`,
  "rules-not-checked": ({ rows, exemptions }) =>
    `Rules of the pack that nobody has checked yet (${uncheckedList(rows, exemptions)}) were not used to ` +
    `decide: their rows are left to a person. Check them one by one under “Rules”, or take "review": true away from those you checked.`,
  "table-on-hidden-sheet": ({ sheet }) =>
    `The table stands on the hidden sheet "${sheet}". Unhide it to check.`,
  "signature-lost": () => "The workbook's digital signature is no longer valid in the annotated copy.",
  "hidden-rows": ({ rows }) =>
    `Hidden rows were judged as well (${rowList(rows)}). Unhide them to see the result.`,
};

export const markWordsEn: Omit<MarkWords, "reason" | "repair" | "alteration"> = {
  language: "en",
  headings: OWN_HEADINGS.en,
  status: STATUS_WORDS.en,
  verdict: verdictEn,
  band: BAND_WORDS.en,
  foot: FOOT_WORDS.en,
  staff: STAFF_WORDS.en,
  obligation: obligationsEn,
  resultSheet: {
    name: "Results",
    columns: {
      id: "No.",
      requirement: "Requirement",
      obligation: "Obligation",
      cell: "Answer cell",
      answer: "Answer given",
    },
  },
  review: reviewEn,
  sentences,
};

function cellList(cells: readonly string[], more: number): string {
  return `${cells.length === 1 ? "cell" : "cells"} ${cells.join(", ")}${more === 0 ? "" : ` and ${String(more)} more`}`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
