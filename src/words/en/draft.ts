import type { Sentences } from "../../core/coded";
import type { DraftCatalogue, TakenFor } from "../draft-catalogue";

const UNITS: Readonly<Record<string, string>> = { Y: "year", M: "month", D: "day" };

function lengthOf(duration: string): string {
  const [, count = duration, unit = ""] = /^P(\d+)([YMD])$/.exec(duration) ?? [];
  return `${count} ${UNITS[unit] ?? unit}${count === "1" ? "" : "s"}`;
}

/** "1.1", "any of 1.1, 1.2" */
const rowsOf = (rows: readonly string[], needsAll: boolean): string =>
  rows.length < 2 ? rows.join("") : `${needsAll ? "all" : "any"} of ${rows.join(", ")}`;

export const takenForEn: Sentences<TakenFor> = {
  assurance: ({ isRuledOut }) =>
    isRuledOut
      ? "Asks that something is not done"
      : "Met by answering that it is so, or can be done (yes is the good answer)",
  registration: ({ register }) => `Asks for an entry in “${register}”`,
  certification: ({ standards }) => `Asks for a certificate: ${standards.join(" or ")}`,
  disclosure: () => "Asks for an explanation or a document (yes alone does not meet it)",
  duration: ({ atLeast }) => `Asks for keeping for at least ${lengthOf(atLeast)}`,
  location: () => "Asks that data stay in Japan",
  jurisdiction: () => "Asks for the law and courts of Japan",
  "facility-tier": ({ standard, atLeast }) => `Asks for tier ${atLeast} of ${standard} or better`,
  erasure: ({ standard }) =>
    `Asks for erasure of data${standard === "" ? "" : ` by ${standard}`}, with a certificate`,
  figure: ({ figures }) => `Asks for a figure: ${figures.join(", ")}`,
  level: ({ levels, asked }) =>
    `${asked === undefined ? "Has levels to choose from (the table does not say which it asks for)" : `Asks for level “${asked}”`}: ${levels.join(" / ")}`,
  list: ({ items, atLeast }) =>
    `Asks for ${atLeast === undefined ? "everything" : `at least ${atLeast}`} of a list: ${items.join(" / ")}`,
  "named-document": ({ documents }) => `Asks for documents: ${documents.join(", ")}`,
  deadline: ({ days }) => `Sets a day: ${days.join(", ")}`,
  contact: () => "Asks for a person or a contact to be named",
  place: ({ places }) => `Asks for a place: ${places.join(" or ")}`,
  "yes-no": ({ good }) =>
    good === undefined
      ? "Asks yes or no (the table does not say which is wanted)"
      : `A question to which “${good}” is the good answer`,
  "assurance-report": ({ reports }) => `Asks for an auditor’s report: ${reports.join(" or ")}`,
  "as-row": ({ row }) => `Asks for the same as ${row}`,
};

export const draftEn: Sentences<DraftCatalogue> = {
  heading: () => "Make rules for another table",
  lead: () =>
    [
      "Drafts rules from the table that the city sent out. For each rule you see how three example answers are judged, and decide.",
      "Do not use a table that a vendor returned: its requirements may have been altered.",
    ].join(" "),
  "from-sheet": () => "Draft from the sheet in front",
  "from-file": () => "Draft from a table’s file (.xlsx and others)",
  "go-on": ({ name, open }) =>
    open === 0 ? `Go on with “${name}” (all decided)` : `Go on with “${name}” (${open} left)`,
  "check-rest": ({ name, count }) => `Check the ${count} unchecked rules of “${name}”`,
  reading: () => "Reading the table…",
  failed: () => "No rules could be drafted",
  "no-table": ({ sheet }) =>
    `The sheet “${sheet}” has no table with a column of requirements. Bring a table with headings (requirement, item, mandatory, answer and so on) to the front and try again.`,
  "no-table-in-file": ({ file }) =>
    `“${file}” has no table with a column of requirements. Choose a file with headings (requirement, item, mandatory, answer and so on).`,
  unreadable: ({ file }) => `“${file}” can’t be read. Close it and choose it again.`,
  gone: () => "The draft is gone. Make it from the table again.",
  close: () => "Back to the choice of rules",
  title: ({ name }) => `Check the rules of “${name}”`,
  counted: ({ rows, drafted, named }) =>
    named === 0
      ? `All ${rows} rows of the table are in the draft.`
      : `Of ${rows} rows of the table ${drafted} are in the draft and ${named} are not (their cells stand in the notes below).`,
  "other-sheet": ({ sheet, rows }) => `Draft from the sheet “${sheet}” instead (${rows} rows)`,
  notes: ({ count }) => `Notes on the whole table (${count})`,
  progress: ({ all, checked, aside, open }) =>
    `${checked + aside} of ${all} decided (right ${checked}, for people ${aside}, left ${open}).`,
  "card-heading": ({ at, all, id, title }) => `${at}/${all} ${id === "" ? title : `${id} ${title}`}`,
  band: ({ number }) => `Exemption ${number}`,
  asked: ({ value }) => `The table asks for: ${value}`,
  "taken-for": () => "Taken for",
  obligation: () => "Mandatory or optional",
  "asked-only": () => "Asked only where the condition in its first line holds.",
  "band-takes": ({ rows, needsAll, isPlain, from, to }) =>
    `Where ${isPlain ? rows.join("") : rowsOf(rows, needsAll)} is met, ${from === to ? `${from} is` : `${from} to ${to} are`} waived`,
  examples: () => "How these answers are judged",
  "example-met": () => "An answer that meets it",
  "example-not-met": () => "An answer that does not",
  "example-doubtful": () => "An answer in doubt",
  "example-of-band": ({ conditionIs, rows, row }) => {
    const how = conditionIs === "met" ? "met" : conditionIs === "not-met" ? "not met" : "in doubt";
    return `${rows.join(", ")} ${how}: an unmet ${row} is`;
  },
  "no-examples": () => "No example answers could be made. Try answers of your own below.",
  "by-person": () => "Answers of this kind are never judged by the program: people do.",
  check: () => "This is right",
  aside: () => "People judge",
  "aside-note": () =>
    "Where people judge, nothing definite is said: every answer needs review. Choose it, too, for questions to which no is the good answer.",
  decided: ({ decision }) => (decision === "checked" ? "Marked as right." : "Left to people."),
  more: () => "Try other answers",
  "try-answer": () => "Answer",
  "try-remarks": () => "Remarks",
  try: () => "See how it is judged",
  previous: () => "Previous",
  next: () => "Next",
  "all-rules": ({ count }) => `All requirements and exemptions (${count})`,
  "rule-line": ({ id, title, decision }) => {
    const state = decision === undefined ? "Unchecked" : decision === "checked" ? "Right" : "For people";
    return `${state}: ${id === "" ? title : `${id} ${title}`}`;
  },
  "to-end": () => "Save or use what there is",
  "end-heading": ({ open }) => (open === 0 ? "Everything is decided" : `${open} not decided yet`),
  "end-text": ({ checked, aside, open }) =>
    `Right: ${checked}, for people: ${aside}${open === 0 ? "" : `, unchecked: ${open}`}. ${
      aside + open === 0
        ? "Every row is judged."
        : "Rows for people and unchecked rows are never judged definitely: they need review."
    }`,
  name: () => "Name of the rules",
  "name-missing": () => "Enter a name.",
  use: () => "Judge by these rules",
  save: () => "Save as a file (.json)",
  saved: ({ file }) => `Saved “${file}”. Unchecked rows can be gone on with once this file is read in.`,
  keep: () => "Keep on this machine",
  json: () => "If it can’t be saved: copy the contents",
  "to-rules": () => "Back to checking",
};
