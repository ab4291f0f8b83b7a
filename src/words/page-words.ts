import type { Sentences } from "../core/coded";
import { pageEn } from "./en/page";
import { pageJa } from "./ja/page";
import type { PageCatalogue } from "./page-catalogue";
import type { Language } from "./words";

export type PageWords = Sentences<PageCatalogue>;

/** The codes whose sentence needs no value. */
export type PlainPageCode = {
  [C in keyof PageCatalogue]: Record<never, never> extends PageCatalogue[C] ? C : never;
}[keyof PageCatalogue];

/** What only the offline page says, in a language. */
export function pageWordsFor(language: Language): PageWords {
  return language === "ja" ? pageJa : pageEn;
}

/** The sentence of a code that needs no value. */
export function pageLabel(words: PageWords, code: PlainPageCode): string {
  const sentence: (values: Record<never, never>) => string = words[code];
  return sentence({});
}
