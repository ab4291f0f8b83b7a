import type { Coded } from "../../coded";
import type { WorkbookFaultCatalogue } from "../../fault";
import type { SheetSnapshot } from "../../snapshot/sheet-snapshot";
import type { TableResult } from "../sheet-table";
import type { SheetRole } from "./sample-words";

/** A sheet with what was found on it. */
export interface SheetCandidate {
  readonly sheet: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** How many rows of the pack it has. */
  readonly found: number;
  readonly result: TableResult;
  /** What the sheet calls itself. */
  readonly role: SheetRole;
}

/** A candidate among the others, the best first. */
export interface Ranked {
  /** Its place in the workbook. */
  readonly at: number;
  readonly snapshot: SheetSnapshot;
  readonly candidate: SheetCandidate;
}

type Choosing =
  | "sheet-not-found"
  | "no-worksheet"
  | "several-sheets-answered"
  | "only-sample-sheets"
  | "answers-perhaps-not-final";

export type SheetChoiceFault = Coded<Pick<WorkbookFaultCatalogue, Choosing>>;
