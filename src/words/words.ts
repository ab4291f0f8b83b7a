import { englishWords } from "./en/english-words";
import { japaneseWords } from "./ja/japanese-words";
import type { Language, Words } from "./language";

export type { Language, Words };

/** The words of a language. */
export function wordsFor(language: Language): Words {
  return language === "ja" ? japaneseWords : englishWords;
}
