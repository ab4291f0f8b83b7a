import { countOf } from "../../lexicon/count-of";
import { fold } from "../../lexicon/fold";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";
import type { RowId } from "../../ids";
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
  /** Those against which it tells a fact. */
  readonly facts?: readonly RowId[];
}

/** Blanks between figures part them: 1.8 27017の証書は…. */
const plainOf = (text: string): string =>
  fold(text)
    .text.replace(/(\d)\s+(?=\d)/g, "$1、")
    .replace(/\s/g, "");

/**
 * By number, with those after 1.24以降; else by what they are about, where the statement is not about all answers.
 *
 * @param shown the rows in the order in which the sheet has them, by which 上から3番目 counts
 */
export function rowsToldBy(statement: string, pack: Pack, shown = idsOf(pack)): ToldRows {
  const plain = withPoints(plainOf(statement));
  const named = rowsNamedIn(statement, pack);
  if (named.length > 0) return { rows: rowsOpenEnded(plain, pack), byNumber: true };
  const bare = rowsByBareNumber(plain, pack);
  if (bare.length > 0) return { rows: bare, byNumber: true };
  const counted = rowsCounted(plain, shown);
  if (counted.length > 0) return { rows: counted, byNumber: true };
  const titled = rowsOfTitle(plain, pack, shown);
  if (titled.length > 0) return { rows: titled, byNumber: true };
  if (heard("standing-whole", plain)) return { rows: [], byNumber: false };
  return { rows: rowsOfMatter(statement, pack).map(({ id }) => id), byNumber: false };
}

const idsOf = ({ rows }: Pack): readonly RowId[] => rows.map(({ id }) => id);

/** 上から3番目は, 最終行の, 冒頭2項目は. */
function rowsCounted(plain: string, shown: readonly RowId[]): readonly RowId[] {
  const { top, end, last, first, many } = pattern("note-row-counted").exec(plain)?.groups ?? {};
  if (many !== undefined) return shown.slice(0, countOf(many));
  if (first !== undefined) return shown.slice(0, 1);
  if (last !== undefined) return shown.slice(-1);
  if (top !== undefined) return shown.slice(countOf(top) - 1, countOf(top));
  return end === undefined ? [] : shown.slice(-countOf(end)).slice(0, 1);
}

/** 所在地に関する二項目は: those that have the word, and as many after the first as make the number full. */
function rowsOfTitle(plain: string, { rows }: Pack, shown: readonly RowId[]): readonly RowId[] {
  const { title, many = "" } = pattern("note-rows-of-title").exec(plain)?.groups ?? {};
  if (title === undefined) return [];
  const has = ({ short = "", category, text }: PackRow): boolean =>
    [short, category, text].some((words) => fold(words).text.includes(title));
  const own = rows.filter(has).map(({ id }) => id);
  const first = shown.findIndex((id) => own.includes(id));
  if (first < 0 || own.length >= countOf(many)) return own;
  const following = shown.slice(first, first + countOf(many));
  return shown.filter((id) => own.includes(id) || following.includes(id));
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
    // お含みおきください asks to mind a reservation.
    (!heard("standing-instructs", bare) || heard("stance-warns", bare)) &&
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
  mayBeOfRows(text) &&
  (!heard("band-waives", plainOf(text)) || lackingClauses(text).length > 0);

/** The clauses that say so, beside others on waiving: 免除は、当該アプリがISMAPの言明の範囲に含まれないため、適用しない. */
export const lackingClauses = (text: string): readonly string[] => clausesOf(text).filter(isOfLacking);

const clausesOf = (text: string): readonly string[] => fold(text).text.split(/[、,。]/u);

/** 認証があるので免除と考えていましたが、免除になりません: what is not there is the waiver. */
const isOfLacking = (clause: string): boolean =>
  speaksOfRegistration(clause) && (heard("matter-lacking", plainOf(clause)) || isUnsettled(clause));

/** The rows that ask for a register, or for a certificate, where a statement says that there is none. */
export function proofsLacking(statement: string, pack: Pack): readonly PackRow[] {
  const plain = plainOf(statement);
  if (!saysLacking(statement)) return [];
  const kind = heard("matter-certificate", plain) ? "certification" : "registration";
  return pack.rows.filter(({ expects }) => expects.kind === kind);
}
