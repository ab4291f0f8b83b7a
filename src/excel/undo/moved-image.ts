import type { SheetBeforeImage } from "../../core/snapshot/before-image";
import { shiftedRuns } from "../../core/mark/height-runs";
import { findOwnMarks } from "../../core/mark/own-marks";
import { type CellRange, contains } from "../../core/snapshot/grid";
import type { SheetSnapshot } from "../../core/snapshot/sheet-snapshot";

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
  const rows = now.top - then.top;
  const columns = now.left - then.left;
  const isWhole = now.bottom - now.top === then.bottom - then.top;
  return {
    ...image,
    ranges: marks.ranges,
    staff: image.staff.map((range) => ({
      top: range.top + rows,
      left: range.left + columns,
      bottom: range.bottom + rows,
      right: range.right + columns,
    })),
    columnWidths: image.columnWidths.map((width) => ({ ...width, column: width.column + columns })),
    // With rows inserted in between it is not known any more which height was whose.
    rowHeights: isWhole ? shiftedRuns(image.rowHeights, rows) : [],
  };
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
