import type { Finding } from "../answer/finding";
import type { Reading } from "../reading";
import type { Coded } from "../coded";
import type { ExemptionId, RowId } from "../ids";
import type { Register } from "../pack/expects";
import type { Obligation } from "../pack/pack-schema";
import type { PlainDate } from "../plain-date";
import type { RowDoubt } from "../table/sheet-table";
import type { Truth } from "../truth";
import type { Status, Verdict } from "../status";

/** Why a row has its status, beyond what its own answer says. */
export interface ReasonCatalogue {
  /** Waived by a band; answered is what stood in the answer cell. */
  "exempt-by": {
    readonly exemption: ExemptionId;
    readonly because: readonly RowId[];
    readonly answered: string;
  };
  /** Waived, but the registration does not settle this; a look is advised. */
  "exempt-but-look": { readonly row: RowId };
  /** Rows are waived by this registration, which anybody can look up in the register's public list. */
  "look-up-register": { readonly register: Register };
  /** Answered no, while a band that may waive the row is still open. */
  "exemption-open": { readonly exemption: ExemptionId; readonly blockers: readonly RowId[] };
  /** Answered no, while the band holds but where it stands does not tell whether it covers this row. */
  "scope-uncertain": { readonly exemption: ExemptionId; readonly cell: string };
  /** Answered no, while a band of the sheet above it can't be read, or is not worded as the pack has it. */
  "band-uncertain": { readonly exemption: ExemptionId; readonly cell: string };
  /** Answered no, while the sheet prints other bands and not this one of the pack, which could waive the row. */
  "band-not-in-sheet": { readonly exemption: ExemptionId };
  /** Answered no, while a drafted band of the pack, which nobody has checked, may waive the row. */
  "exemption-not-checked": { readonly exemption: ExemptionId };
  /** Not waived, although the band holds: a cell of the sheet may say that it does not cover this row. */
  "exemption-limited": { readonly exemption: ExemptionId; readonly cell: string };
  /** The row's own condition is false. */
  "condition-false": { readonly rows: readonly RowId[] };
  /** The row's own condition is open. */
  "condition-open": { readonly blockers: readonly RowId[] };
  /** The vendor says that the row does not apply, and the row allows it. */
  "says-not-applicable": Record<never, never>;
  /** The vendor says that the row does not apply or is waived, which this row does not allow by itself. */
  "not-applicable-not-allowed": Record<never, never>;
  /** The sheet does not have the row. */
  "row-missing": Record<never, never>;
  /** A blank answer was counted under the policy. */
  "blank-by-policy": { readonly as: "conforming" | "nonconforming" | "no" };
}

export type Reason =
  | ({ readonly about: "judgement" } & Coded<ReasonCatalogue>)
  | { readonly about: "answer"; readonly finding: Finding }
  | { readonly about: "sheet"; readonly doubt: RowDoubt };

export interface RowJudgement {
  readonly id: RowId;
  readonly obligation: Obligation;
  readonly status: Status;
  readonly reading: Reading;
  /** The first says most. */
  readonly reasons: readonly Reason[];
  readonly exemptedBy: readonly ExemptionId[];
  /** The rows whose answers would settle a review: the row itself, or those that an open condition names. */
  readonly blockers: readonly RowId[];
}

/** Why a band of the sheet is not taken at its word. */
export type ExemptionDoubt =
  /** Its sentence can't be read. */
  | "unreadable"
  /** Its condition is not the pack's, and the two come to different results. */
  | "worded-otherwise"
  /** The pack has no such band. */
  | "not-in-pack"
  /** The sheet prints other bands, but not this one of the pack. */
  | "not-in-sheet"
  /** It stands below every row or more than once, or rows were moved past it. */
  | "place-uncertain"
  /** It was drafted, and nobody has checked it. */
  | "not-checked";

/** What a cell of the sheet says against waiving some of a band's rows. */
export interface ExemptionLimit {
  /** A1, with the sheet's name before it where it stands on another sheet. */
  readonly cell: string;
  readonly rows: readonly RowId[];
}

export interface ExemptionJudgement {
  readonly id: ExemptionId;
  readonly truth: Truth;
  /** Where its scope comes from. */
  readonly source: "sheet" | "pack" | "user";
  /** Why its truth or scope is held back, where it is. */
  readonly doubt?: ExemptionDoubt;
  /** The band row's cell, A1, where the sheet has one. */
  readonly cell?: string;
  /** The rows it waives, or would. */
  readonly rows: readonly RowId[];
  /** Rows of which the band's place does not tell whether they belong to its scope; never waived. */
  readonly uncertainRows: readonly RowId[];
  /** Why some of these are uncertain, where cells of the sheet speak against waiving them. */
  readonly limits?: readonly ExemptionLimit[];
  /** The rows that make it true, or that keep it open. */
  readonly because: readonly RowId[];
}

export interface Judgement {
  readonly asOf: PlainDate;
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Status, number>>;
  /** Every row of the pack, in the pack's order. */
  readonly rows: readonly RowJudgement[];
  readonly exemptions: readonly ExemptionJudgement[];
  /** The smallest sets of rows that, answered so that they are met, would make the sheet conforming; smallest first. */
  readonly settles: readonly (readonly RowId[])[];
  /** Which of them this vendor can walk, and what he need not answer any more. */
  readonly wayOut: WayOut;
}

/** What this vendor can do so that the sheet conforms. */
export interface WayOut {
  /** The rows to settle; empty where nothing is to do, or where nothing has been filled in. */
  readonly rows: readonly RowId[];
  /** Of these, the rows that were answered with no: to be met, not only to be shown. */
  readonly toMend: readonly RowId[];
  /** A registration that is planned: no way out for today, but it waives rows once it is granted. */
  readonly planned?: { readonly row: RowId; readonly date?: string; readonly rows: readonly RowId[] };
  /** Open optional rows whose answer changes nothing any more. */
  readonly needless: readonly RowId[];
}
