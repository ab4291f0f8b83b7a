import type { Concept } from "../lexicon/lexicon";

type KindOf<C> = C extends `signal-${infer Kind}` ? Kind : never;

/** What a clause can signal besides naming things: one kind for each entry `signal-…` of the lexicon, which says what it is. */
export type SignalKind = KindOf<Concept>;

/** The kind that a concept signals; undefined for set phrases and all else that is no signal. */
export function signalKind(concept: Concept): SignalKind | undefined {
  return concept.startsWith("signal-") ? (concept.slice("signal-".length) as SignalKind) : undefined;
}
