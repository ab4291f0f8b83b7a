import type { Sentences } from "../core/coded";
import { sendEn } from "./en/send";
import { sendJa } from "./ja/send";
import type { SendCatalogue } from "./send-catalogue";
import type { Language } from "./words";

export type SendWords = Sentences<SendCatalogue>;

/** The codes whose sentence needs no value. */
export type PlainSendCode = {
  [C in keyof SendCatalogue]: Record<never, never> extends SendCatalogue[C] ? C : never;
}[keyof SendCatalogue];

const WORDS: Readonly<Record<Language, SendWords>> = { ja: sendJa, en: sendEn };

export const sendWordsFor = (language: Language): SendWords => WORDS[language];

/** The sentence of a code that needs no value. */
export function sendLabel(words: SendWords, code: PlainSendCode): string {
  const sentence: (values: Record<never, never>) => string = words[code];
  return sentence({});
}
