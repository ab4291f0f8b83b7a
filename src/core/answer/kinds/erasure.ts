import { weighErasure } from "../weigh/weigh-erasure";
import type { KindOfRequirement } from "./kind";
import { heard } from "../../lexicon/lexicon";

export const erasure: KindOfRequirement<"erasure"> = {
  weigh: weighErasure,
  evidence: { terms: "any", topics: ({ present }) => present, severalSides: true },
  ask: ({ standard, present }, { topics }) => ({
    code: "attach-erasure",
    values: { standard, parts: topics(present) },
  }),
  guess: ({ text, topic, standards }) => {
    if (!heard("guess-erasure", text) || !heard("erasure-certificate", text)) return undefined;
    const standard = standards[0]?.standard ?? "";
    return { kind: "erasure", standard, planAllowed: false, present: [topic] };
  },
};
