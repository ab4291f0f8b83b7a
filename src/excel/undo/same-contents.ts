import { withoutOwnMarks } from "../../core/mark/own-marks";
import type { SheetSnapshot } from "../../core/snapshot/sheet-snapshot";

/** Do two readings of a sheet say the same, our own marks aside? Sizes and print set-up don't count. */
export function sameContents(a: SheetSnapshot, b: SheetSnapshot): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(snapshot: SheetSnapshot): string {
  const { cells } = withoutOwnMarks(snapshot, snapshot.ownRanges);
  return JSON.stringify(cells.map(({ row, column, text, struck }) => [row, column, text, struck === true]));
}
