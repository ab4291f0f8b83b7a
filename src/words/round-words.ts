import type { RoundWords } from "../core/round/round-words";
import { roundWordsEn } from "./en/round";
import { roundWordsJa } from "./ja/round";
import type { Language } from "./words";

/** What the overview of a round says in a language. */
export function roundWordsFor(language: Language): RoundWords {
  return language === "ja" ? roundWordsJa : roundWordsEn;
}
