import type { RowId } from "../../ids";
import type { Pack } from "../../pack/pack-schema";
import { rowsNamedIn } from "./rows-named";

const REFERENCE = String.raw`(\d{1,3}\.\d{1,3})\.?`;
/** To the table's end: 1.10以降, 1.13以下は, 1.15から後. */
const ONWARDS = new RegExp(
  `${REFERENCE}(?:より|から)?(?:以降|以後|以下|後の|下の|onwards?|andbelow|andafter)`,
  "g",
);
/** From the first row on: 1.18まで without a start. */
const UP_TO = new RegExp(
  String.raw`(?<!(?:から|~|-|to)(?:no\.?)?)(?<![\d.])${REFERENCE}(?:まで|以前|以上の)`,
  "g",
);
const WAIVED = "(?:免除|適用除外|不要|省略|対象)";
/** Only these are waived: 免除となるのは1.6から1.14までに限る, 1.6～1.9のみ免除. */
const ALONE = new RegExp(
  [
    `${WAIVED}[^。]*?\\d(?:まで)?の?(?:要件|項目|範囲)?(?:に限[るりっ]|のみ|だけ|まで)`,
    `\\d(?:まで)?の?(?:要件|項目|範囲)?(?:に限[るりっ]|のみ|だけ|まで)(?:を|が|は|の)?${WAIVED}`,
    "(?:免除|省略|不要)(?:と?でき|と?な|され)?(?:る)?(?:の)?(?:範囲|対象|要件|項目)(?:は|:)(?:no[.]?)?[\\d.]{3,6}(?:~|-|から)[\\d.]{3,7}(?:まで)?(?:です|とする|とします|$)",
    "^[(（]?(?:no[.]?)?[\\d.~\\-から]{3,20}まで[)）]?$",
  ].join("|"),
);
/** These alone are not: 1.19のみ免除の対象外. */
const DENIED =
  /対象外|し(?:ない|ません)|でき(?:ない|ません)|不可|され(?:ない|ません)|認め(?:ない|ません)|行(?:わない|いません)|ではな|必須|必要(?:です|で|$)/;

/** The rows that a text names, with those after 1.10以降 and those before 1.18まで. */
export function rowsOpenEnded(plain: string, pack: Pack): readonly RowId[] {
  const ids = pack.rows.map(({ id }) => id);
  const named = new Set<RowId>(rowsNamedIn(plain, pack));
  for (const [, from = ""] of plain.matchAll(ONWARDS)) {
    const at = ids.findIndex((id) => id === from);
    if (at >= 0) for (const id of ids.slice(at)) named.add(id);
  }
  return ids.filter((id) => named.has(id));
}

/** The rows that a text waives alone, where it limits waiving to them. */
export function rowsWaivedAlone(plain: string, pack: Pack): readonly RowId[] | undefined {
  if (!ALONE.test(plain) || DENIED.test(plain)) return undefined;
  const ids = pack.rows.map(({ id }) => id);
  const named = new Set<RowId>(rowsNamedIn(plain, pack));
  if (named.size === 0) return undefined;
  for (const [, to = ""] of plain.matchAll(UP_TO)) {
    const at = ids.findIndex((id) => id === to);
    for (const id of ids.slice(0, at + 1)) named.add(id);
  }
  return ids.filter((id) => named.has(id));
}
