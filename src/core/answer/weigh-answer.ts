import { clauseFacts, type ClauseFacts } from "./clause-facts";
import { copiesRequirement } from "./copied-requirement";
import type { Quote } from "./finding";
import type { Given } from "./given";
import type { Legend } from "../legend";
import { fold, type NormalText } from "../lexicon/fold";
import { saysAll } from "./frames/says-all";
import { isLevelAlone } from "./levels/read-levels";
import { withOwnNames } from "./own-names";
import { withRowWords } from "./row-words";
import type { PackRow } from "../pack/pack-schema";
import type { AnswerToRead } from "./answer-reading";
import { readMark, type Mark } from "./read-mark";
import { NOTHING_WEIGHED, type Assessment, type Flaw } from "./weigh/assessment";
import { withoutAsides } from "./set-aside";
import { weighRow } from "./weigh/weigh-row";
import { countryOf, HOME, type CountryFacts } from "../lexicon/country-catalogue";
import { firstHeard, type Concept } from "../lexicon/lexicon";

/** What is known of an answer before it is decided; or the text that is too long to be one. */
export type WeighedAnswer =
  | { readonly ok: true; readonly given: Given; readonly assessment: Assessment }
  | { readonly ok: false; readonly text: string };

/** Reads mark and statements of an answer and weighs them by what the row expects. */
export function weighAnswer(input: AnswerToRead): WeighedAnswer {
  const { row, answer, remarks, asOf, policy, legend } = input;
  const [main, side] = [fold(answer), fold(remarks)];
  const isLevel = ({ text }: NormalText): boolean =>
    row.expects.kind === "level" && legend === undefined && isLevelAlone(text, row.expects);
  const inRemarks = main.text === "" && !isLevel(side) ? markInRemarks(side, legend) : undefined;
  const mark = inRemarks ?? (isLevel(main) ? noMark(main) : readMark(main.text, legend));
  const country = "country" in row.expects ? countryOf(row.expects.country) : HOME;
  const own =
    inRemarks === undefined ? clauseFacts(withoutAsides(stretch(main, mark)), "answer", country) : [];
  const beside = remarksFacts(inRemarks === undefined ? side : stretch(side, inRemarks), country);
  if (own === undefined || beside === undefined)
    return { ok: false, text: (own === undefined ? main : side).text };
  const quote: Quote =
    inRemarks === undefined
      ? { cell: "answer", text: answer.trim() }
      : { cell: "remarks", text: remarks.trim() };
  const clauses = withRowWords(withOwnNames([...own, ...beside], row.expects), row).map((clause) => {
    const all = saysAll(clause.text, row);
    return all === undefined ? clause : { ...clause, saysAll: all };
  });
  const given = { row, mark, clauses, asOf, policy, answer, quote };
  const assessment = isWeighed(given)
    ? withCopies(weighRow(given), row, [stretch(main, mark), side])
    : NOTHING_WEIGHED;
  return { ok: true, given, assessment };
}

/** Without words there is something to weigh only where the mark says yes or no. */
function isWeighed({ clauses, mark }: Given): boolean {
  return clauses.length > 0 || mark.kind === "yes" || mark.kind === "no" || mark.kind === "none";
}

/** What the table calls a level (3, B, ◎) is no mark beside it. */
function noMark({ text }: NormalText): Mark {
  return { kind: "none", word: "", rest: 0, restEnd: text.length, byLegend: false };
}

/** With the answer cell empty, a mark at the head of the remarks is the answer. */
function markInRemarks(side: NormalText, legend: Legend | undefined): Mark | undefined {
  const mark = readMark(side.text, legend);
  return ["yes", "no", "partial", "na", "planned", "human", "several"].includes(mark.kind) ? mark : undefined;
}

/** The part of the answer that the mark leaves. */
function stretch(normal: NormalText, { rest, restEnd }: Mark): NormalText {
  return {
    ...normal,
    text: normal.text.slice(rest, restEnd),
    starts: normal.starts.slice(rest, restEnd + 1),
  };
}

const FILLERS: readonly Concept[] = [
  "mark-lone-dash",
  "mark-placeholder",
  "mark-instructions",
  "answer-no-remarks",
];

/** Remarks that only fill the cell are none. */
function remarksFacts(side: NormalText, country: CountryFacts): readonly ClauseFacts[] | undefined {
  if (firstHeard(FILLERS, side.text) !== undefined) return [];
  return clauseFacts(withoutAsides(side), "remarks", country);
}

/** The requirement's own text is no answer to it. */
function withCopies(assessment: Assessment, row: PackRow, cells: readonly NormalText[]): Assessment {
  if (!cells.some(({ text }) => copiesRequirement(text, row))) return assessment;
  const flaw: Flaw = { kind: "copied", finding: { code: "copied-requirement", values: {} } };
  return { ...assessment, flaws: [flaw, ...assessment.flaws] };
}
