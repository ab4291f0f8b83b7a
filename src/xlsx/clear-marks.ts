import type { Outcome, WorkbookFault } from "../core/fault";
import { outcomeOf, stopWith } from "./fault-signal";
import { WorkbookPackage } from "./package/workbook-package";
import { readPackage } from "./read/read-package";
import { clearedBytes, type ClearedBytes } from "./write/clear-package";

/**
 * Takes our marks out again. As long as nobody else has saved the workbook, every part comes back byte for byte;
 * otherwise cells, widths, heights and print set-up come back from the before-image, and without that one what is
 * recognised as ours by its headings and signature is removed. The value names the sheets of which not everything is known. Fault `nothing-to-clear` where there are no marks.
 */
export function clearMarks(bytes: Uint8Array): Outcome<ClearedBytes, WorkbookFault> {
  return outcomeOf(() => clearedBytes(bytes) ?? nothingToClear(bytes));
}

/** A file that can't be read says so, rather than that it holds nothing of ours. */
function nothingToClear(bytes: Uint8Array): never {
  readPackage(new WorkbookPackage(bytes));
  return stopWith("nothing-to-clear", {});
}
