import { weighFacilityTier } from "../weigh/weigh-facility-tier";
import type { KindOfRequirement } from "./kind";

const TIER = /(?:ティア|Tier)\s*([1-4])/i;
const STANDARD = /JDCC|日本データセンター協会|ファシリティスタンダード/;

export const facilityTier: KindOfRequirement<"facility-tier"> = {
  weigh: weighFacilityTier,
  evidence: { terms: "any", topics: () => [], severalSides: false },
  ask: ({ atLeast }) => ({ code: "attach-tier", values: { tier: atLeast } }),
  guess: ({ text }) => {
    const tier = TIER.exec(text)?.[1];
    if (tier === undefined || !STANDARD.test(text)) return undefined;
    return { kind: "facility-tier", standard: "JDCC", atLeast: Number(tier) };
  },
};
