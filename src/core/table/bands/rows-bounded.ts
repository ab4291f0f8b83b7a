import type { RowId } from "../../ids";
import type { Pack } from "../../pack/pack-schema";
import { rowsNamedIn, withPoints } from "./rows-named";
import { everywhere, heard } from "../../lexicon/lexicon";

/** The rows that a text names, with those after 1.10以降 and those before 1.18まで. */
export function rowsOpenEnded(plain: string, pack: Pack): readonly RowId[] {
  const ids = pack.rows.map(({ id }) => id);
  const named = new Set<RowId>(rowsNamedIn(plain, pack));
  for (const [, from = ""] of withPoints(plain).matchAll(everywhere("rows-bounded-onwards"))) {
    const at = ids.findIndex((id) => id === from);
    if (at >= 0) for (const id of ids.slice(at)) named.add(id);
  }
  return ids.filter((id) => named.has(id));
}

/** The rows that a text waives alone, where it limits waiving to them. */
export function rowsWaivedAlone(plain: string, pack: Pack): readonly RowId[] | undefined {
  if (!heard("rows-bounded-alone", plain) || heard("rows-bounded-denied", plain)) return undefined;
  const ids = pack.rows.map(({ id }) => id);
  const named = new Set<RowId>(rowsNamedIn(plain, pack));
  if (named.size === 0) return undefined;
  for (const [, to = ""] of plain.matchAll(everywhere("rows-bounded-up-to"))) {
    const at = ids.findIndex((id) => id === to);
    for (const id of ids.slice(0, at + 1)) named.add(id);
  }
  return ids.filter((id) => named.has(id));
}
