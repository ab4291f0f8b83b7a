import { heard } from "../../lexicon/lexicon";
import type { KindOfRequirement } from "./kind";
import { personJudges } from "./person-judges";

export const contact: KindOfRequirement<"contact"> = {
  ...personJudges,
  ask: ({ of }, { topics }) => ({ code: "attach-contact", values: { of: topics([of]).join("") } }),
  guess: ({ text, topic }) => (heard("guess-contact", text) ? { kind: "contact", of: topic } : undefined),
};
