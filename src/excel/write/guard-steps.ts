import type { AnnotationPlan, PlannedCell } from "../../core/mark/annotation-plan";
import { type CellRange, contains } from "../../core/snapshot/grid";
import { rectanglesOf } from "./cell-areas";
import { ownRanges } from "../undo/own-ranges";
import type { SheetReading } from "../read/read-sheet";
import { rowChunks } from "../read/row-chunks";
import { type TextAt, type Witness, wholeWitness, witnessSteps } from "./witness";

/** Of a sheet with more cells than this, only those beside our columns are looked at again. */
const MOST_CELLS = 200_000;
/** Longer results are proved in their own way, where they are copied. */
const MOST_OWN_CELLS = 4_500;

/** How our own cells are to be found by the last look. */
export interface OwnCells {
  readonly planned: readonly PlannedCell[];
  /** What was emptied; where people write, anything may stand. */
  readonly emptied: readonly CellRange[];
  readonly staff: readonly CellRange[];
}

/** Of a plan: what an earlier run left is replaced by it, or stands as it was where the plan is for another sheet. */
export function plannedCells({ sheets }: AnnotationPlan, reading: SheetReading): OwnCells {
  const beside = sheets.filter(({ target }) => target === "columns");
  const planned = beside.flatMap(({ cells }) => cells);
  return { planned, emptied: beside.length === 0 ? [] : ownRanges(reading), staff: [] };
}

/**
 * Reads again what the sheet says, in one piece where it fits into an answer: the last of a write, so that nothing can
 * come after it. The table has to say what was planned from, and our cells what we wrote: a merged cell swallows texts in
 * silence, and a colleague may write at the same moment.
 */
export function lastLook(reading: SheetReading, own: OwnCells): readonly Witness[] {
  const { given, snapshot } = reading;
  const { planned, emptied } = own;
  const textAt = textsWanted(reading, own);
  const used = snapshot.cells.length === 0 ? [] : [given.used];
  const all = boundsOf([...used, ...rectanglesOf(planned), ...emptied]);
  if (all === undefined) return [];
  const whole = planned.length > MOST_OWN_CELLS ? undefined : wholeWitness(all, textAt);
  if (whole) return [whole];
  const table = lookedAt(given.used, planned, snapshot.cells.length);
  const ours = planned.length > MOST_OWN_CELLS ? [] : rectanglesOf(planned);
  return [table, ...ours].flatMap((range) => witnessSteps("table", range, textAt));
}

function textsWanted(reading: SheetReading, { planned, emptied, staff }: OwnCells): TextAt {
  const texts = new Map(planned.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const long = planned.length > MOST_OWN_CELLS;
  return (row, column) => {
    const within = (ranges: readonly CellRange[]) => ranges.some((range) => contains(range, { row, column }));
    const cell = texts.get(`${row} ${column}`);
    if (cell !== undefined) return long || cell.keepText === true ? null : cell.text;
    if (within(staff)) return null;
    return within(emptied) ? "" : reading.given.at(row, column);
  };
}

function boundsOf(ranges: readonly CellRange[]): CellRange | undefined {
  if (ranges.length === 0) return undefined;
  return {
    top: Math.min(...ranges.map(({ top }) => top)),
    left: Math.min(...ranges.map(({ left }) => left)),
    bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
    right: Math.max(...ranges.map(({ right }) => right)),
  };
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

/** Looks at cells just before they are written to or emptied. @param opens what is emptied */
export type Look = (ranges: readonly CellRange[], opens?: string) => readonly Witness[];

/** A look at cells of the sheet as it was read. @param kept cells that are left as they are */
export function lookBefore({ given }: SheetReading, kept: (row: number, column: number) => boolean): Look {
  return (ranges, opens) =>
    ranges
      .flatMap((range) => rowChunks(range, MOST_CELLS))
      .flatMap((range) =>
        witnessSteps("target", range, (row, column) => (kept(row, column) ? null : given.at(row, column))),
      )
      .map((step, index) => (index === 0 && opens !== undefined ? { ...step, opens } : step));
}

/** Where an attempt of ours stands already, nothing is to be learnt. */
export const noLook: Look = () => [];
