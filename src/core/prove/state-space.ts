import type { RowId } from "../ids";
import type { Condition } from "../pack/condition";
import type { Truth } from "../truth";

/**
 * All states of the rows that conditions name. A state is a number: its digit to the base of three, the first row's the
 * most significant, is 0 where the row is open, 1 where it is met and 2 where it is not. So 12 rows are 531,441 states,
 * of which arrays are gone through rather than objects made.
 */
export interface StateSpace {
  readonly rows: readonly RowId[];
  readonly size: number;
  /** What the digit of each row counts. */
  readonly weights: readonly number[];
}

/** Truths as they are kept in arrays, and as the digits of a state. */
export const TRUTHS: readonly Truth[] = ["unknown", "true", "false"];
const [UNKNOWN, TRUE, FALSE] = [0, 1, 2];

export function stateSpace(rows: readonly RowId[]): StateSpace {
  const weights = rows.map((_, index) => 3 ** (rows.length - 1 - index));
  return { rows, size: 3 ** rows.length, weights };
}

/** A state as a person reads it: 1.1=true 1.2=unknown. */
export function stateText({ rows, weights }: StateSpace, state: number): string {
  return rows
    .map((id, index) => `${id}=${TRUTHS[Math.floor(state / (weights[index] ?? 1)) % 3] ?? ""}`)
    .join(" ");
}

/** The state in which every row has one truth. */
export function uniformState({ weights }: StateSpace, truth: Truth): number {
  return TRUTHS.indexOf(truth) * weights.reduce((sum, weight) => sum + weight, 0);
}

/** The truth of a row in each state; a row that is none of the space's is open. */
export function truthsOfRow({ rows, size, weights }: StateSpace, id: RowId): Uint8Array {
  const truths = new Uint8Array(size);
  const weight = weights[rows.indexOf(id)];
  if (weight === undefined) return truths;
  for (let state = 0; state < size; state += 3 * weight) {
    truths.fill(TRUE, state + weight, state + 2 * weight);
    truths.fill(FALSE, state + 2 * weight, state + 3 * weight);
  }
  return truths;
}

/** The truth of a condition in each state, as `evaluate` has it. */
export function truthsOf(space: StateSpace, condition: Condition): Uint8Array {
  if ("met" in condition) return truthsOfRow(space, condition.met);
  if ("not" in condition) {
    const truths = truthsOf(space, condition.not);
    for (let state = 0; state < truths.length; state += 1)
      if (truths[state] !== UNKNOWN) truths[state] = truths[state] === TRUE ? FALSE : TRUE;
    return truths;
  }
  // One that decides beats one that is open, and that beats the rest.
  const decides = "all" in condition ? FALSE : TRUE;
  const [first, ...more] = "all" in condition ? condition.all : condition.any;
  const truths = first === undefined ? new Uint8Array(space.size) : truthsOf(space, first);
  for (const part of more) {
    const other = truthsOf(space, part);
    for (let state = 0; state < truths.length; state += 1) {
      if (truths[state] === decides) continue;
      if (other[state] === decides || other[state] === UNKNOWN) truths[state] = other[state] ?? UNKNOWN;
    }
  }
  return truths;
}

/** Several truths as one number in each state, so that a status depends on one thing; numbered in the order found. */
export interface Signature {
  readonly of: Int32Array;
  /** The truths that each number stands for. */
  readonly truths: readonly (readonly Truth[])[];
}

export const NO_TRUTHS = (space: StateSpace): Signature => ({ of: new Int32Array(space.size), truths: [[]] });

/** A signature with one more truth in it. */
export function signedWith({ of, truths }: Signature, added: Uint8Array): Signature {
  const numbers = new Int32Array(truths.length * 3).fill(-1);
  const all: (readonly Truth[])[] = [];
  const next = new Int32Array(of.length);
  for (let state = 0; state < of.length; state += 1) {
    const [former, truth] = [of[state] ?? 0, added[state] ?? UNKNOWN];
    const place = former * 3 + truth;
    if (numbers[place] === -1) {
      numbers[place] = all.length;
      all.push([...(truths[former] ?? []), TRUTHS[truth] ?? "unknown"]);
    }
    next[state] = numbers[place] ?? 0;
  }
  return { of: next, truths: all };
}

/** Adds to each state the bits of every state in which some of its open rows are filled. */
export function spreadFillings({ size, weights }: StateSpace, bits: Uint16Array): void {
  for (const weight of weights) {
    for (let from = 0; from < size; from += 3 * weight) {
      for (let state = from; state < from + weight; state += 1)
        bits[state] = (bits[state] ?? 0) | (bits[state + weight] ?? 0) | (bits[state + 2 * weight] ?? 0);
    }
  }
}
