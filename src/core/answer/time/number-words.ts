import { heard } from "../../lexicon/lexicon";

const DIGITS = new Map([..."○一二三四五六七八九"].map((char, value) => [char, value]));
const ENGLISH = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A number as answers write it: digits with commas or a point, kanji (二十七, 二○二七), 元, or an English word. */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,8}(?:\.\d{1,2})?|[○一二三四五六七八九十百]{1,5})`;
export const SMALL = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3}|元)`;

/** The value of such a number; undefined where it is none. */
export function numberOf(text: string): number | undefined {
  if (text === "元") return 1;
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
    const unit = char === "百" ? 100 : char === "十" ? 10 : undefined;
    if (unit === undefined) digit = DIGITS.get(char) ?? 0;
    else {
      total += (digit ?? 1) * unit;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
}
