import type { MarkMeaning } from "../legend";
import { wordsOf } from "../lexicon/lexicon";

/** What the mark or word at the head of an answer says. */
export type Stance = Exclude<MarkMeaning, "must-answer">;

/** Symbols, in normalised spelling. They need no boundary behind them. */
export const SYMBOLS: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ["○", "yes"],
  ["◎", "yes"],
  ["●", "yes"],
  ["◉", "yes"],
  ["✓", "yes"],
  ["☑", "yes"],
  ["×", "no"],
  ["△", "partial"],
  ["▲", "partial"],
  ["▽", "partial"],
  ["▼", "partial"],
]);

/**
 * Words that are an answer by themselves: they count only where a polite ending or a boundary follows.
 * One list for all rows; what a yes amounts to is weighed by the row.
 */
const STANCES = ["yes", "partial", "no", "na", "planned", "human"] as const satisfies readonly Stance[];
export const WORDS: ReadonlyMap<string, Stance> = new Map(
  STANCES.flatMap((stance) => wordsOf(`mark-word-${stance}`).map((word) => [word, stance] as const)),
);
export const BOUNDARY = /^(?:$|[、。,.;:!※\n()\[\]「」『』【】/~・ -])/;
