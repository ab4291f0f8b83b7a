import type { Legend, LegendMark, MarkMeaning } from "../../legend";
import { fold } from "../../lexicon/fold";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";
import { stanceOf, usualMeaning } from "./legend-words";

/** No explanation runs over it. */
const BLANK = "\u0001";

/** ○○クラウド is a name left out: of two same marks that follow each other the first opens no pair. */
const withoutDoubles = (text: string): string =>
  text.replace(/(.)(?=\1)/gsu, (mark) => (heard("legend-mark", mark) ? BLANK.repeat(mark.length) : mark));
/** Signs that are bullets as often as marks count only where an explanation is announced. */
const BULLET = /[●☆★■□]/u;
const LONGEST_WORDS = 40;

export interface LegendLine {
  readonly pairs: readonly LegendMark[];
  /** Each pair is set off by a colon or the like: two such lines together make a legend. */
  readonly announced: boolean;
}

/** Pairs of mark and meaning in one text ("○:標準で対応可、△:代替案、×:不可"). Choices without a meaning give none. */
export function readLegendLine(text: string): LegendLine {
  const before = conditions(text);
  if (before.length > 0) return { pairs: before, announced: true };
  const pairs: LegendMark[] = [];
  let announced = true;
  for (const [, mark = "", sign, words = ""] of withoutDoubles(text).matchAll(everywhere("legend-pair"))) {
    // What another sign announces (－：該当なし, N/A＝…) is no part of this meaning.
    const meaning = words
      .replace(/[\s、,;；／]+[^\s、,;；:：=＝]{1,6}\s*[:：=＝].*$/su, "")
      .replace(/["“”'‘’「」『』、,，;；/／・\s()（）。]+$/u, "")
      .trim();
    if (meaning === "" || !/[\p{L}\p{N}]/u.test(meaning) || (sign === undefined && BULLET.test(mark)))
      continue;
    if (sign === undefined && heard("legend-mark-in-sentence", meaning)) continue;
    if (
      sign === undefined &&
      heard("legend-instruction", meaning) &&
      !heard("legend-asks-for-answer", meaning)
    )
      continue;
    announced &&= sign !== undefined;
    pairs.push(pairOf(mark, meaning));
  }
  return { pairs, announced };
}

/** 問題がある場合は○、ない場合は×: only where one of the conditions is understood. */
function conditions(text: string): readonly LegendMark[] {
  const pairs = text.split(/[、。,，;；\n／/()（）【】\s]+/u).flatMap((part) => {
    const [, words, mark] = pattern("legend-condition").exec(part) ?? [];
    return words === undefined || mark === undefined ? [] : [pairOf(mark, words)];
  });
  return pairs.some(({ meaning, turned }) => meaning !== "human" || turned === true) ? pairs : [];
}

/** What the words after a mark say; "human" where they are not understood, or turn a mark's usual sense round. */
export function meaningOf(mark: string, words: string): MarkMeaning {
  return pairOf(mark, words).meaning;
}

/** A mark with what a legend's words make of it. */
export function pairOf(mark: string, words: string): LegendMark {
  const says = closed(words.replace(/\s+/gu, " ").trim().slice(0, LONGEST_WORDS));
  const meaning = stanceOf(words);
  const usual = usualMeaning(mark);
  const isTurned =
    (meaning === "no" && usual === "yes") || (meaning === "yes" && (usual === "no" || usual === "partial"));
  if (isTurned) return { mark, meaning: "human", says, ...(usual === "partial" ? {} : { turned: true }) };
  // △：課題あり leaves the rest of it standing.
  const isHalf = usual === "partial" && meaning === "no" && !heard("legend-half", words);
  return { mark, meaning: isHalf ? "partial" : meaning, says };
}

/** The closing bracket went with the signs between two marks. */
function closed(words: string): string {
  const bare = words.replace(/^[（(]+(?!.*[（(])/u, "");
  const opened = (bare.match(/[（(]/gu)?.length ?? 0) > (bare.match(/[）)]/gu)?.length ?? 0);
  return opened ? `${bare}）` : bare;
}

export const foldedMark = (mark: string): string => fold(mark).text;

/**
 * The pairs as a legend: distinct marks, at least two, and at least one meaning that is understood; one is enough where
 * it turns a mark round. A legend that exchanges yes and no leaves none of its marks certain.
 */
export function asLegend(cell: string, pairs: readonly LegendMark[]): Legend | undefined {
  const folded = new Set(pairs.map(({ mark }) => foldedMark(mark)));
  const turns = pairs.some(({ turned }) => turned === true);
  if ((pairs.length < 2 && !turns) || folded.size < pairs.length) return undefined;
  if (!turns && pairs.every(({ meaning }) => meaning === "human")) return undefined;
  const keepsUsual = pairs.some(({ mark, meaning }) => {
    const usual = usualMeaning(mark);
    return usual === meaning && (usual === "yes" || usual === "no");
  });
  if (!turns || keepsUsual) return { cell, marks: pairs };
  return { cell, turned: true, marks: pairs.map(doubted) };
}

function doubted(pair: LegendMark): LegendMark {
  return ["yes", "no", "na", "planned"].includes(pair.meaning)
    ? { ...pair, meaning: "human", turned: true }
    : pair;
}

/** A key in form, with a good and a bad mark, of which no word is understood (○：回答済 ×：未回答). */
export function unreadLegend(cell: string, pairs: readonly LegendMark[]): Legend | undefined {
  const usual = new Set(pairs.map(({ mark }) => usualMeaning(mark)));
  const folded = new Set(pairs.map(({ mark }) => foldedMark(mark)));
  if (folded.size < pairs.length || pairs.some(({ meaning }) => meaning !== "human")) return undefined;
  return usual.has("yes") && (usual.has("no") || usual.has("partial")) ? { cell, marks: pairs } : undefined;
}
