import type { CellRange } from "../../core/snapshot/grid";

/** Cuts a rectangle into runs of whole rows of at most so many cells. */
export function rowChunks(range: CellRange, cells: number): readonly CellRange[] {
  const step = Math.max(1, Math.floor(cells / (range.right - range.left + 1)));
  const found: CellRange[] = [];
  for (let top = range.top; top <= range.bottom; top += step)
    found.push({ ...range, top, bottom: Math.min(top + step - 1, range.bottom) });
  return found;
}
