import type { EvidenceTold } from "./evidence";
import type { ComparedRow } from "./compare-rows";
import { plansTold, type PlansTold } from "./plans-told";
import type { StaffOutcome } from "../mark/staff-outcome";
import type { SheetTable } from "../table/sheet-table";
import type { Judgement } from "../judge/judgement";
import type { Obligation, Pack } from "../pack/pack-schema";
import { rowTitle } from "../pack/row-title";
import type { PlainDate } from "../plain-date";
import type { Status, Verdict } from "../status";

/** One row of a vendor's sheet as a round needs it. */
export interface RoundRow {
  readonly id: string;
  /** By what name people speak of the row. */
  readonly title: string;
  readonly obligation: Obligation;
  readonly status: Status;
}

export interface JudgedLine {
  readonly kind: "judged";
  readonly verdict: Verdict;
  readonly rows: readonly RoundRow[];
  readonly asOf: PlainDate;
  readonly pack: { readonly id: string; readonly version: string; readonly hash: string };
  readonly subject?: string;
  /** Where the judged copy lies, as the run names it. */
  readonly output?: string;
  /** What came out once people had decided, where they had. */
  readonly afterStaff?: AfterStaffLine;
  readonly evidence?: EvidenceTold;
  /** Evidence that ends before the contract begins, where its first day is given. */
  readonly endsEarly?: EvidenceTold["until"];
  /** Plans and options that its conditions name. */
  readonly plans?: PlansTold;
  /** The rows that came out otherwise than in an earlier answer, where it was compared with one. */
  readonly changes?: readonly ComparedRow[];
}

/** The verdict after the decisions of people, and the rows in which they overruled the tool. */
export interface AfterStaffLine {
  readonly verdict: Verdict;
  readonly overruled: readonly string[];
}

/** Why a file could not be judged, as a sentence: what is wrong, then what to do. */
export interface FailedLine {
  readonly kind: "failed";
  readonly code: string;
  readonly text: string;
}

/** One file of a round: plain data, so that it can come from another thread, another run or another machine. */
export interface RoundLine {
  readonly file: string;
  /** The name that the sheet gives; left out where it gives none. */
  readonly vendor?: string;
  /** SHA-256 of the file, where it is known. */
  readonly input?: string;
  readonly result: JudgedLine | FailedLine;
}

export interface LineRequest {
  readonly file: string;
  readonly table: SheetTable;
  readonly judgement: Judgement;
  readonly pack: Pack;
  readonly packHash: string;
  readonly output?: string;
  readonly changes?: readonly ComparedRow[];
  readonly staff?: StaffOutcome;
  readonly evidence?: EvidenceTold;
  readonly endsEarly?: EvidenceTold["until"];
}

/** Whether a person has to look at a row that was compared. */
export function isChanged({ change, from, to }: ComparedRow): boolean {
  return change !== "same" || from !== to;
}

/** What a round keeps of a judged sheet. */
export function roundLine(request: LineRequest): RoundLine {
  const { file, table, judgement, pack, packHash, output, changes, staff, evidence, endsEarly } = request;
  const titles = rowTitles(pack);
  const { vendor, subject } = table.heading ?? {};
  return {
    file,
    ...(vendor === undefined ? {} : { vendor: vendor.name }),
    result: {
      kind: "judged",
      verdict: judgement.verdict,
      rows: judgement.rows.map(({ id, obligation, status }) => ({
        id,
        title: titles.get(id) ?? "",
        obligation,
        status,
      })),
      asOf: judgement.asOf,
      pack: { id: pack.id, version: pack.version, hash: packHash },
      plans: plansTold(judgement, table),
      ...(subject === undefined ? {} : { subject: subject.name }),
      ...(output === undefined ? {} : { output }),
      ...(changes === undefined ? {} : { changes }),
      ...(staff && { afterStaff: { verdict: staff.verdict, overruled: staff.differs } }),
      ...(evidence === undefined ? {} : { evidence }),
      ...(endsEarly === undefined ? {} : { endsEarly }),
    },
  };
}

/** By what name people speak of each row. */
export function rowTitles(pack: Pack): ReadonlyMap<string, string> {
  return new Map(pack.rows.map((row) => [row.id, rowTitle(row)]));
}

/** The name under which a file's vendor is listed: the sheet's own, else the file's without folder and ending. */
export function vendorName({ file, vendor }: Pick<RoundLine, "file" | "vendor">): string {
  return vendor ?? fileTitle(file);
}

/** A file's name without its folder and its ending. */
export function fileTitle(file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const stem = name.replace(/\.[^.]*$/, "");
  return stem === "" ? name : stem;
}

/** The mandatory rows of a status, in the sheet's order. */
export function mandatoryRows(rows: readonly RoundRow[], status: Status): readonly string[] {
  return rows.filter((row) => row.obligation === "mandatory" && row.status === status).map(({ id }) => id);
}
