import type { ExcelFault } from "../../core/excel-fault";
import { cellAddress } from "../../core/snapshot/grid";
import type { Difference } from "../write/witness";

/** Names the cells that were changed since the plan was made. */
export function changedFault(sheet: string, differences: readonly Difference[]): ExcelFault {
  const cells = [...new Set(differences.map(cellAddress))];
  return { code: "changed-meanwhile", values: { sheet, cells } };
}
