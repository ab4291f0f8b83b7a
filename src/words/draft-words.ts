import type { Sentences } from "../core/coded";
import type { DraftNoteCatalogue } from "../core/draft/draft-note";
import type { DraftCatalogue, TakenFor } from "./draft-catalogue";
import { draftEn, takenForEn } from "./en/draft";
import { draftNotesEn } from "./en/draft-note";
import { draftJa, takenForJa } from "./ja/draft";
import { draftNotesJa } from "./ja/draft-note";
import type { Language } from "./language";

export type DraftWords = Sentences<DraftCatalogue>;

/** What is said where a draft is checked. */
export const draftWordsFor = (language: Language): DraftWords => (language === "ja" ? draftJa : draftEn);

/** What the engine takes a requirement for. */
export const takenForWordsFor = (language: Language): Sentences<TakenFor> =>
  language === "ja" ? takenForJa : takenForEn;

/** What a person has to look at in a draft. */
export const draftNotesFor = (language: Language): Sentences<DraftNoteCatalogue> =>
  language === "ja" ? draftNotesJa : draftNotesEn;
