import type { AnnotationPlan, PlannedCell } from "../../core/mark/annotation-plan";
import { type CellRange, contains } from "../../core/snapshot/grid";
import { rectanglesOf } from "./cell-areas";
import { ownRanges } from "../undo/own-ranges";
import type { SheetReading } from "../read/read-sheet";
import { rowChunks } from "../read/row-chunks";
import { type Witness, witnessSteps } from "./witness";

/** Of a sheet with more cells than this, only those beside our columns are looked at again. */
const MOST_CELLS = 200_000;
/** Longer results are proved in their own way, where they are copied. */
const MOST_OWN_CELLS = 1_500;

/** Reads again what the sheet said, our own marks aside: the last of a write, so that nothing can come after it. */
export function tableWitness(reading: SheetReading, plan: AnnotationPlan): readonly Witness[] {
  const { given, snapshot } = reading;
  const planned = plan.sheets.filter(({ target }) => target === "columns").flatMap(({ cells }) => cells);
  const mine = [...ownRanges(reading), ...rectanglesOf(planned)];
  return witnessSteps("table", lookedAt(given.used, planned, snapshot.cells.length), (row, column) =>
    mine.some((range) => contains(range, { row, column })) ? null : given.at(row, column),
  );
}

function lookedAt(used: CellRange, planned: readonly PlannedCell[], cells: number): CellRange {
  if (cells === 0) return { ...used, bottom: used.top - 1 };
  const columns = used.right - used.left + 1;
  const rows = Math.floor(MOST_CELLS / columns);
  if (used.bottom - used.top < rows) return used;
  if (planned.length === 0) return { ...used, bottom: used.top + rows - 1 };
  const lines = planned.map(({ row }) => row);
  const left = planned.reduce((least, { column }) => Math.min(least, column), used.right + 1);
  const top = lines.reduce((least, row) => Math.min(least, row), used.bottom);
  const bottom = lines.reduce((most, row) => Math.max(most, row), used.top);
  return { top, left: used.left, bottom: Math.min(bottom, used.bottom), right: left - 1 };
}

/** Reads, before anything is done there, what stands where we are about to write or to empty. */
export function targetWitness(
  { given }: SheetReading,
  ranges: readonly CellRange[],
  staff: readonly CellRange[],
): readonly Witness[] {
  return ranges
    .flatMap((range) => rowChunks(range, MOST_CELLS))
    .flatMap((range) =>
      witnessSteps("target", range, (row, column) =>
        staff.some((one) => contains(one, { row, column })) ? null : given.at(row, column),
      ),
    );
}

/** Reads again what we wrote: a merged cell swallows texts in silence, and a colleague may write at the same moment. */
export function ownWitness(cells: readonly PlannedCell[]): readonly Witness[] {
  if (cells.length > MOST_OWN_CELLS) return [];
  const texts = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return rectanglesOf(cells).flatMap((range) =>
    witnessSteps("own", range, (row, column) => {
      const cell = texts.get(`${row} ${column}`);
      return cell === undefined || cell.keepText === true ? null : cell.text;
    }),
  );
}
