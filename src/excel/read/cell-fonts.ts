import { type CellRange, contains } from "../../core/snapshot/grid";
import type { SnapshotCell } from "../../core/snapshot/sheet-snapshot";
import type { Block } from "./block-cells";
import { grouped } from "../write/grouped";
import { rowChunks } from "./row-chunks";
import { dependsOnFont, inFont } from "./symbol-cells";

/** One answer gives about fifty bytes for a cell, and about fifty more for a name in Japanese. */
const STRUCK_CELLS = 40_000;
const NAMED_CELLS = 25_000;
/** On a sheet of more columns than this, their cells are asked for in one rectangle. */
const MOST_COLUMNS = 48;

interface Look {
  readonly range: CellRange;
  readonly cells: readonly SnapshotCell[];
  readonly struck: boolean;
  readonly names: boolean;
}

/**
 * Looks cell by cell where the fonts of a block differ: at all cells where some are struck through, and otherwise only at
 * the columns with cells that would say something else in a symbol font. No round trip where there are none; else one for
 * 25,000 cells.
 * @returns the cells of the block, with `struck` and with symbols in place of the letters behind them
 */
export async function withCellFonts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: { readonly range: CellRange } & Pick<Block, "cells" | "struckInPart" | "namesInPart">,
): Promise<readonly SnapshotCell[]> {
  const look = {
    range: block.range,
    cells: block.cells,
    struck: block.struckInPart,
    names: block.namesInPart && block.cells.some(dependsOnFont),
  };
  if (!look.struck && !look.names) return block.cells;
  return batchByBatch({ context, sheet, look }, batchesOf(areasOf(look), look.names), block.cells);
}

function areasOf({ range, cells, struck }: Look): readonly CellRange[] {
  if (struck) return [range];
  const columns = [...grouped(cells.filter(dependsOnFont), ({ column }) => column)];
  const areas = columns.map(([column, found]): CellRange => {
    const rows = found.map(({ row }) => row);
    const [top = range.top, bottom = range.bottom] = [rows[0], rows.at(-1)];
    return { top, bottom, left: column, right: column };
  });
  if (areas.length <= MOST_COLUMNS) return areas;
  return [{ ...range, left: minimum(areas, "left"), right: maximum(areas, "right") }];
}

const minimum = (areas: readonly CellRange[], key: keyof CellRange): number =>
  areas.reduce((least, area) => Math.min(least, area[key]), Number.MAX_SAFE_INTEGER);
const maximum = (areas: readonly CellRange[], key: keyof CellRange): number =>
  areas.reduce((most, area) => Math.max(most, area[key]), 0);

const sizeOf = (area: CellRange): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

/** The areas, cut where they are too large for one answer, and put together where several fit. */
function batchesOf(areas: readonly CellRange[], names: boolean): readonly (readonly CellRange[])[] {
  const most = names ? NAMED_CELLS : STRUCK_CELLS;
  const batches: CellRange[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const area of areas.flatMap((whole) => rowChunks(whole, most))) {
    size += sizeOf(area);
    if (size > most) {
      batches.push([]);
      size = sizeOf(area);
    }
    batches.at(-1)?.push(area);
  }
  return batches;
}

interface Asking {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly look: Look;
}

async function batchByBatch(
  asking: Asking,
  left: readonly (readonly CellRange[])[],
  cells: readonly SnapshotCell[],
): Promise<readonly SnapshotCell[]> {
  const [batch, ...others] = left;
  if (!batch) return cells;
  const { context, sheet, look } = asking;
  const font = { ...(look.struck ? { strikethrough: true } : {}), ...(look.names ? { name: true } : {}) };
  const asked = batch.map((at) => {
    const range = sheet.getRangeByIndexes(at.top, at.left, at.bottom - at.top + 1, at.right - at.left + 1);
    return { at, read: range.getCellProperties({ format: { font } }) };
  });
  await context.sync();
  const known = cells.map((cell) => {
    const found = asked.find(({ at }) => contains(at, cell));
    if (!found) return cell;
    const { format } = found.read.value[cell.row - found.at.top]?.[cell.column - found.at.left] ?? {};
    return lookedAt(cell, format?.font, look);
  });
  return batchByBatch(asking, others, known);
}

function lookedAt(
  cell: SnapshotCell,
  font: Excel.CellPropertiesFont | undefined,
  { struck, names }: Pick<Look, "struck" | "names">,
): SnapshotCell {
  // Null where the characters of the cell differ, which the declarations do not say.
  const strikethrough: boolean | null | undefined = font?.strikethrough;
  const name: string | null | undefined = font?.name;
  const isStruck = strikethrough === true ? { struck: true } : {};
  const isPartly = strikethrough === null ? { partlyStruck: true } : {};
  return {
    ...(names ? inFont(cell, name ?? undefined) : cell),
    ...(struck ? { ...isStruck, ...isPartly } : {}),
  };
}
