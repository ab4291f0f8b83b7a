import { englishWords } from "./en/english-words";
import { japaneseWords } from "./ja/japanese-words";
import type { Language, Words } from "./language";

export type { Language, Words };

/** A language without one of its catalogues does not compile. */
const WORDS: Readonly<Record<Language, Words>> = { ja: japaneseWords, en: englishWords };

/** The words of a language. */
export function wordsFor(language: Language): Words {
  return WORDS[language];
}
