import type { Assessment } from "../weigh/assessment";

/** Nothing is weighed: the answer's reading is held for a person whatever it says. */
const NOTHING: Assessment = {
  flaws: [],
  core: "none",
  supported: false,
  findings: [],
  bareYes: false,
  presenting: false,
};

/** What kinds share that are drafted and shown, but judged by a person: no answer of theirs has been labelled yet. */
export const personJudges = {
  byPerson: true,
  weigh: (): Assessment => NOTHING,
  evidence: { terms: "any", topics: (): readonly [] => [], severalSides: false },
} as const;
