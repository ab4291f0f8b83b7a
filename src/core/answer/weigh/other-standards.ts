import { found, type ClauseFacts } from "../clause-facts";
import type { StandardMention } from "../../lexicon/find-standards";
import type { Flaw } from "./assessment";

/** Another standard than the wanted one is named, and the wanted one nowhere. */
export function otherStandard(
  clauses: readonly ClauseFacts[],
  wanted: readonly string[],
  isWanted: (mention: StandardMention) => boolean,
): readonly Flaw[] {
  if (clauses.some(({ standards }) => standards.some(isWanted))) return [];
  return clauses.flatMap((clause): Flaw[] => {
    const other = clause.standards[0];
    if (other === undefined) return [];
    const values = { found: other.text, wanted: wanted.join(" / ") };
    const finding = found({ code: "other-standard", values }, clause);
    // Pマークのみ: no other than these, and so not the one that is asked for.
    return [{ kind: onlyOthers(clause, isWanted) ? "denied" : "other-standard", finding }];
  });
}

/** Pマークのみ: no other than these is held. */
export function onlyOthers(
  { standards, words, negations }: ClauseFacts,
  isWanted: (mention: StandardMention) => boolean,
): boolean {
  const plain = !words.has("planned") && !words.has("pending") && negations === 0;
  return words.has("limit") && plain && namesOthers({ standards }, isWanted);
}

/** Pマークで代替: another standard in place of the one that is asked for is no other contract. */
export function namesOthers(
  { standards }: Pick<ClauseFacts, "standards">,
  isWanted: (mention: StandardMention) => boolean,
): boolean {
  return standards.length > 0 && !standards.some(isWanted);
}
