import type { RowId } from "../ids";
import type { Pack } from "../pack/pack-schema";
import { compareRow } from "./compare-row";
import { findBands } from "./find-bands";
import { findLegend } from "./find-legend";
import { findSections, type Section } from "./find-sections";
import { cellAddress, rangeAddress, type CellRange } from "./grid";
import type { Match } from "./match-rows";
import { numberRepair } from "./number-repair";
import { packTexts } from "./pack-texts";
import { columnsOf, type ColumnsByHand } from "./place-columns";
import { linesOf, type SheetLine } from "./sheet-lines";
import type { SheetSnapshot, Span } from "./sheet-snapshot";
import type { Alteration, Repair, SheetTable, TableFault, TableResult, TableRow } from "./sheet-table";
import { strayNotes } from "./stray-notes";
import { tableRow } from "./table-row";

export interface TableSearch {
  readonly snapshot: SheetSnapshot;
  readonly pack: Pack;
  /** Columns that a person has set; the others are found. */
  readonly columns?: ColumnsByHand;
}

/**
 * Finds the pack's table in a sheet, wherever and however it stands. What was mended or is doubtful is told with the
 * result; a table that is not the pack's is a fault. Total, and linear in the sheet's cells.
 */
export function findTable({ snapshot, pack, columns = {} }: TableSearch): TableResult {
  const { name } = snapshot;
  const lines = linesOf(snapshot);
  if (lines.length === 0) return fault({ code: "sheet-empty", values: { sheet: name } });
  const sections = findSections(lines, packTexts(pack), columns);
  const own = oneBesideOthers(sections.filter((section) => section.found > 0));
  const [first] = own;
  if (first === undefined) return fault({ code: "table-not-found", values: { sheet: name } });
  const matches = own.flatMap((section) => section.matches);
  const found = foundRows(matches, pack);
  if (!isEnough(found.length, matches, pack)) {
    const missing = pack.rows.map((row) => row.id).filter((id) => !found.includes(id));
    return fault({ code: "table-of-another-pack", values: { sheet: name, found, missing } });
  }
  const main = own.reduce((best, section) => (section.found > best.found ? section : best), first);
  const range = rangeOf(own);
  if (columnsOf(main.layout.slots).answer.length === 0) {
    return fault({ code: "answer-column-not-found", values: { sheet: name, range: rangeAddress(range) } });
  }
  return { ok: true, table: tableOf({ snapshot, pack, lines, sections, own, main, range }) };
}

/** Of tables side by side only the one with most rows is taken: marks and bands belong to whole sheet rows. */
function oneBesideOthers(sections: readonly Section[]): readonly Section[] {
  const best = new Map<number, Section>();
  for (const section of sections) {
    const row = section.header?.rows.first ?? -1;
    const other = best.get(row);
    if (other === undefined || section.found > other.found) best.set(row, section);
  }
  return [...best.values()];
}

const fault = (value: TableFault): TableResult => ({ ok: false, fault: value });

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

/** From the first header to the last requirement, as wide as the headers. */
function rangeOf(sections: readonly Section[]): CellRange {
  const heads = sections.flatMap(({ header }) => header?.cells ?? []);
  const slots = sections.flatMap(({ layout }) => layout.slots);
  const blocks = sections.flatMap(({ matches }) =>
    matches.filter((match) => match.row !== undefined).map(({ block }) => block),
  );
  const rows = blocks.map((block) => block.rows);
  const cells = blocks.flatMap((block) => [...block.requirement, ...block.answer, ...block.remarks]);
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);
  return {
    top: least([...heads.map((cell) => cell.row), ...rows.map((span) => span.first)]),
    left: least([...heads.map((cell) => cell.column), ...slots.map((slot) => slot.left)]),
    bottom: most([...heads.map((cell) => cell.bottom), ...rows.map((span) => span.last)]),
    right: most([...heads, ...slots, ...cells].map((of) => of.right)),
  };
}

interface Parts {
  readonly snapshot: SheetSnapshot;
  readonly pack: Pack;
  readonly lines: readonly SheetLine[];
  readonly sections: readonly Section[];
  readonly own: readonly Section[];
  /** The section with most rows: its columns are the table's. */
  readonly main: Section;
  readonly range: CellRange;
}

function tableOf({ snapshot, pack, lines, sections, own, main, range }: Parts): SheetTable {
  const { rows, altered, repairs } = readRows(own, pack, (row) => isIn(snapshot.hiddenRows, row));
  const found = own.map((section) => findBands({ ...section, pack }));
  const inRows = new Set(
    own.flatMap(({ matches }) => matches.flatMap(({ block }) => rowsOf(block.rows, lines))),
  );
  const legend = findLegend(legendLines(lines, own, inRows));
  const firstRow = main.matches[0]?.block.rows.first ?? range.top;
  return {
    sheet: snapshot.name,
    range,
    headerRows: main.header?.rows ?? { first: firstRow, last: firstRow },
    columns: columnsOf(main.layout.slots),
    rows: withoutRepeats(rows, repairs),
    bands: found.flatMap(({ bands }) => bands),
    missing: pack.rows.map((row) => row.id).filter((id) => !rows.some((row) => row.id === id)),
    repairs: [...repairs, ...strayNotes({ sections, own, pack }), ...found.flatMap((of) => of.repairs)],
    altered,
    ...(legend === undefined ? {} : { legend }),
  };
}

function readRows(
  own: readonly Section[],
  pack: Pack,
  isHidden: (row: number) => boolean,
): {
  readonly rows: readonly TableRow[];
  readonly altered: readonly Alteration[];
  readonly repairs: Repair[];
} {
  const rows: TableRow[] = [];
  const altered: Alteration[] = [];
  const repairs: Repair[] = [];
  for (const { matches, layout } of own) {
    for (const match of matches) {
      const row = match.row === undefined ? undefined : pack.rows[match.row];
      if (row === undefined) continue;
      const alterations = compareRow(match, row, layout);
      const repair = numberRepair(match, row);
      altered.push(...alterations);
      if (repair !== undefined) repairs.push(repair);
      rows.push(tableRow({ match, row, layout, altered: alterations, isHidden }));
    }
  }
  return { rows, altered, repairs };
}

const isIn = (spans: readonly Span[], row: number): boolean =>
  spans.some((span) => row >= span.first && row <= span.last);

/** The rows of a span that show something; a span may be as long as the sheet. */
function rowsOf(span: Span, lines: readonly SheetLine[]): readonly number[] {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.row ?? 0) < span.first) low = middle + 1;
    else high = middle;
  }
  const rows: number[] = [];
  for (let at = low; (lines[at]?.row ?? Infinity) <= span.last; at += 1) rows.push(lines[at]?.row ?? 0);
  return rows;
}

/** Legends stand anywhere but in the requirements; between them, never in the vendor's columns. */
function legendLines(
  lines: readonly SheetLine[],
  own: readonly Section[],
  inRows: ReadonlySet<number>,
): readonly SheetLine[] {
  const spans = own.flatMap(({ matches }) => matches.map(({ block }) => block.rows));
  const first = spans.reduce((least, span) => Math.min(least, span.first), Infinity);
  const last = spans.reduce((most, span) => Math.max(most, span.last), 0);
  const { layout } = own[0] ?? {};
  const isVendors = (kind: string | undefined): boolean =>
    kind === "answer" || kind === "choice" || kind === "remarks";
  return lines.flatMap((line) => {
    if (inRows.has(line.row)) return [];
    if (line.row < first || line.row > last || layout === undefined) return [line];
    return [{ ...line, cells: line.cells.filter((cell) => !isVendors(layout.slotOf(cell)?.kind)) }];
  });
}

/** A row that stands there twice is shown once; where the answers differ, which one counts is for a person to say. */
function withoutRepeats(rows: readonly TableRow[], repairs: Repair[]): readonly TableRow[] {
  const seen = new Map<RowId, TableRow[]>();
  for (const row of rows) {
    const same = seen.get(row.id);
    if (same === undefined) seen.set(row.id, [row]);
    else same.push(row);
  }
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
