import type { RowId } from "../ids";
import type { Pack } from "../pack/pack-schema";
import { compareRow } from "./compare-row";
import { findBands } from "./find-bands";
import { findHeaders, type Header } from "./find-header";
import { gatherBlocks } from "./gather-blocks";
import { cellAddress, rangeAddress, type CellRange } from "./grid";
import { matchRows, type Match } from "./match-rows";
import { packTexts, type PackTexts } from "./pack-texts";
import { columnsOf, placeColumns, type ColumnsByHand, type Layout } from "./place-columns";
import { numberRepair } from "./number-repair";
import { readRowNumber } from "./row-number";
import { linesOf, type SheetLine } from "./sheet-lines";
import type { SheetSnapshot } from "./sheet-snapshot";
import type { Alteration, Repair, SheetTable, TableFault, TableResult, TableRow } from "./sheet-table";
import { tableRow } from "./table-row";
import { textKey } from "./text-key";

export interface TableSearch {
  readonly snapshot: SheetSnapshot;
  readonly pack: Pack;
  /** Columns that a person has set; the others are found. */
  readonly columns?: ColumnsByHand;
}

/** One header and the rows below it, up to the next header of another layout. */
interface Section {
  readonly header: Header | undefined;
  readonly lines: readonly SheetLine[];
  readonly layout: Layout;
  readonly matches: readonly Match[];
  readonly rest: readonly SheetLine[];
  /** How many rows of the pack were found by their text. */
  readonly found: number;
}

/**
 * Finds the pack's table in a sheet, wherever and however it stands. What was mended or is doubtful is told with the
 * result; a table that is not the pack's is a fault. Total, and linear in the sheet's cells.
 */
export function findTable({ snapshot, pack, columns = {} }: TableSearch): TableResult {
  const lines = linesOf(snapshot);
  if (lines.length === 0) return fault({ code: "sheet-empty", values: { sheet: snapshot.name } });
  const texts = packTexts(pack);
  const sections = sectionsOf(lines, texts, columns);
  const own = sections.filter((section) => section.found > 0);
  if (own.length === 0) return fault({ code: "table-not-found", values: { sheet: snapshot.name } });
  const matches = own.flatMap((section) => section.matches);
  const found = foundRows(matches, pack);
  if (!isEnough(found.length, matches, pack)) {
    const missing = pack.rows.map((row) => row.id).filter((id) => !found.includes(id));
    return fault({ code: "table-of-another-pack", values: { sheet: snapshot.name, found, missing } });
  }
  const main = own.reduce((best, section) => (section.found > best.found ? section : best));
  const range = rangeOf(own);
  if (columnsOf(main.layout.slots).answer.length === 0) {
    return fault({
      code: "answer-column-not-found",
      values: { sheet: snapshot.name, range: rangeAddress(range) },
    });
  }
  return { ok: true, table: tableOf({ snapshot, pack, sections, own, main, range }) };
}

const fault = (value: TableFault): TableResult => ({ ok: false, fault: value });

function sectionsOf(
  lines: readonly SheetLine[],
  texts: PackTexts,
  byHand: ColumnsByHand,
): readonly Section[] {
  const ids = texts.rows.map((row) => row.id);
  const isContent = (cell: { readonly text: string; readonly number?: number }): boolean =>
    isNumber(cell, ids) || (cell.text.length >= 12 && texts.sameAs(textKey(cell.text)).length > 0);
  const headers = findHeaders(lines, isContent);
  const starts = headers.filter((header, at) => at === 0 || !isRepeat(header, headers[at - 1]));
  const isHeaderRow = (row: number): boolean =>
    headers.some((header) => row >= header.rows.first && row <= header.rows.last);
  const below = (from: number, to: number): SheetLine[] =>
    lines.filter((line) => line.row >= from && line.row < to && !isHeaderRow(line.row));
  if (starts.length === 0) return [sectionOf(undefined, lines, texts, byHand)];
  return starts.map((header, at) =>
    sectionOf(header, below(header.rows.last + 1, starts[at + 1]?.rows.first ?? Infinity), texts, byHand),
  );
}

function isNumber(cell: { readonly text: string; readonly number?: number }, ids: readonly RowId[]): boolean {
  if (cell.text.length > 20) return false;
  const number = readRowNumber(cell.text, cell.number, ids);
  return number?.how === "same" || number?.how === "value";
}

/** The same header again, on the next page. */
function isRepeat(header: Header, before: Header | undefined): boolean {
  const shape = (of: Header | undefined): string =>
    of?.slots.map((slot) => `${slot.kind}@${slot.left}`).join(" ") ?? "";
  return shape(header) === shape(before);
}

function sectionOf(
  header: Header | undefined,
  lines: readonly SheetLine[],
  texts: PackTexts,
  byHand: ColumnsByHand,
): Section {
  const ids = texts.rows.map((row) => row.id);
  const layout = placeColumns({ header, lines, texts, ids, byHand });
  const { blocks, rest } = gatherBlocks(lines, layout, texts);
  const matches = matchRows(blocks, texts);
  const rows = new Set(
    matches.filter((match) => match.text === "same" || match.text === "like").map(({ row }) => row),
  );
  rows.delete(undefined);
  return { header, lines, layout, matches, rest, found: rows.size };
}

/** The pack's rows that the sheet has, by their text, in the pack's order. */
function foundRows(matches: readonly Match[], pack: Pack): readonly RowId[] {
  const rows = new Set(
    matches.filter(({ text }) => text === "same" || text === "like").map(({ row }) => row),
  );
  return pack.rows.filter((_, at) => rows.has(at)).map((row) => row.id);
}

/** Half of the pack's rows, and more of them than of others; a third will do where no row is another table's. */
function isEnough(found: number, matches: readonly Match[], pack: Pack): boolean {
  const foreign = matches.filter((match) => match.text === "other").length;
  if (foreign === 0) return found * 3 >= pack.rows.length;
  return found * 2 >= pack.rows.length && found >= foreign;
}

function rangeOf(sections: readonly Section[]): CellRange {
  const cells = sections.flatMap(({ header, matches, layout }) => [
    ...(header?.cells.map((cell) => ({
      top: cell.row,
      left: cell.column,
      bottom: cell.bottom,
      right: cell.right,
    })) ?? []),
    ...layout.slots.map((slot) => ({ left: slot.left, right: slot.right })),
    ...matches
      .filter((match) => match.row !== undefined)
      .map(({ block }) => ({ top: block.rows.first, bottom: block.rows.last })),
  ]);
  const least = (key: "top" | "left"): number =>
    cells.reduce(
      (value, cell) => Math.min(value, key in cell ? ((cell as Partial<CellRange>)[key] ?? value) : value),
      Infinity,
    );
  const most = (key: "bottom" | "right"): number =>
    cells.reduce((value, cell) => Math.max(value, (cell as Partial<CellRange>)[key] ?? value), 0);
  return { top: least("top"), left: least("left"), bottom: most("bottom"), right: most("right") };
}

interface Parts {
  readonly snapshot: SheetSnapshot;
  readonly pack: Pack;
  readonly sections: readonly Section[];
  readonly own: readonly Section[];
  readonly main: Section;
  readonly range: CellRange;
}

function tableOf({ snapshot, pack, own, main, range }: Parts): SheetTable {
  const hidden = (row: number): boolean =>
    snapshot.hiddenRows.some((span) => row >= span.first && row <= span.last);
  const rows: TableRow[] = [];
  const altered: Alteration[] = [];
  const repairs: Repair[] = [];
  for (const section of own) {
    for (const match of section.matches) {
      const row = match.row === undefined ? undefined : pack.rows[match.row];
      if (row === undefined) continue;
      const alterations = compareRow(match, row);
      altered.push(...alterations);
      const repair = numberRepair(match, row);
      if (repair !== undefined) repairs.push(repair);
      rows.push(tableRow({ match, row, layout: section.layout, altered: alterations, isHidden: hidden }));
    }
  }
  const found = own.map((section) => findBands({ ...section, pack }));
  const firstRow = main.matches[0]?.block.rows.first ?? range.top;
  return {
    sheet: snapshot.name,
    range,
    headerRows: main.header?.rows ?? { first: firstRow, last: firstRow },
    columns: columnsOf(main.layout.slots),
    rows: withoutRepeats(rows, repairs),
    bands: found.flatMap(({ bands }) => bands),
    missing: pack.rows.map((row) => row.id).filter((id) => !rows.some((row) => row.id === id)),
    repairs: [...repairs, ...found.flatMap((of) => of.repairs)],
    altered,
  };
}

/** A row that stands there twice is shown once; where the answers differ, which one counts is for a person to say. */
function withoutRepeats(rows: readonly TableRow[], repairs: Repair[]): readonly TableRow[] {
  const seen = new Map<RowId, TableRow[]>();
  for (const row of rows) seen.set(row.id, [...(seen.get(row.id) ?? []), row]);
  return [...seen.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    if (others.length === 0) return [first];
    const cells = [first, ...others].map(addressOf);
    repairs.push({ code: "row-repeated", values: { id: first.id, cells }, cell: addressOf(first) });
    const agrees = others.every((row) => row.answer === first.answer && row.remarks === first.remarks);
    const doubts = [...first.doubts, ...others.flatMap((row) => row.doubts)];
    return [{ ...first, doubts: agrees ? doubts : [...doubts, { code: "duplicate", values: { cells } }] }];
  });
}

function addressOf(row: TableRow): string {
  return cellAddress(row.idCell ?? row.requirementCell ?? { row: row.rows.first, column: 0 });
}
