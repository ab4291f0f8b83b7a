import type { CellRange } from "../../core/snapshot/grid";
import { addressLists } from "./cell-areas";
import type { SheetReading } from "../read/read-sheet";
import { runExcel, type RunOptions } from "../run-excel";

/** What a protected sheet lets everybody do with our cells. */
export interface OpenCells {
  readonly columns: boolean;
  readonly rows: boolean;
}

/** Everything, on a sheet that is not protected. */
export const ALL_OPEN: OpenCells = { columns: true, rows: true };

/**
 * Whether cells of a protected sheet may be written to and formatted: one round trip more, on such sheets alone.
 * undefined: they may not, or Excel does not tell.
 */
export async function openCells(
  { snapshot, worksheetId }: SheetReading,
  ranges: readonly CellRange[],
  options: RunOptions,
): Promise<OpenCells | undefined> {
  if (!snapshot.protected) return ALL_OPEN;
  const looked = await runExcel(
    snapshot.name,
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(worksheetId);
      sheet.protection.load("options");
      const locks = addressLists(ranges).map((areas) => {
        const { protection } = sheet.getRanges(areas).untrack().format;
        return protection.load("locked");
      });
      await context.sync();
      const unlocked = locks.length > 0 && locks.every(({ locked }) => locked === false);
      const { allowFormatCells, allowFormatColumns, allowFormatRows } = sheet.protection.options;
      if (!unlocked || allowFormatCells !== true) return undefined;
      return { columns: allowFormatColumns === true, rows: allowFormatRows === true };
    },
    options,
  );
  return looked.ok ? looked.value : undefined;
}
