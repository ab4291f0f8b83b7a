import type { Outcome, WorkbookFault } from "../core/fault";
import type { WorkbookSnapshot } from "../core/snapshot/workbook-snapshot";
import { outcomeOf } from "./fault-signal";
import { WorkbookPackage } from "./package/workbook-package";
import { readPackage } from "./read/read-package";

/**
 * Reads the bytes of an .xlsx or .xlsm: what every worksheet shows, and what an earlier run of ours left in it.
 * Faults: everything that a file can be instead, see WorkbookFaultCatalogue.
 */
export function readWorkbook(bytes: Uint8Array): Outcome<WorkbookSnapshot, WorkbookFault> {
  return outcomeOf(() => readPackage(new WorkbookPackage(bytes)));
}
