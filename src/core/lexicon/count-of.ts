import { KANJI_DIGITS } from "./data/numerals";

/** A number of one or two figures, or one digit in kanji (次の二件, 第三回); -1: none. */
export const countOf = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : word.length === 1 ? KANJI_DIGITS.indexOf(word) : -1;
