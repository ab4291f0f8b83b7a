import type { OthersToRead } from "../../core/other-sheets";
import { rangeAddress } from "../../core/snapshot/grid";
import type { SheetSnapshot } from "../../core/snapshot/sheet-snapshot";
import { runExcel, type RunOptions } from "../run-excel";

/**
 * The texts of other sheets of the workbook, visible ones: one round trip. Where Excel refuses, none: the sheet in front is judged by
 * what it says itself.
 */
export async function textsOfOthers(
  { sheets, area }: OthersToRead,
  options: RunOptions = {},
): Promise<readonly SheetSnapshot[]> {
  const looked = await runExcel(
    sheets[0] ?? "",
    async (context) => {
      const asked = sheets.map((name) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const range = sheet.getRange(rangeAddress(area)).getUsedRangeOrNullObject(true);
        range.load("rowIndex,columnIndex,text");
        return { name, range };
      });
      await context.sync();
      return asked.flatMap(({ name, range }) => (range.isNullObject ? [] : [textsOnly(name, range)]));
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
    textsOnly: true,
  };
}
