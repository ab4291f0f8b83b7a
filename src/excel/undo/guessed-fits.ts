import type { SheetSnapshot } from "../../core/snapshot/sheet-snapshot";
import type { SheetStep } from "../write/write-step";

type Measured = Extract<SheetStep, { kind: "measure" }>["rows"];

/** Excel counts heights in steps of a pixel, which is not the same number of points on every screen. */
const SAME_POINTS = 0.8;
/** A line in a font of another size: of 8 to 20 points, in steps of a pixel. */
const PIXEL = 0.75;
const LOWEST_LINE = 10.5;
const HIGHEST_LINE = 29.25;
const SAME_LINE = 0.2;
/** Of the rows; a heading may be of a height of its own. */
const MOST = 0.9;

/**
 * What is taken for granted until Excel has answered: contents need so many lines, of the workbook's usual height or of
 * another one that is common to nearly all rows (12.75, 25.5, 38.25). Only where it is otherwise, the before-image has to
 * be corrected, which costs a round trip.
 * @param rows those of which it has to be known
 * @param heights of all rows of the table
 */
export function guessedFits(
  rows: Measured,
  heights: readonly number[],
  { defaultRowHeight: usual }: Pick<SheetSnapshot, "defaultRowHeight">,
): ReadonlySet<number> {
  const line = lineOf(heights);
  return new Set(
    rows
      .filter(
        ({ points }) =>
          isLines(points, usual, SAME_POINTS) || (line !== undefined && isLines(points, line, SAME_LINE)),
      )
      .map(({ row }) => row),
  );
}

function isLines(points: number, line: number, same: number): boolean {
  const lines = Math.round(points / line);
  return lines > 0 && Math.abs(points - lines * line) < same;
}

/** The height of the lines of which nearly all rows have one or several; the highest, if there are more. */
function lineOf(heights: readonly number[]): number | undefined {
  for (let line = HIGHEST_LINE; line >= LOWEST_LINE; line -= PIXEL) {
    // People who set heights type round numbers: 30, 45 and 60 are hardly lines of 15 points.
    if (line % 5 === 0) continue;
    const found = heights.filter((points) => isLines(points, line, SAME_LINE));
    const different = new Set(found.map((points) => Math.round(points / line)));
    if (different.size > 1 && found.length >= MOST * heights.length) return line;
  }
  return undefined;
}
