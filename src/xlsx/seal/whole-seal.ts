import type { WorkbookPackage } from "../package/workbook-package";
import { crc32 } from "../zip/crc32";
import { HashSum } from "./hash-sum";

/** Over all parts of a package as it will be saved, by name and checksum. Parts added later are not in it. */
export function plannedWhole(workbook: WorkbookPackage): string {
  const changed = workbook.changes();
  const sum = new HashSum();
  for (const { name, crc } of workbook.entries) {
    sum.add(`${name} ${String(changed.has(name) ? crc32(workbook.edited(name)) : crc)}`);
  }
  for (const part of workbook.addedParts()) {
    sum.add(`${part} ${String(crc32(workbook.addedBytes(part)))}`);
  }
  return sum.toString();
}

/** Over the parts of a package as it stands, without these. */
export function standingWhole(workbook: WorkbookPackage, without: ReadonlySet<string>): string {
  const sum = new HashSum();
  for (const { name, crc } of workbook.entries) {
    if (!without.has(name)) sum.add(`${name} ${String(crc)}`);
  }
  return sum.toString();
}
