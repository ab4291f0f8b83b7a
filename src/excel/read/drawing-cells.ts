import type { CellRange } from "../../core/snapshot/grid";
import type { OccupiedRange } from "../../core/snapshot/sheet-snapshot";

/** A drawing's place in points from the sheet's corner. */
export interface DrawingBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Sizes of lines from the sheet's start in points; what is beyond the known lines has the standard size. */
export interface Lines {
  readonly size: (line: number) => number;
  readonly count: number;
}

/** The line in which a distance from the sheet's corner falls. */
function lineAt(distance: number, { size, count }: Lines): number {
  let passed = 0;
  for (let line = 0; line < count; line += 1) {
    passed += size(line);
    if (passed > distance) return line;
  }
  return count - 1;
}

/** The cells that a drawing covers: widening their columns would stretch it. */
export function drawingCells(box: DrawingBox, columns: Lines, rows: Lines): OccupiedRange {
  return {
    top: lineAt(box.top, rows),
    left: lineAt(box.left, columns),
    bottom: lineAt(box.top + box.height, rows),
    right: lineAt(box.left + box.width, columns),
    by: "drawing",
  };
}

/** Points. What reaches into a cell by less than this does not lie on it: drawings are placed by hand. */
const SLACK = 2.25;

/** The cells on which a drawing lies, without those that it only touches. */
export function cellsUnder({ left, top, width, height }: DrawingBox, columns: Lines, rows: Lines): CellRange {
  const [x, y] = [Math.min(SLACK, width / 2), Math.min(SLACK, height / 2)];
  const box = { left: left + x, top: top + y, width: width - 2 * x, height: height - 2 * y };
  const { top: first, left: start, bottom, right } = drawingCells(box, columns, rows);
  return { top: first, left: start, bottom, right };
}
