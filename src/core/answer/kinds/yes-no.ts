import { heard } from "../../lexicon/lexicon";
import type { KindOfRequirement } from "./kind";
import { personJudges } from "./person-judges";

export const yesNo: KindOfRequirement<"yes-no"> = {
  ...personJudges,
  ask: ({ of }, { topics }) => ({ code: "attach-yes-no", values: { of: topics([of]).join("") } }),
  // Whether yes or no is wanted, a question does not say.
  guess: ({ text, topic }) =>
    heard("guess-question", text) && !heard("guess-question-word", text)
      ? { kind: "yes-no", of: topic }
      : undefined,
};
