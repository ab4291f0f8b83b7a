import { plansNamed } from "../answer/named-plans";
import type { Judgement } from "../judge/judgement";
import type { SheetTable } from "../table/sheet-table";

/** A row that hangs on plans or options, and their names as the vendor wrote them. */
export interface PlansOfRow {
  readonly id: string;
  readonly plans: readonly string[];
}

export interface PlansTold {
  /** Rows that a person has to check, with the plans that their conditions name. */
  readonly open: readonly PlansOfRow[];
  /** Rows that were settled because a plan is bought. */
  readonly settled: readonly string[];
}

/** Which plans and options the conditions of a sheet name. */
export function plansTold({ rows }: Judgement, table: SheetTable): PlansTold {
  const texts = new Map(table.rows.map(({ id, answer, remarks }) => [id, `${answer}\n${remarks}`]));
  const has = (row: Judgement["rows"][number], code: "costs-extra" | "plan-chosen"): boolean =>
    row.reasons.some((reason) => reason.about === "answer" && reason.finding.code === code);
  const open = rows
    .filter((row) => row.status === "review" && has(row, "costs-extra"))
    .map(({ id }): PlansOfRow => ({ id, plans: plansNamed(texts.get(id) ?? "") }));
  return {
    open: open.filter(({ plans }) => plans.length > 0),
    settled: rows.filter((row) => has(row, "plan-chosen")).map(({ id }) => id),
  };
}
