import { heard } from "../../lexicon/lexicon";

const LONGEST = 40;

/** A short text that is no whole statement: 【共通必須要件】, ■ データの取扱い, (3) 体制. */
export function isHeading(text: string): boolean {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  return plain.length <= LONGEST && kindOfHeading(plain) !== "" && !heard("heading-sentence-end", plain);
}

/** What a heading begins with, by which headings of one kind are known; "" where it begins like any text. */
export function kindOfHeading(text: string): string {
  const plain = text.normalize("NFKC").trim();
  const sign = /^[【[《〔<「■□●◆◇▼▽▲△★☆◎○・]/u.exec(plain)?.[0];
  if (sign !== undefined) return sign;
  if (/^\(?\d{1,2}(?:\)|[.、]\s*(?!\d))/.test(plain)) return plain.startsWith("(") ? "(1)" : "1";
  return heard("heading-chapter", plain) ? "§" : "";
}
