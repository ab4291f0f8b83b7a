import type { Outcome } from "../core/fault";
import type { ExcelFault } from "../core/excel-fault";
import { runExcel } from "./run-excel";

/** Brings the sheet of this name to the front. One round trip. */
export async function openSheet(name: string): Promise<Outcome<void, ExcelFault>> {
  return runExcel(name, async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}
