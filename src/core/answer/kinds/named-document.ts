import { everywhere } from "../../lexicon/lexicon";
import type { KindOfRequirement } from "./kind";
import { personJudges } from "./person-judges";

export const namedDocument: KindOfRequirement<"named-document"> = {
  ...personJudges,
  ask: ({ documents }) => ({ code: "attach-named-document", values: { documents } }),
  guess: ({ text }) => {
    const documents = [...text.matchAll(everywhere("guess-named-document"))].map(([, name = ""]) => name);
    return documents.length === 0
      ? undefined
      : { kind: "named-document", documents: [...new Set(documents)] };
  },
};
