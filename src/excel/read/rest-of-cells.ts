import type { CellRange } from "../../core/snapshot/grid";
import { type Block, blockOf } from "./block-cells";
import { withCellFonts } from "./cell-fonts";
import { cellRangeOf } from "../range-place";
import { rowChunks } from "./row-chunks";
import { requestBlock, type SheetRequest } from "./sheet-request";

/** Excel reads no more cells than this at once, and nobody's table needs more. */
const SHEET_LIMIT = 5_000_000;
/** Cells of one answer: at 20 bytes for text and value each, well below 5 MB. */
const CHUNK_CELLS = 40_000;

/** The rectangles that the first round trip did not bring, or that it is hopeless. */
export function whatIsLeft({ used, block }: SheetRequest): readonly CellRange[] | "too-large" {
  const all = cellRangeOf(used);
  if (used.rowCount * used.columnCount > SHEET_LIMIT) return "too-large";
  if (!block || block.range.isNullObject) return rowChunks(all, CHUNK_CELLS);
  const read = cellRangeOf(block.range);
  const right: CellRange = { ...all, bottom: read.bottom, left: read.right + 1 };
  const below: CellRange = { ...all, top: read.bottom + 1 };
  return [right, below].filter(isThere).flatMap((range) => rowChunks(range, CHUNK_CELLS));
}

const isThere = (range: CellRange): boolean => range.top <= range.bottom && range.left <= range.right;

/**
 * Reads the rest, one round trip for each chunk (each answer has its own limit of 5 MB, so they can't share one). A chunk
 * with very long texts is cut in halves.
 */
export async function restOfCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  left: readonly CellRange[],
): Promise<readonly Block[]> {
  const [next, ...others] = left;
  if (!next) return [];
  const read = await readChunk(context, sheet, next);
  if (read === "too-much") return restOfCells(context, sheet, [...halves(next), ...others]);
  return [read, ...(await restOfCells(context, sheet, others))];
}

async function readChunk(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  at: CellRange,
): Promise<Block | "too-much"> {
  const range = sheet.getRangeByIndexes(at.top, at.left, at.bottom - at.top + 1, at.right - at.left + 1);
  const request = requestBlock(range, false);
  try {
    await context.sync();
  } catch (error) {
    if (at.bottom > at.top && isPayloadError(error)) return "too-much";
    throw error;
  }
  const block = blockOf(request);
  range.untrack();
  return { ...block, cells: await withCellFonts(context, sheet, { ...block, range: at }) };
}

function isPayloadError(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    Reflect.get(error, "code") === "ResponsePayloadSizeLimitExceeded"
  );
}

function halves(range: CellRange): readonly CellRange[] {
  const middle = Math.floor((range.top + range.bottom) / 2);
  return [
    { ...range, bottom: middle },
    { ...range, top: middle + 1 },
  ];
}
