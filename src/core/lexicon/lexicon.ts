import { ENGLISH_ENTRIES } from "./entries/english";
import { ASIDE_ENTRIES } from "./entries/asides";
import { CHOICE_ENTRIES } from "./entries/choices";
import { LEGEND_ENTRIES } from "./entries/legend";
import { CLAUSES_ENTRIES } from "./entries/clauses";
import { MARKS_ENTRIES } from "./entries/marks";
import { DOCUMENTS_ENTRIES } from "./entries/documents";
import { SIGNALS_ENTRIES } from "./entries/signals";
import { STANDARDS_ENTRIES } from "./entries/standards";
import { PLACES_ENTRIES } from "./entries/places";
import { SET_PHRASES_ENTRIES } from "./entries/set-phrases";
import { TIMES_ENTRIES } from "./entries/times";
import { FEW_WORDS_ENTRIES } from "./entries/few-words";
import { COMBINING_ENTRIES } from "./entries/combining";
import { VALIDITY_ENTRIES } from "./entries/validity";
import { KINDS_ENTRIES } from "./entries/kinds";
import { OWN_ENTRIES } from "./entries/own";
import { DRAFTS_ENTRIES } from "./entries/drafts";
import { HEADERS_ENTRIES } from "./entries/headers";
import { BANDS_ENTRIES } from "./entries/bands";
import { ROWS_ENTRIES } from "./entries/rows";
import { LEGENDS_ENTRIES } from "./entries/legends";
import { NOTES_ENTRIES } from "./entries/notes";
import { SAMPLES_ENTRIES } from "./entries/samples";
import { HEADER_WORD_ENTRIES } from "./entries/header-words";
import { MARK_WORD_ENTRIES } from "./entries/mark-words";
import { OBLIGATION_WORD_ENTRIES } from "./entries/obligation-words";
import { makeLexicon } from "./hear";
import { PARTS } from "./parts";

/** All that the product knows of words. Order is kept: who is listed first is sought first. */
export const ENTRIES = [
  ...ENGLISH_ENTRIES,
  ...ASIDE_ENTRIES,
  ...CHOICE_ENTRIES,
  ...LEGEND_ENTRIES,
  ...CLAUSES_ENTRIES,
  ...MARKS_ENTRIES,
  ...DOCUMENTS_ENTRIES,
  ...SIGNALS_ENTRIES,
  ...STANDARDS_ENTRIES,
  ...PLACES_ENTRIES,
  ...SET_PHRASES_ENTRIES,
  ...TIMES_ENTRIES,
  ...FEW_WORDS_ENTRIES,
  ...COMBINING_ENTRIES,
  ...VALIDITY_ENTRIES,
  ...KINDS_ENTRIES,
  ...OWN_ENTRIES,
  ...DRAFTS_ENTRIES,
  ...HEADERS_ENTRIES,
  ...BANDS_ENTRIES,
  ...ROWS_ENTRIES,
  ...LEGENDS_ENTRIES,
  ...NOTES_ENTRIES,
  ...SAMPLES_ENTRIES,
  ...HEADER_WORD_ENTRIES,
  ...MARK_WORD_ENTRIES,
  ...OBLIGATION_WORD_ENTRIES,
];

/** A closed union: whoever asks for a concept that has no entry does not compile. */
export type Concept = (typeof ENTRIES)[number]["concept"];

export const { everywhere, firstHeard, hear, heard, pattern, wordsOf } = makeLexicon<Concept>(ENTRIES, PARTS);
