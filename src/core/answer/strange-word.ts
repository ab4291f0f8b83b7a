import { found, type ClauseFacts } from "./clause-facts";
import type { Finding } from "./finding";
import { isHarmless } from "./frames/harmless";
import { unknownWord } from "./frames/unknown-word";
import type { Given } from "./given";
import { kindOf } from "./kinds/kinds";
import { saysOfMark } from "./says-of-mark";
import type { PackRow } from "../pack/pack-schema";
import { heard } from "../lexicon/lexicon";
import { unaccounted } from "./weigh/accounted-for";
import type { Assessment } from "./weigh/assessment";
import { isBenign } from "./weigh/benign";
import { unrecognised } from "./weigh/recognised";

/**
 * A yes stands only where everything beside it is of a kind that is known: the first word that is not. Sought only where
 * nothing else keeps the answer from being met.
 */
export function strangeWord(given: Given, assessment: Assessment): Finding | undefined {
  const { row, mark } = given;
  if (assessment.flaws.length > 0) return undefined;
  if ((mark.kind !== "yes" || assessment.presenting) && assessment.core !== "affirmed") return undefined;
  const clauses = given.clauses.filter((clause) => !isBenign(clause) && !isHarmless(clause));
  const says = mark.kind === "yes" ? saysOfMark(given) : [];
  return strangeClause(clauses, row, [...says, ...assessment.findings]);
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
  row: PackRow,
  support: readonly Finding[],
): Finding | undefined {
  const matter = kindOf(row.expects.kind).evidence.fewWords;
  const strange = clauses.find((clause) => {
    if (matter !== undefined && unaccounted(clause, matter) === "") return false;
    // What is denied or forbidden has been weighed already.
    const { words } = clause;
    if (matter !== undefined && matter !== "entry") {
      if (words.has("deny") || words.has("prohibit")) return false;
      if (!isOnMatter(clause, matter)) return true;
    }
    return unknownWord(clause) !== undefined;
  });
  if (strange !== undefined)
    return found({ code: "not-understood", values: { text: strange.text.slice(0, 40) } }, strange);
  return undefined;
}
