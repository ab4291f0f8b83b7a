import { everywhere, heard } from "../../lexicon/lexicon";
import type { KindOfRequirement } from "./kind";
import { personJudges } from "./person-judges";

export const place: KindOfRequirement<"place"> = {
  ...personJudges,
  ask: ({ of, anyOf }, { topics }) => ({
    code: "attach-place",
    values: { of: topics([of]).join(""), places: anyOf },
  }),
  guess: ({ text, topic }) => {
    if (!heard("guess-place-asked", text)) return undefined;
    const places = [...text.matchAll(everywhere("guess-place"))].map(([one]) => one);
    return places.length === 0 ? undefined : { kind: "place", of: topic, anyOf: [...new Set(places)] };
  },
};
