import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import { findSignals } from "../find-signals";
import { namesAny, speaksOf, tellsAny } from "../find-topics";
import type { Case, Flaw } from "./assessment";
import { isBreach, violated } from "./breach";
import { denial, EVERYWHERE, notUnderstood, signalFlaws, unwilling } from "./common-flaws";
import { forbiddenReading } from "./forbidden";
import { everywhere, heard } from "../../lexicon/lexicon";

type Expects = Case<"assurance">["expects"];
type Topic = Expects["parts"][number];

/** What one clause adds: flaws, and the parts it tells. */
export interface ClauseWeight {
  readonly clause: ClauseFacts;
  readonly flaws: readonly Flaw[];
  readonly told: readonly Topic[];
  readonly findings: readonly Finding[];
}

/** Weighs one clause of an answer to a row that assures a state of affairs. */
export function weighAssuredClause(clause: ClauseFacts, expects: Expects): ClauseWeight {
  if (
    expects.polarity === "negative" &&
    clause.cell === "answer" &&
    heard("assured-clause-not-used", clause.text)
  )
    return { clause, flaws: [], told: [], findings: [] };
  if (expects.polarity === "negative" && heard("assured-clause-nothing-to-misuse", clause.text))
    return { clause, flaws: [], told: [], findings: [] };
  const allowed = expects.forbids !== undefined && heard("assured-clause-allowed-exception", clause.text);
  const tolerated = toleratesWeak(clause, expects);
  const kinds = [
    ...EVERYWHERE.filter(
      (kind) =>
        !(allowed && kind === "except") &&
        !(tolerated && kind === "weak") &&
        !(kind === "limit" && usedOnlyFor(clause, expects)),
    ),
    "refuse" as const,
    "customer" as const,
    // Where a statement is asked for, one that is to come later is none yet.
    ...(expects.statement === true && heard("assured-clause-to-come", clause.text) ? ["later" as const] : []),
  ];
  const reading = forbiddenReading(clause, expects.forbids);
  if (reading.kind === "ruled-out") {
    const explained = [
      "outside",
      "refuse",
      ...(heard("forbidden-only-there", clause.text) ? [] : ["limit"]),
      ...weakDenied(clause),
      ...(heard("assured-clause-except", clause.words.get("except") ?? "") ? ["except"] : []),
    ];
    let flaws = signalFlaws(
      clause,
      kinds.filter((kind) => !explained.includes(kind)),
    );
    // 基盤のAWSが目的外利用をしないと表明: another's word binds the other.
    const isOthers = clause.words.has("platform");
    if (isOthers && heard("quiet-beyond-denied", clause.text)) flaws = [...flaws, notUnderstood(clause)];
    // Who denies 平文 of a part says that it is protected.
    const told =
      flaws.length > 0
        ? []
        : expects.parts.filter(
            (part) =>
              tellsAny(part.words, clause.text) || (part.negated === true && deniesBeyond(clause, expects)),
          );
    return { clause, flaws, told, findings: [asDenied(reading.finding, expects)] };
  }
  const mayDo = expects.byCity === true && !heard("assured-clause-left-to-city", clause.text);
  const flaws = [...signalFlaws(clause, mayDo ? kinds.filter((kind) => kind !== "customer") : kinds)];
  if (violated(clause, expects)) {
    const word = clause.text.slice(0, 30);
    flaws.push({ kind: "breach", finding: found({ code: "breach", values: { word } }, clause) });
  }
  flaws.push(...unwilling(clause));
  if (reading.kind === "unclear") flaws.push(reading.flaw);
  if (heard("assured-clause-theirs", clause.text)) flaws.push(notUnderstood(clause));
  if (reading.kind === "done" && isBreach(clause, expects)) flaws.push(reading.flaw);
  flaws.push(...denialFlaws(clause, expects, reading.kind === "control-denied"));
  const plain = flaws.length === 0 && !clause.words.has("planned") && !clause.words.has("pending");
  const tellsNothing = !plain || heard("phrase-never-without", clause.text);
  const told = tellsNothing
    ? []
    : expects.parts.filter((part) =>
        part.negated === true
          ? bindsUse(clause, expects) || asksConsent(clause, part)
          : speaksOf(part, clause.text),
      );
  return { clause, flaws, told, findings: [] };
}

/** Where a misuse is forbidden, used for the answer alone (回答の生成にのみ利用し) is the good limit. */
function usedOnlyFor({ text }: ClauseFacts, { polarity, parts }: Expects): boolean {
  return (
    polarity === "negative" &&
    heard("assured-clause-only-for", text) &&
    !parts.some((part) => namesAny(part.words, text))
  );
}

/** Says for what alone it is used, or that it is used for nothing beyond. */
function bindsUse(clause: ClauseFacts, expects: Expects): boolean {
  return heard("assured-bound-use", clause.text) || deniesBeyond(clause, expects);
}

/** 承諾なしに使わない旨を定めています: where a part is that nothing is used without consent. */
const asksConsent = ({ text }: ClauseFacts, { words }: Topic): boolean =>
  words.some((word) => heard("assured-consent-word", word)) && heard("assured-with-consent", text);

/** ほかに流用しない, それ以外では使わない. Where generative AI is asked for, use and training are two things. */
function deniesBeyond({ text, words }: ClauseFacts, { polarity }: Expects): boolean {
  if (words.has("platform") || words.has("other-party")) return false;
  return polarity === "positive" && heard("quiet-beyond-denied", text);
}

/** Only a row that forbids something can have it ruled out; where a control is asked for, a misuse is denied. */
function asDenied(finding: Finding, { polarity, parts }: Expects): Finding {
  const forbids = polarity === "negative" || parts.some(({ negated }) => negated === true);
  return forbids || finding.code !== "rules-out" ? finding : { ...finding, code: "misuse-denied" };
}

/** All that is weak in the clause is of a kind that the row bears (平日日中 for the time of an audit). */
function toleratesWeak({ text, words }: ClauseFacts, { tolerates }: Expects): boolean {
  if (tolerates === undefined || !words.has("weak")) return false;
  const others = tolerates.reduce((line, word) => line.replaceAll(word, " "), text);
  return !findSignals(others).words.has("weak");
}

/** What is weak and denied (共有IDは使用しません) is no weakness. */
function weakDenied({ text, words, denyAt }: ClauseFacts): readonly string[] {
  const word = words.get("weak");
  if (word === undefined || denyAt === undefined) return [];
  return text.lastIndexOf(word) < denyAt ? ["weak"] : [];
}

/** Whether the thing itself is denied, and not what is done with what it is given. */
function deniesThing(text: string, subject: readonly string[]): boolean {
  const said = text.replace(everywhere("assured-clause-title"), (title) => " ".repeat(title.length));
  return namesAny(subject, said) && heard("assured-clause-thing-unused", said);
}

function denialFlaws(clause: ClauseFacts, expects: Expects, ofControl: boolean): readonly Flaw[] {
  if (
    !ofControl &&
    clause.negations === 1 &&
    expects.subject !== undefined &&
    deniesThing(clause.text, expects.subject)
  ) {
    const word = clause.words.get("deny") ?? "";
    return [{ kind: "outside", finding: found({ code: "claims-outside", values: { word } }, clause) }];
  }
  const topical = expects.parts.some((part) => namesAny(part.words, clause.text));
  // Where no is the good answer, a denial that does not say of what may be good or bad.
  const short = clause.text.length <= 12 && expects.polarity === "positive";
  return denial(clause, ofControl || topical || short ? "matter" : "something");
}
