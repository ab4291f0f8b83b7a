import type { PlannedChoice } from "../mark/annotation-plan";
import type { Pack } from "../pack/pack-schema";
import { cellAddress, type CellPlace, type CellRange, columnFromLetters, contains } from "../snapshot/grid";
import type { SheetSnapshot, SnapshotCell } from "../snapshot/sheet-snapshot";
import { columnKind } from "../table/columns/header-words";
import type { SheetTable } from "../table/sheet-table";
import type { OfferedChoice } from "./answer-sheet-words";
import { isOfferedTo } from "./sent-choices";
import { fieldsOfCity } from "./sent-fields";

/** A sheet with texts in cells, or nothing; what stood there gives way. */
export function withTexts(
  snapshot: SheetSnapshot,
  texts: readonly (CellPlace & { readonly text: string })[],
): SheetSnapshot {
  const places = new Set(texts.map(keyOf));
  const cells: readonly SnapshotCell[] = [
    ...snapshot.cells.filter((cell) => !places.has(keyOf(cell))),
    ...texts.flatMap(({ row, column, text }) => (text === "" ? [] : [{ row, column, text }])),
  ].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...snapshot, cells };
}

/** The table with whatever stands in its rows, to the last column that says something. */
export function edgeOf({ cells, merges }: SheetSnapshot, table: SheetTable): CellRange {
  const bottom = Math.max(table.range.bottom, table.lastRow ?? 0);
  const top = Math.min(table.range.top, table.headerRows.first);
  const inRows = cells.filter(({ row }) => row >= table.headerRows.first && row <= bottom);
  const right = inRows.reduce((most, { column }) => Math.max(most, column), table.range.right);
  const merged = merges
    .filter((merge) => merge.top <= bottom && merge.bottom >= table.headerRows.first && merge.left <= right)
    .reduce((most, merge) => Math.max(most, merge.right), right);
  return { top, left: table.range.left, bottom, right: merged };
}

/**
 * The cells that a vendor fills in: those of its columns beside the requirements, those of columns that are empty in
 * every row, and the fields of forms around the table. Merged cells as a whole.
 * @param added the columns of ours
 */
export function cellsToFillIn(
  snapshot: SheetSnapshot,
  table: SheetTable,
  added: { readonly left: number; readonly right: number } | undefined,
): readonly CellRange[] {
  const whole = edgeOf(snapshot, table);
  const own = new Set([...table.columns.answer, ...table.columns.remarks]);
  const theirs = [...vendorColumns(snapshot, table, whole)].filter(
    (column) => added === undefined || column < added.left,
  );
  const filled = new Set(snapshot.cells.map(keyOf));
  const answered = new Set(
    table.rows.flatMap(({ answerCells, remarksCells }) => [...answerCells, ...remarksCells]).map(keyOf),
  );
  const cells = bodyRows(table, whole).flatMap((row) =>
    theirs
      .filter((column) => !filled.has(keyOf({ row, column })) || answered.has(keyOf({ row, column })))
      .map((column) => wholeCell(snapshot, { row, column })),
  );
  const isWithin = ({ left, right }: CellRange): boolean =>
    Array.from({ length: right - left + 1 }, (_, index) => left + index).every(
      (column) => theirs.includes(column) || own.has(column),
    );
  const beside = added === undefined ? [] : bodyRuns(table, whole, added);
  return [...unique(cells.filter(isWithin)), ...beside, ...unique(fieldsOfCity(snapshot, whole))];
}

/** The columns of the vendor's, and those that say nothing in any row. The city's own (市記入欄) are none of them. */
function vendorColumns(snapshot: SheetSnapshot, table: SheetTable, whole: CellRange): ReadonlySet<number> {
  const { headerRows, explained } = table;
  const columns = new Set<number>([...table.columns.answer, ...table.columns.remarks]);
  for (const { role, column } of explained?.columns ?? []) {
    const at = columnFromLetters(column);
    if ((role === "answer" || role === "remarks") && at !== undefined) columns.add(at);
  }
  const isCity = new Set<number>();
  for (const cell of snapshot.cells) {
    if (cell.row < headerRows.first || cell.row > headerRows.last) continue;
    const kind = columnKind(cell.text);
    if (kind === "limits" || kind === "choice") columns.add(cell.column);
    if (kind === "aside") isCity.add(cell.column);
  }
  const said = new Set(
    snapshot.cells
      .filter(({ row }) => row > headerRows.last && row <= whole.bottom)
      .map(({ column }) => column),
  );
  const named = snapshot.cells.filter(({ row }) => row >= headerRows.first && row <= headerRows.last);
  for (const { column } of named) if (!said.has(column) && !isCity.has(column)) columns.add(column);
  return columns;
}

/** What is set: every text of the table that nobody fills in. */
export function setCells(
  snapshot: SheetSnapshot,
  table: CellRange,
  open: readonly CellRange[],
): readonly CellRange[] {
  const isOpen = (cell: CellPlace): boolean => open.some((range) => contains(range, cell));
  return unique(
    snapshot.cells
      .filter((cell) => contains(table, cell) && !isOpen(cell))
      .map((cell) => wholeCell(snapshot, cell)),
  );
}

export interface ChoicesAsked {
  readonly table: SheetTable;
  readonly pack: Pack;
  readonly offered: readonly OfferedChoice[];
}

/** The drop-downs, one for each answer cell. */
export function choiceRuns(
  snapshot: SheetSnapshot,
  { table, pack, offered }: ChoicesAsked,
): readonly PlannedChoice[] {
  const [column] = table.columns.answer;
  if (column === undefined || offered.length === 0) return [];
  const asked = new Map(pack.rows.map((row) => [row.id, row]));
  return table.rows.flatMap(({ id, rows }): readonly PlannedChoice[] => {
    const row = asked.get(id);
    if (row === undefined) return [];
    const options = offered.filter((choice) => isOfferedTo(choice, row)).map(({ text }) => text);
    return [{ range: wholeCell(snapshot, { row: rows.first, column }), options }];
  });
}

/** A cell with all that is merged with it. */
function wholeCell({ merges }: SheetSnapshot, place: CellPlace): CellRange {
  const { row, column } = place;
  return (
    merges.find((merge) => contains(merge, place)) ?? { top: row, left: column, bottom: row, right: column }
  );
}

/** The rows of the requirements: a band is no row to fill in. */
function bodyRows({ headerRows, bands }: SheetTable, whole: CellRange): readonly number[] {
  const isBand = new Set(bands.map(({ place }) => place.row));
  const first = headerRows.last + 1;
  return Array.from({ length: whole.bottom - first + 1 }, (_, index) => first + index).filter(
    (row) => !isBand.has(row),
  );
}

/** Columns beside the requirements, without the rows of bands. */
export function bodyRuns(
  table: SheetTable,
  whole: CellRange,
  { left, right }: { readonly left: number; readonly right: number },
): readonly CellRange[] {
  const runs: CellRange[] = [];
  for (const row of bodyRows(table, whole)) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, left, bottom: row, right });
  }
  return runs;
}

function unique(ranges: readonly CellRange[]): readonly CellRange[] {
  return [
    ...new Map(ranges.map((range) => [cellAddress({ row: range.top, column: range.left }), range])).values(),
  ];
}

const keyOf = ({ row, column }: CellPlace): string => `${String(row)} ${String(column)}`;
