import type { SheetBeforeImage } from "../../core/snapshot/before-image";
import { fittingRows, heightRuns, heightsByRow } from "../../core/mark/height-runs";
import { type RowNow, rowsNow, rowTexts } from "../../core/mark/moved-rows";
import { findOwnMarks } from "../../core/mark/own-marks";
import { type CellPlace, type CellRange, contains } from "../../core/snapshot/grid";
import type { SheetSnapshot } from "../../core/snapshot/sheet-snapshot";

/** Excel counts heights in steps of a pixel. */
const SAME_POINTS = 0.8;

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
  if (!marks) return isBlank(snapshot, image.ranges) ? image : undefined;
  const now = boundsOf(marks.ranges);
  const then = boundsOf(image.ranges);
  const columns = now.left - then.left;
  const { staff } = marks;
  const isStaff = (cell: CellPlace): boolean => staff.some((range) => contains(range, cell));
  const isOurs = (cell: CellPlace): boolean => marks.ranges.some((range) => contains(range, cell));
  const texts = rowTexts(snapshot.cells.filter((cell) => isOurs(cell) && !isStaff(cell)));
  const rowNow = rowsNow({ ...then, texts: image.rowTexts ?? [] }, { ...now, texts });
  const moved = movedHeights(image, rowNow);
  const isTall = tallStrangers({ then, now }, rowNow, snapshot);
  return {
    ...image,
    ranges: marks.ranges,
    // Where people decide: seen in the sheet, which knows best of inserted rows.
    staff:
      staff.length > 0 ? staff : image.staff.map((range) => movedRange(range, columns, now.top - then.top)),
    columnWidths: image.columnWidths.map((width) => ({ ...width, column: width.column + columns })),
    rowHeights: moved.runs,
    ...(image.unknown === undefined && (moved.isLost || isTall) ? { unknown: "heights" as const } : {}),
  };
}

function movedRange({ top, left, bottom, right }: CellRange, columns: number, rows: number): CellRange {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

/** The kept heights in the rows of today. Lost: of a row that is perhaps still there it is not known where. */
function movedHeights(
  { rowHeights }: SheetBeforeImage,
  rowNow: (row: number) => RowNow,
): { readonly runs: SheetBeforeImage["rowHeights"]; readonly isLost: boolean } {
  const fits = fittingRows(rowHeights);
  const all = [...heightsByRow(rowHeights)].map(([row, points]) => ({
    row: rowNow(row),
    points,
    ...(fits.has(row) ? { fits: true as const } : {}),
  }));
  const found = all.flatMap(({ row, ...height }) => (typeof row === "number" ? [{ ...height, row }] : []));
  return { runs: heightRuns(found), isLost: all.some(({ row }) => row === undefined) };
}

/** Is a row among ours that was none then, and as high as no row is by itself? Excel makes inserted rows as high as the one above. */
function tallStrangers(
  { then, now }: { readonly then: CellRange; readonly now: CellRange },
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
