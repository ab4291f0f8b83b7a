import type { RowId } from "../../ids";
import { oneWidth } from "../../lexicon/fold";
import { heard } from "../../lexicon/lexicon";
import { rowsNamed } from "../../pack/condition";
import type { Pack } from "../../pack/pack-schema";
import type { LineCell } from "../../snapshot/sheet-lines";
import type { ExemptionDenial } from "../sheet-table";
import { rowsToldBy } from "./told-rows";

/**
 * What a text leaves open that says of some rows that their register or certificate is not there: the exemptions that
 * rest on a certificate; all of them where a register is in doubt, since what is said of one may be said of any.
 */
export function restingOn(
  rows: readonly RowId[],
  pack: Pack,
): readonly Pick<ExemptionDenial, "exemptions">[] {
  const exemptions = pack.exemptions
    .filter(({ when }) => rowsNamed(when).some((id) => rows.includes(id)))
    .map(({ id }) => id);
  if (exemptions.length === 0) return [];
  const isRegister = pack.rows.some(
    ({ id, expects }) => rows.includes(id) && expects.kind === "registration",
  );
  return [isRegister ? {} : { exemptions }];
}

/** Words beside a plain no that speak of no other row: 当社は未登録ですので×と記入しました. Nothing rests on that row. */
export const explainsNo = (answer: readonly LineCell[], text: string, id: RowId, pack: Pack): boolean =>
  answer.some((cell) => heard("note-clearly-no", oneWidth(cell.text).trim())) &&
  rowsToldBy(text, pack).rows.every((told) => told === id);

/** Words beside a plain no that say that it is right: 未登録なので×で間違いありません. */
export const confirmsNo = (answer: readonly LineCell[], text: string, id: RowId, pack: Pack): boolean =>
  heard("overlay-confirms-no", oneWidth(text).replace(/\s/g, "")) && explainsNo(answer, text, id, pack);
