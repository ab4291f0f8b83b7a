import type { KindOfRequirement } from "./kind";
import { weighLevel } from "../weigh/weigh-level";

export const level: KindOfRequirement<"level"> = {
  weigh: weighLevel,
  evidence: { terms: "any", topics: ({ of }) => [of], namesWorse: () => true, severalSides: false },
  ask: ({ of, asked }, { topics }) => ({
    code: "attach-level",
    values: { of: topics([of]).join(""), ...(asked === undefined ? {} : { level: asked }) },
  }),
  guess: ({ topic, levels }) =>
    levels === undefined ? undefined : { kind: "level", of: topic, ...levels, levels: [...levels.levels] },
};
