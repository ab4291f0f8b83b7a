import { heard, pattern } from "../../lexicon/lexicon";
import { CIRCLES, oneWidth } from "../../lexicon/fold";

/** What a tick in a column of this name says. */
export type ChoiceMeaning = "yes" | "partial" | "no" | "na" | "planned";

/** Whole words only: 対応内容 asks for words, not for a tick. */
const CHOICES = ["planned", "na", "partial", "no", "yes"] as const satisfies readonly ChoiceMeaning[];

/** The meaning of a column that is itself a choice; undefined where the word is the name of another kind of column. */
export function choiceMeaning(word: string): ChoiceMeaning | undefined {
  return CHOICES.find((meaning) => heard(`choice-${meaning}`, word));
}

/**
 * The condition under which a header asks for a mark (「未対応の場合は○を記入」): a ○ in such a column says what the
 * condition says. Undefined where the header asks for nothing of the kind.
 */
export function markCondition(text: string): string | undefined {
  const plain = oneWidth(text).replace(/\s/g, "").replace(CIRCLES, "○");
  if (plain.length > 200) return undefined;
  const found = pattern("choice-mark-condition").exec(plain);
  return found?.[1];
}
