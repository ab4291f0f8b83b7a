import type { Sentences } from "../core/coded";
import { paneEn } from "./en/pane";
import { paneJa } from "./ja/pane";
import type { PaneCatalogue } from "./pane-catalogue";
import type { Language } from "./words";

const PANE: Readonly<Record<Language, Sentences<PaneCatalogue>>> = { ja: paneJa, en: paneEn };

/** What the pane and the offline page say in a language. */
export function paneWordsFor(language: Language): Sentences<PaneCatalogue> {
  return PANE[language];
}
