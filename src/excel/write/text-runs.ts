import type { CellRange } from "../../core/snapshot/grid";

/** What goes into a cell; null leaves what stands there. */
export type EntryAt = (row: number, column: number) => string | null;

/** Up to so many cells without a text of their own are cheaper passed over within a table than by another table. */
const GAP = 40;

/** Rectangles of one column, in which all the texts of a block lie that are still to be written. */
export function textRuns(range: CellRange, entryAt: EntryAt): readonly CellRange[] {
  const runs: CellRange[] = [];
  for (let column = range.left; column <= range.right; column += 1)
    for (let row = range.top; row <= range.bottom; row += 1) {
      if (entryAt(row, column) === null) continue;
      const last = runs.at(-1);
      if (last?.left === column && row - last.bottom - 1 <= GAP)
        runs[runs.length - 1] = { ...last, bottom: row };
      else runs.push({ top: row, left: column, bottom: row, right: column });
    }
  return runs;
}
