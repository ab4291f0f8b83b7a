/*
 * How an answer is read, in the order of the files here:
 *   normalise-answer     one spelling (width, marks, white space), the vendor's own kept for quoting
 *   read-mark            the mark or word at the head (mark-catalogue, ticked-choice; a legend wins)
 *   split-clauses        the rest and the remarks, statement by statement
 *   clause-facts         what every reader finds in a clause: find-signals (negation, hedges, plans, … in
 *                        signal-catalogue), find-standards, find-documents, places, time/ (dates and lengths of time)
 *   weigh/               one weigher per kind of expectation makes flaws and support of the facts
 *   combine-with-mark    puts the mark and what the weigher found together (weigh/combine, weigh/flaw-order)
 *   with-evidence        what a column for evidence adds: it supports, says nothing, or plainly speaks against
 * What a row wants is data in the pack (`expects`); what words mean is here.
 */
import type { PackRow } from "../pack/pack-schema";
import type { AnswerReading, AnswerToRead } from "./answer-reading";
import { clauseFacts, found, type ClauseFacts } from "./clause-facts";
import { copiesRequirement } from "./copied-requirement";
import { combineWithMark, withoutWords, type Given } from "./combine-with-mark";
import { cutQuotes } from "./cut-quotes";
import type { Finding, Quote } from "./finding";
import type { Legend } from "../legend";
import { fold, sourceOf, type NormalText } from "../lexicon/fold";

import { inOwnWords } from "./own-words";
import { readMark, type Mark } from "./read-mark";
import { unaccounted, type ToldInFewWords } from "./weigh/accounted-for";
import type { Assessment, Flaw } from "./weigh/assessment";
import { isBenign } from "./weigh/benign";
import { withEvidence } from "./with-evidence";
import { unrecognised } from "./weigh/recognised";
import { weighRow } from "./weigh/weigh-row";
import { pattern } from "../lexicon/lexicon";

/** Reads one answer. Total and deterministic: what is not understood is "unclear", never guessed. */
export function readAnswer(input: AnswerToRead): AnswerReading {
  return withEvidence(input, readWords);
}

/** What answer and remarks say. */
function readWords({ row, answer, remarks, asOf, policy, legend }: AnswerToRead): AnswerReading {
  const [main, side] = [fold(answer), fold(remarks)];
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
  if (clauses.length === 0) {
    const plain = withoutWords(mark, quote);
    if (plain !== undefined)
      return { ...plain, findings: toShow(withKey(plain.findings, { mark, legend, quote })) };
  }
  const given = { row, mark, clauses, asOf, policy };
  const assessment = withCopies(weighRow(given), row, [stretch(main, mark), side]);
  const combined = combineWithMark({ ...given, answer, quote }, assessment);
  const { reading, findings } = onlyIfUnderstood(combined, given);
  return { reading, findings: toShow(withKey(findings, { mark, legend, quote })) };
}

/** In the vendor's own words, long quotations cut: nothing is decided on what comes out of here. */
const toShow = (findings: readonly Finding[]): readonly Finding[] => cutQuotes(inOwnWords(findings));

/** A yes stands only where everything beside it is of a kind that is known. */
function onlyIfUnderstood(
  read: AnswerReading,
  { clauses, row }: Omit<Given, "answer" | "quote">,
): AnswerReading {
  const strange =
    read.reading === "met"
      ? (unrecognised(clauses, row, read.findings) ?? notAccountedFor(clauses, row))
      : undefined;
  return strange === undefined ? read : { reading: "unclear", findings: [strange, ...read.findings] };
}

/** Where a matter is told in few words, every word beside a yes must be one of them. */
function notAccountedFor(clauses: readonly ClauseFacts[], row: PackRow): Finding | undefined {
  const matter = TOLD_IN_FEW_WORDS[row.expects.kind];
  if (matter === undefined) return undefined;
  // What is denied or forbidden has been weighed already.
  const plain = clauses.filter(
    ({ words }) => matter === "entry" || !(words.has("deny") || words.has("prohibit")),
  );
  const strange = plain.find(
    (clause) => !(matter !== "entry" && isBenign(clause)) && unaccounted(clause, matter) !== "",
  );
  return strange === undefined
    ? undefined
    : found({ code: "not-understood", values: { text: strange.text.slice(0, 40) } }, strange);
}

const TOLD_IN_FEW_WORDS: Partial<Record<PackRow["expects"]["kind"], ToldInFewWords>> = {
  registration: "entry",
  certification: "entry",
  location: "staying",
  jurisdiction: "law",
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
  if (
    [
      pattern("mark-lone-dash"),
      pattern("mark-placeholder"),
      pattern("mark-instructions"),
      pattern("answer-no-remarks"),
    ].some((pattern) => pattern.test(side.text))
  )
    return [];
  return clauseFacts(side, "remarks");
}

/** With what the legend made of the mark; where it leaves the mark open, that is why nobody can tell. */
function withKey(
  findings: readonly Finding[],
  key: { readonly mark: Mark; readonly legend: Legend | undefined; readonly quote: Quote },
): readonly Finding[] {
  const { mark, legend, quote } = key;
  if (!mark.byLegend || legend === undefined) return findings;
  const { says, turned, meaning, cell = legend.cell } = mark.entry ?? { meaning: "human" };
  const own = fold(quote.text);
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
