import { everywhere } from "../lexicon/lexicon";

/**
 * What a clause can signal besides naming things. Patterns are for normalised text (NFKC, lower case, one spelling of
 * marks); every quantifier is bounded, so that matching is linear.
 */
export type SignalKind =
  /** Orders to whoever judges: no answer at all. */
  | "instruction"
  /** A double or hedged negative: it can be read both ways. */
  | "doubt"
  /** A plain negation that no known phrase explains. */
  | "deny"
  /** Forbids or prevents; good where it concerns what the row forbids. */
  | "prohibit"
  | "outside"
  | "ended"
  | "planned"
  | "pending"
  | "ask"
  | "question"
  | "refuse"
  | "later"
  | "customer"
  | "paid"
  | "other-contract"
  | "partial"
  | "limit"
  | "except"
  | "hedge"
  /** The vendor does not know, and says so. */
  | "guess"
  | "equal"
  | "self"
  | "other-party"
  | "platform"
  | "generic"
  /** Seemingly given, in fact weak: shared accounts, office hours, worn-out ciphers. */
  | "weak"
  | "same-as"
  | "template";

/** Set phrases that look like a negation (or another signal) and are none; they are blanked before signals are sought. */
export const SET_PHRASES: readonly RegExp[] = [
  everywhere("item-reference-number-sign"),
  everywhere("signal-never-without"),
  everywhere("signal-none-below"),
  everywhere("signal-no-plan"),
  everywhere("phrase-never-to-others"),
  everywhere("phrase-never-left-undone"),
  everywhere("phrase-not-only-platform"),
  everywhere("phrase-only-once-approved"),
  everywhere("phrase-no-trouble"),
  everywhere("phrase-no-gap-in-time"),
  everywhere("phrase-only-after-approval"),
  everywhere("phrase-never-worse"),
  everywhere("phrase-never-undone"),
  everywhere("phrase-next-audit-date"),
  everywhere("phrase-based-on-certified"),
  everywhere("phrase-nothing-special"),
  everywhere("phrase-no-extra-charge"),
  everywhere("phrase-only-strong-cipher"),
  everywhere("phrase-only-by-one-way"),
  everywhere("phrase-read-only"),
  everywhere("phrase-only-through"),
  everywhere("phrase-can-not-be-changed"),
  everywhere("phrase-while-unused"),
  everywhere("phrase-only-fixed-terminals"),
  everywhere("phrase-not-only"),
  everywhere("phrase-adverbs-like-no"),
  everywhere("phrase-adjectives-like-no"),
  everywhere("phrase-nouns-like-no"),
  everywhere("phrase-without-authority"),
  everywhere("phrase-not-intended"),
  everywhere("phrase-without-consent"),
  /without (?:the |your |our )?(?:city'?s |customer'?s )?(?:prior |explicit |express )?(?:written )?(?:consent|permission|approval|authori[sz]ation)/g,
  everywhere("phrase-can-not-be-restored"),
  everywhere("phrase-address-undisclosed"),
  everywhere("phrase-idioms-like-no"),
  everywhere("phrase-opt-out"),
  everywhere("phrase-only-permitted"),
  everywhere("phrase-faults-found"),
  everywhere("phrase-measures-considered"),
];

const QUESTION = /\?/g;

export const SIGNALS: readonly {
  readonly kind: SignalKind;
  readonly pattern: RegExp;
  readonly raw?: true;
}[] = [
  { kind: "instruction", pattern: everywhere("signal-instruction"), raw: true },
  { kind: "template", pattern: everywhere("signal-template"), raw: true },
  { kind: "doubt", pattern: everywhere("signal-doubt"), raw: true },
  { kind: "same-as", pattern: everywhere("signal-same-as-or-item"), raw: true },
  { kind: "question", pattern: QUESTION },
  { kind: "guess", pattern: everywhere("signal-guess") },
  { kind: "outside", pattern: everywhere("signal-outside") },
  { kind: "ask", pattern: everywhere("signal-ask") },
  { kind: "refuse", pattern: everywhere("signal-refuse") },
  { kind: "ended", pattern: everywhere("signal-ended") },
  { kind: "pending", pattern: everywhere("signal-pending") },
  { kind: "planned", pattern: everywhere("signal-planned") },
  { kind: "deny", pattern: everywhere("signal-deny") },
  { kind: "prohibit", pattern: everywhere("signal-prohibit"), raw: true },
  { kind: "customer", pattern: everywhere("signal-customer") },
  { kind: "later", pattern: everywhere("signal-later") },
  { kind: "paid", pattern: everywhere("signal-paid") },
  { kind: "other-contract", pattern: everywhere("signal-other-contract") },
  { kind: "partial", pattern: everywhere("signal-partial") },
  { kind: "limit", pattern: everywhere("signal-limit") },
  { kind: "except", pattern: everywhere("signal-except") },
  { kind: "hedge", pattern: everywhere("signal-hedge") },
  { kind: "equal", pattern: everywhere("signal-equal") },
  { kind: "self", pattern: everywhere("signal-self") },
  { kind: "other-party", pattern: everywhere("signal-other-party") },
  { kind: "platform", pattern: everywhere("signal-platform") },
  { kind: "generic", pattern: everywhere("signal-generic") },
  { kind: "weak", pattern: everywhere("signal-weak") },
];
