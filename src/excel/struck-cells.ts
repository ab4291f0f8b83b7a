import { type CellRange, contains } from "../core/sheet/grid";
import type { SnapshotCell } from "../core/sheet/sheet-snapshot";
import { rowChunks } from "./row-chunks";

/** One answer gives about fifty bytes for a cell. */
const CHUNK_CELLS = 40_000;

/**
 * Tells struck-through cells one by one, where the fonts of a block differ. One round trip for 40,000 cells.
 * @param cells the cells of the block, which come back with `struck` where the whole text is
 */
export async function withStruckCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: { readonly range: CellRange; readonly cells: readonly SnapshotCell[] },
): Promise<readonly SnapshotCell[]> {
  return chunkByChunk(context, sheet, block.cells, rowChunks(block.range, CHUNK_CELLS));
}

async function chunkByChunk(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly SnapshotCell[],
  left: readonly CellRange[],
): Promise<readonly SnapshotCell[]> {
  const [at, ...others] = left;
  if (!at) return cells;
  const range = sheet.getRangeByIndexes(at.top, at.left, at.bottom - at.top + 1, at.right - at.left + 1);
  const read = range.getCellProperties({ format: { font: { strikethrough: true } } });
  await context.sync();
  const known = cells.map((cell) => {
    if (!contains(at, cell)) return cell;
    const { format } = read.value[cell.row - at.top]?.[cell.column - at.left] ?? {};
    return format?.font?.strikethrough === true ? { ...cell, struck: true } : cell;
  });
  return chunkByChunk(context, sheet, known, others);
}
