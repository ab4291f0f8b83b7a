import type { Coded } from "./coded";
import type { TableFault } from "./table/sheet-table";

/** Why Excel did not do what was asked. The sentences are in src/words/<language>/excel-fault.ts. */
export interface ExcelFaultCatalogue {
  /** Somebody is typing in a cell. */
  "cell-being-edited": Record<never, never>;
  /** The sheet is protected; its result can go to a sheet of its own. */
  "sheet-protected": { readonly sheet: string };
  /** The document was opened for reading only. */
  "workbook-read-only": Record<never, never>;
  /** Excel refused without saying more. */
  "access-denied": Record<never, never>;
  /** More than Excel takes or gives at once (5 MB on the web). */
  "too-much-at-once": Record<never, never>;
  /** The used range is too large to be read: usually a stray cell far away. */
  "used-range-too-large": { readonly sheet: string; readonly range: string };
  /** The sheet (or something on it) was deleted or renamed meanwhile. */
  "sheet-gone": { readonly sheet: string };
  /** No worksheet is in front: a chart sheet or a dialog is. */
  "no-active-worksheet": Record<never, never>;
  /** Excel has not answered for this long. */
  "no-answer": { readonly seconds: number };
  /** This Excel is too old for a call. */
  "api-not-supported": { readonly detail: string };
  /** Excel is doing something else (a dialog is open, too many requests). */
  "excel-busy": Record<never, never>;
  /** The connection to the document has ended. */
  "session-lost": Record<never, never>;
  /** The workbook's structure is locked: no sheet can be added or removed. */
  "structure-locked": { readonly sheet: string };
  /** A sheet of this name is there, and it is not one of ours. */
  "sheet-name-taken": { readonly sheet: string };
  /** Something stands where we would write: it came after the sheet was read. */
  "cell-occupied": { readonly sheet: string; readonly cell: string };
  /** Merged cells lie where we would write, and this Excel does not tell of them beforehand. */
  "merged-cells": { readonly sheet: string };
  /** Between reading and writing somebody changed the sheet at these cells: the result was of another state of it. */
  "changed-meanwhile": { readonly sheet: string; readonly cells: readonly string[] };
  /** Nothing of ours is on the sheet. */
  "nothing-to-clear": { readonly sheet: string };
  /** Staff have written into our columns: cleared, it counts for nothing any more. */
  /** People wrote on a sheet of ours, which clearing takes away. */
  "notes-written": { readonly sheet: string; readonly cells: readonly string[] };
  "staff-written": { readonly sheet: string; readonly cells: readonly string[] };
  /** Anything else, with Excel's own code. */
  "excel-error": { readonly detail: string };
}
export type ExcelFault = Coded<ExcelFaultCatalogue>;

/** Parts of a print set-up that Excel may ignore or refuse. */
export type PrintAspect = "area" | "titles" | "orientation" | "paper" | "zoom" | "all";

/** In what state a failed write left the workbook. */
export interface AftermathCatalogue {
  "nothing-written": Record<never, never>;
  /** Some of it was written and has been taken back. */
  restored: { readonly sheet: string };
  /** Some of it stands there; clearing takes it away. */
  "partly-written": { readonly sheet: string; readonly columns: string };
  /** It is not known whether Excel still writes. */
  unknown: { readonly sheet: string };
}
export type Aftermath = Coded<AftermathCatalogue>;

/** A write that failed: why, and what is left. */
export interface WriteFault {
  readonly because: ExcelFault;
  readonly aftermath: Aftermath;
}

/** Why the sheet in front could not be judged. */
export type JudgeFault =
  | { readonly kind: "excel"; readonly fault: ExcelFault }
  /** It is a sheet that we made ourselves: judging our own results would look like a second opinion. */
  | {
      readonly kind: "own-sheet";
      readonly sheet: string;
      /** Sheets of the workbook that seem to hold the table. */
      readonly elsewhere: readonly string[];
    }
  | {
      readonly kind: "table";
      readonly fault: TableFault;
      /** Columns set by a person that were in force, as parseColumns reads them. */
      readonly columns?: string;
      /** Other sheets of the workbook that seem to hold the table. */
      readonly elsewhere?: readonly string[];
    };
