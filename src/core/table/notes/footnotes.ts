import { oneWidth } from "../../lexicon/fold";
import { everywhere, pattern } from "../../lexicon/lexicon";
import { cellAddress } from "../../snapshot/grid";
import type { LineCell, SheetLine } from "../../snapshot/sheet-lines";
import type { BesideText, TableRow } from "../sheet-table";

/** What stands at a footnote's sign (※2): a part of every answer that carries the sign. */
export interface Footnote {
  readonly sign: string;
  readonly text: string;
  /** A1, with the sheet's name before it where it stands on another one. */
  readonly cell: string;
}

const plainOf = (text: string): string => oneWidth(text).replace(/\s/g, "");
/** （※2） and 注2 are the same signs as ※2. */
const asSign = (found: string): string => found.replace(/\D/g, "");

/** Longer texts are no notes. */
const LONGEST = 600;

/** The sign that a note begins with, and what it says: ※1 1.24は… is note 1, not note 11. */
export function cutSign(text: string): { readonly sign: string; readonly says: string } | undefined {
  const plain = oneWidth(text).trim();
  const told = [plain, plainOf(text)].flatMap((of) => {
    const found = pattern("note-sign").exec(of);
    const says = of.slice(found?.[0].length ?? 0);
    // ※1.7及び1.20は… and ※1-23は… name rows.
    return found?.[1] === undefined || /^[.-]\d/.test(says) ? [] : [{ sign: found[1], says }];
  });
  return told[0];
}

/** The footnotes of a sheet: lines that begin with a sign and a number, in one cell or in two beside each other. */
export function footnotesOf(lines: readonly SheetLine[], sheet?: string): readonly Footnote[] {
  return lines.flatMap(({ cells }): readonly Footnote[] => {
    const [first, ...others] = cells;
    const text = cells.map((cell) => cell.text.trim()).join(" ");
    const cut = cutSign(text);
    if (first === undefined || cut === undefined || text.length > LONGEST) return [];
    if (!/\p{L}/u.test(cut.says)) return [];
    const cell = cellAddress(longestOf(first, others));
    const { sign, says } = cut;
    return [{ sign: asSign(sign), text: says, cell: sheet === undefined ? cell : `${sheet}!${cell}` }];
  });
}

const longestOf = (first: LineCell, others: readonly LineCell[]): LineCell =>
  others.reduce((best, cell) => (cell.text.length > best.text.length ? cell : best), first);

/** The signs that a row's answer or remarks carry. */
const signsOf = ({ answer, remarks }: TableRow): readonly string[] =>
  [...plainOf(`${answer}\n${remarks}`).matchAll(everywhere("footnote-carried"))].map(([found]) =>
    asSign(found),
  );

/** Whether a row carries a sign of which no footnote is known: it may stand on another sheet. */
export const carriesUnknownSign = (rows: readonly TableRow[], notes: readonly Footnote[]): boolean =>
  rows.some((row) => signsOf(row).some((sign) => notes.every((note) => note.sign !== sign)));

const tells = ({ cell }: Footnote, doubts: TableRow["doubts"]): boolean =>
  doubts.some(({ values }) => "cell" in values && values.cell === cell);

/** The rows with the footnotes whose signs they carry; one that a doubt of the row names already is not told again. */
export function withFootnotes(rows: readonly TableRow[], notes: readonly Footnote[]): readonly TableRow[] {
  if (notes.length === 0) return rows;
  return rows.map((row) => {
    const signs = signsOf(row);
    const said = notes
      .filter((note) => signs.includes(note.sign) && !tells(note, row.doubts))
      .map(({ cell, text }): BesideText => {
        return { cell, text, isVendors: false, onAnswer: true, doubt: { code: "noted", values: { cell } } };
      });
    const others = (row.beside ?? []).filter(({ cell }) => said.every((note) => note.cell !== cell));
    return said.length === 0 ? row : { ...row, beside: [...others, ...said] };
  });
}
