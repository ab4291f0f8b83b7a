import type { Finding } from "./finding";
import type { Given } from "./given";

export interface PlanTold {
  readonly finding: Finding;
  readonly flaw?: "past" | "impossible";
}

/** What a mark for a plan and the last date beside it tell. */
export function planOf({ clauses, asOf, quote }: Given): PlanTold {
  const last = clauses.flatMap(({ dates }) => dates).at(-1);
  if (last?.to === undefined) {
    const word = quote.text.slice(0, 80);
    const finding: Finding = { code: "planned-undated", values: { word }, quote };
    return last?.flaw === "impossible" ? { finding, flaw: "impossible" } : { finding };
  }
  const values = { date: last.to };
  return last.to < asOf
    ? { finding: { code: "plan-overdue", values, quote }, flaw: "past" }
    : { finding: { code: "planned", values, quote } };
}
