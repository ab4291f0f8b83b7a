import type { ExpectsBy } from "../../pack/expects";
import { weighAssurance } from "../weigh/weigh-assurance";
import type { KindOfRequirement, RowToGuess } from "./kind";

export const assurance: KindOfRequirement<"assurance"> = {
  weigh: weighAssurance,
  evidence: {
    terms: "any",
    topics: ({ parts }) => parts,
    severalSides: true,
    noIsGood: ({ polarity }) => polarity === "negative",
  },
  ask: ({ parts }, { topics }) => ({ code: "attach-assurance", values: { parts: topics(parts) } }),
  guess: plainAssurance,
};

/** Where nothing special is recognised, a state of affairs is to be assured. */
export function plainAssurance({ topic }: RowToGuess): ExpectsBy["assurance"] {
  return { kind: "assurance", polarity: "positive", parts: [topic] };
}
