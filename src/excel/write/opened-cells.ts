import { type CellRange, rangeAddress } from "../../core/snapshot/grid";
import type { SheetStep } from "./write-step";

/** Not tracked: a tracked range costs another action and another batch to let go of it. */
export const areasOf = (sheet: Excel.Worksheet, areas: string): Excel.RangeAreas =>
  sheet.getRanges(areas).untrack();

export function cellsOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}

interface Opened {
  readonly ranges: Map<string, Excel.Range>;
  readonly areas: Map<string, Excel.RangeAreas>;
}

/**
 * Cells that a batch looks at just before it writes to them or empties them. It does that by the same objects, so that
 * no action of Excel comes between the look and the deed.
 */
export class OpenedCells {
  private readonly bySheet = new Map<Excel.Worksheet, Opened>();

  private of(sheet: Excel.Worksheet): Opened {
    const opened = this.bySheet.get(sheet) ?? { ranges: new Map(), areas: new Map() };
    this.bySheet.set(sheet, opened);
    return opened;
  }

  look(sheet: Excel.Worksheet, { range, opens }: Extract<SheetStep, { kind: "witness" }>): Excel.Range {
    const { ranges, areas } = this.of(sheet);
    if (opens !== undefined) areas.set(opens, areasOf(sheet, opens));
    const looked = cellsOf(sheet, range);
    ranges.set(rangeAddress(range), looked);
    return looked;
  }

  /** Once: what is asked for later is looked up anew. */
  takeRange(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
    const { ranges } = this.of(sheet);
    const known = ranges.get(rangeAddress(range));
    ranges.delete(rangeAddress(range));
    return known ?? cellsOf(sheet, range);
  }

  takeAreas(sheet: Excel.Worksheet, areas: string): Excel.RangeAreas {
    const opened = this.of(sheet).areas;
    const known = opened.get(areas);
    opened.delete(areas);
    return known ?? areasOf(sheet, areas);
  }
}
