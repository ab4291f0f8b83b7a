import type { RowId } from "../../ids";
import { countOf } from "../../lexicon/count-of";
import { oneWidth } from "../../lexicon/fold";
import { heard, pattern } from "../../lexicon/lexicon";

/** The rows around a place, in the sheet's order, looked for when they are asked for. */
export interface RowsAround {
  readonly above: () => readonly RowId[];
  readonly below: () => readonly RowId[];
}

const OPENED = /^[(【[「・]+/;

/** A bracket or a dot that opens a line says nothing: （次項は…）. */
export const withoutOpening = (text: string): string =>
  oneWidth(text).toLowerCase().replace(/\s/g, "").replace(OPENED, "");

/** 上記3項目, 次の2行, 次項, この行以降, ここから最後の行まで: the rows next to a line between the rows. */
export function rowsByPlace(text: string, { above, below }: RowsAround): readonly RowId[] | undefined {
  const plain = withoutOpening(text);
  const upTo = pattern("note-rows-up-to").exec(plain)?.groups?.row;
  const last = upTo === undefined ? -1 : below().findIndex((id) => id === upTo);
  if (last >= 0) return below().slice(0, last + 1);
  if (heard("note-rows-from-here", plain)) return below();
  const countAbove = countOf(pattern("note-rows-above").exec(plain)?.groups?.count ?? "0");
  if (countAbove > 0) return above().slice(-countAbove);
  const countBelow = countOf(pattern("note-rows-below").exec(plain)?.groups?.count ?? "0");
  if (countBelow > 0) return below().slice(0, countBelow);
  if (heard("note-row-above", plain)) return above().slice(-1);
  if (heard("note-row-below", plain) || heard("note-paper-below", plain)) return below().slice(0, 1);
  return heard("note-rows-so-far", plain) ? above() : undefined;
}

/** The same of what stands on a row: 以下の項目 and 上記2件 may be a list in its own cell there. */
export function rowsByPlaceOnRow(text: string, { above, below }: RowsAround): readonly RowId[] {
  const plain = withoutOpening(text);
  if (heard("note-rows-from-here", plain)) return below();
  const lines = pattern("note-lines-counted").exec(plain)?.groups ?? {};
  if (lines.below !== undefined) return below().slice(0, countOf(lines.below));
  if (lines.above !== undefined) return above().slice(-countOf(lines.above));
  if (heard("note-row-below", plain)) return below().slice(0, 1);
  return heard("note-row-former", plain) ? above().slice(-1) : [];
}
