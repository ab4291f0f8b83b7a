import { weighLocation } from "../weigh/weigh-location";
import type { KindOfRequirement } from "./kind";
import { heard } from "../../lexicon/lexicon";

export const location: KindOfRequirement<"location"> = {
  weigh: weighLocation,
  evidence: { terms: "any", fewWords: "staying", topics: ({ parts }) => parts, severalSides: false },
  ask: ({ parts }, { topics }) => ({ code: "attach-location", values: { parts: topics(parts) } }),
  guess: ({ text, topic }) =>
    heard("guess-home", text) && heard("guess-data", text)
      ? { kind: "location", country: "JP", parts: [topic] }
      : undefined,
};
