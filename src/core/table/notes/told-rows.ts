import { fold } from "../../lexicon/fold";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";
import type { RowId } from "../../ids";
import { rowsNamed } from "../../pack/condition";
import type { Pack, PackRow } from "../../pack/pack-schema";
import { rowsOpenEnded } from "../bands/rows-bounded";
import { rowsNamedIn, withPoints } from "../bands/rows-named";
import { isHarmlessNote } from "./harmless-note";
import { isUnsettled } from "./unsettled";
import { rowsOfMatter, speaksOfRegistration } from "./rows-of-matter";

/** Rows that a statement speaks of. */
export interface ToldRows {
  readonly rows: readonly RowId[];
  /** By number; otherwise by their matter. */
  readonly byNumber: boolean;
}

/** Blanks between figures part them: 1.8 27017の証書は…. */
const plainOf = (text: string): string =>
  fold(text)
    .text.replace(/(\d)\s+(?=\d)/g, "$1、")
    .replace(/\s/g, "");

/** By number, with those after 1.24以降; else by what they are about, where the statement is not about all answers. */
export function rowsToldBy(statement: string, pack: Pack): ToldRows {
  const plain = withPoints(plainOf(statement));
  const named = rowsNamedIn(statement, pack);
  if (named.length > 0) return { rows: rowsOpenEnded(plain, pack), byNumber: true };
  const bare = rowsByBareNumber(plain, pack);
  if (bare.length > 0) return { rows: bare, byNumber: true };
  const counted = rowsCounted(plain, pack);
  if (counted.length > 0) return { rows: counted, byNumber: true };
  if (heard("standing-whole", plain)) return { rows: [], byNumber: false };
  return { rows: rowsOfMatter(statement, pack).map(({ id }) => id), byNumber: false };
}

/** 上から3番目は, 最終行の, 冒頭2項目は: counted in the pack's order. */
function rowsCounted(plain: string, { rows }: Pack): readonly RowId[] {
  const { top, end, last, first, many } = pattern("note-row-counted").exec(plain)?.groups ?? {};
  const ids = rows.map(({ id }) => id);
  if (many !== undefined) return ids.slice(0, Number(many));
  if (first !== undefined) return ids.slice(0, 1);
  if (last !== undefined) return ids.slice(-1);
  if (top !== undefined) return ids.slice(Number(top) - 1, Number(top));
  return end === undefined ? [] : ids.slice(-Number(end)).slice(0, 1);
}

/** ※No.14を除く, 20番は別契約: the number within the only chapter. */
function rowsByBareNumber(plain: string, { rows }: Pack): readonly RowId[] {
  const numbers = [...plain.matchAll(everywhere("note-row-bare"))].map(
    ({ groups }) => groups?.n ?? groups?.m ?? groups?.b,
  );
  if (numbers.length === 0) return [];
  const isOneChapter = new Set(rows.map(({ id }) => id.split(".")[0])).size === 1;
  const within = ({ id }: PackRow): string => (isOneChapter ? (id.split(".")[1] ?? "") : "");
  return rows.filter((row) => numbers.includes(within(row))).map(({ id }) => id);
}

/** A statement that may be a vendor's on those rows: no instruction, no requirement, nothing about other things. */
export function mayBeOfRows(statement: string): boolean {
  const plain = plainOf(statement);
  const bare = plain.replace(/[(【[][^()【】[\]]{0,80}[)】\]]/g, "");
  return (
    plain.length >= 4 &&
    !heard("standing-instructs", bare) &&
    !heard("note-title", plain) &&
    !heard("standing-trivial", plain) &&
    !heard("standing-other-papers", plain) &&
    !(isHarmlessNote(statement) && !isUnsettled(statement))
  );
}

/** Whether a text says that a register or a certificate is not there, or not of this. */
export const saysLacking = (text: string): boolean =>
  speaksOfRegistration(text) &&
  (heard("matter-lacking", plainOf(text)) || isUnsettled(text)) &&
  !heard("matter-condition", plainOf(text)) &&
  mayBeOfRows(text);

/** The rows by whose register or certificate others are waived, where a statement says that it isn't there. */
export function causesLacking(statement: string, pack: Pack): readonly PackRow[] {
  const plain = plainOf(statement);
  if (!saysLacking(statement)) return [];
  const kinds = pack.rows.filter(({ expects }) =>
    heard("matter-certificate", plain) ? expects.kind === "certification" : expects.kind === "registration",
  );
  return kinds.filter(({ id }) => pack.exemptions.some(({ when }) => rowsNamed(when).includes(id)));
}
