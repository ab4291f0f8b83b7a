import type { ScopedExemption } from "../judge/exemption-scope";
import { conditionRows } from "../pack/condition-rows";
import type { Pack, PackRow } from "../pack/pack-schema";

/** Rows of a pack that are judged alike, whatever is answered in others. */
export interface RowKind {
  readonly rows: readonly PackRow[];
}

/**
 * The rows of a pack by all that a status depends on besides the row's own reading: obligation, conditions, and the
 * bands over it. A row that a condition names is of a kind of its own.
 */
export function rowKinds(pack: Pack, scopes: readonly ScopedExemption[]): readonly RowKind[] {
  const named = new Set(conditionRows(pack));
  const covered = scopes.map(({ rows, uncertainRows }) => [new Set(rows), new Set(uncertainRows)] as const);
  const kinds = new Map<string, PackRow[]>();
  for (const row of pack.rows) {
    const { id, obligation, appliesWhen, mayNotApply, neverExempt, adviseWhenExempt } = row;
    const key = JSON.stringify([
      named.has(id) ? id : "",
      [obligation, appliesWhen, mayNotApply, neverExempt, adviseWhenExempt],
      covered.map(([certain, uncertain]) => [certain.has(id), uncertain.has(id)]),
    ]);
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, [row]);
    else kind.push(row);
  }
  return [...kinds.values()].map((rows) => ({ rows }));
}
