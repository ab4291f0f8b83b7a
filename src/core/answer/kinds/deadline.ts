import { everywhere } from "../../lexicon/lexicon";
import type { KindOfRequirement } from "./kind";
import { personJudges } from "./person-judges";

export const deadline: KindOfRequirement<"deadline"> = {
  ...personJudges,
  ask: ({ of, days }, { topics }) => ({
    code: "attach-deadline",
    values: { of: topics([of]).join(""), days },
  }),
  guess: ({ text, topic }) => {
    const days = [...text.matchAll(everywhere("guess-deadline"))].map(([day]) => day);
    return days.length === 0 ? undefined : { kind: "deadline", of: topic, days: [...new Set(days)] };
  },
};
