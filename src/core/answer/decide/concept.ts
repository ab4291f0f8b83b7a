/** What keeps an answer from being a plain claim. The table says what it makes of the answer. */
export type FlawKind =
  | "instruction"
  | "template"
  | "copied"
  | "doubt"
  | "question"
  | "same-as"
  | "denied"
  | "denied-unclear"
  | "ended"
  | "expired"
  | "renewal-open"
  | "breach"
  | "short"
  | "customer"
  | "equal"
  | "self"
  | "no-registration"
  | "other-party"
  | "platform"
  | "plan-overdue"
  | "planned"
  | "ask"
  | "unreadable"
  | "other-standard"
  | "edition"
  | "edition-refused"
  | "refuse"
  | "partial"
  | "paid"
  | "other-contract"
  | "limit"
  | "except"
  | "outside"
  | "hedge"
  | "weak"
  | "uncertain"
  | "later";

/** What readers found of a flaw beyond its kind. */
export type Shade =
  /** A breach that the word of the mark itself affirms: yes, it happens. */
  | "claims-misuse"
  /** Out of scope is all that is said; it is no reason for the mark. */
  | "outside-by-itself"
  /** That it does not apply is all that the words say (該当しない, N/A). */
  | "only-not-applicable"
  /** Another contract is offered in place of what is asked for. */
  | "substitute"
  /** A limit or an exception that tells what remains. */
  | "leaves-some";

/** What a decision may turn on. */
export type Concept = FlawKind | Shade;

/** The mark that decides: the kinds of marks, as far as decisions tell them apart. */
export type DecidingMark =
  | "yes"
  | "no"
  /** A word for no where no is the good answer: it may deny the misuse or the requirement. */
  | "spoken-no"
  | "partial"
  | "planned"
  | "na"
  | "dash"
  /** The form's own words. */
  | "placeholder"
  /** A code without a key, or several marks at once. */
  | "code"
  /** A word that leaves it to a talk or a paper. */
  | "open"
  /** Nothing at all. */
  | "blank"
  /** Words only. */
  | "none";

/** What else readers and weighers found of the words beside the mark. */
export type FactOfWords =
  | "no-words"
  /** Nothing beside the mark, or words that only repeat it. */
  | "bare"
  /** The words affirm the whole requirement; a part of it; one of the two. */
  | "affirmed"
  | "partly"
  | "some-told"
  /** Beside a plain yes, the words are evidence enough. */
  | "supported"
  /** A number, a term, a tier, a place: evidence that would be enough beside a yes. */
  | "evidence-given"
  /** What the row forbids is ruled out. */
  | "ruled-out"
  /** A thing is said to be there or done; the same beside what is denied, of another side of the requirement. */
  | "something-affirmed"
  | "side-affirmed"
  /** A word is not of a kind that is known. */
  | "strange"
  /** Only a reference, to a paper without a name; words that only point to papers. */
  | "lone-reference"
  | "points-elsewhere"
  /** The mark is a word for an annex. */
  | "names-annex"
  /** The day of the plan is past; there is no such day. */
  | "plan-past"
  | "plan-impossible";

/** What the kind of requirement and the row bring to a decision. */
export type FactOfRequirement =
  /** A bare yes is enough. */
  | "bare-yes-enough"
  /** Something is to be presented. */
  | "to-present"
  /** The row allows the requirement to be met later (1.26). */
  | "plan-allowed"
  /** "Not covered" denies the matter itself, rather than a corner of it. */
  | "outside-denies"
  /** Words that tell a part leave the rest open rather than lacking. */
  | "part-is-open"
  /** A level, a certificate or a place: it is held or it is not, and "not applicable" is no answer. */
  | "held-or-not"
  /** Where it does not apply, "not applicable" is an answer (1.5). */
  | "may-not-apply"
  /** The requirement has several sides, and a denial may be of one. */
  | "several-sides"
  /** No is the good answer (1.5). */
  | "no-is-good";

export type Fact = FactOfWords | FactOfRequirement;
