import type { Status } from "../status";
import type { RecordedRow } from "./record-entry";

/** What became of a row between two answers. */
export type Change = "same" | "better" | "worse" | "requirement";

/** Why a row came out otherwise. */
export type Cause =
  | "answer"
  | "remarks"
  | "requirement"
  /** The sheet did not have the row before, or has it no more. */
  | "row-added"
  | "row-removed"
  | "pack"
  | "policy"
  | "day"
  /** Rows on which this one rests were answered otherwise. */
  | "other-rows"
  | "unknown";

/** By which rules a sheet was judged. */
export interface Basis {
  readonly pack: string;
  /** As a text that is the same for the same policy. */
  readonly policy: string;
  readonly asOf: string;
}

/** A sheet as it was judged once. */
export interface JudgedOnce {
  readonly rows: readonly RecordedRow[];
  readonly basis: Basis;
}

export interface ComparisonRequest {
  /** What the record says of the earlier answer; undefined where there is none. */
  readonly recorded: JudgedOnce | undefined;
  /** The earlier answer by today's rules; with the former policy, and as of the former day, where these differ. */
  readonly before: readonly RecordedRow[];
  readonly beforeWith?: Partial<Readonly<Record<"policy" | "day", readonly RecordedRow[]>>>;
  readonly now: JudgedOnce;
  /** The rows on which each row's status rests, then or now. */
  readonly restsOn: ReadonlyMap<string, readonly string[]>;
  /** The hash of no requirement at all: the row is not in the sheet. */
  readonly absent: string;
}

export interface ComparedRow {
  readonly id: string;
  readonly change: Change;
  readonly from: Status;
  readonly to: Status;
  /** Empty where nothing changed. */
  readonly causes: readonly Cause[];
  /** With "other-rows": which. */
  readonly rows: readonly string[];
  /** What is written otherwise, whatever came of it. */
  readonly edited: readonly ("answer" | "remarks" | "requirement")[];
}

/** How far a status is from being in nobody's way. */
const RANK: Readonly<Record<Status, number>> = {
  nonconforming: 0,
  unanswered: 1,
  review: 2,
  "optional-unmet": 3,
  conforming: 4,
  exempt: 4,
  "not-applicable": 4,
};

const TEXTS = ["answer", "remarks", "requirement"] as const;

/** Compares two answers row by row. Of a row that changed it says why, as far as that is known. */
export function compareRows(request: ComparisonRequest): readonly ComparedRow[] {
  const { recorded, before, now } = request;
  const former = byId(recorded?.rows ?? before);
  return now.rows.flatMap((to): ComparedRow[] => {
    const from = former.get(to.id);
    return from === undefined ? [newRow(to)] : [comparedRow(from, to, request)];
  });
}

/** A row that an earlier pack did not have: nobody decided on what is asked there now. */
function newRow({ id, status }: RecordedRow): ComparedRow {
  return {
    id,
    change: "requirement",
    from: status,
    to: status,
    causes: ["row-added"],
    rows: [],
    edited: ["requirement"],
  };
}

function comparedRow(from: RecordedRow, to: RecordedRow, request: ComparisonRequest): ComparedRow {
  const { absent } = request;
  const edited = TEXTS.filter((text) => from[text] !== to[text]);
  const found = { id: to.id, from: from.status, to: to.status, edited };
  if (from.requirement !== to.requirement) {
    const causes: readonly Cause[] =
      from.requirement === absent
        ? ["row-added"]
        : to.requirement === absent
          ? ["row-removed"]
          : ["requirement", ...edited.filter((text) => text !== "requirement")];
    return { ...found, change: "requirement", causes, rows: [] };
  }
  if (from.status === to.status) return { ...found, change: "same", causes: [], rows: [] };
  const difference = RANK[to.status] - RANK[from.status];
  const change = difference > 0 ? "better" : difference < 0 ? "worse" : "same";
  return { ...found, change, ...causesOf(from, to, request) };
}

/**
 * The rules are to blame as far as the earlier answer comes out otherwise by today's; what was written is, as far as
 * today's answer comes out otherwise than the earlier one by the same rules.
 */
function causesOf(
  from: RecordedRow,
  to: RecordedRow,
  request: ComparisonRequest,
): Pick<ComparedRow, "causes" | "rows"> {
  const between = byId(request.before).get(to.id)?.status ?? from.status;
  const rules = between === from.status ? [] : ruleCauses(from, request);
  const written = between === to.status ? { causes: [], rows: [] } : writtenCauses(from, to, request);
  const causes: readonly Cause[] = [...rules, ...written.causes];
  return { causes: causes.length === 0 ? ["unknown"] : causes, rows: written.rows };
}

function ruleCauses(from: RecordedRow, { recorded, beforeWith, now }: ComparisonRequest): readonly Cause[] {
  if (recorded === undefined) return [];
  const { basis } = recorded;
  const differing: readonly Cause[] = [
    ...(basis.pack === now.basis.pack ? [] : (["pack"] as const)),
    ...(basis.policy === now.basis.policy ? [] : (["policy"] as const)),
    ...(basis.asOf === now.basis.asOf ? [] : (["day"] as const)),
  ];
  if (differing.length < 2) return differing;
  // One of several: the one that, put back alone, gives the former result.
  const alone = (["policy", "day"] as const).filter((one) => {
    const rows = beforeWith?.[one];
    return rows !== undefined && byId(rows).get(from.id)?.status === from.status;
  });
  if (alone.length > 0) return alone;
  return differing.includes("pack") ? ["pack"] : differing;
}

function writtenCauses(
  from: RecordedRow,
  to: RecordedRow,
  { recorded, before, now, restsOn }: ComparisonRequest,
): Pick<ComparedRow, "causes" | "rows"> {
  const own = (["answer", "remarks"] as const).filter((text) => from[text] !== to[text]);
  const former = byId(recorded?.rows ?? before);
  const others = (restsOn.get(to.id) ?? []).filter((id) => id !== to.id && isEdited(id, former, now.rows));
  const isWaived = (status: Status): boolean => status === "exempt" || status === "not-applicable";
  const turnsOnOthers = isWaived(from.status) !== isWaived(to.status);
  if (others.length > 0 && (own.length === 0 || turnsOnOthers))
    return { causes: ["other-rows"], rows: others };
  return { causes: own, rows: [] };
}

function isEdited(
  id: string,
  former: ReadonlyMap<string, RecordedRow>,
  rows: readonly RecordedRow[],
): boolean {
  const [from, to] = [former.get(id), rows.find((row) => row.id === id)];
  return TEXTS.some((text) => from?.[text] !== to?.[text]);
}

const byId = (rows: readonly RecordedRow[]): ReadonlyMap<string, RecordedRow> =>
  new Map(rows.map((row) => [row.id, row]));
