import { MOST_SHEETS_TO_READ } from "../../core/check-workbook";
import type { SheetSnapshot } from "../../core/snapshot/sheet-snapshot";
import { runExcel, type RunOptions } from "../run-excel";

/** So much of each other sheet is looked at. */
const LOOKED_AT = "A1:AZ300";

/**
 * The texts of the other visible sheets, in the workbook's order: one round trip. Where Excel refuses, none: the sheet in
 * front is judged by what it says itself.
 *
 * @param names the workbook's sheets
 */
export async function textsOfOthers(
  names: readonly string[],
  except: string,
  options: RunOptions = {},
): Promise<readonly SheetSnapshot[]> {
  const others = names.filter((name) => name !== except).slice(0, MOST_SHEETS_TO_READ);
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
