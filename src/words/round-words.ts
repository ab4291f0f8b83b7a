import type { RoundWords } from "../core/round/round-words";
import { roundWordsEn } from "./en/round";
import { roundWordsJa } from "./ja/round";
import type { Language } from "./words";

const ROUND: Readonly<Record<Language, RoundWords>> = { ja: roundWordsJa, en: roundWordsEn };

/** What the overview of a round says in a language. */
export function roundWordsFor(language: Language): RoundWords {
  return ROUND[language];
}
