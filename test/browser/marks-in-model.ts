import { cellAddress } from "../../src/core/snapshot/grid";
import { lookOf } from "../excel-host/sheet-as-plan";
import { SHEET_COLUMNS, type SheetModel } from "../excel-host/sheet-model";
import type { Marks, MarkedCell } from "./marks-of-command-line";

/** The cells of a sheet of the emulated Excel that hold a text or a fill. A formula shows as what it is. */
export function marksInModel(sheet: SheetModel): Marks {
  const found = [...sheet.cells].map(([key, cell]): [string, MarkedCell] => {
    const place = { row: Math.floor(key / SHEET_COLUMNS), column: key % SHEET_COLUMNS };
    const { fill = "none" } = lookOf(cell.style);
    const text = cell.formula === undefined ? cell.text : `formula ${cell.formula}`;
    return [cellAddress(place), { text, fill }];
  });
  return new Map(
    found
      .filter(([, { text, fill }]) => text !== "" || fill !== "none")
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** What came since: cells of `now` that `before` did not have. */
export function addedMarks(before: Marks, now: Marks): Marks {
  return new Map([...now].filter(([address]) => !before.has(address)));
}
