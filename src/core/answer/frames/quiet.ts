import { everywhereIn, heard, type Concept } from "../../lexicon/lexicon";
import { remembered } from "../../lexicon/remembered";

/** Words that a signal would hear and that take nothing from the matter. */
const QUIET: readonly Concept[] = [
  "quiet-hands-off",
  "quiet-own-doing",
  "quiet-city-data",
  "quiet-agreed",
  "quiet-whether",
  "quiet-unknown-barred",
  "quiet-plain-word",
  "quiet-none-left-out",
  "quiet-not-sold-apart",
  "quiet-no-work-for-city",
  "quiet-shown-as-well",
  "quiet-next-time",
  "quiet-met-by-holding",
  "quiet-beyond-denied",
  "quiet-who-may",
  "quiet-purpose-only",
  "quiet-kept-only-here",
  "quiet-content-word",
  "quiet-nowhere-else",
  "quiet-courtesy",
  "quiet-got-then",
  "quiet-more-than",
  "quiet-not-alone",
  "quiet-own-limit",
  "quiet-no-need",
  "quiet-usual-word",
  "quiet-false-friend",
  "quiet-of-oneself",
  "quiet-no-harm",
  "quiet-no-outsider",
  "quiet-no-house-number",
  "quiet-nothing-left",
  "quiet-own-bound",
  "quiet-set-phrase",
  "quiet-proposal",
  "quiet-named",
  "quiet-in-passing",
  "quiet-own-exception",
  "quiet-two-pairs",
  "quiet-few-people",
  "quiet-no-finding",
  "quiet-at-once",
  "quiet-city-too",
  "quiet-crossed",
  "quiet-not-without",
  "quiet-time",
  "quiet-guard",
  "quiet-record",
  "quiet-kept-in",
  "quiet-no-cost",
  "quiet-never-stops",
  "quiet-unless-allowed",
  "quiet-when-not",
  "quiet-limit",
  "quiet-better",
  "quiet-plan-name",
  "quiet-word",
  "quiet-audit",
  "quiet-no-objection",
  "quiet-nothing-amiss",
  "quiet-thorough",
  "quiet-entry-word",
  "quiet-harm-denied",
  "quiet-barred-without",
  "quiet-when-amiss",
  "quiet-kind-denial",
  "quiet-role-attribute",
  "quiet-not-until",
  "quiet-no-right-no-sight",
  "quiet-never-missed",
  "quiet-how-few",
  "quiet-set-apart",
  "quiet-nowhere-but-here",
  "quiet-product-kind",
  "quiet-procedures",
  "quiet-remark-beside",
  "quiet-as-others-have",
  "quiet-field-term",
  "quiet-none-can",
  "quiet-no-subcontract",
  "quiet-control-bound",
  "quiet-cipher-only",
  "quiet-plain-fact",
  "quiet-none-found",
  "quiet-half-word",
];

/** A sign that no form knows, so that a blanked stretch joins nothing. */
const BLANK = "\u0001";

/**
 * The text in which signals are sought: what is known to be harmless is blanked, and every other word stays in its place.
 * Each is sought in the text as it stands, so that a short one takes nothing from a longer one (直近の評価で不備の指摘なし).
 */
export const quieted: (text: string) => string = remembered((text) =>
  QUIET.reduce((rest, concept) => {
    const pattern = everywhereIn(concept, text);
    if (pattern === undefined) return rest;
    for (const { 0: words, index } of text.matchAll(pattern))
      rest = rest.slice(0, index) + BLANK.repeat(words.length) + rest.slice(index + words.length);
    return rest;
  }, text),
);

/** Misuse that is kept out, denied or forbidden. */
const GUARDS = [
  "quiet-guard",
  "quiet-harm-denied",
  "quiet-beyond-denied",
  "quiet-barred-without",
  "quiet-none-can",
  "quiet-hands-off",
] as const;

/** What is kept out (平文の通信は遮断します) is no misuse, and no denial either. */
export function guards(text: string): boolean {
  return GUARDS.some((concept) => heard(concept, text));
}
