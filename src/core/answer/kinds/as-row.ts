import type { KindOfRequirement } from "./kind";
import { personJudges } from "./person-judges";

export const asRow: KindOfRequirement<"as-row"> = {
  ...personJudges,
  ask: ({ row }) => ({ code: "attach-as-row", values: { row } }),
  // Which row of the pack a number of the table is, a draft does not know before all are read.
  guess: () => undefined,
};
