import { weighJurisdiction } from "../weigh/weigh-jurisdiction";
import type { KindOfRequirement } from "./kind";

const LAW_OR_COURT = /準拠法|裁判管轄/;

export const jurisdiction: KindOfRequirement<"jurisdiction"> = {
  weigh: weighJurisdiction,
  evidence: { terms: "any", fewWords: "law", topics: ({ parts }) => parts, severalSides: false },
  ask: ({ parts }, { topics }) => ({ code: "attach-jurisdiction", values: { parts: topics(parts) } }),
  guess: ({ text, topic }) =>
    LAW_OR_COURT.test(text) ? { kind: "jurisdiction", country: "JP", parts: [topic] } : undefined,
};
