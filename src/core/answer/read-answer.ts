/*
 * How an answer is read, in the order of the files here:
 *   normalise-answer     one spelling (width, marks, white space), the vendor's own kept for quoting
 *   read-mark            the mark or word at the head (mark-catalogue, ticked-choice; a legend wins)
 *   split-clauses        the rest and the remarks, statement by statement
 *   clause-facts         what every reader finds in a clause: find-signals (negation, hedges, plans, … in
 *                        signal-catalogue), find-standards, find-documents, places, time/ (dates and lengths of time)
 *   weigh/               one weigher per kind of expectation makes flaws and support of the facts; combine.ts puts
 *                        them together with the mark
 * What a row wants is data in the pack (`expects`); what words mean is here.
 */
import type { PackRow } from "../pack/pack-schema";
import type { PlainDate } from "../plain-date";
import type { Policy } from "../policy";
import { clauseFacts, type ClauseFacts } from "./clause-facts";
import type { Finding, Quote } from "./finding";
import type { Legend } from "./legend";
import { LONE_DASH, PLACEHOLDER } from "./mark-catalogue";
import { normaliseAnswer, type NormalText } from "./normalise-answer";
import { readMark, type Mark } from "./read-mark";
import type { Reading } from "./reading";
import type { Assessment, Flaw } from "./weigh/assessment";
import { isBenign } from "./weigh/benign";
import { combineAlone, combineNo, combinePartly, combineYes } from "./weigh/combine";
import { unrecognised } from "./weigh/recognised";
import { weighRow } from "./weigh/weigh-row";

export interface AnswerToRead {
  readonly row: PackRow;
  /** As displayed; several answer cells are joined by a line break. */
  readonly answer: string;
  readonly remarks: string;
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
export function readAnswer({ row, answer, remarks, asOf, policy, legend }: AnswerToRead): AnswerReading {
  const [main, side] = [normaliseAnswer(answer), normaliseAnswer(remarks)];
  const inRemarks = main.text === "" ? markInRemarks(side, legend) : undefined;
  const mark = inRemarks ?? readMark(main.text, legend);
  const own = inRemarks === undefined ? clauseFacts(stretch(main, mark), "answer") : [];
  const beside = remarksFacts(inRemarks === undefined ? side : stretch(side, inRemarks));
  if (own === undefined || beside === undefined) return overlong(own === undefined ? main : side);
  const clauses = [...own, ...beside];
  const quote: Quote =
    inRemarks === undefined
      ? { cell: "answer", text: answer.trim().slice(0, 80) }
      : { cell: "remarks", text: remarks.trim().slice(0, 80) };
  if (clauses.length === 0) {
    const plain = withoutWords(mark, quote);
    if (plain !== undefined) return plain;
  }
  const given = { row, mark, clauses, asOf, policy };
  const assessment = withCopies(weighRow(given), row, main, side);
  const combined = combine({ ...given, answer, quote }, assessment);
  const { reading, findings } = onlyIfUnderstood(combined, given);
  const key = mark.byLegend && legend !== undefined ? [legendFinding(mark, legend)] : [];
  return { reading, findings: unique([...findings, ...key]) };
}

/** A yes stands only where everything beside it is of a kind that is known. */
function onlyIfUnderstood(
  read: AnswerReading,
  { clauses, row }: Omit<Given, "answer" | "quote">,
): AnswerReading {
  const strange = read.reading === "met" ? unrecognised(clauses, row, read.findings) : undefined;
  return strange === undefined ? read : { reading: "unclear", findings: [strange, ...read.findings] };
}

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
  if (LONE_DASH.test(side.text) || PLACEHOLDER.test(side.text) || NO_REMARKS.test(side.text)) return [];
  return clauseFacts(side, "remarks");
}

const NO_REMARKS = /^\(?(?:特に(?:なし|無し|ありません)|特記事項(?:なし|は?ありません))。?\)?$/;

/** What a mark means when nothing stands beside it; undefined where the row has to weigh it. */
function withoutWords(mark: Mark, quote: Quote): AnswerReading | undefined {
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

type Given = Parameters<typeof weighRow>[0] & { readonly answer: string; readonly quote: Quote };

function combine(given: Given, assessment: Assessment): AnswerReading {
  const { mark, row, clauses } = given;
  const { word } = mark;
  const { quote } = given;
  switch (mark.kind) {
    case "yes": {
      const outside = assessment.flaws.find(({ kind }) => kind === "outside");
      if (
        outside !== undefined &&
        row.mayNotApply === true &&
        assessment.flaws.every(({ kind }) => kind === "outside")
      ) {
        return { reading: "na", findings: [outside.finding] };
      }
      return combineYes(assessment, clauses.length === 0 || clauses.every(isBenign), {
        code: "says-yes",
        values: { word },
        quote,
      });
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
      return notWhollyDenied(
        combineAlone(assessment, word === "" ? given.answer || (clauses[0]?.quote ?? "") : word),
        given,
      );
    case "dash":
      return combineDash(assessment, { code: "lone-dash", values: { text: word }, quote });
    case "placeholder":
      return leftOpen(assessment, { code: "only-placeholder", values: { text: word }, quote });
    case "code":
    case "several":
      return leftOpen(assessment, { code: "unknown-code", values: { text: word }, quote });
    case "human":
      return leftOpen(assessment, { code: "left-open", values: { word }, quote });
  }
}

/** A thing is said to be there or done, rather than only named. */
const AFFIRMS =
  /可能|有効|でき(?:ます|る)|(?:対応|実施|導入|取得|登録|設定|保存|保管|運用)(?:済|して|し(?:ます|まし|た))|(?:して|を?行って)(?:い|おり)ます|あり(?!ませ)|有り|番号|有効期限|\b(?:available|supported|provided|enabled|certified|registered)\b/;

/** Of a requirement with several sides, a denial beside an affirmation denies a side. */
function notWhollyDenied(read: AnswerReading, { row, clauses }: Given): AnswerReading {
  if (read.reading !== "not_met" || !["assurance", "disclosure", "erasure"].includes(row.expects.kind))
    return read;
  const affirms = clauses.some(
    ({ text, words }) => AFFIRMS.test(text) && !words.has("deny") && !words.has("refuse"),
  );
  return affirms ? { ...read, reading: "partial" } : read;
}

/** Where no is the good answer (1.5), the word "no" may deny the misuse or the requirement: its reasons decide. */
function combineNegative(
  { row, mark, clauses, answer }: Given,
  assessment: Assessment,
  quote: Quote,
): AnswerReading {
  const says: Finding = { code: "says-no", values: { word: mark.word }, quote };
  const negative = row.expects.kind === "assurance" && row.expects.polarity === "negative";
  const spoken = /^(?:いいえ|無|無し|なし|ない|無い|no|n|none)$/.test(mark.word);
  const beside = {
    mayNotApply: row.mayNotApply === true,
    affirms: clauses.some(({ text }) => AFFIRMS.test(text)),
  };
  if (!negative) return combineNo(assessment, beside, says);
  const ambiguous: Finding = { code: "bare-no-ambiguous", values: { word: mark.word }, quote };
  if (spoken) {
    if (clauses.length === 0) return { reading: "unclear", findings: [ambiguous] };
    const alone = combineAlone(assessment, answer);
    return alone.reading === "partial" || alone.reading === "not_met"
      ? { reading: "unclear", findings: [...alone.findings, ambiguous] }
      : alone;
  }
  const combined = combineNo(assessment, beside, says);
  const good = assessment.findings.some(({ code }) => code === "rules-out");
  return good && combined.reading === "not_met"
    ? { reading: "contradictory", findings: [...assessment.findings, says] }
    : combined;
}

function combinePlan({ clauses, asOf }: Given, assessment: Assessment, quote: Quote): AnswerReading {
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
      ? { code: "planned-undated", values: { word: quote.text }, quote }
      : { code: "planned", values: { date: last.to }, quote };
  if (last !== undefined && last.to === undefined && last.flaw === "impossible")
    return { reading: "unclear", findings: [code] };
  return { reading: "planned", findings: [code, ...assessment.flaws.map(({ finding }) => finding)] };
}

function combineNotApplicable(assessment: Assessment, says: Finding): AnswerReading {
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

function combineDash(assessment: Assessment, says: Finding): AnswerReading {
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

function leftOpen({ flaws, findings }: Assessment, says: Finding): AnswerReading {
  return { reading: "unclear", findings: [says, ...flaws.map(({ finding }) => finding), ...findings] };
}

function legendFinding({ word }: Mark, legend: Legend): Finding {
  return { code: "by-legend", values: { mark: word, cell: legend.cell } };
}

/** The requirement's own text is no answer to it. */
function withCopies(assessment: Assessment, row: PackRow, main: NormalText, side: NormalText): Assessment {
  const bare = (text: string) => text.replace(/[\s、。・()]/g, "");
  const text = bare(normaliseAnswer(row.text).text);
  const copied = [main, side].some((cell) => {
    const own = bare(cell.text);
    return (own.length >= 20 || own.length >= text.length * 0.8) && text.includes(own);
  });
  if (!copied) return assessment;
  const flaw: Flaw = { kind: "copied", finding: { code: "copied-requirement", values: {} } };
  return { ...assessment, flaws: [flaw, ...assessment.flaws] };
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify(finding);
    return seen.has(key) ? false : seen.add(key);
  });
}
