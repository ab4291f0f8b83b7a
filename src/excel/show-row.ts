import type { Outcome } from "../core/fault";
import type { ExcelFault } from "../core/excel-fault";
import { runExcel } from "./run-excel";

/** Brings a cell of a sheet to the front and selects it (a click on a row in the pane). One round trip. */
export async function showRow(worksheetId: string, address: string): Promise<Outcome<void, ExcelFault>> {
  return runExcel(worksheetId, async (context) => {
    const sheet = context.workbook.worksheets.getItem(worksheetId);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}
