import type { CellRange } from "../core/sheet/grid";
import type { OccupiedRange } from "../core/sheet/sheet-snapshot";
import { cellRangeOf } from "./range-place";
import type { SheetRequest } from "./sheet-request";

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

interface Placed {
  readonly by: "table" | "pivot";
  readonly range: Excel.Range;
}

/**
 * What only a second round trip can tell, on sheets that have such things at all: where tables and pivot tables stand,
 * and which columns beside the used range hold drop-downs or rules.
 */
export async function lookCloser(
  context: Excel.RequestContext,
  request: SheetRequest,
): Promise<readonly OccupiedRange[]> {
  const placed: readonly Placed[] = [
    ...request.sheet.tables.items.map((table): Placed => ({ by: "table", range: table.getRange() })),
    ...request.sheet.pivotTables.items.map((pivot): Placed => ({
      by: "pivot",
      range: pivot.layout.getRange(),
    })),
  ];
  placed.forEach(({ range }) => range.load(PLACE));
  const columns = requestRuledColumns(request);
  if (placed.length > 0 || columns.length > 0) await context.sync();
  return [
    ...placed.map(({ by, range }): OccupiedRange => ({ ...cellRangeOf(range), by })),
    ...columns.flatMap(ruledColumns),
  ];
}

interface RuledColumn {
  readonly column: Excel.Range;
  readonly rules: OfficeExtension.ClientResult<number>;
}

function requestRuledColumns({ beside, used }: SheetRequest): readonly RuledColumn[] {
  if (!beside) return [];
  const validated = beside.range.dataValidation.type !== "None";
  if (!validated && beside.rules.value === 0) return [];
  return Array.from({ length: beside.columns.value.length }, (_, index) => {
    const column = beside.range.getColumn(index);
    column.load(`${PLACE},dataValidation/type`);
    return { column, rules: column.conditionalFormats.getCount() };
  }).filter(() => used.rowCount > 0);
}

function ruledColumns({ column, rules }: RuledColumn): readonly OccupiedRange[] {
  const range: CellRange = cellRangeOf(column);
  const validated = column.dataValidation.type !== "None";
  return [
    ...(validated ? [{ ...range, by: "validation" as const }] : []),
    ...(rules.value > 0 ? [{ ...range, by: "format-rule" as const }] : []),
  ];
}
