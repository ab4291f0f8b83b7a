import { outcomeOf } from "../fault-signal";
import { WorkbookPackage } from "../package/workbook-package";
import { standingWhole } from "./whole-seal";

/**
 * Over the names and checksums of a workbook's parts: a judged copy gives the same as the file it was made of once our
 * marks are taken out exactly, however its bytes are packed. Undefined where it can't be read.
 */
export function partsSeal(bytes: Uint8Array): string | undefined {
  const seal = outcomeOf(() => standingWhole(new WorkbookPackage(bytes), new Set()));
  return seal.ok ? seal.value : undefined;
}
