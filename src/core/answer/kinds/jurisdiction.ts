import { weighJurisdiction } from "../weigh/weigh-jurisdiction";
import type { KindOfRequirement } from "./kind";
import { heard } from "../../lexicon/lexicon";

export const jurisdiction: KindOfRequirement<"jurisdiction"> = {
  weigh: weighJurisdiction,
  evidence: { terms: "any", fewWords: "law", topics: ({ parts }) => parts, severalSides: false },
  ask: ({ parts }, { topics }) => ({ code: "attach-jurisdiction", values: { parts: topics(parts) } }),
  guess: ({ text, topic }) =>
    heard("guess-law", text) ? { kind: "jurisdiction", country: "JP", parts: [topic] } : undefined,
};
