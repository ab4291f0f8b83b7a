import type { Sentences } from "../core/coded";
import type { AskCatalogue } from "../core/mark/memo-words";
import { staffAsksEn } from "./en/staff-ask";
import { staffAsksJa } from "./ja/staff-ask";
import type { Language } from "./words";

const ASKS: Readonly<Record<Language, Sentences<AskCatalogue>>> = { ja: staffAsksJa, en: staffAsksEn };

/** What a member of staff does about a row: the same points as in the letter, said to the one who asks. */
export function staffAsksFor(language: Language): Sentences<AskCatalogue> {
  return ASKS[language];
}
