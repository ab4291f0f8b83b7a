import type { ExcelFault } from "../../core/excel-fault";
import { notesOnOwnSheet } from "../../core/mark/own-sheet-notes";
import { cellAddress } from "../../core/snapshot/grid";
import { textsOfOthers } from "../read/texts-of-others";
import type { SheetReading } from "../read/read-sheet";
import type { RunOptions } from "../run-excel";
import { madeSheets } from "./clear-marks";

/** So much of a sheet of ours is looked at: the longest of them by far is shorter. */
const AREA = { top: 0, left: 0, bottom: 9_999, right: 99 };

/** What people wrote on the sheets of ours that clearing takes away, a fault for each: one round trip where there are any. */
export async function notesOnOwnSheets(
  reading: SheetReading,
  options: RunOptions,
): Promise<readonly ExcelFault[]> {
  const { snapshot } = reading;
  const going = madeSheets(reading);
  const others = going.filter((name) => name.toLowerCase() !== snapshot.name.toLowerCase());
  const inFront = others.length < going.length ? [snapshot] : [];
  const read = others.length === 0 ? [] : await textsOfOthers({ sheets: others, area: AREA }, options);
  return [...inFront, ...read].flatMap((sheet): readonly ExcelFault[] => {
    const cells = notesOnOwnSheet(sheet).map(cellAddress);
    return cells.length === 0 ? [] : [{ code: "notes-written", values: { sheet: sheet.name, cells } }];
  });
}
