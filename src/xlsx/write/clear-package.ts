import { findWorkbook } from "../package/find-workbook";
import { WorkbookPackage } from "../package/workbook-package";
import { findOwnParts } from "../read/own-parts";
import { writeArchive } from "../zip/write-archive";
import { formerParts } from "./exact-record";

/** The workbook without our marks; undefined where it has none. Stops with a fault. */
export function clearedBytes(bytes: Uint8Array): Uint8Array | undefined {
  const workbook = new WorkbookPackage(bytes);
  const parts = findWorkbook(workbook);
  const own = findOwnParts(workbook, parts);
  const former = own.exact && formerParts(workbook, own.exact);
  if (own.exact !== undefined && former !== undefined) {
    const removed = new Set(own.exact.added);
    return writeArchive(bytes, workbook.entries, { replaced: former, added: new Map(), removed });
  }
  return undefined;
}
