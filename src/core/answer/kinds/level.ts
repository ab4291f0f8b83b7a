import type { KindOfRequirement } from "./kind";
import { personJudges } from "./person-judges";

export const level: KindOfRequirement<"level"> = {
  ...personJudges,
  ask: ({ of, asked }, { topics }) => ({
    code: "attach-level",
    values: { of: topics([of]).join(""), ...(asked === undefined ? {} : { level: asked }) },
  }),
  guess: ({ topic, levels }) =>
    levels === undefined ? undefined : { kind: "level", of: topic, ...levels, levels: [...levels.levels] },
};
