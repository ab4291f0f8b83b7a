import type { ReadyEntry } from "./compile-entry";
import type { Asker, Entry } from "./entry";
import { seekerOf } from "./held-pieces";
import { joinForms } from "./join-forms";

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
  /** The same for one text: it may leave out what is not there, and is undefined where the concept is not heard. */
  readonly everywhereIn: (concept: Concept, text: string) => RegExp | undefined;
  /** The first of several concepts, in the order in which they are asked for. */
  readonly firstHeard: <C extends Concept>(concepts: readonly C[], text: string) => C | undefined;
  /** The words of a concept that is a list of words, in its order. */
  readonly wordsOf: (concept: Concept) => readonly string[];
  /** Every concept that one asker hears, those first that are sought first; linear in the text. */
  readonly hear: (text: string, asker: Asker) => readonly Heard<Concept>[];
}

/** A sign that no form knows, so that a blanked stretch joins nothing. */
const BLANK = "\u0001";

/** So many expressions of several forms are kept; then they are let go all at once, so that a long run stays flat. */
const MOST_JOINED = 5_000;

/** A longer text holds the pieces of most forms: one expression for all of them is asked sooner. */
const LONG = 1_000;

/** A lexicon of entries as they ship: of each only those forms are compiled and asked that a text may hold. */
export function readyLexicon<Concept extends string>(
  entries: readonly ReadyEntry<Concept>[],
): Lexicon<Concept> {
  const places = new Map(entries.map(({ concept }, at) => [concept, at]));
  let seeker: ReturnType<typeof seekerOf> | undefined;
  const formsWorth = (place: number, text: string): readonly number[] =>
    (seeker ??= seekerOf(entries))(place, text);
  const once = new Map<Concept, RegExp>();
  const everywhere = new Map<Concept, RegExp>();
  const single = entries.map((): (RegExp | undefined)[] => []);
  const several = new Map<string, RegExp>();
  const placeOf = (concept: Concept): number => {
    const place = places.get(concept);
    if (place === undefined) throw new Error(`No entry for ${concept}.`);
    return place;
  };
  /** The expression of some forms of an entry, or of all. */
  const made = (place: number, flags: string, forms?: readonly number[]): RegExp => {
    const entry = entries[place];
    const all = entry?.forms ?? [];
    const chosen = forms === undefined ? all : forms.flatMap((form) => all.slice(form, form + 1));
    const sources = chosen.map(([source]) => source);
    return new RegExp(joinForms(sources, entry?.whole), `${flags}${entry?.flags ?? ""}`);
  };
  // Each is made when it is first asked for: compiling them costs a first judgement more than all of its matching.
  const onceOf = (concept: Concept): RegExp => {
    const expression = once.get(concept) ?? made(placeOf(concept), "");
    once.set(concept, expression);
    return expression;
  };
  const everywhereOf = (concept: Concept): RegExp => {
    const expression = everywhere.get(concept) ?? made(placeOf(concept), "g");
    everywhere.set(concept, expression);
    return expression;
  };
  const heard = (concept: Concept, text: string): boolean => {
    if (text.length > LONG) return onceOf(concept).test(text);
    const place = placeOf(concept);
    const known = single[place] ?? [];
    return formsWorth(place, text).some((form) => {
      const expression = known[form] ?? made(place, "", [form]);
      known[form] = expression;
      return expression.test(text);
    });
  };
  const everywhereIn = (concept: Concept, text: string): RegExp | undefined => {
    if (!heard(concept, text)) return undefined;
    if (text.length > LONG) return everywhereOf(concept);
    const place = placeOf(concept);
    const forms = formsWorth(place, text);
    const key = `${place}:${forms.join(" ")}`;
    const expression = several.get(key) ?? made(place, "g", forms);
    if (several.size >= MOST_JOINED) several.clear();
    several.set(key, expression);
    return expression;
  };
  const sought = new Map<Asker, readonly ReadyEntry<Concept>[]>();
  const soughtFor = (asker: Asker): readonly ReadyEntry<Concept>[] => {
    const known = sought.get(asker) ?? inOrder(entries.filter((entry) => hears(entry, asker)));
    sought.set(asker, known);
    return known;
  };
  return {
    heard,
    pattern: onceOf,
    everywhere: everywhereOf,
    everywhereIn,
    wordsOf: (concept) => entries[placeOf(concept)]?.words ?? [],
    firstHeard: (concepts, text) => concepts.find((concept) => heard(concept, text)),
    hear: (text, asker) => hearAll(text, soughtFor(asker), everywhereIn),
  };
}

/** Whether an entry is meant for an asker. */
export function hears(entry: Pick<Entry, "for">, asker: Asker): boolean {
  return entry.for === undefined || entry.for.includes(asker);
}

function hearAll<Concept extends string>(
  text: string,
  entries: readonly ReadyEntry<Concept>[],
  everywhereIn: (concept: Concept, text: string) => RegExp | undefined,
): readonly Heard<Concept>[] {
  const all: Heard<Concept>[] = [];
  let rest = text;
  for (const entry of entries) {
    const line = entry.raw === true ? text : rest;
    const pattern = everywhereIn(entry.concept, line);
    if (pattern === undefined) continue;
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
