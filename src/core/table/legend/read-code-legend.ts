import type { Legend, LegendMark } from "../../legend";
import { stanceOf } from "./legend-words";
import { asLegend, pairOf } from "./read-legend";
import { everywhere } from "../../lexicon/lexicon";
import { FAMILIES, WORD_PAIRS } from "../../lexicon/data/codes";
import { oneWidth } from "../../lexicon/fold";

/** A text of the sheet with its cell; a code alone in its cell comes with its neighbour's text. */
export interface CodeText {
  readonly cell: string;
  readonly text: string;
}

interface Token {
  readonly code: string;
  /** As the sheet writes it. */
  readonly mark: string;
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

const BOTH_WAYS: readonly (readonly string[])[] = WORD_PAIRS.flatMap(([a, b]) => [
  [a, b],
  [b, a],
]);
const LONGEST = 30;

/**
 * Legends whose marks are letters or numbers. Lists are lettered and numbered, too: a run of codes is a legend only where
 * it counts from its first, and its short words say a yes and something less. Words (はい, 有) count only turned round.
 */
export function codeLegends(texts: readonly CodeText[]): readonly Legend[] {
  const folded = texts.map(({ text }) => oneWidth(inBrackets(text)));
  const tokens = folded.flatMap((text, at) =>
    [...text.matchAll(everywhere("legend-code-token"))].map(({ 0: whole, 1: mark = "", index }): Token => {
      return { code: mark.toLowerCase(), mark, at, start: index, end: index + whole.length };
    }),
  );
  const found = [...FAMILIES, ...BOTH_WAYS].flatMap((family) =>
    runsOf(tokens, family).map((run): Legend | undefined => {
      const pairs = run.map((token, place) => pairOf(token.mark, wordsOf(token, run[place + 1], folded)));
      const legend = asLegend(texts[run[0]?.at ?? 0]?.cell ?? "", pairs);
      if (BOTH_WAYS.includes(family)) return pairs.some(({ turned }) => turned) ? legend : undefined;
      return isPlain(pairs) ? legend : undefined;
    }),
  );
  return found.filter((legend) => legend !== undefined);
}

/** ① sets itself off from its words. */
const inBrackets = (text: string): string => text.replace(/[①-⑨]/gu, (circled) => `(${oneWidth(circled)})`);

/** The places where a family is counted from its first code. */
function runsOf(tokens: readonly Token[], family: readonly string[]): readonly (readonly Token[])[] {
  const runs: Token[][] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    if (token.code === family[0]) runs.push([token]);
    else if (run !== undefined && token.code === family[run.length]) run.push(token);
  }
  return runs.filter((run) => run.length > 1);
}

function wordsOf(token: Token, next: Token | undefined, texts: readonly string[]): string {
  const end = next?.at === token.at ? next.start : undefined;
  const words = (texts[token.at] ?? "").slice(token.end, end).replace(/[。\n].*$/su, "");
  return words.replace(/^[:=\s]+/u, "").replace(/["'「」、,;/・\s()]+$/u, "");
}

function isPlain(pairs: readonly LegendMark[]): boolean {
  const meanings = pairs.map(({ says = "" }) => stanceOf(says));
  const told = meanings.filter((meaning) => meaning !== "human").length;
  return (
    pairs.every(({ says = "" }) => says !== "" && says.length <= LONGEST) &&
    meanings.includes("yes") &&
    meanings.some((meaning) => ["no", "partial", "planned", "na"].includes(meaning)) &&
    !meanings.includes("must-answer") &&
    told * 2 >= pairs.length
  );
}
