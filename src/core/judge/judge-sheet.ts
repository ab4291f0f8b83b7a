import type { RowId } from "../ids";
import type { Pack } from "../pack/pack-schema";
import type { PlainDate } from "../plain-date";
import type { Policy } from "../policy";
import { scopeExemptions, type ScopedExemption } from "./exemption-scope";
import { findWayOut } from "./find-way-out";
import { judgeExemption } from "./judge-exemption";
import { judgeRow } from "./judge-row";
import type { ExemptionJudgement, Judgement, RowJudgement } from "./judgement";
import { metTruth, type FactsByRow } from "./row-facts";
import { findSettlingSets } from "./settling-sets";
import { countStatuses, verdictOf } from "./verdict";
import type { SheetTable } from "../table/sheet-table";

export interface SheetToJudge {
  readonly pack: Pack;
  readonly facts: FactsByRow;
  /** Where the bands and rows stand; undefined judges by the pack alone (worked cases). */
  readonly table: Pick<SheetTable, "bands" | "rows" | "denials"> | undefined;
  readonly policy: Policy;
  readonly asOf: PlainDate;
}

export interface RowsJudged {
  readonly rows: readonly RowJudgement[];
  readonly exemptions: readonly ExemptionJudgement[];
}

/** Judges every row of the pack, then the sheet. Total: rows that the sheet lacks are unanswered. */
export function judgeSheet({ pack, facts, table, policy, asOf }: SheetToJudge): Judgement {
  const scopes = scopeExemptions(pack, table, policy);
  const judged = judgeRows({ pack, facts, scopes, policy });
  const verdict = verdictOf(judged.rows);
  const settles =
    verdict === "conforming"
      ? []
      : findSettlingSets(pack, (met) => judgeRows({ pack, facts: withMet(facts, met), scopes, policy }).rows);
  const judgement = { asOf, verdict, counts: countStatuses(judged.rows), ...judged, settles };
  return { ...judgement, wayOut: findWayOut(judgement, pack) };
}

/** Judges the rows under scopes that are already known. */
export function judgeRows(input: {
  readonly pack: Pack;
  readonly facts: FactsByRow;
  readonly scopes: readonly ScopedExemption[];
  readonly policy: Policy;
}): RowsJudged {
  const { pack, facts, scopes, policy } = input;
  const byId = new Map(pack.rows.map((row) => [row.id, row]));
  const met = (id: RowId) => {
    const row = byId.get(id);
    return row === undefined ? ("unknown" as const) : metTruth(row, facts.get(id), policy);
  };
  const exemptions = scopes.map((scoped) => judgeExemption(scoped, met));
  const rows = pack.rows.map((row) => judgeRow({ row, facts: facts.get(row.id), exemptions, met, policy }));
  return { rows, exemptions };
}

function withMet(facts: FactsByRow, met: ReadonlySet<RowId>): FactsByRow {
  const changed = new Map(facts);
  for (const id of met) changed.set(id, { id, reading: "met", findings: [], doubts: [], answered: "" });
  return changed;
}
