import { quoteOf, type ClauseFacts } from "./clause-facts";
import type { Flaw } from "./weigh/assessment";
import { heard } from "../lexicon/lexicon";

/** Whether a clause says that something is there or done. */
export function affirms({ text, words }: ClauseFacts): boolean {
  return heard("beside-mark-affirms", text) && !words.has("deny") && !words.has("refuse");
}

/** Beside what is denied, something else is affirmed; misuse that may happen and work left to the city affirm nothing. */
export function affirmsAnotherSide(clauses: readonly ClauseFacts[], flaws: readonly Flaw[]): boolean {
  if (!flaws.some(({ kind }) => kind === "denied" || kind === "breach")) return false;
  const bad = flaws
    .filter(({ kind }) => ["breach", "short", "customer"].includes(kind))
    .map(({ finding }) => finding.quote?.text);
  return clauses.some((clause) => affirms(clause) && !bad.includes(quoteOf(clause).text));
}
