import type { Language } from "./language";
import { packToolsEn } from "./en/pack-tools";
import { packToolsJa } from "./ja/pack-tools";
import type { PackToolsWords } from "./pack-tools-catalogue";

/** The words of a language for the commands that work on packs. */
export function packToolsWordsFor(language: Language): PackToolsWords {
  return language === "ja" ? packToolsJa : packToolsEn;
}
