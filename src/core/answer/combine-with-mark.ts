import { found, quoteOf, type ClauseFacts } from "./clause-facts";
import type { Finding, Quote } from "./finding";
import type { Mark } from "./read-mark";
import type { Assessment } from "./weigh/assessment";
import { isBenign } from "./weigh/benign";
import { combinePartly, combineYes, type Combined } from "./weigh/combine";
import { combineAlone } from "./weigh/combine-alone";
import { combineNo } from "./weigh/combine-no";
import { ALWAYS_UNCLEAR } from "./weigh/flaw-order";
import type { weighRow } from "./weigh/weigh-row";
import { heard } from "../lexicon/lexicon";

/** What a mark means when nothing stands beside it; undefined where the row has to weigh it. */
export function withoutWords(mark: Mark, quote: Quote): Combined | undefined {
  const { word } = mark;
  switch (mark.kind) {
    case "blank":
      return { reading: "blank", findings: [{ code: "nothing-written", values: {} }] };
    case "placeholder":
      return { reading: "blank", findings: [{ code: "only-placeholder", values: { text: word }, quote }] };
    case "dash":
      return { reading: "unclear", findings: [{ code: "lone-dash", values: { text: word }, quote }] };
    case "code":
    case "several":
      return { reading: "unclear", findings: [{ code: "unknown-code", values: { text: word }, quote }] };
    case "human":
      return { reading: "unclear", findings: [{ code: "left-open", values: { word }, quote }] };
    case "na":
      return { reading: "na", findings: [{ code: "says-not-applicable", values: { word }, quote }] };
    case "planned":
      return { reading: "planned", findings: [{ code: "says-planned", values: { word }, quote }] };
    case "partial":
      return { reading: "partial", findings: [{ code: "says-partly", values: { word }, quote }] };
    case "yes":
    case "no":
    case "none":
      return undefined;
  }
}

export type Given = Parameters<typeof weighRow>[0] & { readonly answer: string; readonly quote: Quote };

export function combineWithMark(given: Given, assessment: Assessment): Combined {
  const { mark, row, clauses } = given;
  const { word } = mark;
  const { quote } = given;
  switch (mark.kind) {
    case "yes": {
      const misuse = affirmsMisuse(given, assessment);
      if (misuse !== undefined) return misuse;
      const outside = assessment.flaws.find(({ kind }) => kind === "outside");
      if (
        outside !== undefined &&
        row.mayNotApply === true &&
        assessment.flaws.every(({ kind }) => kind === "outside")
      ) {
        return { reading: "na", findings: [outside.finding] };
      }
      const bare = clauses.length === 0 || clauses.every(isBenign);
      const read = combineYes(assessment, bare, { code: "says-yes", values: { word }, quote });
      return read.reading === "unclear" && assessment.flaws.length === 0 ? sayWhy(read, clauses) : read;
    }
    case "no":
      return combineNegative(given, assessment, quote);
    case "partial":
      return combinePartly(assessment, { code: "says-partly", values: { word }, quote });
    case "planned":
      return combinePlan(given, assessment, quote);
    case "na":
      return combineNotApplicable(assessment, { code: "says-not-applicable", values: { word }, quote });
    case "blank":
    case "none":
      if (
        heard("beside-mark-lone-reference", given.answer.trim()) ||
        (!assessment.presenting && pointsElsewhere(given))
      )
        return onlyReference(given);
      return notWhollyDenied(
        combineAlone(assessment, word === "" ? given.answer || (clauses[0]?.quote ?? "") : word),
        given,
        assessment,
      );
    case "dash":
      return combineDash(assessment, { code: "lone-dash", values: { text: word }, quote });
    case "placeholder":
      return leftOpen(assessment, { code: "only-placeholder", values: { text: word }, quote });
    case "code":
    case "several":
      return leftOpen(assessment, { code: "unknown-code", values: { text: word }, quote });
    case "human":
      // 別紙「変更管理体制図」のとおり: the document has a name, and is presented.
      if (
        heard("beside-mark-attached", word) &&
        assessment.core === "affirmed" &&
        assessment.flaws.length === 0
      )
        return combineAlone(assessment, given.answer);
      return leftOpen(assessment, { code: "left-open", values: { word }, quote });
  }
}

/** Nothing speaks against the yes but words that nobody can place: these are the reason. */
function sayWhy(read: Combined, clauses: Given["clauses"]): Combined {
  const strange = clauses.find((clause) => !isBenign(clause));
  if (strange === undefined) return read;
  const values = { text: strange.text.slice(0, 40) };
  return {
    ...read,
    findings: [found({ code: "not-understood", values }, strange), ...read.findings],
  };
}

/** はい(学習に使用): a word that answers whether the misuse happens, with the misuse beside it in the same cell. */
function affirmsMisuse({ row, mark, quote }: Given, { flaws }: Assessment): Combined | undefined {
  if (row.expects.kind !== "assurance" || row.expects.polarity !== "negative") return undefined;
  if (!heard("beside-mark-yes-said", mark.word)) return undefined;
  // あり says of the misuse that there is some; はい may answer the requirement.
  const plain = heard("beside-mark-there-is", mark.word);
  const breach = flaws.find(
    ({ kind, finding }) => kind === "breach" && (plain || finding.quote?.cell === "answer"),
  );
  if (breach === undefined || flaws.some(({ kind }) => ALWAYS_UNCLEAR.includes(kind))) return undefined;
  const says: Finding = { code: "says-yes", values: { word: mark.word }, quote };
  return { reading: "not_met", findings: [breach.finding, says] };
}

/** Nothing but "see the terms of use": whether they hold what the row asks for, nobody can tell from here. */
function pointsElsewhere({ clauses }: Given): boolean {
  return (
    clauses.length > 0 &&
    clauses.every((clause) => isBenign(clause) && heard("beside-mark-points-elsewhere", clause.text))
  );
}

function onlyReference({ answer, clauses, quote }: Given): Combined {
  const word = (answer || (clauses[0]?.quote ?? "")).slice(0, 40);
  return { reading: "unclear", findings: [{ code: "refers-elsewhere", values: { word }, quote }] };
}

function affirms({ text, words }: ClauseFacts): boolean {
  return heard("beside-mark-affirms", text) && !words.has("deny") && !words.has("refuse");
}

/** Of a requirement with several sides, a denial beside an affirmation denies a side. */
function notWhollyDenied(read: Combined, { row, clauses }: Given, { flaws }: Assessment): Combined {
  if (read.reading !== "not_met" || !["assurance", "disclosure", "erasure"].includes(row.expects.kind))
    return read;
  // Misuse that may happen and work left to the city affirm nothing.
  const bad = flaws
    .filter(({ kind }) => ["breach", "short", "customer"].includes(kind))
    .map(({ finding }) => finding.quote?.text);
  const isAffirmed = clauses.some((clause) => affirms(clause) && !bad.includes(quoteOf(clause).text));
  return isAffirmed ? { ...read, reading: "partial" } : read;
}

/** Where no is the good answer (1.5), the word "no" may deny the misuse or the requirement: its reasons decide. */
function combineNegative(
  { row, mark, clauses, answer }: Given,
  assessment: Assessment,
  quote: Quote,
): Combined {
  const says: Finding = { code: "says-no", values: { word: mark.word }, quote };
  const negative = row.expects.kind === "assurance" && row.expects.polarity === "negative";
  const spoken = heard("beside-mark-no-said", mark.word);
  if (!negative) {
    const combined = combineNo(assessment, row.mayNotApply === true, says);
    return combined.reading === "not_met" && assessment.flaws.length === 0 && clauses.some(affirms)
      ? { reading: "contradictory", findings: [says, ...assessment.findings] }
      : combined;
  }
  const ambiguous: Finding = { code: "bare-no-ambiguous", values: { word: mark.word }, quote };
  if (spoken) {
    if (clauses.length === 0) return { reading: "unclear", findings: [ambiguous] };
    const alone = combineAlone(assessment, answer);
    return alone.reading === "partial" || alone.reading === "not_met"
      ? { reading: "unclear", findings: [...alone.findings, ambiguous] }
      : alone;
  }
  const combined = combineNo(assessment, row.mayNotApply === true, says);
  const good = assessment.findings.some(({ code }) => code === "rules-out");
  return good && combined.reading === "not_met"
    ? { reading: "contradictory", findings: [...assessment.findings, says] }
    : combined;
}

function combinePlan({ clauses, asOf }: Given, assessment: Assessment, quote: Quote): Combined {
  const dates = clauses.flatMap(({ dates: found }) => found);
  const last = dates.at(-1);
  const grave = assessment.flaws.find(({ kind }) =>
    ["instruction", "template", "doubt", "question", "plan-overdue", "ask"].includes(kind),
  );
  if (grave !== undefined) return { reading: "unclear", findings: [grave.finding] };
  if (last?.to !== undefined && last.to < asOf) {
    return { reading: "unclear", findings: [{ code: "plan-overdue", values: { date: last.to }, quote }] };
  }
  const code: Finding =
    last?.to === undefined
      ? { code: "planned-undated", values: { word: quote.text.slice(0, 80) }, quote }
      : { code: "planned", values: { date: last.to }, quote };
  if (last !== undefined && last.to === undefined && last.flaw === "impossible")
    return { reading: "unclear", findings: [code] };
  return { reading: "planned", findings: [code, ...assessment.flaws.map(({ finding }) => finding)] };
}

function combineNotApplicable(assessment: Assessment, says: Finding): Combined {
  const all = assessment.flaws.map(({ finding }) => finding);
  const grave = assessment.flaws.find(({ kind }) =>
    ["instruction", "template", "doubt", "question", "ask"].includes(kind),
  );
  if (grave !== undefined) return { reading: "unclear", findings: [grave.finding, says] };
  if (assessment.core === "affirmed" && assessment.flaws.length === 0) {
    return { reading: "contradictory", findings: [says, ...assessment.findings] };
  }
  return { reading: "na", findings: [says, ...all] };
}

function combineDash(assessment: Assessment, says: Finding): Combined {
  const grave = assessment.flaws.filter(({ kind }) => kind !== "outside");
  const outside = assessment.flaws.find(({ kind }) => kind === "outside");
  if (
    outside !== undefined &&
    !grave.some(
      ({ kind }) =>
        kind !== "denied" && kind !== "denied-unclear" && kind !== "other-standard" && kind !== "uncertain",
    )
  ) {
    return { reading: "na", findings: [outside.finding, says] };
  }
  return leftOpen(assessment, says);
}

function leftOpen({ flaws, findings }: Assessment, says: Finding): Combined {
  return { reading: "unclear", findings: [says, ...flaws.map(({ finding }) => finding), ...findings] };
}
