import type { Sentences } from "../core/coded";
import type { CompareCatalogue } from "./compare-catalogue";
import { compareEn } from "./en/compare";
import { compareJa } from "./ja/compare";
import type { Language } from "./words";

export type CompareWords = Sentences<CompareCatalogue>;

/** The codes whose sentence needs no value. */
export type PlainCompareCode = {
  [C in keyof CompareCatalogue]: Record<never, never> extends CompareCatalogue[C] ? C : never;
}[keyof CompareCatalogue];

const WORDS: Readonly<Record<Language, CompareWords>> = { ja: compareJa, en: compareEn };

export const compareWordsFor = (language: Language): CompareWords => WORDS[language];

/** The sentence of a code that needs no value. */
export function compareLabel(words: CompareWords, code: PlainCompareCode): string {
  const sentence: (values: Record<never, never>) => string = words[code];
  return sentence({});
}
