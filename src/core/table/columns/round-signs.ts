import { countOf } from "../../lexicon/count-of";
import { oneWidth } from "../../lexicon/fold";
import { everywhere, heard, pattern, type Concept } from "../../lexicon/lexicon";

/** What a heading says of when its answer was given. */
export interface RoundSign {
  /** The later, the higher; a day as [year or 0, month, day]; undefined: no word of order. */
  readonly rank: number | readonly number[] | undefined;
  /** The heading without these words. */
  readonly rest?: string;
}

/** An answer without a word of order comes after 当初, and before 再回答. */
const PLAIN = 1.5;
const RANKS: readonly (readonly [Concept, number])[] = [
  ["round-first", 1],
  ["round-final", 90],
  ["round-again-twice", 3],
  ["round-again", 2],
  ["round-changed", 2.5],
];
/** Further apart, two months without a year may be of two years. */
const HALF_A_YEAR = 6;

/** The word of order in one heading (再回答, 修正後, 2回目, 11/24). */
export function roundOf(heading: string): RoundSign {
  const plain = oneWidth(heading).replace(/\s/g, "").toLowerCase();
  if (plain.length > 40) return { rank: undefined };
  const counted = pattern("round-counted").exec(plain);
  if (counted !== null) return { rank: countOf(counted[1] ?? ""), rest: without(plain, "round-counted") };
  const found = RANKS.find(([concept]) => heard(concept, plain));
  if (found !== undefined) return { rank: found[1], rest: without(plain, found[0]) };
  const day = pattern("round-day").exec(plain);
  if (day === null) return { rank: undefined };
  const { year = "0", month = "0", date = "0" } = day.groups ?? {};
  return { rank: [Number(year), Number(month), Number(date)], rest: without(plain, "round-day") };
}

const without = (plain: string, concept: Concept): string =>
  plain.replace(everywhere(concept), "").replace(/\(\)|\[\]/g, "");

/** It says that an answer was given before. */
export const isLater = ({ rank }: RoundSign): boolean =>
  typeof rank === "object" || (rank !== undefined && rank > PLAIN);

/** The place of each in one order, the earliest 0; undefined where two stand in none. */
export function inOrder(signs: readonly RoundSign[]): readonly number[] | undefined {
  const days = signs.flatMap(({ rank }) => (typeof rank === "object" ? [rank] : []));
  const keys = days.length === 0 ? signs.map(({ rank }) => [numberOf(rank)]) : dayKeys(signs, days);
  if (keys === undefined) return undefined;
  const sorted = [...keys].sort(compare);
  const isOne = sorted.every((key, at) => at === 0 || compare(sorted[at - 1] ?? [], key) !== 0);
  return isOne ? keys.map((key) => sorted.findIndex((other) => compare(other, key) === 0)) : undefined;
}

const numberOf = (rank: RoundSign["rank"]): number => (typeof rank === "number" ? rank : PLAIN);

/** Days beside a plain answer or other words are no order. */
function dayKeys(
  signs: readonly RoundSign[],
  days: readonly (readonly number[])[],
): readonly (readonly number[])[] | undefined {
  if (days.length < signs.length) return undefined;
  if (new Set(days.map(([year]) => year === 0)).size > 1) return undefined;
  const months = days.map(([, month = 0]) => month);
  const isOneYear = days.every(([year]) => year !== 0);
  return isOneYear || Math.max(...months) - Math.min(...months) < HALF_A_YEAR ? days : undefined;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
