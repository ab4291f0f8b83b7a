import type { RowId } from "../ids";
import { conditionRows } from "../pack/condition-rows";
import type { Pack } from "../pack/pack-schema";
import type { RowJudgement } from "./judgement";
import { verdictOf } from "./verdict";

type JudgeWithMet = (met: ReadonlySet<RowId>) => readonly RowJudgement[];

/**
 * The smallest sets of rows that, answered so that they are met, make the sheet conforming; smallest first. Only rows
 * that conditions name reach beyond themselves, so it is enough to try each choice of those and to add every mandatory
 * row that is then still open.
 */
export function findSettlingSets(pack: Pack, judgeWithMet: JudgeWithMet): readonly (readonly RowId[])[] {
  const order = pack.rows.map((row) => row.id);
  const found: ReadonlySet<RowId>[] = [];
  for (const chosen of subsets(conditionRows(pack))) {
    const settled = new Set(chosen);
    for (const row of judgeWithMet(settled)) if (isOpen(row)) settled.add(row.id);
    if (verdictOf(judgeWithMet(settled)) === "conforming") found.push(settled);
  }
  const smallest = found.filter(
    (set) => !found.some((other) => other.size < set.size && isWithin(other, set)),
  );
  const distinct = new Map(smallest.map((set) => inOrder(order, set)).map((ids) => [ids.join(" "), ids]));
  return [...distinct.values()].sort(
    (one, other) => one.length - other.length || compareByOrder(order, one, other),
  );
}

function isOpen(row: RowJudgement): boolean {
  return (
    row.obligation === "mandatory" &&
    (row.status === "nonconforming" || row.status === "review" || row.status === "unanswered")
  );
}

function subsets(ids: readonly RowId[]): readonly (readonly RowId[])[] {
  return ids.reduce<readonly (readonly RowId[])[]>(
    (sets, id) => [...sets, ...sets.map((set) => [...set, id])],
    [[]],
  );
}

function isWithin(small: ReadonlySet<RowId>, large: ReadonlySet<RowId>): boolean {
  return [...small].every((id) => large.has(id));
}

function inOrder(order: readonly RowId[], set: ReadonlySet<RowId>): readonly RowId[] {
  return order.filter((id) => set.has(id));
}

function compareByOrder(order: readonly RowId[], one: readonly RowId[], other: readonly RowId[]): number {
  const differing = one.findIndex((id, index) => id !== other[index]);
  const [left, right] = [one[differing], other[differing]];
  return left === undefined || right === undefined ? 0 : order.indexOf(left) - order.indexOf(right);
}
