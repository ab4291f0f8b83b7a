import type { ColumnContents } from "./column-contents";
import { likeliest, type Role } from "./evidence";
import type { Slot } from "./slot";
import { weighPlaces } from "./weigh-places";

/** The columns with their roles, and how far the next best way to take them lies behind. */
export interface Assignment {
  readonly slots: readonly Slot[];
  /** The sum of all evidence for these roles. */
  readonly total: number;
  /** The column that would be the answer in the next best way, and by how much less speaks for it. */
  readonly next?: { readonly slot: Slot; readonly margin: number };
}

/** A table has not more columns that may be the answer. */
const MOST = 16;

/**
 * One way to take all columns, that for which most speaks: each column that may be the answer is supposed to be the first
 * of the answers, the others are weighed by their places beside it, and none left of it is an answer too. Of two ways
 * alike the one with the answer further left is taken.
 */
export function assignColumns(
  slots: readonly Slot[],
  contents: ReadonlyMap<number, ColumnContents>,
): Assignment {
  // Where no heading names the answer, a column of marks under a heading that says nothing may be it, or none.
  const named = slots.filter(({ kind }) => isAnswers(kind)).slice(0, MOST);
  const marked = slots.filter((slot) => slot.kind === "unknown" && mayAnswer(slot)).slice(0, MOST);
  const ways = (named.length > 0 ? named : [undefined, ...marked]).map((answer) => ({
    answer,
    ...wayWith(answer, slots, contents),
  }));
  const [first, ...others] = ways;
  if (first === undefined) return { slots, total: 0 };
  const best = others.reduce((most, way) => (way.total > most.total ? way : most), first);
  const rest = ways.filter((way) => way !== best).sort((a, b) => b.total - a.total);
  const [next] = rest;
  return {
    slots: best.slots,
    total: best.total,
    ...(next?.answer === undefined ? {} : { next: { slot: next.answer, margin: best.total - next.total } }),
  };
}

const isAnswers = (role: Role): boolean => role === "answer" || role === "choice";
const mayAnswer = ({ why = [] }: Slot): boolean => why.some(({ role }) => isAnswers(role));

/** What every column is where this one is the first answer. */
function wayWith(
  answer: Slot | undefined,
  slots: readonly Slot[],
  contents: ReadonlyMap<number, ColumnContents>,
): { readonly slots: readonly Slot[]; readonly total: number } {
  let total = 0;
  const placed = weighPlaces(slots, answer, contents).map((slot): Slot => {
    const mayBe = (role: Role): boolean => {
      if (answer === undefined) return !isAnswers(role);
      if (slot.left === answer.left) return isAnswers(role);
      return slot.left > answer.left || !isAnswers(role);
    };
    const chosen = likeliest(slot.why ?? [], mayBe);
    total += chosen?.weight ?? 0;
    return chosen?.role === slot.kind ? slot : { ...slot, kind: chosen?.role ?? "unknown" };
  });
  return { slots: placed, total };
}
