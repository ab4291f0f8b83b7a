import type { Coded } from "../coded";

type None = Record<never, never>;

/** Every fact that the answer reader can report, with the values that its sentence needs. */
export interface FindingCatalogue {
  /** Nothing is written. */
  "nothing-written": None;
  /** The form's own words, an unselected choice. */
  "only-placeholder": { readonly text: string };
  /** A mark or word that means yes. */
  "says-yes": { readonly word: string };
  /** A mark or word that means no. */
  "says-no": { readonly word: string };
  /** A mark or word that means in part. */
  "says-partly": { readonly word: string };
  /** A mark or word that means not applicable. */
  "says-not-applicable": { readonly word: string };
  /** A mark or word that means planned. */
  "says-planned": { readonly word: string };
  /** The vendor leaves it to a talk, a reference, a later answer. */
  "left-open": { readonly word: string };
  /** The sheet's own key gives the mark's meaning. */
  "by-legend": { readonly mark: string; readonly cell: string };
  /** The sheet's own key gives the mark the opposite of its usual sense. */
  "turned-by-legend": { readonly mark: string; readonly cell: string; readonly says: string };
  /** The sheet's own key names the mark, but not so that it says yes or no. */
  "open-by-legend": { readonly mark: string; readonly cell: string };
  /** A stroke and nothing else. */
  "lone-dash": { readonly text: string };
  /** A code or two marks whose meaning the sheet does not tell. */
  "unknown-code": { readonly text: string };
  /** No, where no is the good answer only if it is said of what. */
  "bare-no-ambiguous": { readonly word: string };
  /** What is written is not understood. */
  "not-understood": { readonly text: string };
  /** The text of the requirement was copied. */
  "copied-requirement": None;
  /** An example of the form was left in. */
  "template-left": None;
  /** The text gives orders to whoever judges. */
  "orders-the-judge": None;
  /** A double or hedged negative. */
  "double-negative": { readonly word: string };
  /** It points to another row or cell. */
  "refers-elsewhere": { readonly word: string };
  /** A question mark. */
  question: None;
  /** Denied. */
  denied: { readonly word: string };
  /** Something is denied, and it is not clear what that means for the requirement. */
  "denied-unclear": { readonly word: string };
  /** A certificate or registration was given up, or a former state is told. */
  "no-longer": { readonly word: string };
  planned: { readonly date: string };
  "planned-undated": { readonly word: string };
  /** The date of the plan is past. */
  "plan-overdue": { readonly date: string };
  /** Valid until. */
  "valid-until": { readonly date: string };
  expired: { readonly date: string };
  /** It says that it ran out, without a date. */
  "said-expired": { readonly word: string };
  /** Run out, while a renewal is under way. */
  "renewal-open": { readonly word: string };
  /** A date that does not exist, or can be read two ways, or is no date any more. */
  "date-unreadable": { readonly text: string };
  /** A date of registration or issue that is still to come. */
  "issued-later": { readonly date: string };
  /** Issued so long ago that its term must be over, if it was not renewed. */
  "issued-long-ago": { readonly date: string };
  /** A date whose role is not said, and it is past. */
  "date-without-role": { readonly date: string };
  "asks-back": { readonly word: string };
  "not-disclosed": { readonly word: string };
  /** To be shown later, on a condition. */
  "shown-later": { readonly word: string };
  "left-to-city": { readonly word: string };
  "costs-extra": { readonly word: string };
  /** The plan that this condition names is bought: it is fulfilled. */
  "plan-chosen": { readonly word: string };
  "other-contract": { readonly word: string };
  "in-part": { readonly word: string };
  "limited-to": { readonly word: string };
  "with-exception": { readonly word: string };
  /** Seemingly given, in fact weak: shared accounts, office hours only. */
  "seems-weak": { readonly word: string };
  hedged: { readonly word: string };
  /** Conformance or equivalence without a certificate. */
  "equivalent-only": { readonly word: string };
  /** Judged by the vendor itself. */
  "own-assessment": { readonly word: string };
  /** Another organisation's, or another service's. */
  "of-another-party": { readonly word: string };
  /** The platform's, not the service's. */
  "of-the-platform": { readonly word: string };
  /** A certificate of the vendor's, where the cloud provider's is asked for. */
  "whose-certificate": { readonly word: string };
  "claims-outside": { readonly word: string };
  /** An award, a membership, another list: no registration. */
  "no-registration": { readonly word: string };
  /** Another standard or register than the row's. */
  "other-standard": { readonly found: string; readonly wanted: string };
  "names-standard": { readonly standard: string };
  /** A later edition stands for the row's under the policy. */
  "successor-accepted": { readonly found: string; readonly wanted: string };
  "successor-review": { readonly found: string; readonly wanted: string };
  "edition-not-accepted": { readonly found: string; readonly wanted: string };
  /** No certificate of this edition can be current. */
  "edition-ended": { readonly found: string; readonly until: string };
  "edition-unknown": { readonly found: string };
  "has-number": { readonly number: string };
  "number-unlike": { readonly number: string; readonly register: string };
  "place-abroad": { readonly place: string };
  "place-domestic": { readonly place: string };
  /** It speaks of another thing than the service that is offered. */
  "other-matter": { readonly word: string };
  /** A registration says nothing of where data lie. */
  "does-not-follow": { readonly word: string };
  "tier-found": { readonly tier: number };
  "tier-too-low": { readonly tier: number; readonly wanted: number };
  "long-enough": { readonly text: string };
  "too-short": { readonly text: string };
  "length-uncertain": { readonly text: string };
  /** A figure satisfies the one that is asked for; falls short of it; perhaps one and perhaps the other. */
  "figure-enough": { readonly text: string };
  "figure-worse": { readonly text: string; readonly asked: string };
  "figure-uncertain": { readonly text: string; readonly asked: string };
  /** A word by which the figure or the level may be of another thing, or of a part. */
  "figure-of-what": { readonly word: string };
  /** The level that is asked for, or a better one; a lower one; one that nobody can place. */
  "level-found": { readonly text: string };
  "level-lower": { readonly text: string; readonly asked: string };
  "level-uncertain": { readonly text: string };
  /** What the row forbids is said to happen. */
  breach: { readonly word: string };
  /** Denies or forbids what the row forbids: compliance. */
  "rules-out": { readonly word: string };
  /** Denies a misuse, on a row that asks for a control and forbids nothing. */
  "misuse-denied": { readonly word: string };
  /** A part of the requirement is spoken of and affirmed. */
  "tells-part": { readonly ja: string; readonly en: string };
  /** A part of the requirement is not mentioned. */
  "part-missing": { readonly ja: string; readonly en: string };
  "names-document": { readonly name: string };
  /** The row asks for something to be presented; nothing specific is. */
  "nothing-presented": None;
  "only-generic": { readonly word: string };
  "for-a-person": None;
  /** The sheet asks where the evidence stands, and the vendor tells it in other rows. */
  "page-left-out": { readonly cell: string };
  /** A later answer counts; what was answered before it, and where. */
  "answered-anew": { readonly earlier: string; readonly cell: string };
}

/** The words of the vendor that led to a finding. */
export interface Quote {
  readonly cell: "answer" | "remarks";
  readonly text: string;
}

/** One fact found in an answer, and where it was read. */
export type Finding = Coded<FindingCatalogue> & { readonly quote?: Quote };
