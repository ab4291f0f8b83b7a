import { NOTHING_WEIGHED, type Assessment } from "../weigh/assessment";

/** What kinds share that are drafted and shown, but judged by a person: no answer of theirs has been labelled yet. */
export const personJudges = {
  byPerson: true,
  weigh: (): Assessment => NOTHING_WEIGHED,
  evidence: { terms: "any", topics: (): readonly [] => [], severalSides: false },
} as const;
