import type { ExcelFault } from "../../core/excel-fault";
import { cellAddress, contains } from "../../core/snapshot/grid";
import type { SheetReading } from "../read/read-sheet";
import { staffRanges } from "./own-ranges";

/** The entries of staff in our columns, which clearing makes mere texts; undefined where there are none. */
export function staffWritten(reading: SheetReading): ExcelFault | undefined {
  const { name, cells } = reading.snapshot;
  const staff = staffRanges(reading);
  const written = cells.filter(
    (cell) => cell.text.trim() !== "" && staff.some((range) => contains(range, cell)),
  );
  if (written.length === 0) return undefined;
  return { code: "staff-written", values: { sheet: name, cells: written.map(cellAddress) } };
}
