import { say, type Sentences } from "../core/coded";
import type { PackFileFault } from "../core/pack/pack-fault";
import type { PackChoiceCatalogue } from "./pack-choice-catalogue";
import { packChoiceEn } from "./en/pack-choice";
import { packChoiceJa } from "./ja/pack-choice";
import { wordsFor, type Language } from "./words";

export type PackChoiceWords = Sentences<PackChoiceCatalogue>;

const WORDS: Readonly<Record<Language, PackChoiceWords>> = { ja: packChoiceJa, en: packChoiceEn };

export const packChoiceWordsFor = (language: Language): PackChoiceWords => WORDS[language];

/** Why a file was not taken as a pack: what it is, what to do, and every fault of its own. */
export interface RefusedPack {
  readonly heading: string;
  readonly text: string;
  readonly faults: readonly string[];
}

/** So many faults are told at once; nobody reads thousands. */
const MOST_TOLD = 200;

export function refusedPack(
  fault: PackFileFault | { readonly code: "unreadable" },
  file: string,
  language: Language,
): RefusedPack {
  const words = packChoiceWordsFor(language);
  const heading = say(words, { code: "refused", values: { file } });
  switch (fault.code) {
    case "unreadable":
    case "not-json":
      return { heading, text: say(words, { code: fault.code, values: {} }), faults: [] };
    case "too-large":
      return {
        heading,
        text: say(words, { code: "too-large", values: { limit: fault.limit } }),
        faults: [],
      };
    case "faulty": {
      const { packFault } = wordsFor(language);
      const told = fault.faults.slice(0, MOST_TOLD).map(packFault);
      const more = fault.faults.length - told.length;
      return {
        heading,
        text: say(words, { code: "faults", values: { count: fault.faults.length } }),
        faults: more === 0 ? told : [...told, say(words, { code: "more-faults", values: { more } })],
      };
    }
  }
}
