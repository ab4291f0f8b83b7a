import type { HeightRun } from "../snapshot/before-image";

export interface RowHeight {
  readonly row: number;
  /** Null where the row had no height of its own. */
  readonly points: number | null;
  /** Its height was that of its contents. */
  readonly fits?: true;
  /** The height that we gave it. */
  readonly given?: number;
}

/** Heights as they are kept: one entry for neighbouring rows of one height. */
export function heightRuns(heights: readonly RowHeight[]): readonly HeightRun[] {
  const runs: HeightRun[] = [];
  for (const { row, points, fits, given } of [...heights].sort((a, b) => a.row - b.row)) {
    const run = runs.at(-1);
    const isSame = run?.points === points && run.fits === fits && run.given === given;
    if (run && isSame && (run.last ?? run.row) >= row - 1)
      runs[runs.length - 1] = row === run.row ? run : { ...run, last: row };
    else
      runs.push({
        row,
        points,
        ...(fits === true ? { fits } : {}),
        ...(given === undefined ? {} : { given }),
      });
  }
  return runs;
}

/** The kept heights row by row, with all that was kept of each. */
export function rowHeightsOf(runs: readonly HeightRun[]): readonly RowHeight[] {
  return runs.flatMap(({ row: first, last = first, ...height }) =>
    Array.from({ length: last - first + 1 }, (_, index): RowHeight => ({
      row: first + index,
      points: height.points,
      ...(height.fits === true ? { fits: true } : {}),
      ...(height.given === undefined ? {} : { given: height.given }),
    })),
  );
}

/** The kept heights row by row. */
export function heightsByRow(runs: readonly HeightRun[]): ReadonlyMap<number, number | null> {
  const heights = new Map<number, number | null>();
  for (const { row: first, last = first, points } of runs)
    for (let row = first; row <= last; row += 1) heights.set(row, points);
  return heights;
}

/** The rows that have to grow with their contents again. */
export function fittingRows(runs: readonly HeightRun[]): ReadonlySet<number> {
  return new Set(heightsByRow(runs.filter(({ fits }) => fits === true)).keys());
}
