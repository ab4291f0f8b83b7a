import { CHOICE_ENTRIES } from "./entries/choices";
import { LEGEND_ENTRIES } from "./entries/legend";
import { makeLexicon } from "./hear";
import { PARTS } from "./parts";

/** All that the product knows of words. Order is kept: who is listed first is sought first. */
export const ENTRIES = [...CHOICE_ENTRIES, ...LEGEND_ENTRIES];

/** A closed union: whoever asks for a concept that has no entry does not compile. */
export type Concept = (typeof ENTRIES)[number]["concept"];

export const { everywhere, firstHeard, hear, heard, pattern } = makeLexicon<Concept>(ENTRIES, PARTS);
