import type { HeightRun } from "../snapshot/before-image";

export interface RowHeight {
  readonly row: number;
  /** Null where the row had no height of its own. */
  readonly points: number | null;
  /** Its height was that of its contents. */
  readonly fits?: true;
}

/** Heights as they are kept: one entry for neighbouring rows of one height. */
export function heightRuns(heights: readonly RowHeight[]): readonly HeightRun[] {
  const runs: HeightRun[] = [];
  for (const { row, points, fits } of [...heights].sort((a, b) => a.row - b.row)) {
    const run = runs.at(-1);
    if (run && run.points === points && run.fits === fits && (run.last ?? run.row) >= row - 1)
      runs[runs.length - 1] = row === run.row ? run : { ...run, last: row };
    else runs.push({ row, points, ...(fits === true ? { fits } : {}) });
  }
  return runs;
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

/** The runs so many rows further down. */
export function shiftedRuns(runs: readonly HeightRun[], rows: number): readonly HeightRun[] {
  return runs.map((run) => ({
    ...run,
    row: run.row + rows,
    ...(run.last === undefined ? {} : { last: run.last + rows }),
  }));
}
