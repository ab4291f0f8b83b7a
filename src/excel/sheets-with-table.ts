import type { Pack } from "../core/pack/pack-schema";
import { findTable } from "../core/sheet/find-table";
import { sampleSign } from "../core/sheet/sample-sheet";
import type { SheetSnapshot } from "../core/sheet/sheet-snapshot";
import { isOwnSheet } from "../core/mark/own-marks";
import { runExcel, type RunOptions } from "./run-excel";

/** So many other sheets are looked at, and so much of each: it is only for a hint. */
const MOST_SHEETS = 12;
const LOOKED_AT = "A1:AZ300";

/**
 * The other visible sheets that seem to hold the pack's table, examples of how to fill in left out: one round trip that looks at texts alone. Where Excel
 * refuses, none: the hint is no reason to fail.
 */
export async function sheetsWithTable(
  pack: Pack,
  except: string,
  options: RunOptions = {},
): Promise<readonly string[]> {
  const looked = await runExcel(except, (context) => readTexts(context, except), options);
  if (!looked.ok) return [];
  return looked.value
    .filter((snapshot) => !isOwnSheet(snapshot) && holdsAnswers(snapshot, pack))
    .map(({ name }) => name);
}

function holdsAnswers(snapshot: SheetSnapshot, pack: Pack): boolean {
  const found = findTable({ snapshot, pack });
  return found.ok && sampleSign(snapshot, found.table) === undefined;
}

async function readTexts(context: Excel.RequestContext, except: string): Promise<readonly SheetSnapshot[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const asked = worksheets.items
    .filter(({ name, visibility }) => name !== except && String(visibility) === "Visible")
    .slice(0, MOST_SHEETS)
    .map((sheet) => {
      const range = sheet.getRange(LOOKED_AT).getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex,text");
      return { name: sheet.name, range };
    });
  await context.sync();
  return asked.flatMap(({ name, range }) => (range.isNullObject ? [] : [textsOnly(name, range)]));
}

function textsOnly(name: string, { rowIndex, columnIndex, text }: Excel.Range): SheetSnapshot {
  const cells = text.flatMap((line, row) =>
    line.flatMap((shown, column) =>
      shown === ""
        ? []
        : [{ row: rowIndex + row, column: columnIndex + column, text: shown.replaceAll("\r\n", "\n") }],
    ),
  );
  return {
    name,
    cells,
    merges: [],
    occupied: [],
    hiddenRows: [],
    rowHeights: [],
    hiddenColumns: [],
    columnWidths: [],
    defaultColumnWidth: 8.38,
    defaultRowHeight: 18.75,
    protected: false,
    visibility: "visible",
  };
}
