import type { PlannedCell } from "../../core/mark/annotation-plan";
import { type CellRange, rangeAddress } from "../../core/snapshot/grid";
import { copiedTexts } from "./copied-texts";
import { type Look, noLook } from "./guard-steps";
import { proofSteps } from "./proof-of-texts";
import { rowChunks } from "../read/row-chunks";
import { type EntryAt, textRuns } from "./text-runs";
import type { SheetStep } from "./write-step";

/** Excel takes 80,000 cells at once; a chunk of values also has to stay below 5 MB. */
const CHUNK_CELLS = 20_000;
/** Up to so many cells, office.js sends values in one piece, and nothing is worth saving. */
const SMALL_CHUNK = 1_500;
/** Repeated at least so often, a text is cheaper written once for the whole column than again and again. */
const OFTEN = 50;

const columns = ({ left, right }: CellRange) => Array.from({ length: right - left + 1 }, (_, i) => left + i);
const lines = ({ top, bottom }: CellRange) => Array.from({ length: bottom - top + 1 }, (_, i) => top + i);

export interface ValueOptions {
  /** May texts that repeat be copied from cell to cell? The steps then also prove that the copies arrived. */
  readonly copies: boolean;
  /** Looks at cells just before they are written to. */
  readonly look?: Look;
}

/**
 * The texts of blocks of cells. In a long column the commonest text goes to all cells first, and the others on top: most
 * of a long result says the same few things, and requests are limited.
 */
export function valueSteps(
  cells: readonly PlannedCell[],
  blocks: readonly CellRange[],
  options: ValueOptions,
): readonly SheetStep[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const entryAt: EntryAt = (row, column) => entryOf(byPlace.get(`${row} ${column}`));
  return blocks
    .flatMap((block) => rowChunks(block, CHUNK_CELLS))
    .flatMap((range) => chunkSteps(range, entryAt, options));
}

function chunkSteps(
  range: CellRange,
  entryAt: EntryAt,
  { copies, look = noLook }: ValueOptions,
): readonly SheetStep[] {
  const common = new Map(columns(range).map((column) => [column, commonEntry(range, column, entryAt)]));
  const everywhere = [...common].flatMap(([column, entry]): readonly SheetStep[] =>
    entry === undefined ? [] : [everywhereStep({ ...range, left: column, right: column }, entry)],
  );
  const left: EntryAt = (row, column) => {
    const entry = entryAt(row, column);
    return entry === common.get(column) ? null : entry;
  };
  if (isSmall(range))
    return [...look([range]), ...everywhere, { kind: "values", range, values: valuesOf(range, left) }];
  const copied = copies ? copiedTexts(range, left) : { steps: [], texts: new Set<string>() };
  const single: EntryAt = (row, column) => {
    const entry = left(row, column);
    return entry !== null && copied.texts.has(entry) ? null : entry;
  };
  return [
    ...look([range]),
    ...everywhere,
    ...copied.steps,
    ...textRuns(range, single).map((run): SheetStep => ({
      kind: "values",
      range: run,
      values: valuesOf(run, single),
    })),
    ...(copied.steps.length > 0 ? proofSteps(range, entryAt) : []),
  ];
}

const isSmall = (range: CellRange): boolean => lines(range).length * columns(range).length <= SMALL_CHUNK;

const everywhereStep = (range: CellRange, entry: string): SheetStep =>
  entry === ""
    ? { kind: "clear", areas: rangeAddress(range), what: "Contents" }
    : { kind: "same-text", range, text: entry };

const valuesOf = (range: CellRange, entryAt: EntryAt): readonly (readonly (string | null)[])[] =>
  lines(range).map((row) => columns(range).map((column) => entryAt(row, column)));

/** What fills much of a column; undefined where nothing does, or where somebody else writes in the column. */
function commonEntry(range: CellRange, column: number, entryAt: EntryAt): string | undefined {
  const counts = new Map<string, number>();
  for (const row of lines(range)) {
    const text = entryAt(row, column);
    if (text === null) return undefined;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] < OFTEN) return undefined;
  return most[0] === "" && isSmall(range) ? undefined : most[0];
}

/**
 * Text that stays text. A leading apostrophe does that for every text (formulas, numbers, dates and full-width digits
 * alike) and is not shown or printed. The other way, the format "@", shows #### for long texts in some Excels.
 */
function entryOf(cell: PlannedCell | undefined): string | null {
  if (!cell || cell.keepText === true) return null;
  return cell.text === "" ? "" : `'${cell.text}`;
}
