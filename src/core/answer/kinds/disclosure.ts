import { weighDisclosure } from "../weigh/weigh-disclosure";
import type { KindOfRequirement } from "./kind";
import { heard } from "../../lexicon/lexicon";

export const disclosure: KindOfRequirement<"disclosure"> = {
  weigh: weighDisclosure,
  evidence: { terms: "any", topics: ({ present }) => present, severalSides: true },
  ask: ({ present }, { topics }) => ({ code: "attach-disclosure", values: { parts: topics(present) } }),
  guess: ({ text, topic }) =>
    heard("guess-disclosure", text) ? { kind: "disclosure", present: [topic] } : undefined,
};
