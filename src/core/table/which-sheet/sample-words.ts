import { everywhere, heard } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

/** How a sheet calls itself: an example of how to fill in, or a form, a draft or a former state of the answers. */
export type SheetRole = "sample" | "not-final" | "answers";

const plainOf = (text: string): string => oneWidth(text).toLowerCase().replace(/\s+/gu, " ").trim();

/** An address says nothing of the sheet: 提出先：kikaku@city.example. */
const ADDRESSES = /https?:[!-~]*|www\.[!-~]*|[\w.+-]{1,64}@[\w.-]{1,100}/g;

/** What a sheet's name says of it. */
export function roleByName(name: string): SheetRole {
  const plain = plainOf(name);
  const said = heard("sample-company", plain) ? plain.replace(everywhere("sample-company-like"), " ") : plain;
  if (heard("sample-sample-name", said) || heard("sample-lone-example", said)) return "sample";
  return heard("sample-not-final", plain) ? "not-final" : "answers";
}

/** Whether a sheet's name says that another one has taken its place. */
export const isSuperseded = (name: string): boolean => heard("sample-superseded", plainOf(name));

/** Whether a sheet's name or a title says that what follows is not the vendor's own present answer: 前回回答, 取下げ. */
export const isOfOtherAnswers = (text: string): boolean =>
  text.length <= LONGEST_TITLE && heard("sample-other-answers", plainOf(text));

/** Longer texts are no titles. */
const LONGEST_TITLE = 60;

/** Whether a heading above a table calls the table an example. */
export function isSampleTitle(text: string): boolean {
  const plain = plainOf(text).replace(ADDRESSES, "").trim();
  if (plain.length > LONGEST_TITLE || heard("sample-points-away", plain)) return false;
  if (heard("sample-whole", plain) || heard("sample-bracketed", plain) || heard("sample-of-itself", plain))
    return true;
  return !heard("sample-company", plain) && heard("sample-at-end", plain);
}
