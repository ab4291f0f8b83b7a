import { heard } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

const LONGEST = 40;

/** A short text that is no whole statement: 【共通必須要件】, ■ データの取扱い, (3) 体制. */
export function isHeading(text: string): boolean {
  const plain = oneWidth(text).replace(/\s/g, "");
  return plain.length <= LONGEST && kindOfHeading(plain) !== "" && !heard("heading-sentence-end", plain);
}

/** What a heading begins with, by which headings of one kind are known; "" where it begins like any text. */
export function kindOfHeading(text: string): string {
  const plain = oneWidth(text).trim();
  const sign = /^[【[《〔<「■□●◆◇▼▽▲△★☆◎○・]/u.exec(plain)?.[0];
  if (sign !== undefined) return sign;
  if (/^\(?\d{1,2}(?:\)|[.、]\s*(?!\d))/.test(plain)) return plain.startsWith("(") ? "(1)" : "1";
  return heard("heading-chapter", plain) ? "§" : "";
}
