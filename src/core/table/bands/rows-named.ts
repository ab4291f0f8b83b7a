import type { RowId } from "../../ids";
import type { Pack } from "../../pack/pack-schema";
import { everywhere } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

const plainOf = (text: string): string =>
  oneWidth(text)
    .toLowerCase()
    .replace(/(\d)\s+(?=\d)/g, "$1、")
    .replace(/\s/g, "");

/** No.1.10: the point is the label's. In English words stand before a number: items 1.19 and 1.26. */
const LABEL =
  /(?<![a-z])no[.:]?(?=\d)|№|(?:items?|rows?|lines?|points?|answers?|requirements?|questions?|and|or|(?<!\d)to|for|of|in|on|about|from|re:?|regarding|concerning|see|per)(?=\d{1,3}\.\d)/gu;

/** Row numbers that are written with a hyphen (1-23は…) as others are. */
export const withPoints = (plain: string): string =>
  plain.replace(everywhere("rows-named-hyphened"), "$1.$2");

/** The pack's rows that a text names, ranges filled in. */
export function rowsNamedIn(text: string, pack: Pack): readonly RowId[] {
  const ids: readonly string[] = pack.rows.map(({ id }) => id);
  const named = new Set<number>();
  const plain = plainOf(text).replace(everywhere("rows-named-version"), " ").replace(LABEL, " ");
  for (const [, from = "", to = from] of withPoints(plain).matchAll(everywhere("rows-named-reference"))) {
    const [first, last] = [ids.indexOf(from), ids.indexOf(to)];
    if (first < 0) continue;
    for (let at = first; at <= Math.max(first, last); at += 1) named.add(at);
  }
  return pack.rows.filter((_, at) => named.has(at)).map(({ id }) => id);
}
