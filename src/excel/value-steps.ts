import type { PlannedCell } from "../core/mark/annotation-plan";
import type { CellRange } from "../core/sheet/grid";
import { rowChunks } from "./row-chunks";
import type { SheetStep } from "./write-step";

/** Excel takes 80,000 cells at once; a chunk of values also has to stay below 5 MB. */
const CHUNK_CELLS = 20_000;
/** Repeated at least so often, a text is cheaper written once for the whole column than again and again. */
const OFTEN = 50;

const lines = ({ top, bottom }: CellRange) => Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
const columns = ({ left, right }: CellRange) => Array.from({ length: right - left + 1 }, (_, i) => left + i);

type CellAt = (row: number, column: number) => PlannedCell | undefined;

/**
 * The texts of blocks of cells. In a long column the commonest text goes to all cells first, and the others on top: half
 * of a long result says the same, and requests are limited.
 */
export function valueSteps(
  cells: readonly PlannedCell[],
  blocks: readonly CellRange[],
): readonly SheetStep[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const cellAt: CellAt = (row, column) => byPlace.get(`${row} ${column}`);
  return blocks
    .flatMap((block) => rowChunks(block, CHUNK_CELLS))
    .flatMap((range) => chunkSteps(range, cellAt));
}

function chunkSteps(range: CellRange, cellAt: CellAt): readonly SheetStep[] {
  const common = new Map(columns(range).map((column) => [column, commonText(range, column, cellAt)]));
  const values = lines(range).map((row) =>
    columns(range).map((column) => {
      const text = entryOf(cellAt(row, column));
      return text === common.get(column) ? null : text;
    }),
  );
  return [
    ...[...common].flatMap(([column, text]): readonly SheetStep[] =>
      text === undefined
        ? []
        : [{ kind: "same-text", range: { ...range, left: column, right: column }, text }],
    ),
    { kind: "values", range, values },
  ];
}

/** A text that fills much of a column; undefined where none does, or where somebody else writes in the column. */
function commonText(range: CellRange, column: number, cellAt: CellAt): string | undefined {
  const counts = new Map<string, number>();
  for (const row of lines(range)) {
    const text = entryOf(cellAt(row, column));
    if (text === null) return undefined;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[0] !== "" && most[1] >= OFTEN ? most[0] : undefined;
}

/**
 * Text that stays text. A leading apostrophe does that for every text (formulas, numbers, dates and full-width digits
 * alike) and is not shown or printed. The other way, the format "@", shows #### for long texts in some Excels.
 * Null leaves what stands in the cell.
 */
function entryOf(cell: PlannedCell | undefined): string | null {
  if (!cell || cell.keepText === true) return null;
  return cell.text === "" ? "" : `'${cell.text}`;
}
