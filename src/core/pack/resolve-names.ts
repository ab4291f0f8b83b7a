import { resolveByKind } from "../answer/kinds/kinds";
import type { Pack, PackRow } from "./pack-schema";

/** The pack with its standards as the catalogue of answers calls them; what it does not know stays as written. */
export function resolveNames(pack: Pack): Pack {
  const resolved = (row: PackRow): PackRow => ({ ...row, expects: resolveByKind(row.expects) });
  return { ...pack, rows: pack.rows.map(resolved) };
}
