import type { RowId } from "../ids";
import type { Judgement, RowJudgement } from "../judge/judgement";
import { NO_OBSTACLE, type Status, type Verdict } from "../status";
import type { SheetTable } from "../table/sheet-table";
import type { StaffDecision } from "./sheet-vocabulary";
import type { StaffEntry } from "./staff-decisions";

export interface StaffOutcome {
  /** The decisions by row. */
  readonly decisions: ReadonlyMap<RowId, StaffDecision>;
  /** Rows on which people voted without coming to a decision. */
  readonly held: readonly RowId[];
  /** What each of several people wrote on a row, in the order of their columns. */
  readonly votes: ReadonlyMap<RowId, readonly string[]>;
  /** The verdict when they stand in the place of the tool's results. */
  readonly verdict: Verdict;
  /** Rows in which staff decided the opposite of what the tool found. */
  readonly differs: readonly RowId[];
}

/** The verdict with the decisions of staff; undefined where nothing was decided. The tool's own verdict stays as it is. */
export function staffOutcome(
  entries: readonly StaffEntry[],
  table: SheetTable,
  judgement: Judgement,
): StaffOutcome | undefined {
  const byRow = new Map(entries.map((entry) => [entry.row, entry]));
  const decisions = new Map<RowId, StaffDecision>();
  const held: RowId[] = [];
  const votes = new Map<RowId, readonly string[]>();
  for (const { id, rows } of table.rows) {
    const { decision, text = "", more } = byRow.get(rows.first) ?? {};
    if (decision !== undefined && more !== undefined) votes.set(id, [text, ...more]);
    if (decision === "held") held.push(id);
    else if (decision !== undefined) decisions.set(id, decision);
  }
  if (decisions.size + held.length === 0) return undefined;
  const differs = judgement.rows.filter((row) => isOpposite(row.status, decisions.get(row.id)));
  return {
    decisions,
    held,
    votes,
    verdict: verdictOf(
      judgement.rows.map((row) => ({ ...row, status: withStaff(row, { decisions, held }) })),
    ),
    differs: differs.map((row) => row.id),
  };
}

function isOpposite(status: Status, decision: StaffDecision | undefined): boolean {
  if (decision === "conforming" || decision === "conditional") return status === "nonconforming";
  if (decision !== "nonconforming") return false;
  return NO_OBSTACLE.includes(status) && status !== "optional-unmet";
}

/** The verdict of rows that have their last status. */
function verdictOf(rows: readonly Pick<RowJudgement, "obligation" | "status">[]): Verdict {
  const statuses = rows.filter(({ obligation }) => obligation === "mandatory").map(({ status }) => status);
  if (statuses.includes("nonconforming")) return "nonconforming";
  return statuses.every((status) => NO_OBSTACLE.includes(status)) ? "conforming" : "undecided";
}

/** What a row is once people have decided; where they have not, what the tool found. */
export function withStaff(
  { id, status }: Pick<RowJudgement, "id" | "status">,
  { decisions, held }: Pick<StaffOutcome, "decisions" | "held">,
): Status {
  if (held.includes(id)) return "review";
  switch (decisions.get(id)) {
    case undefined:
      return status;
    case "conforming":
    case "conditional":
      return "conforming";
    case "nonconforming":
      return "nonconforming";
    case "inquiring":
      return "review";
  }
}
