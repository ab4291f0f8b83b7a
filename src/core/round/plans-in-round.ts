import { planKey } from "../answer/named-plans";
import type { RoundLine } from "./round-line";

/** Rows of one vendor. */
export interface RowsOfVendor {
  readonly vendor: string;
  readonly file: string;
  readonly rows: readonly string[];
}

/** A plan or option that answers have as their condition, as the first vendor wrote its name, and where. */
export interface PlanInRound {
  readonly plan: string;
  readonly places: readonly RowsOfVendor[];
}

/** A vendor as the list names it. */
interface NamedLine {
  readonly name: string;
  readonly file: string;
  readonly line: RoundLine;
}

/** The plans that conditions of a round name, each once, however its name is spelt. */
export function plansInRound(vendors: readonly NamedLine[]): readonly PlanInRound[] {
  const found = new Map<string, { plan: string; places: RowsOfVendor[] }>();
  for (const { name, file, line } of vendors) {
    const open = line.result.kind === "judged" ? (line.result.plans?.open ?? []) : [];
    const own = new Map<string, { plan: string; rows: string[] }>();
    for (const { id, plans } of open) {
      for (const plan of plans) {
        const known = own.get(planKey(plan)) ?? { plan, rows: [] };
        known.rows.push(id);
        own.set(planKey(plan), known);
      }
    }
    for (const [key, { plan, rows }] of own) {
      const known = found.get(key) ?? { plan, places: [] };
      known.places.push({ vendor: name, file, rows });
      found.set(key, known);
    }
  }
  return [...found.values()];
}
