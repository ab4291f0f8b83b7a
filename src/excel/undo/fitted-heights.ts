import type { SheetBeforeImage } from "../../core/snapshot/before-image";
import { heightsByRow } from "../../core/mark/height-runs";
import { rectanglesOf } from "../write/cell-areas";
import { heightSteps } from "./clear-steps";
import type { SheetReading } from "../read/read-sheet";
import { linesOf } from "../read/span-lines";
import type { SheetStep } from "../write/write-step";

type HeightStep = Extract<SheetStep, { kind: "height" }>;
type RowPoints = Extract<SheetStep, { kind: "autofit" }>["rows"];

/** Rows that were fitted to their contents, and the heights that they had before us. */
export interface PendingHeights {
  readonly runs: readonly {
    readonly first: number;
    readonly heights: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  }[];
  readonly rows: RowPoints;
  readonly sheet: Excel.Worksheet;
}

/** Excel counts heights in steps of a pixel, which is not the same number of points on every screen. */
const SAME_POINTS = 0.8;

/**
 * The rows of a sheet that may be fitted to their contents: where that gives the height that they had before us, they
 * were of automatic height, and must grow again with a longer answer. Excel fits no row with merged cells.
 */
export function fittingSteps(before: SheetBeforeImage, { snapshot }: SheetReading): readonly SheetStep[] {
  const hidden = linesOf(snapshot.hiddenRows);
  const merged = linesOf(snapshot.merges.map(({ top, bottom }) => ({ first: top, last: bottom })));
  const rows = [...heightsByRow(before.rowHeights)]
    .filter(([row]) => !hidden.has(row) && !merged.has(row))
    .map(([row, points]) => ({ row, points: points ?? snapshot.defaultRowHeight }));
  return rows.length === 0 ? [] : [{ kind: "autofit", rows }];
}

/** Fits rows to their contents and reads their heights again. */
export function requestFitted(sheet: Excel.Worksheet, rows: RowPoints): PendingHeights {
  const runs = rectanglesOf(rows.map(({ row }) => ({ row, column: 0 }))).map(({ top, bottom }) => {
    const range = sheet.getRange(`${String(top + 1)}:${String(bottom + 1)}`).untrack();
    range.format.autofitRows();
    const heights = range.getRowProperties({ format: { rowHeight: true } });
    return { first: top, heights };
  });
  return { runs, rows, sheet };
}

/** After the sync: steps that give the rows their points back which were no rows of automatic height. */
export function heightsBack({ runs, rows }: PendingHeights): readonly HeightStep[] {
  const now = new Map(
    runs.flatMap(({ first, heights }) =>
      heights.value.map(({ format }, index) => [first + index, format?.rowHeight] as const),
    ),
  );
  return heightSteps(
    rows.filter(({ row, points }) => {
      const height = now.get(row);
      return height === undefined || Math.abs(height - points) > SAME_POINTS;
    }),
  );
}

/** Queues heights. */
export function setHeights(sheet: Excel.Worksheet, steps: readonly HeightStep[]): void {
  for (const { areas, points } of steps) sheet.getRanges(areas).untrack().format.rowHeight = points;
}
