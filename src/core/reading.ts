/** What an answer says about its requirement (the vocabulary of the answer reader). */
export const READINGS = [
  "met",
  "not_met",
  "partial",
  "planned",
  "na",
  "blank",
  "unclear",
  "contradictory",
  "expired",
  "weak_evidence",
] as const;

export type Reading = (typeof READINGS)[number];
