import type { RowId } from "../ids";
import type { Judgement } from "../judge/judgement";
import type { Policy } from "../policy";
import type { CellRange } from "../snapshot/grid";
import type { SampleSign } from "../table/which-sheet/sample-sheet";
import type { SheetSnapshot } from "../snapshot/sheet-snapshot";
import type { SheetTable } from "../table/sheet-table";
import type { MarkWords } from "./mark-words";
import type { CarriedEntry } from "./staff-decisions";

/** The pack as it is named on the sheet. */
export interface MarkedPack {
  readonly id: string;
  readonly version: string;
  /** Hash of the pack's contents, hexadecimal. */
  readonly hash: string;
  readonly name: { readonly ja: string; readonly en: string };
}

export interface MarkOptions {
  /** Where the results go: beside the table (left out), or to a sheet of their own where the vendor's is protected. */
  readonly target?: "columns" | "result-sheet";
  /** Set the sheet up for printing on this paper. */
  readonly print?: "A4" | "A3";
  /** Add the review sheet: one page for the meeting. */
  readonly review?: boolean;
  /** Add the columns in which staff decide. Where they already stand, they stay even without this. */
  readonly staff?: boolean;
  /** How many people decide, each in a column of their own; left out: one, or as many as already do. */
  readonly reviewers?: number;
  /** What staff wrote in an earlier copy of the sheet, by row: it goes where the sheet itself has no entry. */
  readonly carried?: ReadonlyMap<RowId, CarriedEntry>;
  /** Where a host's before-image says that an earlier run wrote. */
  readonly ownRanges?: readonly CellRange[];
}

export interface MarkRequest {
  readonly snapshot: SheetSnapshot;
  readonly table: SheetTable;
  readonly judgement: Judgement;
  readonly policy: Policy;
  readonly pack: MarkedPack;
  readonly words: MarkWords;
  readonly options: MarkOptions;
  /** Set where the sheet calls itself an example of how to fill in: the result must not pass for the vendor's. */
  readonly sample?: SampleSign;
}
