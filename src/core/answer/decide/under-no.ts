import { ALWAYS_UNCLEAR, under } from "./decision";

/** A no stands unless the words beside it affirm the whole, plan it, or can't be told. */
export const UNDER_NO = under(
  "no",
  ["flaw", "says", "others"],
  [
    {
      concept: [...ALWAYS_UNCLEAR, "ask", "renewal-open"],
      reading: "unclear",
      why: "the words leave the no itself open",
    },
    { concept: "outside", if: ["may-not-apply"], reading: "na", why: "it does not concern the service" },
    {
      concept: "outside-by-itself",
      reading: "unclear",
      why: "not asked for, or not there? Given as a reason, it leaves the no as it is",
    },
    { concept: "planned", reading: "planned", why: "not now, but later" },
    { concept: "partial", without: ["denied"], reading: "unclear", why: "a part is there after all" },
    { concept: "paid", without: ["denied"], reading: "unclear", why: "it can be had at a charge" },
    {
      concept: "substitute",
      without: ["denied"],
      reading: "unclear",
      why: "something else is offered in its place",
    },
    {
      concept: "leaves-some",
      without: ["denied"],
      reading: "unclear",
      why: "what remains is said to be there",
    },
    {
      if: ["affirmed"],
      only: [],
      reading: "contradictory",
      tell: ["support", "says"],
      why: "the words affirm what the mark denies",
    },
    {
      if: ["partly", "evidence-given"],
      only: [],
      reading: "contradictory",
      tell: ["support", "says"],
      why: "what would be enough beside a yes is no reason for a no",
    },
    {
      if: ["something-affirmed"],
      unless: ["no-is-good"],
      only: [],
      reading: "contradictory",
      tell: ["says", "support"],
      why: "something is said to be there or done beside a no",
    },
    {
      if: ["no-is-good", "ruled-out"],
      reading: "contradictory",
      tell: ["support", "says"],
      why: "the cross denies what the words affirm: that the misuse does not happen",
    },
    { reading: "not_met", tell: ["says", "flaws"], why: "no, and nothing that takes it back" },
  ],
);
