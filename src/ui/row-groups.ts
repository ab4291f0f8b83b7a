import { NO_OBSTACLE, type Status } from "../core/status";
import type { RowReport } from "./sheet-report";

/** Which rows are shown: those that need somebody, all of them, or those of one status. */
export type RowFilter = "todo" | "all" | Status;

export interface RowGroup {
  /** Why these rows stand together; undefined where no heading is needed. */
  readonly of?: "mandatory" | "optional" | "decided";
  readonly rows: readonly RowReport[];
  /** In one line, as nobody has to read them one by one: waived rows, or all rows of a form that nobody has filled in. */
  readonly folded?: "waived" | "blank";
}

/** What needs somebody first: × before ？ before □, and what is only optional last. */
const URGENCY: readonly Status[] = ["nonconforming", "review", "unanswered", "optional-unmet"];
/** So many waived rows in a row are more than one reads. */
const MANY_WAIVED = 4;

const needsSomebody = ({ status }: RowReport): boolean => !NO_OBSTACLE.includes(status);

export function rowsOf(rows: readonly RowReport[], filter: RowFilter): readonly RowReport[] {
  if (filter === "all") return rows;
  return filter === "todo" ? rows.filter(needsSomebody) : rows.filter(({ status }) => status === filter);
}

/** A form that nobody has filled in says the same of each row. */
export function blankGroups(rows: readonly RowReport[], filter: RowFilter): readonly RowGroup[] {
  const shown = rowsOf(rows, filter);
  return shown.length === 0 ? [] : [{ rows: shown, folded: "blank" }];
}

/**
 * The rows of a filter in the order in which they are worked on: mandatory before optional, and what staff have decided
 * already last. All rows together stay in the sheet's order, with runs of waived ones folded.
 */
export function rowGroups(rows: readonly RowReport[], filter: RowFilter): readonly RowGroup[] {
  const shown = rowsOf(rows, filter);
  if (filter === "all") return foldWaived(shown);
  if (filter === "exempt") return shown.length === 0 ? [] : [{ rows: shown }];
  const isDecided = ({ staff }: RowReport) => filter === "todo" && staff?.settled === true;
  const open = shown.filter((row) => !isDecided(row));
  const groups: readonly RowGroup[] = [
    { of: "mandatory", rows: byUrgency(open.filter(({ mandatory }) => mandatory)) },
    { of: "optional", rows: byUrgency(open.filter(({ mandatory }) => !mandatory)) },
    { of: "decided", rows: shown.filter(isDecided) },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

function byUrgency(rows: readonly RowReport[]): readonly RowReport[] {
  const place = ({ status }: RowReport) => {
    const at = URGENCY.indexOf(status);
    return at < 0 ? URGENCY.length : at;
  };
  return [...rows].sort((one, other) => place(one) - place(other));
}

function foldWaived(rows: readonly RowReport[]): readonly RowGroup[] {
  const groups: { rows: RowReport[]; folded?: "waived" }[] = [];
  for (const run of runs(rows)) {
    const isFolded = run.length >= MANY_WAIVED && run[0]?.status === "exempt";
    const last = groups.at(-1);
    if (isFolded) groups.push({ rows: [...run], folded: "waived" });
    else if (last === undefined || last.folded !== undefined) groups.push({ rows: [...run] });
    else last.rows.push(...run);
  }
  return groups;
}

/** Neighbours that are waived, and neighbours that are not. */
function runs(rows: readonly RowReport[]): readonly (readonly RowReport[])[] {
  const found: RowReport[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && (last[0]?.status === "exempt") === (row.status === "exempt")) last.push(row);
    else found.push([row]);
  }
  return found;
}

/** The row to be worked on after this one, in the order of the groups. */
export function nextRow(groups: readonly RowGroup[], id: string): RowReport | undefined {
  const order = groups.flatMap(({ rows }) => rows);
  return order[order.findIndex((row) => row.id === id) + 1];
}
