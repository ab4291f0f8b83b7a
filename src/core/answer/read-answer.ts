/*
 * How an answer is read, in the order of the files here:
 *   normalise-answer     one spelling (width, marks, white space), the vendor's own kept for quoting
 *   read-mark            the mark or word at the head (mark-catalogue, ticked-choice; a legend wins)
 *   split-clauses        the rest and the remarks, statement by statement
 *   clause-facts         what every reader finds in a clause: find-signals (negation, hedges, plans, … in
 *                        signal-catalogue), find-standards, find-documents, places, time/ (dates and lengths of time)
 *   weigh/               one weigher per kind of expectation makes flaws and support of the facts
 *   decision-facts       what mark, words and weights amount to, as codes; here the last words are read
 *   decide/              one table mark × concept -> reading, with reasons and examples; it reads no text
 *   tell-decision        the findings that the deciding row tells, in its order
 *   with-evidence        what a column for evidence adds: it supports, says nothing, or plainly speaks against
 * What a row wants is data in the pack (`expects`); what words mean is here.
 */
import type { PackRow } from "../pack/pack-schema";
import type { PlainDate } from "../plain-date";
import type { Policy } from "../policy";
import { clauseFacts, type ClauseFacts } from "./clause-facts";
import { copiesRequirement } from "./copied-requirement";
import { cutQuotes } from "./cut-quotes";
import { decide } from "./decide/decide";
import { decisionFacts } from "./decision-facts";
import type { Finding, Quote } from "./finding";
import type { Given } from "./given";
import type { Legend } from "./legend";
import { INSTRUCTIONS, LONE_DASH, PLACEHOLDER } from "./mark-catalogue";
import { normaliseAnswer, sourceOf, type NormalText } from "./normalise-answer";
import { inOwnWords } from "./own-words";
import { readMark, type Mark } from "./read-mark";
import type { Reading } from "./reading";
import { tellDecision } from "./tell-decision";
import type { Assessment, Flaw } from "./weigh/assessment";
import { weighRow } from "./weigh/weigh-row";
import { withEvidence } from "./with-evidence";

export interface AnswerToRead {
  readonly row: PackRow;
  /** As displayed; several answer cells are joined by a line break. */
  readonly answer: string;
  readonly remarks: string;
  /** What stands in a column that asks where something is shown (根拠資料, 資料名・頁). */
  readonly evidence?: string;
  readonly asOf: PlainDate;
  readonly policy: Policy;
  /** What the sheet itself says its marks mean. */
  readonly legend?: Legend;
}

export interface AnswerReading {
  readonly reading: Reading;
  /** In order of weight: the first says why the reading is what it is. */
  readonly findings: readonly Finding[];
}

/** Reads one answer. Total and deterministic: what is not understood is "unclear", never guessed. */
export function readAnswer(input: AnswerToRead): AnswerReading {
  return withEvidence(input, readWords);
}

/** What answer and remarks say. */
function readWords({ row, answer, remarks, asOf, policy, legend }: AnswerToRead): AnswerReading {
  const [main, side] = [normaliseAnswer(answer), normaliseAnswer(remarks)];
  const inRemarks = main.text === "" ? markInRemarks(side, legend) : undefined;
  const mark = inRemarks ?? readMark(main.text, legend);
  const own = inRemarks === undefined ? clauseFacts(stretch(main, mark), "answer") : [];
  const beside = remarksFacts(inRemarks === undefined ? side : stretch(side, inRemarks));
  if (own === undefined || beside === undefined) return overlong(own === undefined ? main : side);
  const clauses = [...own, ...beside];
  const quote: Quote =
    inRemarks === undefined
      ? { cell: "answer", text: answer.trim() }
      : { cell: "remarks", text: remarks.trim() };
  const given = { row, mark, clauses, asOf, policy, answer, quote };
  const assessment = isWeighed(given)
    ? withCopies(weighRow(given), row, [stretch(main, mark), side])
    : NOTHING_WEIGHED;
  const decided = decide(decisionFacts(given, assessment));
  const findings = tellDecision(decided, given, assessment);
  return { reading: decided.decision.reading, findings: toShow(withKey(findings, { mark, legend, quote })) };
}

/** In the vendor's own words, long quotations cut: nothing is decided on what comes out of here. */
const toShow = (findings: readonly Finding[]): readonly Finding[] => cutQuotes(inOwnWords(findings));

/** Without words there is something to weigh only where the mark says yes or no. */
function isWeighed({ clauses, mark }: Given): boolean {
  return clauses.length > 0 || mark.kind === "yes" || mark.kind === "no" || mark.kind === "none";
}

const NOTHING_WEIGHED: Assessment = {
  flaws: [],
  core: "none",
  supported: false,
  findings: [],
  bareYes: false,
  presenting: false,
};

/** With the answer cell empty, a mark at the head of the remarks is the answer. */
function markInRemarks(side: NormalText, legend: Legend | undefined): Mark | undefined {
  const mark = readMark(side.text, legend);
  return ["yes", "no", "partial", "na", "planned", "human", "several"].includes(mark.kind) ? mark : undefined;
}

function overlong({ text }: NormalText): AnswerReading {
  return { reading: "unclear", findings: [{ code: "not-understood", values: { text: text.slice(0, 60) } }] };
}

/** The part of the answer that the mark leaves. */
function stretch(normal: NormalText, { rest, restEnd }: Mark): NormalText {
  return {
    ...normal,
    text: normal.text.slice(rest, restEnd),
    starts: normal.starts.slice(rest, restEnd + 1),
  };
}

/** Remarks that only fill the cell are none. */
function remarksFacts(side: NormalText): readonly ClauseFacts[] | undefined {
  if ([LONE_DASH, PLACEHOLDER, INSTRUCTIONS, NO_REMARKS].some((pattern) => pattern.test(side.text)))
    return [];
  return clauseFacts(side, "remarks");
}

const NO_REMARKS = /^\(?(?:特に(?:なし|無し|ありません)|特記事項(?:なし|は?ありません))。?\)?$/;

/** With what the legend made of the mark; where it leaves the mark open, that is why nobody can tell. */
function withKey(
  findings: readonly Finding[],
  key: { readonly mark: Mark; readonly legend: Legend | undefined; readonly quote: Quote },
): readonly Finding[] {
  const { mark, legend, quote } = key;
  if (!mark.byLegend || legend === undefined) return findings;
  const { says, turned, meaning, cell = legend.cell } = mark.entry ?? { meaning: "human" };
  const own = normaliseAnswer(quote.text);
  const values = { mark: sourceOf(own, 0, mark.word.length), cell };
  if (meaning !== "human" && meaning !== "must-answer") return [...findings, { code: "by-legend", values }];
  const told: Finding =
    meaning === "human" && turned === true && says !== undefined
      ? { code: "turned-by-legend", values: { ...values, says } }
      : { code: "open-by-legend", values };
  return [told, ...findings.filter(({ code }) => code !== "left-open")];
}

/** The requirement's own text is no answer to it. */
function withCopies(assessment: Assessment, row: PackRow, cells: readonly NormalText[]): Assessment {
  if (!cells.some(({ text }) => copiesRequirement(text, row))) return assessment;
  const flaw: Flaw = { kind: "copied", finding: { code: "copied-requirement", values: {} } };
  return { ...assessment, flaws: [flaw, ...assessment.flaws] };
}
