import type { Pack } from "../core/pack/pack-schema";
import { findTable } from "../core/sheet/find-table";
import { MOST_OTHER_SHEETS } from "../core/sheet/legend-elsewhere";
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
  return looked.ok ? namesWithTable(looked.value, pack) : [];
}

/** The sheets that seem to hold the pack's table, examples of how to fill in left out. */
export function namesWithTable(sheets: readonly SheetSnapshot[], pack: Pack): readonly string[] {
  return sheets
    .filter((snapshot) => !isOwnSheet(snapshot) && holdsAnswers(snapshot, pack))
    .map(({ name }) => name);
}

function holdsAnswers(snapshot: SheetSnapshot, pack: Pack): boolean {
  const found = findTable({ snapshot, pack });
  return found.ok && sampleSign(snapshot, found.table) === undefined;
}

/**
 * The texts of the other visible sheets, in the workbook's order, where legends may stand: one round trip. Where Excel
 * refuses, none: the sheet in front is judged by its own legend.
 *
 * @param names the workbook's sheets
 */
export async function textsOfOthers(
  names: readonly string[],
  except: string,
  options: RunOptions = {},
): Promise<readonly SheetSnapshot[]> {
  const others = names.filter((name) => name !== except).slice(0, 2 * MOST_OTHER_SHEETS);
  const looked = await runExcel(
    except,
    async (context) => {
      const asked = others.map((name) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.load("visibility");
        const range = sheet.getRange(LOOKED_AT).getUsedRangeOrNullObject(true);
        range.load("rowIndex,columnIndex,text");
        return { name, sheet, range };
      });
      await context.sync();
      return asked.flatMap(({ name, sheet, range }) =>
        range.isNullObject || String(sheet.visibility) !== "Visible" ? [] : [textsOnly(name, range)],
      );
    },
    options,
  );
  return looked.ok ? looked.value : [];
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
