import { heard } from "../../lexicon/lexicon";
import { FIRST_YEAR, KANJI_DIGITS, KANJI_UNITS } from "../../lexicon/data/numerals";

const DIGITS = new Map([...KANJI_DIGITS].map((char, value) => [char, value]));
const ENGLISH = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/**
 * The value of a number as answers write it, digits with commas or a point, kanji (二十七, 二○二七), 元 or an English word;
 * undefined where it is none.
 */
export function numberOf(text: string): number | undefined {
  if (text === FIRST_YEAR) return 1;
  if (/^[\d,.]+$/.test(text)) return Number(text.replaceAll(",", ""));
  const english = ENGLISH.indexOf(text);
  if (english >= 0) return english;
  return kanjiNumber(text);
}

function kanjiNumber(text: string): number | undefined {
  if (!heard("number-kanji", text)) return undefined;
  if (!heard("number-kanji-unit", text))
    return Number([...text].map((char) => DIGITS.get(char) ?? 0).join(""));
  let total = 0;
  let digit: number | undefined;
  for (const char of text) {
    const unit = KANJI_UNITS.get(char);
    if (unit === undefined) digit = DIGITS.get(char) ?? 0;
    else {
      total += (digit ?? 1) * unit;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
}
