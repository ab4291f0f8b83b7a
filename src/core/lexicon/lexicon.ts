import { ACCOUNTED_ENTRIES } from "./entries/accounted";
import { ASIDE_ENTRIES } from "./entries/asides";
import { BANDS_ENTRIES } from "./entries/bands";
import { CERTIFICATES_ENTRIES } from "./entries/certificates";
import { CHOICE_ENTRIES } from "./entries/choices";
import { CLAUSES_ENTRIES } from "./entries/clauses";
import { COLUMNS_ENTRIES } from "./entries/columns";
import { COMBINING_ENTRIES } from "./entries/combining";
import { CORRECTIONS_ENTRIES } from "./entries/corrections";
import { DOCUMENTS_ENTRIES } from "./entries/documents";
import { DRAFTS_ENTRIES } from "./entries/drafts";
import { FIGURE_RATES_ENTRIES } from "./entries/figure-rates";
import { FIGURE_WORDS_ENTRIES } from "./entries/figure-words";
import { FIGURES_ENTRIES } from "./entries/figures";
import { ENGLISH_ENTRIES } from "./entries/english";
import { FORBIDDEN_ENTRIES } from "./entries/forbidden";
import { FRAMES_AGAINST_ENTRIES } from "./entries/frames-against";
import { FRAMES_BOUNDS_ENTRIES } from "./entries/frames-bounds";
import { FRAMES_CONTROLS_ENTRIES } from "./entries/frames-controls";
import { FRAMES_DENIALS_ENTRIES } from "./entries/frames-denials";
import { FRAMES_ELSEWHERE_ENTRIES } from "./entries/frames-elsewhere";
import { FRAMES_ENTRIES_ENTRIES } from "./entries/frames-entries";
import { FRAMES_HARMLESS_ENTRIES } from "./entries/frames-harmless";
import { FRAMES_HOLDERS_ENTRIES } from "./entries/frames-holders";
import { FRAMES_KINDLY_ENTRIES } from "./entries/frames-kindly";
import { FRAMES_MEANS_ENTRIES } from "./entries/frames-means";
import { FRAMES_NEAR_ENTRIES } from "./entries/frames-near";
import { FRAMES_QUIET_ENTRIES } from "./entries/frames-quiet";
import { FRAMES_SAYS_ALL_ENTRIES } from "./entries/frames-says-all";
import { FRAMES_SERVICE_LEVEL_ENTRIES } from "./entries/frames-service-level";
import { FRAMES_SLOTS_ENTRIES } from "./entries/frames-slots";
import { HARMLESS_NOTES_ENTRIES } from "./entries/harmless-notes";
import { HEADER_WORD_ENTRIES } from "./entries/header-words";
import { HEADERS_ENTRIES } from "./entries/headers";
import { KINDS_ENTRIES } from "./entries/kinds";
import { LEGEND_ENTRIES } from "./entries/legend";
import { LEGENDS_ENTRIES } from "./entries/legends";
import { LEVEL_WORDS_ENTRIES } from "./entries/level-words";
import { LIMITS_ENTRIES } from "./entries/limits";
import { LINE_LIMITS_ENTRIES } from "./entries/line-limits";
import { MARK_WORD_ENTRIES } from "./entries/mark-words";
import { MARKS_ENTRIES } from "./entries/marks";
import { MATTERS_ENTRIES } from "./entries/matters";
import { NOTE_RELATIONS_ENTRIES } from "./entries/note-relations";
import { NOTE_TRIFLES_ENTRIES } from "./entries/note-trifles";
import { NOTES_ENTRIES } from "./entries/notes";
import { OBLIGATION_WORD_ENTRIES } from "./entries/obligation-words";
import { OVERLAYS_ENTRIES } from "./entries/overlays";
import { OWN_ENTRIES } from "./entries/own";
import { OWN_MATTER_ENTRIES } from "./entries/own-matter";
import { PLAN_ENTRIES } from "./entries/plans";
import { PAPER_NOTES_ENTRIES } from "./entries/paper-notes";
import { PLACES_ENTRIES } from "./entries/places";
import { PLACES_TOLD_ENTRIES } from "./entries/places-told";
import { RETURNED_HEADINGS_ENTRIES } from "./entries/returned-headings";
import { ROUNDS_ENTRIES } from "./entries/rounds";
import { ROWS_ENTRIES } from "./entries/rows";
import { SAMPLES_ENTRIES } from "./entries/samples";
import { SET_PHRASES_ENTRIES } from "./entries/set-phrases";
import { SIGNALS_FORM_ENTRIES } from "./entries/signals-form";
import { SIGNALS_LIKENESS_ENTRIES } from "./entries/signals-likeness";
import { SIGNALS_LIMITS_ENTRIES } from "./entries/signals-limits";
import { SIGNALS_NO_ENTRIES } from "./entries/signals-no";
import { SHOWN_ENTRIES } from "./entries/shown";
import { SIGNALS_PLAN_ENTRIES } from "./entries/signals-plan";
import { STANCES_ENTRIES } from "./entries/stances";
import { STANDARDS_ENTRIES } from "./entries/standards";
import { STANDING_ENTRIES } from "./entries/standing";
import { STILL_ASKED_ENTRIES } from "./entries/still-asked";
import { TIMES_ENTRIES } from "./entries/times";
import { VALIDITY_ENTRIES } from "./entries/validity";
import { VENDOR_LINES_ENTRIES } from "./entries/vendor-lines";
import { WAIVER_COLUMNS_ENTRIES } from "./entries/waiver-columns";
import { WORDS_OF_TIME_ENTRIES } from "./entries/words-of-time";
import { makeLexicon } from "./make-lexicon";
import { PARTS } from "./parts";

/** All that the product knows of words. Order is kept: who is listed first is sought first. */
export const ENTRIES = [
  ...SET_PHRASES_ENTRIES,
  ...SIGNALS_FORM_ENTRIES,
  ...SIGNALS_PLAN_ENTRIES,
  ...SIGNALS_NO_ENTRIES,
  ...SIGNALS_LIMITS_ENTRIES,
  ...SIGNALS_LIKENESS_ENTRIES,
  ...ACCOUNTED_ENTRIES,
  ...ASIDE_ENTRIES,
  ...BANDS_ENTRIES,
  ...CERTIFICATES_ENTRIES,
  ...CHOICE_ENTRIES,
  ...CLAUSES_ENTRIES,
  ...COLUMNS_ENTRIES,
  ...COMBINING_ENTRIES,
  ...CORRECTIONS_ENTRIES,
  ...DOCUMENTS_ENTRIES,
  ...DRAFTS_ENTRIES,
  ...FIGURES_ENTRIES,
  ...FIGURE_RATES_ENTRIES,
  ...FIGURE_WORDS_ENTRIES,
  ...ENGLISH_ENTRIES,
  ...FORBIDDEN_ENTRIES,
  ...FRAMES_AGAINST_ENTRIES,
  ...FRAMES_BOUNDS_ENTRIES,
  ...FRAMES_CONTROLS_ENTRIES,
  ...FRAMES_DENIALS_ENTRIES,
  ...FRAMES_ELSEWHERE_ENTRIES,
  ...FRAMES_ENTRIES_ENTRIES,
  ...FRAMES_HARMLESS_ENTRIES,
  ...FRAMES_HOLDERS_ENTRIES,
  ...FRAMES_KINDLY_ENTRIES,
  ...FRAMES_MEANS_ENTRIES,
  ...FRAMES_NEAR_ENTRIES,
  ...FRAMES_QUIET_ENTRIES,
  ...FRAMES_SLOTS_ENTRIES,
  ...FRAMES_SAYS_ALL_ENTRIES,
  ...FRAMES_SERVICE_LEVEL_ENTRIES,
  ...HARMLESS_NOTES_ENTRIES,
  ...HEADER_WORD_ENTRIES,
  ...HEADERS_ENTRIES,
  ...KINDS_ENTRIES,
  ...LEGEND_ENTRIES,
  ...LEGENDS_ENTRIES,
  ...LEVEL_WORDS_ENTRIES,
  ...LIMITS_ENTRIES,
  ...LINE_LIMITS_ENTRIES,
  ...MARK_WORD_ENTRIES,
  ...MARKS_ENTRIES,
  ...MATTERS_ENTRIES,
  ...NOTES_ENTRIES,
  ...NOTE_RELATIONS_ENTRIES,
  ...NOTE_TRIFLES_ENTRIES,
  ...PAPER_NOTES_ENTRIES,
  ...OBLIGATION_WORD_ENTRIES,
  ...OVERLAYS_ENTRIES,
  ...OWN_ENTRIES,
  ...OWN_MATTER_ENTRIES,
  ...PLAN_ENTRIES,
  ...SHOWN_ENTRIES,
  ...PLACES_ENTRIES,
  ...PLACES_TOLD_ENTRIES,
  ...RETURNED_HEADINGS_ENTRIES,
  ...ROUNDS_ENTRIES,
  ...ROWS_ENTRIES,
  ...SAMPLES_ENTRIES,
  ...STANCES_ENTRIES,
  ...STANDARDS_ENTRIES,
  ...STANDING_ENTRIES,
  ...STILL_ASKED_ENTRIES,
  ...TIMES_ENTRIES,
  ...VALIDITY_ENTRIES,
  ...VENDOR_LINES_ENTRIES,
  ...WAIVER_COLUMNS_ENTRIES,
  ...WORDS_OF_TIME_ENTRIES,
];

/** A closed union: whoever asks for a concept that has no entry does not compile. */
export type Concept = (typeof ENTRIES)[number]["concept"];

export const { everywhere, everywhereIn, firstHeard, hear, heard, pattern, wordsOf } = makeLexicon<Concept>(
  ENTRIES,
  PARTS,
);
