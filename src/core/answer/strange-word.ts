import { found, type ClauseFacts } from "./clause-facts";
import type { Finding } from "./finding";
import { isHarmless } from "./frames/harmless";
import { guards } from "./frames/quiet";
import { unknownWord } from "./frames/unknown-word";
import type { Given } from "./given";
import { speaksOf } from "./find-topics";
import { kindOf, topicsOf } from "./kinds/kinds";
import { withoutOwnNames } from "./own-names";
import type { PackRow } from "../pack/pack-schema";
import { REGISTERS } from "../lexicon/register-catalogue";
import { findStandards } from "../lexicon/find-standards";
import { heard } from "../lexicon/lexicon";
import { unaccounted } from "./weigh/accounted-for";
import type { Assessment } from "./weigh/assessment";
import { isBenign } from "./weigh/benign";
import { ofFirmOnly } from "./weigh/weigh-location";
import { inLaterEdition } from "./weigh/edition-findings";

/**
 * A yes stands only where everything beside it is of a kind that is known: the first word that is not. Sought only where
 * nothing else keeps the answer from being met.
 */
export function strangeWord(given: Given, assessment: Assessment): Finding | undefined {
  const { row, mark } = given;
  if (assessment.flaws.length > 0) return undefined;
  if ((mark.kind !== "yes" || assessment.presenting) && assessment.core !== "affirmed") return undefined;
  const clauses = given.clauses.filter(
    (clause, at) => !isBenign(clause) && !isHarmless(clause) && !opensNext(clause, given.clauses[at + 1]),
  );
  const beside = assessment.core === "partly" ? besideThePoint(clauses, row) : undefined;
  return beside ?? strangeClause(clauses, given, assessment.core === "affirmed");
}

/** 所在地については, 契約約款第21条で: what only opens a sentence says nothing by itself, if its words are known. */
function opensNext(clause: ClauseFacts, next: ClauseFacts | undefined): boolean {
  if (next === undefined || next.sentence !== clause.sentence || next.cell !== clause.cell) return false;
  return clause.words.size === 0 && heard("told-opening", clause.text) && unknownWord(clause) === undefined;
}

/** Words of data and places, of law and courts; what is said of the firm says nothing of either. */
function isOnMatter({ text, domestic }: ClauseFacts, matter: "staying" | "law"): boolean {
  if (heard("told-of-firm", text)) return false;
  const onMatter = heard(matter === "staying" ? "told-staying" : "told-law", text);
  return onMatter || domestic !== undefined || heard("told-by-paper", text);
}

/** The first clause with a word that is not known; where a matter is told in few words, more words are known elsewhere. */
function strangeClause(
  clauses: readonly ClauseFacts[],
  { row, policy }: Given,
  whole: boolean,
): Finding | undefined {
  const matter = kindOf(row.expects.kind).evidence.fewWords;
  const isNamed =
    clauses.some(({ standards }) => standards.length > 0) ||
    (row.expects.kind === "certification" && inLaterEdition({ expects: row.expects, clauses, policy }));
  const strange = clauses.find((said) => {
    // Where figures and levels are told, every word has been accounted for.
    if (said.whole !== undefined && said.untold === undefined) return false;
    const clause = withoutOwnNames(said, row.expects);
    const left = matter === undefined ? undefined : unaccounted(clause, matter);
    if (matter === "entry" && heard("certification-not-ours", clause.text)) return false;
    if (matter === "entry" && doesOtherwise(clause, clauses)) return true;
    if (left === "") return false;
    // A former edition, and no standard told anywhere: 取得済み（2013年版）.
    if (left !== undefined && !isNamed && /^\P{L}*201\d\p{L}{0,2}\P{L}*$/u.test(left)) return true;
    // What is denied or forbidden has been weighed already.
    const { words } = clause;
    if (matter !== undefined && matter !== "entry") {
      if (words.has("deny") || words.has("prohibit") || guards(clause.text)) return false;
      if (heard("location-abroad-barred", clause.text)) return false;
      if (ofFirmOnly(clause, matter === "law" ? "jurisdiction-matter" : "location-kept"))
        return unknownWord(clause) !== undefined;
      if (!isOnMatter(clause, matter)) return true;
    }
    // Where nothing is left untold, a clause that tells a part may name a means that nobody knows.
    const tells =
      whole && matter === undefined && topicsOf(row.expects).some((topic) => speaksOf(topic, clause.text));
    return unknownWord(clause, tells, matter === "entry") !== undefined;
  });
  return strange === undefined ? undefined : notUnderstood(strange);
}

/**
 * A statement that names a certificate or a register and ends in another deed than to hold, keep up or show it
 * (27017の管理策を参照しています, ISMAP登録サービスと連携できます), where no other statement names it with such a deed.
 */
function doesOtherwise({ text, words }: ClauseFacts, clauses: readonly ClauseFacts[]): boolean {
  // What is denied has been weighed already.
  if (words.has("deny") || words.has("outside")) return false;
  if (deedIn(text) !== "other") return false;
  const said = schemesIn(text);
  // It is named in one clause, and only another deed is told in the next: ISO27001は国際規格で、当社はこれを重視しております.
  if (said.length === 0) return clauses.every((one) => deedIn(one.text) !== "held" && !isShown(one.text));
  return !clauses.some(
    (one) => deedIn(one.text) === "held" && schemesIn(one.text).some((name) => said.includes(name)),
  );
}

/** A number, a term or a paper goes for the deed. */
const isShown = (text: string): boolean =>
  /\d{4}/.test(findStandards(text).reduce((rest, one) => rest.replace(one.text, " "), text)) ||
  heard("certification-paper", text);

const schemesIn = (text: string): readonly string[] => [
  ...findStandards(text).map(({ standard }) => standard),
  ...REGISTERS.filter(({ mentions }) => mentions.test(text)).map(({ name }) => name),
];

/** Whether a clause says that something is held, that something else is done, or says nothing to its end. */
function deedIn(text: string): "held" | "other" | "none" {
  const said = text.replace(/\([^()]{0,40}\)$/u, "").replace(/[^\p{L}\d]+$/u, "");
  if (heard("told-entry-deed", said)) return "held";
  return heard("told-statement", said) ? "other" : "none";
}

const notUnderstood = (clause: ClauseFacts): Finding =>
  found({ code: "not-understood", values: { text: (clause.whole ?? clause.text).slice(0, 40) } }, clause);

/**
 * A yes covers the sides that its remarks do not name; not where the remarks speak of the matter at length, tell one side
 * and then something that is no side of it (異常検知は新しい機種から対応しており、今の機種は音で判断します).
 */
function besideThePoint(clauses: readonly ClauseFacts[], { expects }: PackRow): Finding | undefined {
  if (!kindOf(expects.kind).evidence.severalSides) return undefined;
  const topics = topicsOf(expects);
  const beside = clauses.find(
    ({ text, words, documents }) =>
      documents.length === 0 &&
      !words.has("deny") &&
      !words.has("prohibit") &&
      /\p{Script=Hiragana}$/u.test(text) &&
      !topics.some((topic) => speaksOf(topic, text)),
  );
  return beside === undefined ? undefined : notUnderstood(beside);
}
