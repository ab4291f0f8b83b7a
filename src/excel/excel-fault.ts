import type { ExcelFault } from "../core/excel-fault";

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
const BUGS: ReadonlySet<string> = new Set(["PropertyNotLoaded", "ValueNotLoaded"]);

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

/** The call at which Excel stopped, as office.js names it; "" where it does not. */
export function placeOf(error: unknown): string {
  const info: unknown =
    typeof error === "object" && error !== null ? Reflect.get(error, "debugInfo") : undefined;
  return typeof info === "object" && info !== null ? (textOf(info, "errorLocation") ?? "") : "";
}
