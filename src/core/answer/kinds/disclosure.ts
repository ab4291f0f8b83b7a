import { weighDisclosure } from "../weigh/weigh-disclosure";
import type { KindOfRequirement } from "./kind";

const TO_BE_SHOWN = /(?:提示|提出|明示|情報提供|開示|説明|報告)(?:する|できる|を行う)/;

export const disclosure: KindOfRequirement<"disclosure"> = {
  weigh: weighDisclosure,
  evidence: { terms: "any", topics: ({ present }) => present, severalSides: true },
  ask: ({ present }, { topics }) => ({ code: "attach-disclosure", values: { parts: topics(present) } }),
  guess: ({ text, topic }) => (TO_BE_SHOWN.test(text) ? { kind: "disclosure", present: [topic] } : undefined),
};
