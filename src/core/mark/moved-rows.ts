import type { CellRange } from "../snapshot/grid";
import type { RowText, SheetBeforeImage } from "../snapshot/before-image";
import type { PlannedCell } from "./annotation-plan";
import { fingerprint } from "./own-texts";
import { packRows, unpackRows } from "./packed-rows";
import { type Pair, pairsOf } from "./row-pairs";

interface TextAt {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Of longer tables the record is kept in a shorter form: it goes to Excel with every write. */
const FEW_ROWS = 100;
/** Still longer ones keep none: rows that have moved between others are then left as they are. */
const MOST_ROWS = 5_000;

export type KeptTexts = Pick<SheetBeforeImage, "rowTexts" | "packedTexts">;

/** What we write in each row, as it is kept. */
export function keptTexts(cells: readonly PlannedCell[]): KeptTexts {
  const texts = rowTexts(cells.filter(({ keepText }) => keepText !== true));
  if (texts.length <= FEW_ROWS) return { rowTexts: texts };
  return texts.length > MOST_ROWS ? { rowTexts: [] } : { packedTexts: packRows(texts) };
}

/** What was kept, row by row. */
export function textsKept({ rowTexts: rows, packedTexts: packed }: KeptTexts): readonly RowText[] {
  return rows ?? (packed === undefined ? [] : unpackRows(packed));
}

/** What we wrote in each row, as fingerprints by which the rows are known again; in order. Of two texts at one place the last counts. */
export function rowTexts(cells: readonly TextAt[]): readonly RowText[] {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, text } of cells) {
    const texts = rows.get(row) ?? new Map<number, string>();
    rows.set(row, texts.set(column, text));
  }
  return [...rows]
    .map(([row, texts]) => {
      const inOrder = [...texts].sort(([a], [b]) => a - b).map(([, text]) => text);
      return [row, inOrder.filter((text) => text !== "").join("|")] as const;
    })
    .filter(([, text]) => text !== "")
    .sort(([a], [b]) => a - b)
    .map(([row, text]): RowText => [row, fingerprint(text)]);
}

/** Our rows at one time: what we wrote in them, and from where to where they reach. */
export interface OwnRows extends Pick<CellRange, "top" | "bottom"> {
  readonly texts: readonly RowText[];
}

/** Where a row is by now; "gone": deleted; undefined: that can't be told. */
export type RowNow = number | "gone" | undefined;

/**
 * Tells where the rows of then are now: people insert, delete and move rows. A row is known again by our texts in it, and
 * one between two such by them, where they are as far apart as they were and texts stand in the same rows. What can be told in two ways is not told:
 * of two rows with the same texts one was deleted.
 */
export function rowsNow(then: OwnRows, now: OwnRows): (row: number) => RowNow {
  const { inOrder, elsewhere, isGone } = pairsOf(then.texts, now.texts);
  const within = inOrder.filter(([from, to]) => isWithin(then, from) && isWithin(now, to));
  const pairs: readonly Pair[] = [[then.top - 1, now.top - 1], ...within, [then.bottom + 1, now.bottom + 1]];
  return (row) => {
    const moved = elsewhere.get(row);
    if (moved !== undefined) return moved;
    const at = firstAtLeast(pairs, row);
    const [after, before] = [pairs[at], pairs[at - 1]];
    if (after?.[0] === row) return after[1];
    // Above and below our rows nothing is known but that they follow.
    const [from, to] = before ?? after ?? pairs.at(-1) ?? [0, 0];
    if (before === undefined || after === undefined) return Math.max(0, row - from + to);
    if (after[1] - to === after[0] - from)
      return isAlike(then, now, { first: from, last: after[0], by: to - from }) ? row - from + to : undefined;
    return after[1] - to === 1 && isGone(row) ? "gone" : undefined;
  };
}

/** The first pair that starts at this row or below it. */
function firstAtLeast(pairs: readonly Pair[], row: number): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.[0] ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Gap {
  readonly first: number;
  readonly last: number;
  readonly by: number;
}

/** Do the rows between hold texts of ours just where they did? Some may be others by now; of older images it is not known. */
function isAlike(then: OwnRows, now: OwnRows, { first, last, by }: Gap): boolean {
  if (then.texts.length === 0) return true;
  const [known, found] = [countsOf(then.texts), countsOf(now.texts)];
  const after = new Map(now.texts);
  const before = new Map(then.texts);
  // A text that stands more often than it did has come in another way than by a row that was moved.
  const isMoved = (text: number): boolean =>
    known.has(text) && (found.get(text) ?? 0) <= (known.get(text) ?? 0);
  for (let row = first + 1; row < last; row += 1) {
    const [was, is] = [before.get(row), after.get(row + by)];
    if ((was === undefined) !== (is === undefined)) return false;
    if (is !== undefined && is !== was && isMoved(is)) return false;
  }
  return true;
}

function countsOf(texts: readonly RowText[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [, text] of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

const isWithin = ({ top, bottom }: OwnRows, row: number): boolean => top <= row && row <= bottom;
