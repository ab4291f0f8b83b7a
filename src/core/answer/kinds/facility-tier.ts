import { weighFacilityTier } from "../weigh/weigh-facility-tier";
import type { KindOfRequirement } from "./kind";
import { heard, pattern } from "../../lexicon/lexicon";

export const facilityTier: KindOfRequirement<"facility-tier"> = {
  weigh: weighFacilityTier,
  evidence: { terms: "any", topics: () => [], severalSides: false },
  ask: ({ atLeast }) => ({ code: "attach-tier", values: { tier: atLeast } }),
  guess: ({ text }) => {
    const tier = pattern("guess-tier").exec(text)?.[1];
    if (tier === undefined || !heard("guess-tier-scheme", text)) return undefined;
    return { kind: "facility-tier", standard: "JDCC", atLeast: Number(tier) };
  },
};
