import type { RowId } from "../ids";
import type { Judgement, RowJudgement } from "../judge/judgement";
import { NO_OBSTACLE, type Status, type Verdict } from "../status";
import type { SheetSnapshot } from "../snapshot/sheet-snapshot";
import type { SheetTable } from "../table/sheet-table";
import { findOwnMarks } from "./own-marks";
import { STAFF_DECISIONS, STAFF_WORDS, type StaffDecision } from "./sheet-vocabulary";

/** What people wrote into our staff columns in one sheet row. */
export interface StaffEntry {
  /** Zero-based sheet row. */
  readonly row: number;
  /** As it stands in the cell. */
  readonly text: string;
  /** Undefined where the text is none of the choices. */
  readonly decision?: StaffDecision;
  readonly remark: string;
}

/** Reads the staff columns of an annotated sheet, in sheet order; empty where it has none. */
export function readStaffDecisions(snapshot: SheetSnapshot): readonly StaffEntry[] {
  const entries = new Map<number, StaffEntry>();
  for (const { top, bottom, left } of findOwnMarks(snapshot)?.staff ?? []) {
    for (const { row, column, text } of snapshot.cells) {
      if (row < top || row > bottom || column < left || column > left + 1) continue;
      const entry = entries.get(row) ?? { row, text: "", remark: "" };
      entries.set(row, column === left ? { ...entry, ...decided(text) } : { ...entry, remark: text });
    }
  }
  return [...entries.values()].sort((a, b) => a.row - b.row);
}

/** What staff wrote about a row in an earlier copy. */
export interface CarriedEntry {
  readonly text: string;
  readonly remark: string;
}

/** The entries of the sheet itself, and for rows without one those that are carried over from an earlier copy. */
export function staffEntries(
  snapshot: SheetSnapshot,
  table: SheetTable,
  carried: ReadonlyMap<RowId, CarriedEntry> = new Map(),
): readonly StaffEntry[] {
  const written = readStaffDecisions(snapshot);
  const taken = new Set(written.map(({ row }) => row));
  const more = table.rows.flatMap(({ id, rows }): StaffEntry[] => {
    const entry = carried.get(id);
    if (entry === undefined || taken.has(rows.first)) return [];
    return [{ row: rows.first, ...decided(entry.text), remark: entry.remark }];
  });
  return [...written, ...more].sort((a, b) => a.row - b.row);
}

function decided(text: string): Pick<StaffEntry, "text" | "decision"> {
  const wanted = text.trim();
  const decision = STAFF_DECISIONS.find(
    (one) => STAFF_WORDS.ja[one] === wanted || STAFF_WORDS.en[one] === wanted,
  );
  return decision === undefined ? { text } : { text, decision };
}

export interface StaffOutcome {
  /** The decisions by row. */
  readonly decisions: ReadonlyMap<RowId, StaffDecision>;
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
  const byRow = new Map(entries.map((entry) => [entry.row, entry.decision]));
  const decisions = new Map<RowId, StaffDecision>();
  for (const { id, rows } of table.rows) {
    const decision = byRow.get(rows.first);
    if (decision !== undefined) decisions.set(id, decision);
  }
  if (decisions.size === 0) return undefined;
  const differs = judgement.rows.filter((row) => isOpposite(row.status, decisions.get(row.id)));
  return {
    decisions,
    verdict: verdictWith(judgement.rows, decisions),
    differs: differs.map((row) => row.id),
  };
}

function isOpposite(status: Status, decision: StaffDecision | undefined): boolean {
  if (decision === "conforming" || decision === "conditional") return status === "nonconforming";
  if (decision !== "nonconforming") return false;
  return NO_OBSTACLE.includes(status) && status !== "optional-unmet";
}

function verdictWith(rows: readonly RowJudgement[], decisions: ReadonlyMap<RowId, StaffDecision>): Verdict {
  const statuses = rows
    .filter((row) => row.obligation === "mandatory")
    .map((row) => statusWith(row.status, decisions.get(row.id)));
  if (statuses.includes("nonconforming")) return "nonconforming";
  return statuses.every((status) => NO_OBSTACLE.includes(status)) ? "conforming" : "undecided";
}

function statusWith(status: Status, decision: StaffDecision | undefined): Status {
  switch (decision) {
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
