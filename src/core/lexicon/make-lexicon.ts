import { compileEntry } from "./compile-entry";
import type { Entry, Parts } from "./entry";
import { lexiconOf, type Lexicon } from "./hear";

/** A lexicon of entries as they are written; what ships is ready made (readyLexicon). */
export function makeLexicon<Concept extends string>(
  entries: readonly Entry<Concept>[],
  parts: Parts,
): Lexicon<Concept> {
  return lexiconOf(entries, (entry) => compileEntry(entry, parts));
}
