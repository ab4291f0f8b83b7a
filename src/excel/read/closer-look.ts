import type { CellRange } from "../../core/snapshot/grid";
import type { OccupiedRange } from "../../core/snapshot/sheet-snapshot";
import { cellRangeOf } from "../range-place";
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
  const { tables, pivots } = request.asked;
  const placed: readonly Placed[] = [
    ...(tables?.items ?? []).map((table): Placed => ({ by: "table", range: table.getRange() })),
    ...(pivots?.items ?? []).map((pivot): Placed => ({
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
  /** Undefined where none of the columns has any. */
  readonly rules?: OfficeExtension.ClientResult<number>;
  readonly validated: boolean;
}

function requestRuledColumns({ asked, used }: SheetRequest): readonly RuledColumn[] {
  const { beside, validation, rules } = asked;
  if (!beside) return [];
  const validated = validation !== undefined && validation.dataValidation.type !== "None";
  const ruled = rules !== undefined && rules.value > 0;
  if (!validated && !ruled) return [];
  return Array.from({ length: beside.columns.value.length }, (_, index) => {
    const column = beside.range.getColumn(index);
    column.load(validated ? `${PLACE},dataValidation/type` : PLACE);
    return { column, validated, ...(ruled ? { rules: column.conditionalFormats.getCount() } : {}) };
  }).filter(() => used.rowCount > 0);
}

function ruledColumns({ column, rules, validated: looked }: RuledColumn): readonly OccupiedRange[] {
  const range: CellRange = cellRangeOf(column);
  const validated = looked && column.dataValidation.type !== "None";
  return [
    ...(validated ? [{ ...range, by: "validation" as const }] : []),
    ...(rules !== undefined && rules.value > 0 ? [{ ...range, by: "format-rule" as const }] : []),
  ];
}
