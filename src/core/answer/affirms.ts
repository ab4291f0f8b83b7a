import { quoteOf, type ClauseFacts } from "./clause-facts";
import type { Flaw } from "./weigh/assessment";

/** A thing is said to be there or done, rather than only named. */
const AFFIRMS =
  /可能|(?<!不)可(?=$|[、。()です])|有効|でき(?:ます|る)|(?:対応|実施|導入|取得|登録|設定|保存|保管|運用)(?:済|して|し(?:ます|まし|た))|(?:して|を?行って)(?:い|おり)ます|あり(?!ませ)|有り|番号|有効期限|\b(?:available|supported|provided|enabled|certified|registered)\b/;

/** Whether a clause says that something is there or done. */
export function affirms({ text, words }: ClauseFacts): boolean {
  return AFFIRMS.test(text) && !words.has("deny") && !words.has("refuse");
}

/** Beside what is denied, something else is affirmed; misuse that may happen and work left to the city affirm nothing. */
export function affirmsAnotherSide(clauses: readonly ClauseFacts[], flaws: readonly Flaw[]): boolean {
  if (!flaws.some(({ kind }) => kind === "denied" || kind === "breach")) return false;
  const bad = flaws
    .filter(({ kind }) => ["breach", "short", "customer"].includes(kind))
    .map(({ finding }) => finding.quote?.text);
  return clauses.some((clause) => affirms(clause) && !bad.includes(quoteOf(clause).text));
}
