import { findOwnMarks } from "../../core/mark/own-marks";
import type { CellRange } from "../../core/snapshot/grid";
import type { SheetReading } from "../read/read-sheet";

/** Where an earlier run wrote, as far as it is known. */
export function ownRanges(reading: SheetReading): readonly CellRange[] {
  return reading.before?.ranges ?? findOwnMarks(reading.snapshot)?.ranges ?? [];
}

/** The cells of them in which people write. */
export function staffRanges(reading: SheetReading): readonly CellRange[] {
  return reading.before?.staff ?? findOwnMarks(reading.snapshot)?.staff ?? [];
}
