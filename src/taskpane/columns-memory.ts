import type { JudgeOptions } from "../excel/judge-active-sheet";
import { keepColumns } from "../excel/kept-columns";

/** The columns that a person set, by sheet: in the workbook, and here for the workbook that can't or doesn't keep them. */
export class ColumnsMemory {
  /** undefined: given up, although the workbook may still remember. */
  private readonly here = new Map<string, string | undefined>();

  /** Which columns hold for a sheet. @param given set just now: they hold for whatever sheet is in front */
  columnsFor(given: string | undefined): NonNullable<JudgeOptions["columnsFor"]> {
    return (sheet, kept) => given ?? (this.here.has(sheet) ? this.here.get(sheet) : kept);
  }

  /** Remembers columns, or with undefined forgets them. False where the workbook does not take it. */
  async keep(sheet: string, columns: string | undefined): Promise<boolean> {
    this.here.set(sheet, columns);
    const kept = await keepColumns(sheet, columns);
    return kept.ok;
  }
}
