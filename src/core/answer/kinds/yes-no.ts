import { heard, type Concept } from "../../lexicon/lexicon";
import type { KindOfRequirement } from "./kind";
import { personJudges } from "./person-judges";

const NOT_OPEN: readonly Concept[] = ["guess-question-word", "guess-question-of-deed"];

export const yesNo: KindOfRequirement<"yes-no"> = {
  ...personJudges,
  ask: ({ of }, { topics }) => ({ code: "attach-yes-no", values: { of: topics([of]).join("") } }),
  // Whether yes or no is wanted, a question does not say; what is done (監督していますか) is asked for like a requirement.
  guess: ({ text, topic }) =>
    heard("guess-question", text) && !NOT_OPEN.some((concept) => heard(concept, text))
      ? { kind: "yes-no", of: topic }
      : undefined,
};
