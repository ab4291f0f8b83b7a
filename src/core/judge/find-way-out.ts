import { registerOf } from "../answer/kinds/kinds";
import type { RowId } from "../ids";
import type { Pack } from "../pack/pack-schema";
import type { Judgement, RowJudgement, WayOut } from "./judgement";

/** A judgement before the way out is chosen. */
type Undirected = Omit<Judgement, "wayOut">;

/**
 * Chooses among the sets that would settle the sheet the one that this vendor can walk: rows that he answered and can
 * mend come before blank ones, and registers come last. A register that he denied is never proposed, nor any other
 * optional row: a certificate that he says he lacks is no way out of a blank. One that is planned is told apart.
 */
export function findWayOut(judgement: Undirected, pack: Pack): WayOut {
  const byId = new Map(judgement.rows.map((row) => [row.id, row]));
  const registers = new Set(
    pack.rows.filter(({ expects }) => registerOf(expects) !== undefined).map(({ id }) => id),
  );
  const ways = judgement.settles.filter((set) =>
    set.every((id) => !(registers.has(id) || isOptional(byId.get(id))) || !isDenied(byId.get(id))),
  );
  const effort = (set: readonly RowId[]): number =>
    Math.max(0, ...set.map((id) => (registers.has(id) ? 2 : byId.get(id)?.reading === "blank" ? 1 : 0)));
  const [best = []] = [...ways].sort((a, b) => effort(a) - effort(b) || a.length - b.length);
  const written = judgement.rows.some((row) => row.reading !== "blank");
  const rows = written ? best : [];
  const planned = plannedRegister(judgement, pack, registers);
  return {
    rows,
    toMend: rows.filter((id) => byId.get(id)?.status === "nonconforming"),
    ...(planned === undefined ? {} : { planned }),
    needless: written ? needlessRows(judgement) : [],
  };
}

const isOptional = (row: RowJudgement | undefined): boolean => row?.obligation === "optional";

const isDenied = (row: RowJudgement | undefined): boolean =>
  row !== undefined && ["not_met", "na", "planned"].includes(row.reading);

/** A register row that is planned, beside an exemption that would then hold. */
function plannedRegister(
  judgement: Undirected,
  pack: Pack,
  registers: ReadonlySet<RowId>,
): WayOut["planned"] {
  if (judgement.verdict === "conforming") return undefined;
  const row = judgement.rows.find(({ id, reading }) => registers.has(id) && reading === "planned");
  if (row === undefined) return undefined;
  // One of several is enough only where the band says so.
  const anyOf = new Set(pack.exemptions.filter(({ when }) => "any" in when).map(({ id }) => id));
  const band = judgement.exemptions.find(
    ({ id, truth, because }) => anyOf.has(id) && truth === "false" && because.includes(row.id),
  );
  if (band === undefined || band.rows.length === 0) return undefined;
  const date = row.reasons
    .flatMap((reason) => (reason.about === "answer" ? [reason.finding] : []))
    .flatMap((finding) => (finding.code === "planned" ? [finding.values.date] : []))[0];
  return { row: row.id, ...(date === undefined ? {} : { date }), rows: band.rows };
}

/** Optional rows that are open, name no way out, and keep nothing else open. */
function needlessRows(judgement: Undirected): readonly RowId[] {
  const needed = new Set<RowId>([
    ...judgement.settles.flat(),
    ...judgement.exemptions.filter(({ truth }) => truth === "unknown").flatMap(({ because }) => because),
    ...judgement.rows.flatMap((row) => row.blockers.filter((id) => id !== row.id)),
  ]);
  return judgement.rows
    .filter(({ obligation, status, id }) => obligation === "optional" && isOpen(status) && !needed.has(id))
    .map(({ id }) => id);
}

const isOpen = (status: RowJudgement["status"]): boolean => status === "review" || status === "unanswered";
