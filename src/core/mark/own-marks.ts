import type { CellPlace, CellRange } from "../snapshot/grid";
import { contains } from "../snapshot/grid";
import type { OccupiedRange, SheetSnapshot, SizedSpan, SnapshotCell } from "../snapshot/sheet-snapshot";
import { ownBlocks } from "./own-blocks";
import { foreignCells, rangesWithout, type OwnColumns } from "./own-texts";
import {
  headingPair,
  isLabel,
  isOwnPageText,
  isReasonHeading,
  isSheetSignature,
  isSignature,
} from "./sheet-vocabulary";

/** Where an earlier run wrote, zero-based. */
export interface OwnMarks {
  /** Result, reasons and foot block (and the staff columns, where there are any), one rectangle for each earlier run. */
  readonly ranges: readonly CellRange[];
  /** The columns in which people decide, within the ranges: what stands there is theirs. */
  readonly staff: readonly CellRange[];
  /** Cells between our columns' corners that others have filled since; the ranges leave them out. */
  readonly foreign: readonly SnapshotCell[];
}

/**
 * Finds the columns of an earlier run. They are ours where both headings stand side by side (in either language) and
 * below them our signature or one of our results (「○ 適合」): a city's own column 「判定」 has neither. `ownRanges` are
 * those that a host knows from its before-image. They help where someone removed a heading, but not where every trace
 * is gone: rows or columns may have moved since, and a vendor's answers must never be taken for ours.
 */
export function findOwnMarks(
  snapshot: SheetSnapshot,
  ownRanges: readonly CellRange[] = [],
): OwnMarks | undefined {
  const blocks = ownBlocks(snapshot.cells);
  if (blocks.length > 0) {
    const staff = blocks.flatMap((block) => (block.staff === undefined ? [] : [block.staff]));
    const columns = blocks.map(({ range }): OwnColumns => ({
      range: withRowsAbove(range, ownRanges, snapshot.cells),
      results: range.left,
    }));
    return marksIn(snapshot, columns, staff);
  }
  if (!bearsTrace(snapshot.cells, ownRanges)) return undefined;
  return marksIn(
    snapshot,
    ownRanges.map((range) => ({ range })),
    [],
  );
}

/**
 * With the rows above its headings that the host knows to be ours: a requirement can stand above the line of the headings.
 * What others wrote there is foreign, as it is below them.
 */
function withRowsAbove(
  range: CellRange,
  ownRanges: readonly CellRange[],
  cells: readonly SnapshotCell[],
): CellRange {
  // The record is hidden data: a row in which none of our results stands in sight is not taken for ours by it.
  const showsResults = (from: number): boolean => {
    const cellsAbove = cells.filter(
      ({ row, column }) => row >= from && row < range.top && column >= range.left && column <= range.right,
    );
    const results = cellsAbove.filter(({ column, text }) => column === range.left && isLabel(text));
    const rows = new Set(results.map(({ row }) => row));
    return rows.size > 0 && cellsAbove.every(({ row }) => rows.has(row));
  };
  const above = ownRanges.filter(
    ({ top, left, bottom, right }) =>
      left === range.left &&
      right === range.right &&
      top < range.top &&
      bottom >= range.top &&
      showsResults(top),
  );
  return { ...range, top: above.reduce((least, { top }) => Math.min(least, top), range.top) };
}

function marksIn(
  snapshot: SheetSnapshot,
  columns: readonly OwnColumns[],
  staff: readonly CellRange[],
): OwnMarks {
  const foreign = foreignCells(snapshot, columns, staff);
  const ranges = columns.map(({ range }) => range);
  return { ranges: rangesWithout(ranges, foreign), staff, foreign };
}

/** Whether a heading pair or the signature still stands within the ranges. */
function bearsTrace(cells: readonly SnapshotCell[], ranges: readonly CellRange[]): boolean {
  const within = cells.filter((cell) => ranges.some((range) => contains(range, cell)));
  return within.some((cell, index) => {
    const left = within[index - 1];
    const pair = left?.row === cell.row ? headingPair(left.text, cell.text) : undefined;
    return pair !== undefined || isSignature(cell.text);
  });
}

/**
 * The snapshot as it was before we wrote: without the cells, widths and drop-downs of our columns. Judging an annotated
 * copy thereby gives the same result in the same place. Row heights stay: a row may have been that high before. Of a
 * sheet that is ours as a whole nothing is left: its list of requirements must not be taken for a vendor's table.
 */
export function withoutOwnMarks(
  snapshot: SheetSnapshot,
  ownRanges: readonly CellRange[] = [],
): SheetSnapshot {
  const ranges = ownRanges.length === 0 ? NONE : ownRanges;
  const made = MADE.get(snapshot);
  if (made?.ranges === ranges) return made.sheet;
  const sheet = madeWithout(snapshot, ranges);
  MADE.set(snapshot, { ranges, sheet });
  return sheet;
}

/** A sheet is looked at for its table several times over. */
const MADE = new WeakMap<
  SheetSnapshot,
  { readonly ranges: readonly CellRange[]; readonly sheet: SheetSnapshot }
>();
const NONE: readonly CellRange[] = [];

function madeWithout(snapshot: SheetSnapshot, ownRanges: readonly CellRange[]): SheetSnapshot {
  if (isOwnSheet(snapshot)) return { ...snapshot, cells: [], merges: [], overlays: [], pageTexts: [] };
  return withoutOwnCells(withoutOwnPages(snapshot), ownRanges);
}

/** Without the verdict in the page header and our source in the footer. */
function withoutOwnPages(snapshot: SheetSnapshot): SheetSnapshot {
  const { pageTexts } = snapshot;
  if (pageTexts === undefined) return snapshot;
  return { ...snapshot, pageTexts: pageTexts.filter((text) => !isOwnPageText(text)) };
}

function withoutOwnCells(snapshot: SheetSnapshot, ownRanges: readonly CellRange[]): SheetSnapshot {
  const own = findOwnMarks(snapshot, ownRanges);
  if (own === undefined) return withoutRemains(snapshot);
  const isOurs = (place: CellPlace) => own.ranges.some((range) => contains(range, place));
  const cells = snapshot.cells.filter((cell) => !isOurs(cell));
  return withoutRemains({
    ...snapshot,
    cells,
    ...(snapshot.printArea === undefined
      ? {}
      : { printArea: snapshot.printArea.map((area) => areaWithout(area, own.ranges, cells)) }),
    ...(snapshot.overlays === undefined
      ? {}
      : {
          overlays: snapshot.overlays.filter(
            ({ range }) => !own.ranges.some((ours) => encloses(ours, range)),
          ),
        }),
    columnWidths: own.ranges.reduce(withoutColumns, snapshot.columnWidths),
    occupied: snapshot.occupied.filter(
      ({ by, ...taken }) =>
        !((by === "validation" || by === "content") && own.ranges.some((range) => encloses(range, taken))),
    ),
  });
}

/** An area to be printed that ends where our block did was widened to it; the next block may be lower. */
function areaWithout(area: CellRange, ours: readonly CellRange[], cells: readonly SnapshotCell[]): CellRange {
  if (!ours.some(({ bottom }) => bottom === area.bottom)) return area;
  const bottom = cells.reduce((most, { row }) => (row <= area.bottom ? Math.max(most, row) : most), area.top);
  return { ...area, bottom };
}

/**
 * Takes the text out of a column of ours that lost its neighbour, so that our own reasons are not read as a vendor's
 * remarks. The cells stay taken: they are no longer ours to write to.
 */
function withoutRemains(snapshot: SheetSnapshot): SheetSnapshot {
  const remains = snapshot.cells.filter((cell) => isReasonHeading(cell.text));
  if (remains.length === 0) return snapshot;
  // From top to bottom: the first heading of a column is the last one to be set.
  const headings = new Map([...remains].reverse().map(({ row, column }) => [column, row]));
  const lasts = new Map(snapshot.cells.map(({ row, column }) => [column, row]));
  const isRemains = (cell: SnapshotCell) => {
    const heading = headings.get(cell.column);
    if (heading === undefined) return false;
    // Directly above it stands our verdict's sentence, where there was room.
    return heading <= cell.row || (heading - 1 === cell.row && /[。.]$/u.test(cell.text));
  };
  const taken = [...headings].map(([column, row]): OccupiedRange => {
    const bottom = lasts.get(column) ?? row;
    return { top: row, left: column, bottom, right: column, by: "content" };
  });
  return {
    ...snapshot,
    cells: snapshot.cells.filter((cell) => !isRemains(cell)),
    occupied: [...snapshot.occupied, ...taken],
  };
}

/** Whether the whole sheet is ours, by the signature that it bears even after the workbook went through other programs. */
export function isOwnSheet(snapshot: SheetSnapshot): boolean {
  return snapshot.cells.some((cell) => isSheetSignature(cell.text));
}

function withoutColumns(spans: readonly SizedSpan[], range: CellRange): readonly SizedSpan[] {
  return spans.flatMap((span) => {
    if (span.last < range.left || span.first > range.right) return [span];
    const before = { ...span, last: range.left - 1 };
    const after = { ...span, first: range.right + 1 };
    return [before, after].filter((part) => part.first <= part.last);
  });
}

function encloses(outer: CellRange, inner: CellRange): boolean {
  return (
    contains(outer, { row: inner.top, column: inner.left }) &&
    contains(outer, { row: inner.bottom, column: inner.right })
  );
}
