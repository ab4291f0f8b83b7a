import type { AnswerSheetWords } from "../core/round/answer-sheet-words";
import { answerSheetWordsEn } from "./en/answer-sheet";
import { answerSheetWordsJa } from "./ja/answer-sheet";
import type { Language } from "./words";

const ANSWER_SHEET: Readonly<Record<Language, AnswerSheetWords>> = {
  ja: answerSheetWordsJa,
  en: answerSheetWordsEn,
};

/** What the sheet that a city sends out says in a language. */
export function answerSheetWordsFor(language: Language): AnswerSheetWords {
  return ANSWER_SHEET[language];
}
