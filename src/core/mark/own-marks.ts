import type { CellPlace, CellRange } from "../sheet/grid";
import { contains } from "../sheet/grid";
import type { SheetSnapshot, SizedSpan, SnapshotCell } from "../sheet/sheet-snapshot";
import { headingPair, isSheetSignature, isSignature } from "./sheet-vocabulary";

/** Where an earlier run wrote, zero-based. */
export interface OwnMarks {
  /** Result, reasons and foot block (and the staff columns, where there are any), one rectangle for each earlier run. */
  readonly ranges: readonly CellRange[];
  /** The columns in which people decide, within the ranges: what stands there is theirs. */
  readonly staff: readonly CellRange[];
}

/**
 * Finds the columns of an earlier run. They are ours where both headings stand side by side (in either language) and
 * the signature ends the foot block below them: a city's own column 「判定」 has no signature. `ownRanges` are those
 * that a host knows from its before-image. They help where someone removed the heading or the signature, but not
 * where both are gone: rows or columns may have moved since, and a vendor's answers must never be taken for ours.
 */
export function findOwnMarks(
  snapshot: SheetSnapshot,
  ownRanges: readonly CellRange[] = [],
): OwnMarks | undefined {
  const signed = signedBlocks(snapshot.cells);
  if (signed.length > 0) {
    const staff = signed.flatMap((block) => (block.staff === undefined ? [] : [block.staff]));
    return { ranges: signed.map((block) => block.range), staff };
  }
  return bearsTrace(snapshot.cells, ownRanges) ? { ranges: ownRanges, staff: [] } : undefined;
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
  if (isOwnSheet(snapshot)) return { ...snapshot, cells: [], merges: [] };
  const own = findOwnMarks(snapshot, ownRanges);
  if (own === undefined) return snapshot;
  const isOurs = (place: CellPlace) => own.ranges.some((range) => contains(range, place));
  return {
    ...snapshot,
    cells: snapshot.cells.filter((cell) => !isOurs(cell)),
    columnWidths: own.ranges.reduce(withoutColumns, snapshot.columnWidths),
    occupied: snapshot.occupied.filter(
      ({ by, ...taken }) =>
        !((by === "validation" || by === "content") && own.ranges.some((range) => encloses(range, taken))),
    ),
  };
}

/** Whether the whole sheet is ours, by the signature that it bears even after the workbook went through other programs. */
export function isOwnSheet(snapshot: SheetSnapshot): boolean {
  return snapshot.cells.some((cell) => isSheetSignature(cell.text));
}

interface SignedBlock {
  readonly range: CellRange;
  readonly staff?: CellRange;
}

interface OpenHeading {
  readonly row: number;
  readonly staff: boolean;
}

/** One pass over the cells in their order: a heading pair opens a block, the next signature in its column closes it. */
function signedBlocks(cells: readonly SnapshotCell[]): readonly SignedBlock[] {
  const open = new Map<number, OpenHeading>();
  const blocks: SignedBlock[] = [];
  cells.forEach((cell, index) => {
    const left = cells[index - 1];
    if (left !== undefined && left.row === cell.row && left.column === cell.column - 1) {
      const pair = headingPair(left.text, cell.text);
      if (pair !== undefined) {
        const staff =
          standsRightOf(cell, cells[index + 1], pair.staff) &&
          standsRightOf(cells[index + 1], cells[index + 2], pair.staffRemark);
        open.set(cell.column, { row: cell.row, staff });
      }
    }
    const heading = open.get(cell.column);
    if (heading === undefined || !isSignature(cell.text)) return;
    open.delete(cell.column);
    blocks.push(blockBetween(heading, cell));
  });
  return blocks;
}

function standsRightOf(left: CellPlace | undefined, cell: SnapshotCell | undefined, text: string): boolean {
  if (left === undefined || cell === undefined) return false;
  return cell.row === left.row && cell.column === left.column + 1 && cell.text === text;
}

function blockBetween(heading: OpenHeading, signature: CellPlace): SignedBlock {
  const { row: top, staff } = heading;
  const { row: bottom, column } = signature;
  if (!staff) return { range: { top, left: column - 1, bottom, right: column } };
  return {
    range: { top, left: column - 1, bottom, right: column + 2 },
    staff: { top: top + 1, left: column + 1, bottom, right: column + 2 },
  };
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
