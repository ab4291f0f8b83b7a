import type { Sentences } from "../../core/coded";
import {
  BAND_WORDS,
  FOOT_WORDS,
  OWN_HEADINGS,
  STAFF_WORDS,
  STATUS_WORDS,
} from "../../core/mark/sheet-vocabulary";
import type { MarkCatalogue, MarkNoticeCatalogue, MarkWords } from "../../core/mark/mark-words";
import { obligationsEn } from "./reading";
import { bandName, rowList, runList } from "./row-names";

export const verdictEn: MarkWords["verdict"] = {
  conforming: "Conforming",
  nonconforming: "Nonconforming",
  undecided: "Undecided",
};

/** Short enough for one line beside the legend. */
const statusMeaning: MarkWords["statusMeaning"] = {
  conforming: "the requirement is met.",
  nonconforming: "a mandatory requirement is not met.",
  review: "a person has to look.",
  exempt: "waived by an exemption.",
  unanswered: "nothing was answered.",
  "not-applicable": "the case it speaks of is not given.",
  "optional-unmet": "not met, but not required either.",
};

const doubts = {
  unreadable: "its wording can't be read, so it waives nothing.",
  "worded-otherwise":
    "its wording differs from the rule pack and comes to another result, so whether it holds is left open.",
  "not-in-pack": "the rule pack does not have it, so it waives nothing.",
  "not-in-sheet": "the table prints other exemptions but not this one, so it waives nothing.",
  "place-uncertain":
    "its place in the table does not tell which rows it covers, so those rows are not waived.",
} as const;

const verdictSentence = {
  conforming: "With the decisions of staff: conforming.",
  nonconforming: "With the decisions of staff: nonconforming.",
  undecided: "With the decisions of staff: still undecided.",
} as const;

const successorEditions = {
  accept:
    "Certificates of a later edition than the row names (ISO/IEC 27001:2022 for :2013) were taken to meet the requirement.",
  review:
    "Certificates of a later edition than the row names (ISO/IEC 27001:2022 for :2013) were left to a person to check.",
  exact: "Only certificates of the edition that the row names were accepted, none of later editions.",
} as const;

const blankMandatory = {
  unanswered: "A mandatory row left blank counts as unanswered.",
  conforming: "A mandatory row left blank counts as met.",
  nonconforming: "A mandatory row left blank counts as not met.",
} as const;

const blankTrigger = {
  unknown: 'An optional row left blank on which an exemption rests counts as unknown, not as "no".',
  no: 'An optional row left blank on which an exemption rests counts as "no".',
} as const;

const sentences: Sentences<MarkCatalogue> = {
  "cells-that-settle": ({ cells }) => `Cells that would settle it: ${cells.join(", ")}`,
  "note-cut": () => "(Too long; the rest is left out.)",

  "band-true": ({ exemption, because, rows }) =>
    `By ${rowList(because)}, ${bandName(exemption)} holds. It waives ${runList(rows)}.`,
  "band-false": ({ exemption, rows }) =>
    `The conditions of ${bandName(exemption)} are not met. Answers to ${runList(rows)} are needed.`,
  "band-unknown": ({ exemption, blockers, rows }) =>
    `Once the answer to ${rowList(blockers)} is settled, it is known whether ${bandName(exemption)} waives ${runList(rows)}.`,
  "band-in-doubt": ({ exemption, doubt, rows }) =>
    rows.length === 0
      ? `As to ${bandName(exemption)}, ${doubts[doubt]}`
      : `As to ${bandName(exemption)} (${runList(rows)}), ${doubts[doubt]}`,

  "of-a-sample": ({ text }) =>
    `This sheet calls itself “${text}” and seems to be an example of how to fill in. Do not take this for the result of the vendor’s answers.`,
  "verdict-conforming": () => "Conforming: every mandatory requirement is met or waived.",
  "verdict-nonconforming": ({ rows, open }) =>
    open.length === 0
      ? `Nonconforming: mandatory ${rowList(rows)} not met.`
      : `Nonconforming: mandatory ${rowList(rows)} not met. Besides, ${rowList(open)} not settled.`,
  "verdict-undecided": ({ rows }) => `Undecided: mandatory ${rowList(rows)} not settled.`,
  settles: ({ sets, more }) =>
    more === 0
      ? `Conforming as soon as one of these sets of rows is met: ${sets.map(setText).join(", ")}`
      : `Conforming as soon as one of these sets of rows is met: ${sets.map(setText).join(", ")} (and ${more} more)`,
  count: ({ status, count }) => `${count}: ${statusMeaning[status]}`,
  "missing-rows": ({ rows }) => `Rows that the table does not have: ${runList(rows)}.`,
  "scope-from-sheet": ({ exemption, rows, cell }) =>
    `Scope of ${bandName(exemption)}: ${runList(rows)}, the rows below cell ${cell}.`,
  "scope-from-pack": ({ exemption, rows }) =>
    `Scope of ${bandName(exemption)}: ${runList(rows)}, as the rule pack has it (the table does not print it).`,
  "scope-from-user": ({ exemption, rows }) =>
    `Scope of ${bandName(exemption)}: ${runList(rows)}, as set by the user.`,
  "assume-successors": ({ policy }) => successorEditions[policy],
  "assume-blank-mandatory": ({ policy }) => blankMandatory[policy],
  "assume-blank-trigger": ({ policy }) => blankTrigger[policy],
  pack: ({ name, id, version, hash }) => `${name} (${id} ${version}, check value ${hash})`,
  "as-of": ({ asOf }) => asOf,
  "untold-by-excel": ({ what }) =>
    `This Excel does not let the add-in read ${what.join(" and ")} on cells. Where there are any, please read them.`,
  "people-decide": () =>
    "Judged mechanically from the wording of the answers. The decision is for people to make.",

  "staff-verdict": ({ verdict, decided }) =>
    `${verdictSentence[verdict]} (rows decided by staff: ${decided})`,
  "staff-differs": ({ rows }) => `Decided otherwise by staff than by the tool: ${rowList(rows)}.`,
  "staff-differs-here": ({ decision }) =>
    `[Staff decided "${STAFF_WORDS.en[decision]}", other than the mechanical result below]`,

  "results-of": ({ sheet, range }) => `Results for sheet "${sheet}" (${range})`,

  "print-page": () => "Page {page} of {pages}",
  "print-source": ({ id, version, asOf }) => `Yōken Check ${id} ${version}, judged as of ${asOf}`,
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
    `Someone has written into the result columns (${cellList(cells, more)}). That text is kept where it stands and the results go to other columns. If it is meant as an answer, move it to the answer column and judge again.`,
  "others-left-in-place": ({ sheet, cells, more }) =>
    `Text that this tool did not write stood in the result columns of sheet “${sheet}” (${cellList(cells, more)}). It was left in place.`,
  "no-free-columns": ({ sheet }) =>
    `Sheet "${sheet}" has no free columns right of the table, so nothing was written. Make two free columns there (or unhide hidden ones) and judge again.`,
  "table-also-on": ({ sheet, others }) =>
    `The same table also stands on ${others.join(", ")}. "${sheet}" was judged; name another sheet to judge that.`,
  "sheet-is-sample": ({ sheet, sign, others }) =>
    `Sheet “${sheet}” seems to be an example of how to fill in (by ${sign.cell === undefined ? "its name" : `the heading “${oneLine(sign.text)}” in cell ${sign.cell}`}). The result of an example is not the result of the vendor’s answers. ${others.length === 0 ? "Check whether the vendor’s answers are in this table." : `The table also stands on ${others.map((other) => `“${other}”`).join(", ")}: judge the sheet that has the answers.`}`,
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
  statusMeaning,
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
  sentences,
};

function setText(rows: readonly string[]): string {
  return `[${rowList(rows)}]`;
}

function cellList(cells: readonly string[], more: number): string {
  return `${cells.length === 1 ? "cell" : "cells"} ${cells.join(", ")}${more === 0 ? "" : ` and ${String(more)} more`}`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
