import type { FormerPrint, SheetBeforeImage } from "../snapshot/before-image";
import { type CellPlace, type CellRange, contains } from "../snapshot/grid";
import type { SheetSnapshot } from "../snapshot/sheet-snapshot";
import { heightRuns, rowHeightsOf } from "./height-runs";
import { type RowNow, rowsNow, rowTexts, textsKept } from "./moved-rows";
import { findOwnMarks, type OwnMarks } from "./own-marks";

/** Excel counts heights in steps of a pixel. */
const SAME_POINTS = 0.8;
/** A height that we gave has perhaps been rounded on two screens, one after the other. */
const GIVEN_POINTS = 1.6;

/**
 * The before-image of a sheet in the places of today: people insert rows and columns. What stands in the sheet decides
 * where our marks are; where nothing tells them and something else stands in their place, the image is of no use.
 */
export function movedImage(
  image: SheetBeforeImage | undefined,
  snapshot: SheetSnapshot,
): SheetBeforeImage | undefined {
  if (image === undefined) return undefined;
  const marks = findOwnMarks(withBefore(snapshot, image), image.ranges);
  if (marks) return imageAt(image, marks, snapshot);
  return isBlank(snapshot, image.ranges) ? image : undefined;
}

/**
 * The before-image of a sheet whose marks are known. A height belongs to its row, wherever that is by now; a row that
 * somebody has sized since we did keeps what it has.
 */
export function imageAt(image: SheetBeforeImage, marks: OwnMarks, snapshot: SheetSnapshot): SheetBeforeImage {
  const { ranges, staff } = marks;
  if (image.ranges.length === 0) return { ...image, ...marksOnly(marks), unknown: "sizes" };
  const now = boundsOf(ranges);
  const then = boundsOf(image.ranges);
  const columns = now.left - then.left;
  const isStaff = (cell: CellPlace): boolean => staff.some((range) => contains(range, cell));
  const isOurs = (cell: CellPlace): boolean => ranges.some((range) => contains(range, cell));
  const texts = rowTexts(snapshot.cells.filter((cell) => isOurs(cell) && !isStaff(cell)));
  const rowNow = rowsNow({ ...then, texts: textsKept(image) }, { ...now, texts });
  const moved = movedHeights(image, rowNow, snapshot);
  const isTall = tallStrangers({ then, now }, rowNow, snapshot);
  return {
    ...image,
    ranges,
    // Where people decide: seen in the sheet, which knows best of inserted rows.
    staff:
      staff.length > 0 ? staff : image.staff.map((range) => movedRange(range, columns, now.top - then.top)),
    columnWidths: image.columnWidths.map((width) => ({ ...width, column: width.column + columns })),
    rowHeights: moved.runs,
    ...(image.print === undefined ? {} : { print: movedPrint(image.print, rowNow, { then, now }) }),
    ...(image.unknown === undefined && (moved.isLost || isTall) ? { unknown: "heights" as const } : {}),
  };
}

/** An image that does not say where we wrote tells nothing of sizes. */
const marksOnly = ({ ranges, staff }: OwnMarks) => ({ ranges, staff, columnWidths: [], rowHeights: [] });

interface Bounds {
  readonly then: CellRange;
  readonly now: CellRange;
}

/**
 * A print set-up moves with its rows. Of those above our own it can't be told whether rows were inserted above or below
 * them: then what is printed begins no lower than it did.
 */
function movedPrint(print: FormerPrint, rowNow: (row: number) => RowNow, { then, now }: Bounds): FormerPrint {
  const columns = now.left - then.left;
  const last = (row: number): number => {
    const found = rowNow(row);
    return typeof found === "number" ? found : Math.max(0, row + now.bottom - then.bottom);
  };
  const first = (row: number): number => (row < then.top ? Math.min(row, last(row)) : last(row));
  const moved = (range: CellRange): CellRange => {
    const left = range.left < then.left ? Math.min(range.left, range.left + columns) : range.left + columns;
    const right = range.right + columns;
    return { top: first(range.top), left: Math.max(0, left), bottom: last(range.bottom), right };
  };
  const isRange = ({ top, left, bottom, right }: CellRange): boolean => top <= bottom && left <= right;
  const { area, titleRows } = print;
  return {
    ...print,
    area: area && area.map(moved).filter(isRange),
    titleRows: titleRows && { first: first(titleRows.first), last: last(titleRows.last) },
  };
}

function movedRange({ top, left, bottom, right }: CellRange, columns: number, rows: number): CellRange {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

/** The kept heights in the rows of today. Lost: of a row that is perhaps still there it is not known where. */
function movedHeights(
  { rowHeights }: SheetBeforeImage,
  rowNow: (row: number) => RowNow,
  snapshot: SheetSnapshot,
): { readonly runs: SheetBeforeImage["rowHeights"]; readonly isLost: boolean } {
  const all = rowHeightsOf(rowHeights).map((height) => ({ ...height, row: rowNow(height.row) }));
  const found = all.flatMap(({ row, ...height }) => (typeof row === "number" ? [{ ...height, row }] : []));
  const heightNow = heightsNow(snapshot, new Set(found.map(({ row }) => row)));
  const ours = found.filter(({ row, given }) => {
    const points = heightNow(row);
    return given === undefined || points === undefined || Math.abs(points - given) <= GIVEN_POINTS;
  });
  return { runs: heightRuns(ours), isLost: all.some(({ row }) => row === undefined) };
}

/** Tells the heights of some rows; undefined of hidden ones, which have none to be seen. */
function heightsNow(
  { rowHeights, hiddenRows, defaultRowHeight }: SheetSnapshot,
  asked: ReadonlySet<number>,
): (row: number) => number | undefined {
  const heights = new Map<number, number | undefined>();
  const put = (first: number, last: number, size: number | undefined): void => {
    for (let row = first; row <= last; row += 1) if (asked.has(row)) heights.set(row, size);
  };
  rowHeights.forEach(({ first, last, size }) => put(first, last, size));
  hiddenRows.forEach(({ first, last }) => put(first, last, undefined));
  return (row) => (heights.has(row) ? heights.get(row) : defaultRowHeight);
}

/** Is a row among ours that was none then, and as high as no row is by itself? Excel makes inserted rows as high as the one above. */
function tallStrangers(
  { then, now }: Bounds,
  rowNow: (row: number) => RowNow,
  { rowHeights, defaultRowHeight }: SheetSnapshot,
): boolean {
  const known = new Set<RowNow>();
  for (let row = then.top; row <= then.bottom; row += 1) known.add(rowNow(row));
  return rowHeights.some(({ first, last, size }) => {
    if (size <= defaultRowHeight + SAME_POINTS) return false;
    for (let row = Math.max(first, now.top); row <= Math.min(last, now.bottom); row += 1)
      if (!known.has(row)) return true;
    return false;
  });
}

/** The snapshot with what an earlier run is known to have written: where, and by their fingerprints which texts. */
export function withBefore(snapshot: SheetSnapshot, before: SheetBeforeImage): SheetSnapshot {
  const texts = before.texts === undefined ? {} : { ownTexts: before.texts };
  return { ...snapshot, ownRanges: before.ranges, ...texts };
}

const isBlank = (snapshot: SheetSnapshot, ranges: readonly CellRange[]): boolean =>
  !snapshot.cells.some((cell) => ranges.some((range) => contains(range, cell)));

function boundsOf(ranges: readonly CellRange[]): CellRange {
  return {
    top: Math.min(...ranges.map(({ top }) => top)),
    left: Math.min(...ranges.map(({ left }) => left)),
    bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
    right: Math.max(...ranges.map(({ right }) => right)),
  };
}
