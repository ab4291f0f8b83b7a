/*
 * How an answer is read, in the order of the files here:
 *   normalise-answer     one spelling (width, marks, white space), the vendor's own kept for quoting
 *   read-mark            the mark or word at the head (mark-catalogue, ticked-choice; a legend wins)
 *   split-clauses        the rest and the remarks, statement by statement
 *   clause-facts         what every reader finds in a clause: find-signals (negation, hedges, plans, … in
 *                        signal-kind), find-standards, find-documents, places, time/ (dates and lengths of time)
 *   weigh-answer         the steps above, and weigh/: one weigher per kind of expectation makes flaws and support
 *   decision-facts       what mark, words and weights amount to, as codes; here the last words are read
 *   decide/              one table mark × concept -> reading, with reasons and examples; it reads no text
 *   tell-decision        the findings that the deciding row tells, in its order
 *   with-evidence        what a column for evidence adds: it supports, says nothing, or plainly speaks against
 * What a row wants is data in the pack (`expects`); what words mean is here.
 */
import type { AnswerReading, AnswerToRead } from "./answer-reading";
import { cutQuotes } from "./cut-quotes";
import { decide } from "./decide/decide";
import { decisionFacts } from "./decision-facts";
import type { Finding } from "./finding";
import type { Given } from "./given";
import { speaksOfPlans, underPlans } from "./named-plans";
import { isByPerson } from "./kinds/kinds";
import type { Legend } from "../legend";
import { fold, sourceOf } from "../lexicon/fold";
import { inOwnWords } from "./own-words";
import { tellDecision } from "./tell-decision";
import { weighAnswer } from "./weigh-answer";
import { withEvidence } from "./with-evidence";

/** Reads one answer. Total and deterministic: what is not understood is "unclear", never guessed. */
export function readAnswer(input: AnswerToRead): AnswerReading {
  return underChosenPlans(input, readWhole(input));
}

const readWhole = (input: AnswerToRead): AnswerReading =>
  heldForPerson(input, withEvidence(input, readWords));

/** Where a plan that is bought was the condition, and all the rest is good, the answer is read without it. */
function underChosenPlans(input: AnswerToRead, read: AnswerReading): AnswerReading {
  const { plans = [] } = input.policy;
  if (plans.length === 0 || (read.reading !== "partial" && read.reading !== "unclear")) return read;
  const { answer, remarks } = input;
  const [main, side] = [answer, remarks].map((text) => underPlans(text, plans));
  const conditions = [...(main?.conditions ?? []), ...(side?.conditions ?? [])];
  const left = { answer: main?.text ?? answer, remarks: side?.text ?? remarks };
  if (conditions.length === 0 || speaksOfPlans(`${left.answer}\n${left.remarks}`)) return read;
  const again = readWhole({ ...input, ...left });
  if (again.reading !== "met") return read;
  const told = conditions.map((word): Finding => ({ code: "plan-chosen", values: { word } }));
  return { reading: "met", findings: [...told, ...again.findings] };
}

/** Of some kinds no answer has been labelled yet: a person judges them, whatever the words seem to say. */
function heldForPerson({ row }: AnswerToRead, read: AnswerReading): AnswerReading {
  if (read.reading === "blank" || !isByPerson(row)) return read;
  return { reading: "unclear", findings: [{ code: "for-a-person", values: {} }] };
}

/** What answer and remarks say. */
function readWords(input: AnswerToRead): AnswerReading {
  const weighed = weighAnswer(input);
  if (!weighed.ok) return overlong(weighed.text);
  const { given, assessment } = weighed;
  const decided = decide(decisionFacts(given, assessment));
  const findings = tellDecision(decided, given, assessment);
  return { reading: decided.decision.reading, findings: toShow(withKey(findings, given, input.legend)) };
}

/** In the vendor's own words, long quotations cut: nothing is decided on what comes out of here. */
const toShow = (findings: readonly Finding[]): readonly Finding[] => cutQuotes(inOwnWords(findings));

function overlong(text: string): AnswerReading {
  return { reading: "unclear", findings: [{ code: "not-understood", values: { text: text.slice(0, 60) } }] };
}

/** With what the legend made of the mark; where it leaves the mark open, that is why nobody can tell. */
function withKey(
  findings: readonly Finding[],
  { mark, quote }: Given,
  legend: Legend | undefined,
): readonly Finding[] {
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
