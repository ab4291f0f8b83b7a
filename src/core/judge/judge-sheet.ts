import type { RowId } from "../ids";
import type { Pack } from "../pack/pack-schema";
import type { PlainDate } from "../plain-date";
import type { Policy } from "../policy";
import { scopeExemptions, type ScopedExemption } from "./exemption-scope";
import { findWayOut } from "./find-way-out";
import { judgeExemption } from "./judge-exemption";
import { byItself, judgeRow, type Draft } from "./judge-row";
import type { ExemptionJudgement, Judgement, RowJudgement } from "./judgement";
import { metTruth, type FactsByRow, type RowFacts } from "./row-facts";
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
  const known = { pack, scopes, policy, drafts: new Map() };
  const judged = judgeRows({ ...known, facts });
  const verdict = verdictOf(judged.rows);
  const asMet = new Map(pack.rows.map(({ id }) => [id, metFacts(id)]));
  const settles =
    verdict === "conforming"
      ? []
      : findSettlingSets(pack, (met) => judgeRows({ ...known, facts: withMet(facts, met, asMet) }).rows);
  const judgement = { asOf, verdict, counts: countStatuses(judged.rows), ...judged, settles };
  return { ...judgement, wayOut: findWayOut(judgement, pack) };
}

/** Judges the rows under scopes that are already known. */
export function judgeRows(input: {
  readonly pack: Pack;
  readonly facts: FactsByRow;
  readonly scopes: readonly ScopedExemption[];
  readonly policy: Policy;
  /** What rows are by themselves, worked out once where the same facts are judged again beside others. */
  readonly drafts?: Map<RowFacts, Draft>;
}): RowsJudged {
  const { pack, facts, scopes, policy, drafts } = input;
  const byId = new Map(pack.rows.map((row) => [row.id, row]));
  const met = (id: RowId) => {
    const row = byId.get(id);
    return row === undefined ? ("unknown" as const) : metTruth(row, facts.get(id), policy);
  };
  const exemptions = scopes.map((scoped) => judgeExemption(scoped, met));
  const rows = pack.rows.map((row) => {
    const own = facts.get(row.id);
    const draft = (own && drafts?.get(own)) ?? byItself({ row, facts: own, policy });
    if (own !== undefined) drafts?.set(own, draft);
    return judgeRow({ row, facts: own, exemptions, met, policy }, draft);
  });
  return { rows, exemptions };
}

const metFacts = (id: RowId): RowFacts => ({ id, reading: "met", findings: [], doubts: [], answered: "" });

function withMet(
  facts: FactsByRow,
  met: ReadonlySet<RowId>,
  asMet: ReadonlyMap<RowId, RowFacts>,
): FactsByRow {
  const changed = new Map(facts);
  for (const id of met) changed.set(id, asMet.get(id) ?? metFacts(id));
  return changed;
}
