import { weighLocation } from "../weigh/weigh-location";
import type { KindOfRequirement } from "./kind";

const HOME = /国内/;
const OF_DATA = /データ|所在|リージョン|保管/;

export const location: KindOfRequirement<"location"> = {
  weigh: weighLocation,
  evidence: { terms: "any", fewWords: "staying", topics: ({ parts }) => parts, severalSides: false },
  ask: ({ parts }, { topics }) => ({ code: "attach-location", values: { parts: topics(parts) } }),
  guess: ({ text, topic }) =>
    HOME.test(text) && OF_DATA.test(text) ? { kind: "location", country: "JP", parts: [topic] } : undefined,
};
