import { fold, oneWidth } from "../../lexicon/fold";
import type { RowId } from "../../ids";
import type { Pack } from "../../pack/pack-schema";
import { isUnfinished } from "../bands/band-words";
import type { Section } from "../find-sections";
import { cellAddress } from "../../snapshot/grid";
import { lineLimit } from "../bands/line-limit";
import type { NoteSearch } from "./note-search";
import { readNote } from "./read-note";
import { rowsNamedIn } from "../bands/rows-named";
import { plainNumber } from "../rows/row-number";
import type { LineCell, SheetLine } from "../../snapshot/sheet-lines";
import type { ExemptionDenial, Repair, RowDoubt, TableRow } from "../sheet-table";
import { heard, pattern } from "../../lexicon/lexicon";

export interface GeneralNote {
  readonly doubt: RowDoubt;
  /** The footnote's sign (※1), where it begins with one: rows that carry the sign are meant. */
  readonly sign?: string;
  /** The marks that it names (※○は…): rows answered by one of them are meant. */
  readonly marks: readonly string[];
}

export interface SheetNotes {
  /** What the notes leave open of single rows. */
  readonly doubts: ReadonlyMap<RowId, readonly RowDoubt[]>;
  /** Notes on the answers as a whole: they concern every row that is not plainly answered no. */
  readonly general: readonly GeneralNote[];
  /** What speaks against waiving rows. */
  readonly denials: readonly ExemptionDenial[];
  readonly repairs: readonly Repair[];
}

/** Longer texts are no notes. */
const LONGEST = 600;

/** Reads what stands around the rows: notes that turn the vendor's answers, and what limits an exemption. */
export function readNotes(search: NoteSearch): SheetNotes {
  const { sections, own, bandRows, pack, besides = [] } = search;
  const doubts = new Map<RowId, RowDoubt[]>();
  const add = (ids: readonly RowId[], doubt: RowDoubt): void => {
    for (const id of ids) doubts.set(id, [...(doubts.get(id) ?? []), doubt]);
  };
  for (const { id, cell } of own.flatMap((section) => looseCells(section, bandRows, pack)))
    add([id], { code: "noted", values: { cell: cellAddress(cell) } });
  for (const cell of own.flatMap(({ matches }) => matches.flatMap(({ block }) => block.loose)))
    add(rowsNamedIn(cell.text, pack), { code: "noted", values: { cell: cellAddress(cell) } });
  const lines = [...noteLines(sections, own), ...besides].filter(({ row }) => !bandRows.has(row));
  const heard = lines.flatMap((line) => readLine(line, search));
  for (const { told = [], doubt } of heard) if (doubt !== undefined) add(told, doubt);
  return {
    doubts,
    general: heard.flatMap(({ general }) => (general === undefined ? [] : [general])),
    denials: heard.flatMap(({ denial }) => (denial === undefined ? [] : [denial])),
    repairs: heard.map(({ repair }) => repair),
  };
}

/** What one line of no requirement says: against an exemption, or of the answers. */
interface Heard {
  readonly repair: Repair;
  readonly denial?: ExemptionDenial;
  readonly general?: GeneralNote;
  /** Rows that the note names, with what it leaves open of them. */
  readonly told?: readonly RowId[];
  readonly doubt?: RowDoubt;
}

function readLine(line: SheetLine, search: NoteSearch): readonly Heard[] {
  const { own, pack, legendCells = new Set() } = search;
  const cell = longestOf(line);
  const text = line.cells.map((part) => part.text).join("");
  if (cell === undefined || text.length > LONGEST) return [];
  const extent = extentOf(own);
  const isInside = line.row >= extent.first && line.row <= extent.last;
  if (isUnfinished(text) && isInside) return [];
  const at = cellAddress(cell);
  const denial = lineLimit(line, { ...search, isInside });
  if (denial !== undefined) {
    const repair: Repair = { code: "exemption-restricted", values: { text: cell.text }, cell: at };
    return [{ denial: { cell: at, ...denial }, repair }];
  }
  const isLegend = line.cells.every((part) => legendCells.has(cellAddress(part)));
  const said = readNote(line, pack);
  if (said === undefined || (isLegend && said.rows.length === 0)) return [];
  const doubt: RowDoubt = { code: "noted", values: { cell: at } };
  const repair: Repair = { code: "note-restricts", values: { text: cell.text }, cell: at };
  if (said.rows.length > 0) return [{ told: said.rows, doubt, repair }];
  return [{ general: { doubt, marks: said.marks, ...signOf(text) }, repair }];
}

/** The sentence itself, of all that stands on its line. */
function longestOf({ cells: [first, ...others] }: SheetLine): LineCell | undefined {
  return first && others.reduce((best, cell) => (cell.text.length > best.text.length ? cell : best), first);
}

const plainOf = (text: string): string => oneWidth(text).replace(/\s/g, "");

function signOf(text: string): { readonly sign?: string } {
  const sign = pattern("note-sign").exec(plainOf(text))?.[1];
  return sign === undefined ? {} : { sign };
}

/** Whether an answer or a remark begins with a plain no. */
export const plainlyNo = (text: string): boolean => heard("note-clearly-no", oneWidth(text).trim());

/** The rows with what the notes leave open of them. */
export function withNotes(rows: readonly TableRow[], notes: SheetNotes): readonly TableRow[] {
  const words = new Map(rows.map((row) => [row.id, plainOf(row.answer + row.remarks)]));
  const carries = (row: TableRow, sign: string): boolean => words.get(row.id)?.includes(sign) === true;
  const begins = (row: TableRow, marks: readonly string[]): boolean =>
    marks.some((mark) => fold(row.answer).text.startsWith(mark));
  const concerned = notes.general.map(({ doubt, sign, marks }) => ({
    doubt,
    sign: sign !== undefined && rows.some((row) => carries(row, sign)) ? sign : undefined,
    marks: rows.some((row) => begins(row, marks)) ? marks : [],
  }));
  return rows.map((row) => {
    const isNo = plainlyNo(row.answer);
    const general = concerned
      .filter(({ sign, marks }) => {
        if (sign !== undefined) return carries(row, sign);
        return marks.length > 0 ? begins(row, marks) : !isNo;
      })
      .map(({ doubt }) => doubt);
    const own = [...(notes.doubts.get(row.id) ?? []), ...general];
    return own.length === 0 ? row : { ...row, doubts: [...row.doubts, ...own] };
  });
}

/** The rows with more doubts, by id. */
export function withDoubts(
  rows: readonly TableRow[],
  doubts: ReadonlyMap<RowId, readonly RowDoubt[]>,
): readonly TableRow[] {
  return rows.map((row) => {
    const own = doubts.get(row.id) ?? [];
    return own.length === 0 ? row : { ...row, doubts: [...own, ...row.doubts] };
  });
}

/** The lines of no requirement in and around the table; another table's are its own. */
function noteLines(sections: readonly Section[], own: readonly Section[]): readonly SheetLine[] {
  return sections
    .filter((section) => own.includes(section) || section.header === undefined)
    .flatMap(({ rest }) => rest);
}

function extentOf(own: readonly Section[]): { readonly first: number; readonly last: number } {
  const rows = own.flatMap(({ matches }) =>
    matches.filter(({ row }) => row !== undefined).map(({ block }) => block.rows),
  );
  return {
    first: rows.reduce((least, span) => Math.min(least, span.first), Infinity),
    last: rows.reduce((most, span) => Math.max(most, span.last), 0),
  };
}

interface Loose {
  readonly id: RowId;
  readonly cell: LineCell;
}

/** The vendor's words between the rows: on a line without a requirement, or on one that is numbered below a row (1.22-1). */
function looseCells(section: Section, bandRows: ReadonlySet<number>, pack: Pack): readonly Loose[] {
  const { layout, matches, rest } = section;
  const kindOf = (cell: LineCell): string => layout.slotOf(cell)?.kind ?? "unknown";
  const isVendors = (cell: LineCell): boolean =>
    ["answer", "choice", "remarks", "limits"].includes(kindOf(cell)) && /[\p{L}\p{N}○△×]/u.test(cell.text);
  const last = extentOf([section]).last;
  const between = rest.flatMap((line): readonly Loose[] => {
    const cell = line.cells.find(isVendors);
    const isAsked = line.cells.some((part) => ["requirement", "id"].includes(kindOf(part)));
    if (cell === undefined || isAsked || bandRows.has(line.row) || line.row > last) return [];
    const above = matches.filter(({ block }) => block.rows.first < line.row).at(-1);
    const id = above?.row === undefined ? undefined : pack.rows[above.row]?.id;
    return id === undefined ? [] : [{ id, cell }];
  });
  const numbered = matches.flatMap(({ row, block }): readonly Loose[] => {
    const number = block.number === undefined ? undefined : plainNumber(block.number.text);
    const of = pack.rows.find(({ id }) => number?.startsWith(`${id}.`) === true);
    const [cell] = [...block.answer, ...block.remarks];
    return row === undefined && of !== undefined && cell !== undefined ? [{ id: of.id, cell }] : [];
  });
  return [...between, ...numbered];
}
