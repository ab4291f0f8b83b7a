import type { RowText } from "../snapshot/before-image";

/** A row then and now. */
export type Pair = readonly [then: number, now: number];

export interface Pairs {
  /** Those that follow each other as they did. */
  readonly inOrder: readonly Pair[];
  /** Those that were moved past others. */
  readonly elsewhere: ReadonlyMap<number, number>;
  /** Is a row of then that has no room any more deleted for certain, or may it have been moved? */
  readonly isGone: (row: number) => boolean;
}

/** Rows that are certainly the same. */
export function pairsOf(then: readonly RowText[], now: readonly RowText[]): Pairs {
  const known = new Set(then.map(([, text]) => text));
  const left = now.filter(([, text]) => known.has(text));
  const inOrder = subsequence(then, left) ?? swapped(subsequence(left, then));
  if (inOrder !== undefined) return { inOrder, elsewhere: new Map(), isGone: () => true };
  const pairs = uniquePairs(then, left);
  const most = longestInOrder(pairs);
  const kept = new Set(most);
  const elsewhere = new Map(pairs.filter((pair) => !kept.has(pair)));
  // Those that stayed in order are told as if the others had never been there.
  const rest = restOf({ then, now: left }, elsewhere);
  const texts = new Map(then);
  const still = new Set(left.map(([, text]) => text));
  const isGone = (row: number): boolean => {
    const text = texts.get(row);
    return text === undefined ? elsewhere.size === 0 : !still.has(text);
  };
  return {
    inOrder: subsequence(rest.then, rest.now) ?? swapped(subsequence(rest.now, rest.then)) ?? most,
    elsewhere,
    isGone,
  };
}

interface Both {
  readonly then: readonly RowText[];
  readonly now: readonly RowText[];
}

function restOf({ then, now }: Both, elsewhere: ReadonlyMap<number, number>): Both {
  const taken = new Set(elsewhere.values());
  return { then: then.filter(([row]) => !elsewhere.has(row)), now: now.filter(([row]) => !taken.has(row)) };
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

/** The rows whose texts stand nowhere else, then and now. */
function uniquePairs(then: readonly RowText[], now: readonly RowText[]): readonly Pair[] {
  const [before, after] = [single(then), single(now)];
  return [...before].flatMap(([text, row]): readonly Pair[] => {
    const to = after.get(text);
    return to === undefined ? [] : [[row, to]];
  });
}

/** As many of the pairs as have kept their order: the others were moved past them. */
function longestInOrder(pairs: readonly Pair[]): readonly Pair[] {
  const kept: Pair[] = [];
  const before: number[] = [];
  const tails: number[] = [];
  pairs.forEach((pair, index) => {
    const at = tails.findIndex((tail) => (pairs[tail]?.[1] ?? 0) >= pair[1]);
    const length = at < 0 ? tails.length : at;
    before.push(length === 0 ? -1 : (tails[length - 1] ?? -1));
    tails[length] = index;
  });
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) kept.push(pair);
  }
  return kept.reverse();
}

function single(rows: readonly RowText[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [, text] of rows) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Map(rows.flatMap(([row, text]) => (counts.get(text) === 1 ? [[text, row] as const] : [])));
}
