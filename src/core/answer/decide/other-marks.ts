import { ALWAYS_UNCLEAR, under } from "./decision";

const PARTIAL = under(
  "partial",
  ["flaw", "says", "others", "support"],
  [
    { concept: ALWAYS_UNCLEAR, reading: "unclear", why: "the words leave open even what is there" },
    { concept: "planned", reading: "planned", why: "the part that lacks is planned" },
    { concept: "expired", reading: "expired", why: "the term is over" },
    { reading: "partial", tell: ["says", "flaws", "support"], why: "in part, whatever else is said" },
  ],
);

const PLANNED = under(
  "planned",
  ["flaw"],
  [
    {
      concept: [...ALWAYS_UNCLEAR, "ask"],
      reading: "unclear",
      why: "the words leave open whether there is a plan",
    },
    { if: ["plan-past"], reading: "unclear", tell: ["plan"], why: "the day of the plan is past" },
    { if: ["plan-impossible"], reading: "unclear", tell: ["plan"], why: "there is no such day" },
    { if: ["no-words"], reading: "planned", tell: ["says"], why: "planned, and no more said" },
    { reading: "planned", tell: ["plan", "flaws"], why: "planned, with or without a day" },
  ],
);

const NOT_APPLICABLE = under(
  "na",
  ["flaw", "says"],
  [
    {
      concept: ["instruction", "template", "doubt", "question", "ask"],
      reading: "unclear",
      why: "the words leave open whether it applies",
    },
    {
      if: ["affirmed"],
      only: [],
      reading: "contradictory",
      tell: ["says", "support"],
      why: "what does not apply cannot be met",
    },
    { reading: "na", tell: ["says", "flaws"], why: "not applicable, whatever the reason" },
  ],
);

/** Marks that say nothing by themselves. */
const OPEN = under(
  ["dash", "placeholder", "code", "open", "blank"],
  ["says", "flaws", "support"],
  [
    {
      mark: "dash",
      concept: "outside",
      only: ["outside", "denied", "denied-unclear", "other-standard", "uncertain"],
      reading: "na",
      tell: ["flaw", "says"],
      why: "a stroke, and beside it that the matter does not concern the service",
    },
    {
      mark: "open",
      if: ["names-annex", "affirmed", "strange"],
      only: [],
      reading: "unclear",
      tell: ["strange", "support"],
      why: "a word that is not known may take back what the document shows",
    },
    {
      mark: "open",
      if: ["names-annex", "affirmed"],
      only: [],
      reading: "met",
      tell: ["support"],
      why: "the annex has a name, and is presented",
    },
    {
      mark: ["placeholder", "blank"],
      if: ["no-words"],
      reading: "blank",
      tell: ["says"],
      why: "nothing of the vendor's own is written",
    },
    {
      mark: ["dash", "placeholder", "code", "open"],
      reading: "unclear",
      why: "the mark says neither yes nor no, and words beside it do not answer in its place",
    },
  ],
);

export const OTHER_MARKS = [...PARTIAL, ...PLANNED, ...NOT_APPLICABLE, ...OPEN];
