import type { CellPlace, CellRange } from "../../core/snapshot/grid";

/** The fewest simple rectangles that hold exactly these cells: runs down a column, joined with equal runs beside them. */
export function cellBlocks(cells: readonly CellPlace[]): readonly CellRange[] {
  const byColumn = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const rows = byColumn.get(column);
    if (rows === undefined) byColumn.set(column, [row]);
    else rows.push(row);
  }
  const blocks: CellRange[] = [];
  for (const [column, rows] of [...byColumn].sort(([a], [b]) => a - b)) {
    for (const { top, bottom } of runs(rows)) {
      const at = blocks.findIndex(
        (block) => block.right === column - 1 && block.top === top && block.bottom === bottom,
      );
      const beside = blocks[at];
      if (beside === undefined) blocks.push({ top, left: column, bottom, right: column });
      else blocks[at] = { ...beside, right: column };
    }
  }
  return blocks;
}

function runs(rows: readonly number[]): readonly { readonly top: number; readonly bottom: number }[] {
  const found: { top: number; bottom: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && last.bottom === row - 1) last.bottom = row;
    else found.push({ top: row, bottom: row });
  }
  return found;
}
