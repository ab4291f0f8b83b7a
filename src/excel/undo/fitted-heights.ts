import type { SheetPlan } from "../../core/mark/annotation-plan";
import { heightsByRow } from "../../core/mark/height-runs";
import { rectanglesOf } from "../write/cell-areas";
import { grownRows } from "../write/sheet-steps";
import { fitting } from "../read/fitting-rows";
import type { SheetReading } from "../read/read-sheet";
import type { SheetStep } from "../write/write-step";
import { formerHeights } from "./next-image";

type Measured = Extract<SheetStep, { kind: "measure" }>["rows"];

/** Excel counts heights in steps of a pixel, which is not the same number of points on every screen. */
const SAME_POINTS = 0.8;
/** Of longer results, which may take several batches, it is not asked. */
const MOST_ROWS = 1_500;

/**
 * The rows that a plan makes higher for the first time, with their heights before us: whether these are the heights of
 * their contents is known only when Excel has fitted them.
 */
export function measuredRows(plan: SheetPlan, reading: SheetReading): Measured {
  if (reading.snapshot.protected || plan.target !== "columns") return [];
  const known = heightsByRow(reading.before?.rowHeights ?? []);
  const fits = fitting(reading);
  const heightOf = formerHeights(reading);
  const rows = grownRows(plan, heightOf).filter(({ row }) => !known.has(row) && fits(row));
  return rows.length > MOST_ROWS ? [] : rows.map(({ row }) => ({ row, points: heightOf(row) }));
}

/** Rows that were fitted to their contents, and the heights that they had before us. */
export interface PendingHeights {
  readonly runs: readonly {
    readonly first: number;
    readonly heights: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  }[];
  readonly rows: Measured;
}

/** Fits rows to their contents and reads their heights again. */
export function requestFitted(sheet: Excel.Worksheet, rows: Measured): PendingHeights {
  const runs = rectanglesOf(rows.map(({ row }) => ({ row, column: 0 }))).map(({ top, bottom }) => {
    const range = sheet.getRange(`${String(top + 1)}:${String(bottom + 1)}`).untrack();
    range.format.autofitRows();
    const heights = range.getRowProperties({ format: { rowHeight: true } });
    return { first: top, heights };
  });
  return { runs, rows };
}

/** After the sync: the rows that were as high as their contents need. */
export function fitsOf({ runs, rows }: PendingHeights): readonly number[] {
  const now = new Map(
    runs.flatMap(({ first, heights }) =>
      heights.value.map(({ format }, index) => [first + index, format?.rowHeight] as const),
    ),
  );
  const isFit = ({ row, points }: Measured[number]): boolean => {
    const height = now.get(row);
    return height !== undefined && Math.abs(height - points) <= SAME_POINTS;
  };
  return rows.filter(isFit).map(({ row }) => row);
}
