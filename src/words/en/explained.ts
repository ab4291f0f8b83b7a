import type { ColumnExplained, RowExplained, TableExplained } from "../../core/table/explained";
import type { EvidenceCode } from "../../core/table/columns/evidence";

const ROLES: Readonly<Record<ColumnExplained["role"], string>> = {
  id: "Number",
  category: "Category",
  requirement: "Requirement",
  obligation: "Mandatory or optional",
  answer: "Answer",
  remarks: "Remarks",
};

const EVIDENCE: Readonly<Record<EvidenceCode, (rows: number) => string>> = {
  heading: () => "the words of the heading",
  "no-heading": () => "the heading does not tell",
  requirements: (rows) => `requirements in ${rows} rows`,
  completes: () => "completes the requirement on its left",
  "long-texts": (rows) => `sentences in ${rows} rows`,
  "stands-elsewhere": () => "what the heading names stands in another column",
  obligations: (rows) => `mandatory or optional in ${rows} rows`,
  numbers: (rows) => `numbers in ${rows} rows`,
  checks: () => "the only column of checks with marks",
  "same-mark": () => "one mark in every row",
  round: () => "the heading puts the answers in order",
  replies: () => "replies to questions",
  questions: () => "a column of questions",
  "under-one-heading": () => "below one merged heading",
  marks: (rows) => `marks in ${rows} rows`,
  "contents-of-answer": () => "“contents” right of the answer",
  "contents-of-requirement": () => "“contents” as the requirement",
  "asks-where": () => "the heading asks where the evidence is",
  "right-of-answer": () => "right of the answer",
  "explains-marks": () => "words beside a column of marks",
  "vendor-speaks": () => "the vendor speaks there row by row",
  "same-for-all": () => "one entry in every row",
  "left-of-answer": () => "remarks left of the answer",
  "explains-requirement": () => "the heading explains the requirement",
  "by-hand": () => "set by a person",
};

const NUMBERS: Readonly<Record<RowExplained["number"], string>> = {
  same: "the number agrees",
  value: "the number agrees in value",
  place: "the end of the number agrees",
  other: "the number is another row's",
  none: "no number",
};
const TEXTS: Readonly<Record<RowExplained["text"], string>> = {
  same: "the text agrees",
  like: "the text is like it",
  other: "the text is another",
  none: "no text",
};

/** Of a turned table it is a row that is told by the cell of its heading: A5. */
const named = ({ column, heading }: { readonly column: string; readonly heading: string }): string => {
  const place = /\d/u.test(column) ? `the row of ${column}` : `column ${column}`;
  return heading === "" ? `${place} (no heading)` : `${place} “${heading}”`;
};

/** By what columns and rows were told, one line each; rows of which number and text agree are counted together. */
export function explainedEn({ columns, rows, joined }: TableExplained): readonly string[] {
  const plain = rows.filter(isPlain).length;
  return [
    ...columns.map(column),
    `Rows: number and text agree in ${plain}`,
    ...rows.filter((one) => !isPlain(one)).map(row),
    ...(joined === undefined ? [] : joinedFrom(joined)),
  ];
}

/** The columns of the sheet from which the answers were taken. */
const joinedFrom = ({ sheets, columns, count }: NonNullable<TableExplained["joined"]>): readonly string[] => [
  `Answers taken from: ${sheets.length > 1 ? "sheets" : "sheet"} ${quoted(sheets)} (${count} rows of the same number)`,
  ...columns.map((one) => `On ${quoted(sheets)}, ${column(one)}`),
];

const quoted = (sheets: readonly string[]): string => sheets.map((name) => `"${name}"`).join(", ");

const isPlain = ({ number, text, certain }: RowExplained): boolean =>
  number === "same" && text === "same" && certain;

function column(one: ColumnExplained): string {
  const evidence = one.evidence.map(({ code, rows = 0 }) => EVIDENCE[code](rows)).join(", ");
  const next = one.next === undefined ? "" : ` (next best: ${named(one.next)}, ${one.next.margin} behind)`;
  return `${ROLES[one.role]}: ${named(one)}, by ${evidence === "" ? "nothing" : evidence}${next}`;
}

const row = ({ id, cell, number, text, certain }: RowExplained): string =>
  `${id} (${cell}): ${NUMBERS[number]}, ${TEXTS[text]}${certain ? "" : ", not certain"}`;
