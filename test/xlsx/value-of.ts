import type { Outcome, WorkbookFault } from "../../src/core/fault";
import type { ClearedBytes } from "../../src/xlsx/write/clear-package";

/** The value of an outcome; a fault fails the test with its code. */
export function valueOf<Value>(outcome: Outcome<Value, WorkbookFault>): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(`${outcome.fault.code} ${JSON.stringify(outcome.fault.values)}`);
}

export function faultOf(outcome: Outcome<unknown, WorkbookFault>): WorkbookFault {
  if (!outcome.ok) return outcome.fault;
  throw new Error("a value where a fault was expected");
}

/** The bytes of a cleared workbook. */
export const clearedOf = (outcome: Outcome<ClearedBytes, WorkbookFault>): Uint8Array =>
  valueOf(outcome).bytes;
