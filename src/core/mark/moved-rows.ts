import type { CellRange } from "../snapshot/grid";
import type { RowText } from "../snapshot/before-image";
import { fingerprint } from "./own-texts";

interface TextAt {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Longer tables keep none: the record goes to Excel with every write, and rows between others are then left as they are. */
const MOST_ROWS = 300;

/** What we wrote in each row, as fingerprints by which the rows are known again; in order. Of two texts at one place the last counts. */
export function rowTexts(cells: readonly TextAt[]): readonly RowText[] {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, text } of cells) {
    const texts = rows.get(row) ?? new Map<number, string>();
    rows.set(row, texts.set(column, text));
  }
  if (rows.size > MOST_ROWS) return [];
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

type Pair = readonly [then: number, now: number];

/**
 * Tells where the rows of then are now: people insert, delete and move rows. A row is known again by our texts in it, and
 * one between two such by them, where they are as far apart as they were and texts stand in the same rows. What can be told in two ways is not told:
 * of two rows with the same texts one was deleted.
 */
export function rowsNow(then: OwnRows, now: OwnRows): (row: number) => RowNow {
  const inside = pairsOf(then.texts, now.texts);
  const pairs: readonly Pair[] = [
    [then.top - 1, now.top - 1],
    ...inside.filter(([from, to]) => isWithin(then, from) && isWithin(now, to)),
    [then.bottom + 1, now.bottom + 1],
  ];
  return (row) => {
    const at = pairs.findIndex(([from]) => from >= row);
    const [after, before] = [pairs[at], pairs[at - 1]];
    if (after?.[0] === row) return after[1];
    // Above and below our rows nothing is known but that they follow.
    const [from, to] = before ?? after ?? pairs.at(-1) ?? [0, 0];
    if (before === undefined || after === undefined) return Math.max(0, row - from + to);
    if (after[1] - to === after[0] - from)
      return isAlike(then, now, { first: from, last: after[0], by: to - from }) ? row - from + to : undefined;
    return after[1] - to === 1 ? "gone" : undefined;
  };
}

interface Gap {
  readonly first: number;
  readonly last: number;
  readonly by: number;
}

/** Do the rows between hold texts of ours just where they did? Some may be others by now; of older images it is not known. */
function isAlike(then: OwnRows, now: OwnRows, { first, last, by }: Gap): boolean {
  if (then.texts.length === 0) return true;
  const known = new Set(then.texts.map(([, text]) => text));
  const after = new Map(now.texts);
  const before = new Map(then.texts);
  for (let row = first + 1; row < last; row += 1) {
    const [was, is] = [before.get(row), after.get(row + by)];
    if ((was === undefined) !== (is === undefined)) return false;
    if (is !== undefined && is !== was && known.has(is)) return false;
  }
  return true;
}

const isWithin = ({ top, bottom }: OwnRows, row: number): boolean => top <= row && row <= bottom;

/** Rows that are certainly the same. */
function pairsOf(then: readonly RowText[], now: readonly RowText[]): readonly Pair[] {
  const known = new Set(then.map(([, text]) => text));
  const left = now.filter(([, text]) => known.has(text));
  return subsequence(then, left) ?? swapped(subsequence(left, then)) ?? uniquePairs(then, left);
}

const swapped = (pairs: readonly Pair[] | undefined): readonly Pair[] | undefined =>
  pairs?.map(([a, b]) => [b, a]);

/** Where all of the few stand among the many in their order: those for which there is only one place. */
function subsequence(many: readonly RowText[], few: readonly RowText[]): readonly Pair[] | undefined {
  const first = greedy(many, few);
  const last = greedy([...many].reverse(), [...few].reverse())?.reverse();
  if (first === undefined || last === undefined) return undefined;
  return few.flatMap(([row], index): readonly Pair[] => {
    const place = first[index];
    return place !== undefined && place === last[index] ? [[place, row]] : [];
  });
}

function greedy(many: readonly RowText[], few: readonly RowText[]): number[] | undefined {
  const places: number[] = [];
  let at = 0;
  for (const [, text] of few) {
    while (at < many.length && many[at]?.[1] !== text) at += 1;
    const place = many[at];
    if (place === undefined) return undefined;
    places.push(place[0]);
    at += 1;
  }
  return places;
}

/** The rows whose texts stand nowhere else, then and now; none where they have changed their order. */
function uniquePairs(then: readonly RowText[], now: readonly RowText[]): readonly Pair[] {
  const [before, after] = [single(then), single(now)];
  const pairs = [...before].flatMap(([text, row]): readonly Pair[] => {
    const to = after.get(text);
    return to === undefined ? [] : [[row, to]];
  });
  const isInOrder = pairs.every(([, to], index) => to > (pairs[index - 1]?.[1] ?? -1));
  return isInOrder ? pairs : [];
}

function single(rows: readonly RowText[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [, text] of rows) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Map(rows.flatMap(([row, text]) => (counts.get(text) === 1 ? [[text, row] as const] : [])));
}
