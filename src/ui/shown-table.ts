import type { CheckedSheet } from "../core/check-workbook";
import type { CellLook, SheetPlan } from "../core/mark/annotation-plan";
import { withoutOwnMarks } from "../core/mark/own-marks";
import { cellAddress, columnLetters, type CellRange } from "../core/snapshot/grid";
import type { SheetSnapshot, SizedSpan, SnapshotCell, Span } from "../core/snapshot/sheet-snapshot";

/** A part of a sheet as it is shown with our columns: plain data, no more than so many rows and columns of it. */
export interface ShownTable {
  readonly sheet: string;
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly ShownRow[];
  /** Hidden rows among them, 1-based. */
  readonly hidden: readonly Span[];
  /** The first and last row of the sheet that show something, and of those that are shown here; 1-based. */
  readonly all: Span;
  readonly shown: Span;
  /** Letters of the columns that are ours, and of columns that there was no room for. */
  readonly ours: readonly string[];
  readonly left: readonly string[];
}

export interface ShownColumn {
  readonly letters: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly isOurs: boolean;
}

export interface ShownRow {
  /** 1-based, as people count. */
  readonly number: number;
  /** The requirement whose answer stands here. */
  readonly id?: string;
  /** Where its answer stands, if that is on another sheet. */
  readonly answer?: string;
  /** Rows before it are hidden. */
  readonly isBehindHidden: boolean;
  readonly cells: readonly ShownCell[];
}

export interface ShownCell {
  readonly text: string;
  /** Columns and rows that are seen of it. */
  readonly across: number;
  readonly down: number;
  /** "#RRGGBB". */
  readonly fill?: string;
  /** How a cell of ours looks. */
  readonly look?: CellLook;
  /** What of the text is struck through: all of it, or a part. */
  readonly struck?: string;
}

/** A row that has to be among those shown, 1-based, and where it stands among them. */
export interface NearRow {
  readonly row: number;
  readonly as: "first" | "last" | "within";
}

export interface TableToShow {
  readonly snapshot: SheetSnapshot;
  readonly checked: Pick<CheckedSheet, "plan" | "table">;
  /** Which rows; without it those around the table's first. */
  readonly near?: NearRow;
  /** The grounds of the cells of a range, by zero-based row and column. */
  readonly fillsIn: (within: CellRange) => (row: number, column: number) => string | undefined;
}

/** More at once than is read, and few enough to be laid out without a pause. */
export const MOST_ROWS = 120;
export const MOST_COLUMNS = 40;
/** More of a text than is read in a cell. */
const MOST_TEXT = 2_000;
const WIDTH = 16_384;

/** The judged sheet as its copy shows it: the vendor's cells as they are, and what we write beside them. */
export function shownTable({ snapshot, checked, near, fillsIn }: TableToShow): ShownTable {
  const plain = withoutOwnMarks(snapshot, snapshot.ownRanges ?? []);
  const { table, plan } = checked;
  const ours = plan.sheets.find(({ sheet, target }) => target === "columns" && sheet === snapshot.name);
  const all = rowsOf(plain, ours, table.range);
  const seen = windowOf(all, near ?? { row: table.range.top + 1, as: "within" }, plain.hiddenRows);
  const rows = { first: seen[0] ?? all.first, last: seen.at(-1) ?? all.first };
  const columns = columnsOf(plain, ours, table.range);
  const cells = new CellsOf(plain, ours, { rows: seen, columns: columns.shown, table: table.range });
  const [left = 0, right = 0] = [columns.shown[0], columns.shown.at(-1)];
  const fillAt = fillsIn({ top: rows.first, bottom: rows.last, left, right });
  const asked = new Map(table.rows.map((row) => [row.rows.first, row]));
  return {
    sheet: snapshot.name,
    columns: columns.shown.map((column) => ({
      letters: columnLetters(column),
      width: widthOf(column, plain, ours),
      isOurs: columns.ours.has(column),
    })),
    rows: seen.map((row, at) => {
      const { id, answerCells = [] } = asked.get(row) ?? {};
      const [answer] = answerCells;
      return {
        number: row + 1,
        ...(id === undefined ? {} : { id }),
        ...(answer?.origin?.sheet === undefined ? {} : { answer: cellAddress(answer) }),
        isBehindHidden: at > 0 && row > (seen[at - 1] ?? 0) + 1,
        cells: cells.inRow(row, fillAt),
      };
    }),
    hidden: plain.hiddenRows
      .filter(({ first, last }) => last >= rows.first && first <= rows.last)
      .map(({ first, last }) => ({
        first: Math.max(first, rows.first) + 1,
        last: Math.min(last, rows.last) + 1,
      })),
    all: { first: all.first + 1, last: all.last + 1 },
    shown: { first: rows.first + 1, last: rows.last + 1 },
    ours: [...columns.ours].map(columnLetters),
    left: columns.left.map(columnLetters),
  };
}

/** From the first to the last row in which anything is seen. */
function rowsOf(snapshot: SheetSnapshot, ours: SheetPlan | undefined, range: CellRange): Span {
  let [first, last] = [range.top, range.bottom];
  for (const { row } of [...snapshot.cells, ...(ours?.cells ?? [])]) {
    if (row < first) first = row;
    if (row > last) last = row;
  }
  return { first, last };
}

/** So many of the rows that are seen, and what lies hidden between them. */
function windowOf(all: Span, near: NearRow, hidden: readonly Span[]): readonly number[] {
  const rows = new SeenRows(all, hidden);
  const at = near.row - 1;
  if (near.as === "first") return rows.from(at, MOST_ROWS);
  if (near.as === "last") return rows.upTo(at, MOST_ROWS);
  const before = rows.upTo(at - 1, MOST_ROWS);
  const behind = rows.from(at, MOST_ROWS);
  // A table that fits is shown as a whole.
  const lead = Math.max(MOST_ROWS - behind.length, Math.floor(MOST_ROWS / 8));
  const taken = before.length + behind.length <= MOST_ROWS ? before : before.slice(-lead);
  return [...taken, ...behind].slice(0, MOST_ROWS);
}

/** Goes over the rows that are not hidden, however many are. */
class SeenRows {
  private readonly hidden: readonly Span[];

  constructor(
    private readonly all: Span,
    hidden: readonly Span[],
  ) {
    this.hidden = hidden.filter(({ first, last }) => last >= all.first && first <= all.last);
  }

  from(start: number, most: number): readonly number[] {
    const rows: number[] = [];
    for (let row = Math.max(start, this.all.first); row <= this.all.last && rows.length < most; row += 1) {
      const over = this.hidden.find(({ first, last }) => row >= first && row <= last);
      if (over === undefined) rows.push(row);
      else row = over.last;
    }
    return rows;
  }

  upTo(end: number, most: number): readonly number[] {
    const rows: number[] = [];
    for (let row = Math.min(end, this.all.last); row >= this.all.first && rows.length < most; row -= 1) {
      const over = this.hidden.find(({ first, last }) => row >= first && row <= last);
      if (over === undefined) rows.unshift(row);
      else row = over.first;
    }
    return rows;
  }
}

const isIn = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ first, last }) => at >= first && at <= last);

interface Columns {
  readonly shown: readonly number[];
  readonly ours: ReadonlySet<number>;
  /** Columns with texts that are not shown. */
  readonly left: readonly number[];
}

/** The table's columns and ours, those between, then what stands beside, as far as there is room. */
function columnsOf(snapshot: SheetSnapshot, plan: SheetPlan | undefined, range: CellRange): Columns {
  const ours = new Set((plan?.cells ?? []).map(({ column }) => column));
  const used = [...new Set(snapshot.cells.map(({ column }) => column))].sort((a, b) => a - b);
  const inTable = span(range.left, range.right);
  const [least, most] = [Math.min(range.left, ...ours), Math.max(range.right, ...ours)];
  const between = most - least < MOST_COLUMNS ? span(least, most) : [];
  const wanted = [...ours, ...inTable, ...between, ...used];
  const shown = new Set<number>();
  for (const column of wanted)
    if (shown.size < MOST_COLUMNS && !isIn(snapshot.hiddenColumns, column)) shown.add(column);
  return {
    shown: [...shown].sort((a, b) => a - b),
    ours,
    left: used.filter((column) => !shown.has(column) && !isIn(snapshot.hiddenColumns, column)),
  };
}

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.min(last - first + 1, WIDTH) }, (_, at) => first + at);

function widthOf(column: number, snapshot: SheetSnapshot, plan: SheetPlan | undefined): number {
  const planned = plan?.columnWidths.find((one) => one.column === column)?.characters;
  return planned ?? sizeAt(snapshot.columnWidths, column) ?? snapshot.defaultColumnWidth;
}

const sizeAt = (spans: readonly SizedSpan[], at: number): number | undefined =>
  spans.find(({ first, last }) => at >= first && at <= last)?.size;

interface Seen {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly table: CellRange;
}

/** What is seen in each cell of the rows and columns that are shown. */
class CellsOf {
  private readonly texts = new Map<number, SnapshotCell>();
  private readonly planned: ReadonlyMap<number, SheetPlan["cells"][number]>;
  private readonly merges: readonly CellRange[];

  constructor(
    snapshot: SheetSnapshot,
    plan: SheetPlan | undefined,
    private readonly seen: Seen,
  ) {
    const [top = 0, bottom = 0] = [seen.rows[0], seen.rows.at(-1)];
    for (const cell of snapshot.cells) this.texts.set(keyOf(cell), cell);
    this.planned = new Map(
      (plan?.cells ?? [])
        .filter(({ row }) => row >= top && row <= bottom)
        .map((cell) => [keyOf(cell), cell] as const),
    );
    this.merges = snapshot.merges.filter((merge) => merge.bottom >= top && merge.top <= bottom);
  }

  inRow(row: number, fillAt: (row: number, column: number) => string | undefined): readonly ShownCell[] {
    const merges = this.merges.filter((merge) => row >= merge.top && row <= merge.bottom);
    let end = 0;
    return this.seen.columns.flatMap((column, at): ShownCell[] => {
      if (at < end) return [];
      const merge = merges.find(({ left, right }) => column >= left && column <= right);
      if (merge === undefined) {
        const across = this.room({ row, column }, at, merges);
        end = at + across;
        return [this.cell({ row, column }, fillAt, across, 1)];
      }
      // The first of its cells that is seen stands for all of them.
      const rows = this.seen.rows.filter((one) => one >= merge.top && one <= merge.bottom);
      const columns = this.seen.columns.filter((one) => one >= merge.left && one <= merge.right);
      if (rows[0] !== row || columns[0] !== column) return [];
      return [this.cell({ row: merge.top, column: merge.left }, fillAt, columns.length, rows.length)];
    });
  }

  /** Above and below the table, where titles stand, a text is seen over the empty cells on its right, as in Excel. */
  private room(
    place: { readonly row: number; readonly column: number },
    at: number,
    merges: readonly CellRange[],
  ): number {
    const { row } = place;
    const { columns, table } = this.seen;
    const isBeside = row >= table.top && row <= table.bottom;
    if (isBeside || !this.texts.has(keyOf(place)) || this.planned.has(keyOf(place))) return 1;
    let across = 1;
    for (let column = columns[at + 1]; column !== undefined; column = columns[at + across]) {
      const key = keyOf({ row, column });
      if (this.texts.has(key) || this.planned.has(key)) break;
      if (merges.some(({ left, right }) => Number(column) >= left && Number(column) <= right)) break;
      across += 1;
    }
    return across;
  }

  private cell(
    place: { readonly row: number; readonly column: number },
    fillAt: (row: number, column: number) => string | undefined,
    across: number,
    down: number,
  ): ShownCell {
    const own = this.planned.get(keyOf(place));
    const vendor = this.texts.get(keyOf(place));
    if (own !== undefined && own.keepText !== true) return { text: own.text, across, down, look: own.look };
    const fill = fillAt(place.row, place.column);
    const { text = "" } = vendor ?? {};
    const struck = struckOf(vendor);
    return {
      text: text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text,
      across,
      down,
      ...(own === undefined ? {} : { look: own.look }),
      ...(fill === undefined ? {} : { fill }),
      ...(struck === undefined ? {} : { struck }),
    };
  }
}

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): number =>
  row * WIDTH + column;

function struckOf(cell: SnapshotCell | undefined): string | undefined {
  if (cell?.struck === true) return cell.text;
  return cell?.partlyStruck === true ? cell.struckText : undefined;
}
