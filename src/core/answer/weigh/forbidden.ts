import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import { namesAny, placesOf, tellsAny } from "../find-topics";
import { guards, quieted } from "../frames/quiet";
import type { Flaw } from "./assessment";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";
const ENGLISH_CONTROL =
  /\b(?:cannot|can't|not|unable|no|never)\b[^.]{0,24}\b(?:opt|disable|prevent|exclude|guarantee|confirm|ensure|block|turn|control|prohibit|assure|restrict|protect)/;

/** Two negations that are a control (承諾なしに利用することはできません). */
const NOT_WITHOUT = [
  "phrase-never-without",
  "quiet-unless-allowed",
  "quiet-not-without",
  "quiet-nothing-left",
] as const;

/** 持出(可), 持ち出しは自由: the misuse is allowed. */
export function permits({ text }: ClauseFacts): boolean {
  return heard("forbidden-permitted", text);
}

export type ForbiddenReading =
  | { readonly kind: "not-named" }
  | { readonly kind: "ruled-out"; readonly finding: Finding }
  | { readonly kind: "unclear"; readonly flaw: Flaw }
  | { readonly kind: "done"; readonly flaw: Flaw }
  | { readonly kind: "control-denied" }
  | { readonly kind: "named-only" };

/** How a clause stands to what the row forbids: one denial rules it out, two can be read both ways, none affirms it. */
export function forbiddenReading(
  clause: ClauseFacts,
  forbids: readonly string[] | undefined,
): ForbiddenReading {
  if (forbids === undefined || !tellsAny(forbids, clause.text)) return { kind: "not-named" };
  const { words, negations } = clause;
  if (!namesAny(forbids, clause.text)) return inOtherWords(clause);
  if (refusesPromise(clause)) return { kind: "control-denied" };
  const word = words.get("deny") ?? words.get("prohibit") ?? words.get("outside") ?? "";
  if (negations === 0 && !words.has("doubt") && NOT_WITHOUT.some((concept) => heard(concept, clause.text)))
    return { kind: "ruled-out", finding: found({ code: "rules-out", values: { word } }, clause) };
  if (negations === 0 && guards(clause.text))
    return { kind: "ruled-out", finding: found({ code: "rules-out", values: { word } }, clause) };
  if (negations === 0 && (heard("forbidden-unhindered", clause.text) || permits(clause))) {
    const breach = found({ code: "breach", values: { word: clause.text.slice(0, 30) } }, clause);
    return { kind: "done", flaw: { kind: "breach", finding: breach } };
  }
  if (negations === 0 && !words.has("prohibit") && !words.has("outside")) {
    if (words.has("refuse")) return { kind: "named-only" };
    const rules = pattern("forbidden-left-to-rules").exec(clause.text)?.[0];
    if (rules !== undefined) {
      const hedged = found({ code: "hedged", values: { word: rules } }, clause);
      return { kind: "unclear", flaw: { kind: "hedge", finding: hedged } };
    }
    if (!heard("forbidden-done", clause.text)) return { kind: "named-only" };
    const breach = found({ code: "breach", values: { word: clause.text.slice(0, 30) } }, clause);
    return { kind: "done", flaw: { kind: "breach", finding: breach } };
  }
  const doubt: ForbiddenReading = {
    kind: "unclear",
    flaw: { kind: "doubt", finding: found({ code: "double-negative", values: { word } }, clause) },
  };
  if (words.has("doubt") || negations > 1) return doubt;
  if (
    heard("forbidden-uncovered", clause.text) ||
    (negations === 1 &&
      !deniesItself(clause, forbids) &&
      (deniesControl(clause.text) || !deniesNear(clause, forbids)))
  )
    return { kind: "control-denied" };
  // What is forbidden has been denied already, and something else is: 目的以外で使用しません（未取得.
  const isOfElse = negations === 1 && guards(clause.text) && !namesAny(forbids, quieted(clause.text));
  if (isOfElse) return doubt;
  return { kind: "ruled-out", finding: found({ code: "rules-out", values: { word } }, clause) };
}

/** What is forbidden, in words that the pack does not have: only a plain denial of it is read. */
function inOtherWords(clause: ClauseFacts): ForbiddenReading {
  const { words, negations } = clause;
  if (negations !== 1 || words.has("doubt") || deniesControl(clause.text)) return { kind: "not-named" };
  const word = words.get("deny") ?? "";
  return { kind: "ruled-out", finding: found({ code: "rules-out", values: { word } }, clause) };
}

/** 学習に用いないことはお約束できません: two negations, and a plain no to the promise that the row asks for. */
export function refusesPromise({ text, words, negations }: ClauseFacts): boolean {
  return negations <= 2 && !words.has("doubt") && heard("forbidden-refused-promise", text);
}

/** Negation and misuse stand together: 学習には利用しません, "not used for training". */
const NEAR = 24;

/** The misuse is the very verb that is negated (記録し削除しない), and the one negation is no other (未取得…利用することはない). */
function deniesItself({ text, denyAt }: ClauseFacts, forbids: readonly string[]): boolean {
  return placesOf(forbids, text).some(
    ({ end }) =>
      (denyAt === undefined || denyAt >= end) && heard("forbidden-negated-here", text.slice(end, end + 16)),
  );
}

/** Whether the clause's one negation (or prohibition) is of the words, rather than of something further off. */
export function deniesNear(clause: ClauseFacts, forbids: readonly string[]): boolean {
  const { denyAt, words } = clause;
  if (denyAt === undefined) return true;
  const deny = words.get("deny") ?? "";
  if (heard("forbidden-denied-near", deny)) return false;
  // A paper's name behind the statement (承諾なく利用しません（利用規約第8条）) is not the use that is denied.
  const line = clause.text.replace(everywhere("forbidden-named-paper"), (name) => " ".repeat(name.length));
  return placesOf(forbids, line).some(({ start, end }) => {
    if (end <= denyAt) return denyAt - end <= (deny < "\u0080" ? NEAR * 2 : NEAR);
    return start <= denyAt || (deny < "\u0080" && start - denyAt <= NEAR * 2);
  });
}

/** A negation of what should hinder the misuse, or an inability that is not the misuser's. */
export function deniesControl(whole: string): boolean {
  const text = whole
    .replace(everywhere("forbidden-without-consent"), " ")
    .replace(everywhere("forbidden-prying"), " ")
    .replace(everywhere("forbidden-means-of-misuse"), " ")
    .replace(everywhere("forbidden-value-bracket"), "");
  return (
    heard("forbidden-control", text) ||
    heard("forbidden-uncovered", text) ||
    ENGLISH_CONTROL.test(text) ||
    (heard("forbidden-unable", text) && !heard("forbidden-unable-to-misuse", text))
  );
}
