import type { RowId } from "../ids";

/** Rows that follow each other in the pack, both ends included. */
export interface RowRun {
  readonly from: RowId;
  readonly to: RowId;
}

/** Groups rows into runs that follow each other in the pack's order; rows not in the order stand alone, at the end. */
export function rowRuns(rows: readonly RowId[], order: readonly RowId[]): readonly RowRun[] {
  const wanted = new Set(rows);
  const runs: RowRun[] = [];
  let from: RowId | undefined;
  let to: RowId | undefined;
  for (const id of order) {
    if (wanted.has(id)) {
      from ??= id;
      to = id;
      continue;
    }
    if (from !== undefined && to !== undefined) runs.push({ from, to });
    from = undefined;
  }
  if (from !== undefined && to !== undefined) runs.push({ from, to });
  const known = new Set(order);
  return [...runs, ...[...wanted].filter((id) => !known.has(id)).map((id) => ({ from: id, to: id }))];
}
