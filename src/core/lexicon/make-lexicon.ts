import { compileEntry, readyForms, withoutForms, type ReadyEntry } from "./compile-entry";
import type { Entry, Parts } from "./entry";
import { readyLexicon, type Lexicon } from "./hear";

/** A lexicon of entries as they are written; in what ships they are ready made (ready-lexicon.js). */
export function makeLexicon<Concept extends string>(
  entries: readonly Entry<Concept>[],
  parts: Parts,
): Lexicon<Concept> {
  return readyLexicon(entries.map((entry) => madeReady(entry, parts)));
}

/** Forms are read when they are first asked for. */
function madeReady<Concept extends string>(entry: Entry<Concept>, parts: Parts): ReadyEntry<Concept> {
  let forms: ReadyEntry["forms"] | undefined;
  let flags: string | undefined;
  return {
    ...withoutForms(entry),
    get forms() {
      return (forms ??= readyForms(entry, parts));
    },
    get flags() {
      return (flags ??= compileEntry(entry, parts).flags);
    },
  };
}
