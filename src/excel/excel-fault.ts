import type { Coded } from "../core/coded";

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
  /** Nothing of ours is on the sheet. */
  "nothing-to-clear": { readonly sheet: string };
  /** Anything else, with Excel's own code. */
  "excel-error": { readonly detail: string };
}
export type ExcelFault = Coded<ExcelFaultCatalogue>;

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

const SIMPLE: ReadonlyMap<string, ExcelFault> = new Map<string, ExcelFault>([
  ["InvalidOperationInCellEditMode", { code: "cell-being-edited", values: {} }],
  ["AccessDenied", { code: "access-denied", values: {} }],
  ["RequestPayloadSizeLimitExceeded", { code: "too-much-at-once", values: {} }],
  ["ResponsePayloadSizeLimitExceeded", { code: "too-much-at-once", values: {} }],
  ["ActivityLimitReached", { code: "excel-busy", values: {} }],
  ["WriteNotSupportedWhenModalDialogOpen", { code: "excel-busy", values: {} }],
  ["InvalidOrTimedOutSession", { code: "session-lost", values: {} }],
]);

/** Codes that only a mistake of ours can cause: those errors are thrown on. */
const BUGS: ReadonlySet<string> = new Set(["PropertyNotLoaded", "ValueNotLoaded", "InvalidObjectPath"]);

function textOf(error: object, key: string): string | undefined {
  const value: unknown = Reflect.get(error, key);
  return typeof value === "string" ? value : undefined;
}

/**
 * What an error of office.js means for the person in front of it.
 * @param sheet the sheet that was worked on, for the sentence; "" where it is not known yet
 * @throws what is no error of Excel (a bug of ours)
 */
export function faultOf(error: unknown, sheet: string): ExcelFault {
  const code = typeof error === "object" && error !== null ? textOf(error, "code") : undefined;
  if (typeof error !== "object" || error === null || code === undefined || BUGS.has(code)) throw error;
  const simple = SIMPLE.get(code);
  if (simple) return simple;
  if (code === "ItemNotFound" || code === "InvalidReference")
    return sheet === ""
      ? { code: "no-active-worksheet", values: {} }
      : { code: "sheet-gone", values: { sheet } };
  if (code === "ItemAlreadyExists") return { code: "sheet-name-taken", values: { sheet } };
  const detail = `${code}: ${textOf(error, "message") ?? ""}`;
  if (code === "ApiNotFound" || code === "ApiNotAvailable")
    return { code: "api-not-supported", values: { detail } };
  return { code: "excel-error", values: { detail } };
}
