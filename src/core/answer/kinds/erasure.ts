import { weighErasure } from "../weigh/weigh-erasure";
import type { KindOfRequirement } from "./kind";

const ERASED = /(?:消去|廃棄|削除)/;
const CERTIFICATE = /証明書/;

export const erasure: KindOfRequirement<"erasure"> = {
  weigh: weighErasure,
  evidence: { terms: "any", topics: ({ present }) => present, severalSides: true },
  ask: ({ standard, present }, { topics }) => ({
    code: "attach-erasure",
    values: { standard, parts: topics(present) },
  }),
  guess: ({ text, topic, standards }) => {
    if (!ERASED.test(text) || !CERTIFICATE.test(text)) return undefined;
    const standard = standards[0]?.standard ?? "";
    return { kind: "erasure", standard, planAllowed: false, present: [topic] };
  },
};
