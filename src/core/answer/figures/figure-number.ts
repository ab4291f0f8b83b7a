import { numberOf } from "../time/number-words";
import { DECIMAL_SIGN, KANJI_DIGITS, KANJI_MYRIADS, KANJI_THOUSANDS } from "../../lexicon/data/numerals";

/**
 * The value of a number with a unit behind it: 1,000, 99.95, 五百, 5万, 1万5千, 50千. Undefined where it is none.
 * @param text in folded spelling
 */
export function figureNumber(text: string): number | undefined {
  if (/^[\d,.]+$/.test(text)) return numberOf(text);
  let total = 0;
  let section = 0;
  let digits = "";
  const take = (): number | undefined => {
    const value = digits === "" ? undefined : Number(digits.replaceAll(",", ""));
    digits = "";
    return value;
  };
  for (const char of text) {
    const digit = KANJI_DIGITS.indexOf(char);
    const times = KANJI_THOUSANDS.get(char);
    const myriad = KANJI_MYRIADS.get(char);
    if (/[\d,.]/.test(char)) digits += char;
    else if (char === DECIMAL_SIGN) return withDecimals(total + section + (take() ?? 0), text);
    else if (digit >= 0) digits += String(digit);
    else if (times !== undefined) section += (take() ?? 1) * times;
    else if (myriad !== undefined) {
      total += (section + (take() ?? 0) || 1) * myriad;
      section = 0;
    } else return undefined;
  }
  const value = total + section + (take() ?? 0);
  return Number.isFinite(value) ? value : undefined;
}

/** 九十九・九: the digits behind the sign are decimals. */
function withDecimals(whole: number, text: string): number {
  const decimals = [...text.slice(text.indexOf(DECIMAL_SIGN) + 1)].map((char) => KANJI_DIGITS.indexOf(char));
  return Number(`${whole}.${decimals.join("")}`);
}
