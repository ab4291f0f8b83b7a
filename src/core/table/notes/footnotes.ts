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

/** The footnotes of a sheet: lines that begin with a sign and a number, in one cell or in two beside each other. */
export function footnotesOf(lines: readonly SheetLine[], sheet?: string): readonly Footnote[] {
  return lines.flatMap(({ cells }): readonly Footnote[] => {
    const [first, ...others] = cells;
    const sign = first === undefined ? undefined : pattern("note-sign").exec(plainOf(first.text))?.[1];
    if (first === undefined || sign === undefined) return [];
    const text = cells.map((cell) => cell.text.trim()).join(" ");
    const says = plainOf(text).slice(sign.length);
    if (text.length > LONGEST || !/\p{L}/u.test(says)) return [];
    const cell = cellAddress(longestOf(first, others));
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

/** The rows with the footnotes whose signs they carry. */
export function withFootnotes(rows: readonly TableRow[], notes: readonly Footnote[]): readonly TableRow[] {
  if (notes.length === 0) return rows;
  return rows.map((row) => {
    const signs = signsOf(row);
    const said = notes
      .filter(({ sign }) => signs.includes(sign))
      .map(({ cell, text }): BesideText => {
        return { cell, text, isVendors: false, onAnswer: true, doubt: { code: "noted", values: { cell } } };
      });
    return said.length === 0 ? row : { ...row, beside: [...(row.beside ?? []), ...said] };
  });
}
