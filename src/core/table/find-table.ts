import type { RowId } from "../ids";
import type { Pack } from "../pack/pack-schema";
import { findBands, rowsAmong } from "./bands/find-bands";
import { findLegend } from "./legend/find-legend";
import { findSections, type Section } from "./find-sections";
import { cellAddress, columnLetters, rangeAddress, type CellRange } from "../snapshot/grid";
import type { Match } from "./rows/match-rows";
import { carriesUnknownSign, footnotesOf, withFootnotes } from "./notes/footnotes";
import { legendLines } from "./legend/legend-lines";
import { ownLines, withOwnLines } from "./notes/own-lines";
import { packTexts } from "./rows/pack-texts";
import { columnsOf, type ColumnsByHand } from "./columns/place-columns";
import { explainColumns, withTrueColumns } from "./columns/explain-columns";
import { explainRows } from "./rows/explain-rows";
import { readRows } from "./rows/read-rows";
import { sheetHeading } from "./which-sheet/sheet-heading";
import { overlaidBands } from "./bands/overlaid-bands";
import { readOverlays } from "./notes/overlays";
import { rowLimits } from "./bands/row-limits";
import { answersBeside } from "./answers-beside";
import { toldInCells, withoutOthers } from "./notes/told-in-cells";
import { pageLines, readNotes, withAsides, withDoubts, withNotes } from "./notes/sheet-notes";
import { linesOf, type SheetLine } from "../snapshot/sheet-lines";
import { withOrigins } from "../snapshot/rearranged";
import type { SheetSnapshot } from "../snapshot/sheet-snapshot";
import type {
  AnswerColumn,
  ExemptionDenial,
  Repair,
  SheetTable,
  TableBand,
  TableFault,
  TableResult,
} from "./sheet-table";
import type { Slot } from "./columns/slot";
import { strayNotes } from "./notes/stray-notes";

export interface TableSearch {
  readonly snapshot: SheetSnapshot;
  readonly pack: Pack;
  /** Columns that a person has set; the others are found. */
  readonly columns?: ColumnsByHand;
  /** A table without a column for answers is one: they stand on another sheet. */
  readonly mayLackAnswers?: boolean;
}

/** Fewer numbered rows under a header may be anything. */
const FEWEST_REQUIREMENTS = 3;

/**
 * Finds the pack's table in a sheet, wherever and however it stands. What was mended or is doubtful is told with the
 * result; a table that is not the pack's is a fault. Total, and linear in the sheet's cells.
 */
export function findTable({ snapshot, pack, columns, mayLackAnswers = false }: TableSearch): TableResult {
  // Whoever asks for a sheet's legend or notes asks for its table as well.
  const isPlain = columns === undefined && !mayLackAnswers;
  const known = isPlain ? FOUND.get(snapshot) : undefined;
  if (known?.pack === pack) return known.result;
  const result = withPlaces(tableIn({ snapshot, pack, columns: columns ?? {}, mayLackAnswers }), snapshot);
  if (isPlain) FOUND.set(snapshot, { pack, result });
  return result;
}

/** Cells of a rearranged sheet are named by those that they come from. */
function withPlaces(result: TableResult, { rearranged }: SheetSnapshot): TableResult {
  if (rearranged === undefined) return result;
  const { originOf, range } = rearranged;
  if (!result.ok) return withOrigins(result, originOf);
  const table = withOrigins(result.table, originOf);
  const explained = table.explained && withTrueColumns(table.explained, table.headerRows.last, originOf);
  return {
    ok: true,
    table: { ...table, ...(explained === undefined ? {} : { explained }), rearranged: range },
  };
}

const FOUND = new WeakMap<SheetSnapshot, { readonly pack: Pack; readonly result: TableResult }>();

function tableIn({ snapshot, pack, columns, mayLackAnswers }: Required<TableSearch>): TableResult {
  const { name } = snapshot;
  const lines = linesOf(snapshot);
  if (lines.length === 0) return fault({ code: "sheet-empty", values: { sheet: name } });
  const sections = findSections(lines, packTexts(pack), columns);
  const own = oneBesideOthers(
    sections.filter((section) => section.found > 0 && isWhereAsked(section, columns)),
  );
  const [first] = own;
  if (first === undefined) return fault(nothingFound(name, sections, pack));
  const matches = own.flatMap((section) => section.matches);
  const found = foundRows(matches, pack);
  if (!isEnough(found.length, matches, pack)) {
    const missing = pack.rows.map((row) => row.id).filter((id) => !found.includes(id));
    return fault({ code: "table-of-another-pack", values: { sheet: name, found, missing } });
  }
  const main = own.reduce((best, section) => (section.found > best.found ? section : best), first);
  const range = rangeOf(own);
  const named = severalAnswers([main, ...own]);
  const several =
    named.length > 0 || columns.answer !== undefined ? named : answersBeside(sections, own, lines);
  const lacksAnswers = columnsOf(main.layout.slots).answer.length === 0 && !mayLackAnswers;
  if (lacksAnswers || several.length > 0) {
    const values = { sheet: name, range: rangeAddress(range), ...(several.length > 0 ? { several } : {}) };
    return fault({ code: "answer-column-not-found", values });
  }
  const table = tableOf({ snapshot, pack, lines, sections, own, main, range });
  const beside = rowsBeside(sections, own, pack, table.missing);
  return { ok: true, table: beside.size === 0 ? table : { ...table, beside } };
}

/** A table printed in two panels: what the panel that isn't taken answers was not left blank. */
function rowsBeside(
  sections: readonly Section[],
  own: readonly Section[],
  pack: Pack,
  missing: readonly RowId[],
): ReadonlyMap<RowId, string> {
  const matches = sections.filter((section) => !own.includes(section)).flatMap((section) => section.matches);
  return new Map(
    matches.flatMap(({ row, text, block }): [RowId, string][] => {
      const id = row === undefined || text === "other" ? undefined : pack.rows[row]?.id;
      const [cell] = [...block.answer, ...block.requirement];
      return id === undefined || cell === undefined || !missing.includes(id) ? [] : [[id, cellAddress(cell)]];
    }),
  );
}

/**
 * The columns that answer each by itself, with the remarks that stand right of each. Where none is named an answer, the
 * column of marks that might be: a person says whether it is.
 */
function severalAnswers(sections: readonly Section[]): readonly AnswerColumn[] {
  const layouts = sections.map((section) => section.layout);
  const layout = layouts.find(({ rivals }) => rivals.length > 0) ?? layouts.find(isUnnamed);
  const rivals = layout !== undefined && layout.rivals.length === 0 ? perhaps(layout) : layout?.rivals;
  return (rivals ?? []).map((slot, at, all): AnswerColumn => {
    const next = all[at + 1]?.left ?? Infinity;
    const remarks = layout?.slots.find(
      ({ kind, left }) => kind === "remarks" && left > slot.right && left < next,
    );
    return {
      column: columnLetters(slot.left),
      name: slot.label.replace(/\s+/g, " ").trim(),
      ...(remarks === undefined ? {} : { remarks: columnLetters(remarks.left) }),
    };
  });
}

const isUnnamed = ({ slots, next }: Section["layout"]): boolean =>
  next !== undefined && columnsOf(slots).answer.length === 0;
const perhaps = ({ next }: Section["layout"]): readonly Slot[] => (next === undefined ? [] : [next.slot]);

/** Of tables side by side the one in which a person has pointed to the answers. */
const isWhereAsked = ({ header }: Section, { answer = [] }: ColumnsByHand): boolean =>
  header?.window === undefined ||
  answer.length === 0 ||
  answer.some(
    (column) => column >= (header.window?.left ?? 0) && column <= (header.window?.right ?? Infinity),
  );

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

/** A table with requirements of its own is another pack's; a sheet without one has no table at all. */
function nothingFound(sheet: string, sections: readonly Section[], pack: Pack): TableFault {
  const asks = sections.some(
    ({ header, layout, matches }) =>
      header !== undefined &&
      layout.slots.some((slot) => slot.kind === "requirement") &&
      matches.filter(({ block }) => block.key !== "").length >= FEWEST_REQUIREMENTS,
  );
  if (!asks) return { code: "table-not-found", values: { sheet } };
  return {
    code: "table-of-another-pack",
    values: { sheet, found: [], missing: pack.rows.map((row) => row.id) },
  };
}

const fault = (value: TableFault): TableResult => ({ ok: false, fault: value });

/** The pack's rows that the sheet has, by their text, in the pack's order. */
function foundRows(matches: readonly Match[], pack: Pack): readonly RowId[] {
  const rows = new Set(
    matches.filter(({ text }) => text === "same" || text === "like").map(({ row }) => row),
  );
  return pack.rows.filter((_, at) => rows.has(at)).map((row) => row.id);
}

/**
 * Half of the pack's rows, and more of them than of others; a third will do where no row is another table's. With nearly
 * all of the pack's rows it is the pack's table, however many requirements of the city's own stand below them.
 */
function isEnough(found: number, matches: readonly Match[], pack: Pack): boolean {
  const foreign = matches.filter((match) => match.text === "other").length;
  if (foreign === 0) return found * 3 >= pack.rows.length;
  if (found * 10 >= pack.rows.length * 9) return true;
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

/** Requirements that are not the pack's and stand below its last row, in the same list. */
function lastRowOf(matches: readonly Match[], { bottom }: CellRange): Pick<SheetTable, "lastRow"> {
  const others = matches.filter(({ text, block }) => text === "other" && block.number !== undefined);
  const lastRow = others.reduce((last, { block }) => Math.max(last, block.rows.last), bottom);
  return lastRow === bottom ? {} : { lastRow };
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
  const { rows, altered, repairs } = readRows(own, pack, snapshot.hiddenRows);
  const matches = own.flatMap((section) => section.matches);
  const among = rowsAmong(matches);
  const found = own.map((section) => findBands({ ...section, matches, among, pack }));
  const lying = readOverlays({ overlays: snapshot.overlays ?? [], own, pack });
  const under = overlaidBands(
    lying.outside,
    found.flatMap((of) => of.bands),
    pack,
  );
  const { bands } = under;
  const bandRows = new Set(found.flatMap((of) => of.rows));
  const legend = findLegend(legendLines(lines, own));
  const legendCells = new Set(legend?.marks.map(({ cell }) => cell ?? legend.cell));
  const vendorsLines = ownLines({ own, pack, bandRows });
  const heard = new Set(vendorsLines.filter((line) => line.isVendors).map(({ cell }) => cell.row));
  const unheard = (section: Section): Section => ({
    ...section,
    rest: section.rest.filter(({ row }) => !heard.has(row)),
  });
  const others = new Map(own.map((section) => [section, unheard(section)]));
  const around = {
    sections: sections.map((section) => others.get(section) ?? section),
    own: [...others.values()],
  };
  const besides = [...lying.lines.filter(({ row }) => !bandRows.has(row)), ...pageLines(snapshot.pageTexts)];
  const notes = readNotes({ ...around, bands, bandRows, pack, legendCells, besides });
  const said = withoutOthers(withOwnLines(rows, vendorsLines), pack);
  const inCells = toldInCells(own, pack);
  const noted = [notes, inCells, lying.byPlace].reduce(withNotes, said);
  const footnotes = footnotesOf(lines);
  const limits = rowLimits(own, pack);
  const hidden = hiddenBands(bands, snapshot);
  const denials = [
    ...notes.denials,
    ...inCells.denials,
    ...under.denials,
    ...lying.denials,
    ...limits.denials,
    ...hidden.map(({ cell }): ExemptionDenial => ({ cell, band: cell })),
  ];
  const firstRow = main.matches[0]?.block.rows.first ?? range.top;
  return {
    sheet: snapshot.name,
    range,
    ...lastRowOf(matches, range),
    headerRows: main.header?.rows ?? { first: firstRow, last: firstRow },
    columns: columnsOf(main.layout.slots),
    rows: withFootnotes(withAsides(withDoubts(noted, lying.doubts), lying.asides), footnotes),
    ...(carriesUnknownSign(rows, footnotes) ? { openSigns: true } : {}),
    bands,
    ...(denials.length === 0 ? {} : { denials }),
    missing: pack.rows.map((row) => row.id).filter((id) => !rows.some((row) => row.id === id)),
    repairs: [
      ...repairs,
      ...strayNotes({ sections, own, pack }),
      ...found.flatMap((of) => of.repairs),
      ...hidden,
      ...lying.repairs,
      ...under.repairs,
      ...notes.repairs,
      ...inCells.repairs,
      ...lying.byPlace.repairs,
      ...limits.repairs,
    ],
    altered,
    ...(legend === undefined ? {} : { legend }),
    heading: sheetHeading(lines, range),
    explained: { columns: explainColumns(main.layout), rows: explainRows(matches, pack) },
  };
}

/** A band that nobody sees is told, and waives nothing for certain. */
function hiddenBands(bands: readonly TableBand[], { hiddenRows }: SheetSnapshot): readonly Repair[] {
  return bands
    .filter(({ place }) => hiddenRows.some((span) => place.row >= span.first && place.row <= span.last))
    .map(({ place, text }) => ({ code: "band-hidden", values: { text }, cell: cellAddress(place) }));
}
