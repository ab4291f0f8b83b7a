import type { Outcome } from "../core/fault";
import type { ExcelFault } from "../core/excel-fault";
import { runExcel } from "./run-excel";

/**
 * Brings a cell of a sheet to the front and selects it (a click on a row in the pane). One round trip.
 * @param address A1; where an answer stands on another sheet, with that sheet's name before it
 */
export async function showRow(worksheetId: string, address: string): Promise<Outcome<void, ExcelFault>> {
  return runExcel(worksheetId, async (context) => {
    const end = address.lastIndexOf("!");
    const sheet = context.workbook.worksheets.getItem(end < 0 ? worksheetId : address.slice(0, end));
    sheet.activate();
    sheet.getRange(address.slice(end + 1)).select();
    await context.sync();
  });
}
