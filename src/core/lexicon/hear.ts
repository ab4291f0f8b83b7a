import type { ReadyEntry } from "./compile-entry";
import type { Asker, Entry } from "./entry";

/** A concept in a text, and where. */
export interface Heard<Concept extends string> {
  readonly concept: Concept;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Entries ready to be asked. All texts are folded ones. */
export interface Lexicon<Concept extends string> {
  /** Whether a text holds a concept, asked for by itself: nothing is blanked. */
  readonly heard: (concept: Concept, text: string) => boolean;
  /** The expression of a concept, without flag g. */
  readonly pattern: (concept: Concept) => RegExp;
  /** The same with flag g, for matchAll and replace only: `test` would remember where it stood. */
  readonly everywhere: (concept: Concept) => RegExp;
  /** The first of several concepts, in the order in which they are asked for. */
  readonly firstHeard: <C extends Concept>(concepts: readonly C[], text: string) => C | undefined;
  /** The words of a concept that is a list of words, in its order. */
  readonly wordsOf: (concept: Concept) => readonly string[];
  /** Every concept that one asker hears, those first that are sought first; linear in the text. */
  readonly hear: (text: string, asker: Asker) => readonly Heard<Concept>[];
}

/** A sign that no form knows, so that a blanked stretch joins nothing. */
const BLANK = "\u0001";

/** What hearing needs of an entry, however its expression came about. */
type Heeded<Concept extends string> = Omit<ReadyEntry<Concept>, "source" | "flags">;

/** Entries as they ship. */
export function readyLexicon<Concept extends string>(
  entries: readonly ReadyEntry<Concept>[],
): Lexicon<Concept> {
  return lexiconOf(entries, ({ source, flags }) => new RegExp(source, flags));
}

/** Entries, and how to come by the expression of one. */
export function lexiconOf<Concept extends string, Kind extends Heeded<Concept>>(
  entries: readonly Kind[],
  expressionOf: (entry: Kind) => RegExp,
): Lexicon<Concept> {
  const byName = new Map(entries.map((entry) => [entry.concept, entry]));
  const once = new Map<Concept, RegExp>();
  const everywhere = new Map<Concept, RegExp>();
  const expression = (concept: Concept): RegExp => {
    const entry = byName.get(concept);
    if (entry === undefined) throw new Error(`No entry for ${concept}.`);
    return expressionOf(entry);
  };
  // Each is made when it is first asked for, and only one of the two where one will do: compiling them costs a first
  // judgement more than all of its matching.
  const onceOf = (concept: Concept): RegExp => {
    const made = once.get(concept) ?? expression(concept);
    once.set(concept, made);
    return made;
  };
  const everywhereOf = (concept: Concept): RegExp => {
    const known = everywhere.get(concept);
    if (known !== undefined) return known;
    const { source, flags } = once.get(concept) ?? expression(concept);
    const made = new RegExp(source, `g${flags}`);
    everywhere.set(concept, made);
    return made;
  };
  const sought = new Map<Asker, readonly Kind[]>();
  const soughtFor = (asker: Asker): readonly Kind[] => {
    const known = sought.get(asker) ?? inOrder(entries.filter((entry) => hears(entry, asker)));
    sought.set(asker, known);
    return known;
  };
  const heard = (concept: Concept, text: string): boolean => {
    const global = once.has(concept) ? undefined : everywhere.get(concept);
    // Unlike `test`, `search` neither heeds nor moves the place where a global expression stands.
    return global === undefined ? onceOf(concept).test(text) : text.search(global) >= 0;
  };
  return {
    heard,
    pattern: onceOf,
    everywhere: everywhereOf,
    wordsOf: (concept) => byName.get(concept)?.words ?? [],
    firstHeard: (concepts, text) => concepts.find((concept) => heard(concept, text)),
    hear: (text, asker) => hearAll(text, soughtFor(asker), (entry) => everywhereOf(entry.concept)),
  };
}

/** Whether an entry is meant for an asker. */
export function hears(entry: Pick<Entry, "for">, asker: Asker): boolean {
  return entry.for === undefined || entry.for.includes(asker);
}

function hearAll<Concept extends string>(
  text: string,
  entries: readonly Heeded<Concept>[],
  patternOf: (entry: Heeded<Concept>) => RegExp,
): readonly Heard<Concept>[] {
  const all: Heard<Concept>[] = [];
  let rest = text;
  for (const entry of entries) {
    const pattern = patternOf(entry);
    const line = entry.raw === true ? text : rest;
    // Most are not there: `search` needs no copy of the expression, as `matchAll` does.
    if (line.search(pattern) < 0) continue;
    for (const found of line.matchAll(pattern)) {
      const [words] = found;
      all.push({ concept: entry.concept, words, start: found.index, end: found.index + words.length });
    }
    if (entry.blanks === true) rest = rest.replace(pattern, (words) => BLANK.repeat(words.length));
  }
  return all;
}

/** As they are listed, but none after an entry that it says it stands `before`. */
export function inOrder<Named extends Pick<Entry, "concept" | "before">>(
  entries: readonly Named[],
): readonly Named[] {
  const ordered: Named[] = [];
  const waiting = [...entries];
  while (waiting.length > 0) {
    const next = waiting.findIndex(
      ({ concept }) => !waiting.some(({ before }) => before?.includes(concept) === true),
    );
    if (next < 0)
      throw new Error(`Entries stand before each other: ${waiting.map((e) => e.concept).join(", ")}`);
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered;
}
