import type { CellRange } from "../../core/snapshot/grid";
import type { OccupiedRange, SnapshotCell } from "../../core/snapshot/sheet-snapshot";

export interface SeenCells {
  readonly seen: readonly SnapshotCell[];
  /** Cells under a merge: what they hold is not seen, but takes their place. */
  readonly covered: readonly OccupiedRange[];
}

/** Merges that reach the current row, by their left column; in a sound workbook they don't overlap. */
class ActiveMerges {
  private readonly merges: CellRange[] = [];

  /** The place of the first merge that begins right of the column. */
  private placeOf(column: number): number {
    let [low, high] = [0, this.merges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.merges[middle]?.left ?? 0) <= column) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  add(merge: CellRange): void {
    this.merges.splice(this.placeOf(merge.left), 0, merge);
  }

  /** The merge over a cell. One that has ended above is dropped on the way. */
  over(row: number, column: number): CellRange | undefined {
    for (;;) {
      const at = this.placeOf(column) - 1;
      const merge = this.merges[at];
      if (merge === undefined) return undefined;
      if (merge.bottom >= row) return merge.right >= column ? merge : undefined;
      this.merges.splice(at, 1);
    }
  }
}

/** Tells the cells that are seen from those under a merge. One pass downwards; nothing grows with a merge's extent. */
export function seenCells(cells: readonly SnapshotCell[], merges: readonly CellRange[]): SeenCells {
  if (merges.length === 0) return { seen: cells, covered: [] };
  const downwards = [...merges].sort((a, b) => a.top - b.top);
  const active = new ActiveMerges();
  const seen: SnapshotCell[] = [];
  const covered: OccupiedRange[] = [];
  let next = 0;
  for (const cell of cells) {
    const { row, column } = cell;
    for (let merge = downwards[next]; merge !== undefined && merge.top <= row; merge = downwards[next]) {
      active.add(merge);
      next += 1;
    }
    const over = active.over(row, column);
    if (over === undefined || (over.top === row && over.left === column)) seen.push(cell);
    else covered.push({ top: row, left: column, bottom: row, right: column, by: "content" });
  }
  return { seen, covered };
}
