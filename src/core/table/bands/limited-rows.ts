import type { RowId } from "../../ids";
import type { Ground } from "./ground";
import { isHeading, kindOfHeading } from "./heading-kind";
import { directionOf, plainLimit } from "./limit-words";
import { rowsOpenEnded, rowsWaivedAlone } from "./rows-bounded";
import type { SheetLine } from "../../snapshot/sheet-lines";
import { textKey } from "../../lexicon/text-key";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";

/** The rows that a text says something of, by number, by the sheet's own number, by a sign or by their category. */
export function rowsTold(text: string, ground: Ground): readonly RowId[] | undefined {
  const plain = plainLimit(text);
  const inside = rowsWaivedAlone(plain, ground.pack);
  if (inside !== undefined)
    return ground.pack.rows
      .map(({ id }) => id)
      .filter((id) => mayBeWaived(id, ground) && !inside.includes(id));
  if (heard("limited-rows-except", plain)) return undefined;
  const named = rowsOpenEnded(plain.replace(everywhere("limited-rows-causes"), ""), ground.pack).filter(
    (id) => mayBeWaived(id, ground),
  );
  if (named.length > 0) return named;
  for (const find of [bySheetNumber, bySign, byCategory]) {
    const found = find(plain, ground);
    if (found.length > 0) return found;
  }
  return undefined;
}

/** Rows that no band covers are only named as its causes. */
function mayBeWaived(id: RowId, { pack }: Ground): boolean {
  const ids = pack.rows.map((row) => row.id);
  const at = ids.indexOf(id);
  return pack.exemptions.some(({ rows }) => at >= ids.indexOf(rows.from) && at <= ids.indexOf(rows.to));
}

/** No.19, 項番10〜14, in a sheet that counts its rows otherwise than the pack. */
function bySheetNumber(plain: string, ground: Ground): readonly RowId[] {
  const ranges = [...plain.matchAll(everywhere("limited-rows-range"))];
  if (ranges.length === 0) return [];
  return ground.rowsNumbered((number) =>
    ranges.some(([, from, to = from]) => number >= Number(from) && number <= Number(to)),
  );
}

/** ★印の項目は, ※1の要件は: the rows whose own cells carry the sign. */
function bySign(plain: string, ground: Ground): readonly RowId[] {
  const sign = pattern("limited-rows-sign").exec(plain)?.[1];
  return sign === undefined ? [] : ground.rowsSigned(sign);
}

/** 「データ暗号化」は免除の対象外: the rows of that category. */
function byCategory(plain: string, { pack }: Ground): readonly RowId[] {
  const key = textKey(plain);
  return pack.rows.flatMap(({ id, category }) => {
    const own = textKey(category.split("\n")[0] ?? "");
    return own.length >= 4 && key.includes(own) ? [id] : [];
  });
}

/** The rows that a line between the rows is about: those below it, to the next heading of its kind, or as it says. */
export function rowsOfLine(text: string, line: SheetLine, ground: Ground): readonly RowId[] | undefined {
  const told = rowsTold(text, ground);
  if (told !== undefined) return told;
  const direction = directionOf(text);
  if (direction === "all") return undefined;
  if (direction === "above") return ground.rowsBetween(-1, line.row);
  const end = isHeading(text) ? ground.nextHeading(kindOfHeading(text), line.row) : Infinity;
  const below = ground.rowsBetween(line.row, end);
  // （1.1の登録がある場合も回答すること） on a line of its own may belong to the row above it.
  const own = direction === undefined && !isHeading(text) ? ground.rowAbove(line.row) : undefined;
  return own === undefined ? below : [own, ...below];
}
