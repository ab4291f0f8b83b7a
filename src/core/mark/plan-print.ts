import { say } from "../coded";
import type { CellRange } from "../snapshot/grid";
import type { SheetSnapshot, Span } from "../snapshot/sheet-snapshot";
import type { PrintPlan, SheetPlan } from "./annotation-plan";
import type { MarkRequest } from "./mark-request";
import type { MarkNotice } from "./mark-words";
import { widthBetween } from "./row-heights";
import { verdictLine } from "./verdict-above";

/** Empty rows after which what follows is no part of the page any more (a stray cell far below). */
const GAP = 50;
/** Empty columns after which what follows is no part of it: a list of choices far to the right. */
const COLUMN_GAP = 12;

/** The size of our type, and the least that can be read on paper, in points. */
const OUR_TYPE = 11;
const LEAST_TYPE = 8;
/** Across a page between margins of 0.75 inches, in points. */
const LANDSCAPE = { A4: 734, A3: 1082 } as const;
/**
 * A character of the default font, in points, and what a column has around it. 游ゴシック 11, the default of Japanese
 * Excel, has 6 points; where it is missing (LibreOffice on a machine without it) the font that stands in for it has up to
 * 7.1, and what was promised to be read must be readable there, too.
 */
const CHARACTER = 7.1;
const COLUMN_PADDING = 5;

interface Marked {
  readonly columns: CellRange;
  readonly columnWidths: SheetPlan["columnWidths"];
  readonly isVerdictAbove: boolean;
}

/**
 * Print set-up: everything from the sheet's first row to the end of our block, headings on every page, one page wide. The
 * vendor's widths stay: where A4 would make our type too small it is A3, and where A3 does too, a notice says so.
 */
export function planPrint(
  request: MarkRequest,
  { columns, columnWidths, isVerdictAbove }: Marked,
): { readonly print: PrintPlan; readonly notices: readonly MarkNotice[] } {
  const { snapshot, table, judgement, pack, words, options } = request;
  const wanted = options.print ?? "A4";
  const area = printArea(snapshot, table.range, columns);
  const width = printedWidth(snapshot, area, columnWidths);
  const fits = (paper: "A4" | "A3") => (LANDSCAPE[paper] / width) * OUR_TYPE >= LEAST_TYPE;
  const paper = wanted === "A4" && !fits("A4") ? "A3" : wanted;
  const notices: readonly MarkNotice[] = fits(paper)
    ? paper === wanted
      ? []
      : [{ code: "printed-on-a3", values: { sheet: table.sheet } }]
    : [{ code: "print-too-small", values: { sheet: table.sheet } }];
  const values = { id: pack.id, version: pack.version, asOf: judgement.asOf };
  const print: PrintPlan = {
    area,
    titleRows: titleRows(snapshot.printTitleRows, table.headerRows),
    paper,
    orientation: "landscape",
    footer: {
      left: "{file}",
      center: say(words.sentences, { code: "print-page", values: {} }),
      right: say(words.sentences, { code: "print-source", values }),
    },
    ...(isVerdictAbove ? {} : { header: verdictLine(request) }),
  };
  return { print, notices };
}

/** How many characters wide the column of notes may be so that A3 still prints our type with the least size. */
export function roomForNotes(
  snapshot: SheetSnapshot,
  table: CellRange,
  others: SheetPlan["columnWidths"],
): number {
  const vendor = printedWidth(snapshot, table, []);
  const ours = others.reduce((sum, { characters }) => sum + columnPoints(characters), 0);
  return Math.floor(((LANDSCAPE.A3 * OUR_TYPE) / LEAST_TYPE - vendor - ours - COLUMN_PADDING) / CHARACTER);
}

const columnPoints = (characters: number): number => characters * CHARACTER + COLUMN_PADDING;

/** Points across the printed columns, ours as they will be; hidden ones take no room. */
function printedWidth(
  snapshot: SheetSnapshot,
  { left, right }: CellRange,
  ours: SheetPlan["columnWidths"],
): number {
  const own = new Map(ours.map(({ column, characters }) => [column, characters]));
  let points = 0;
  for (let column = left; column <= right; column += 1) {
    if (snapshot.hiddenColumns.some(({ first, last }) => first <= column && column <= last)) continue;
    const characters = own.get(column) ?? widthBetween(snapshot, column, column);
    points += columnPoints(characters);
  }
  return Math.max(points, 1);
}

/** The sheet's own area where it has one, else what is used; in both cases widened to table and marks. */
function printArea(snapshot: SheetSnapshot, table: CellRange, marks: CellRange): CellRange {
  const own = snapshot.printArea ?? [];
  const wanted = [table, marks, ...(own.length > 0 ? own : [usedWithin(snapshot, table, marks)])];
  return {
    top: Math.min(...wanted.map((range) => range.top)),
    left: Math.min(...wanted.map((range) => range.left)),
    bottom: Math.max(...wanted.map((range) => range.bottom)),
    right: Math.max(...wanted.map((range) => range.right)),
  };
}

/** Title rows above the table and notes below it, and what stands right of our columns: a stamp, a page number. */
function usedWithin(snapshot: SheetSnapshot, table: CellRange, marks: CellRange): CellRange {
  const right = rightReach(snapshot, marks);
  let { top, left } = table;
  let { bottom } = marks;
  for (const cell of snapshot.cells) {
    if (cell.column > right || cell.row > bottom + GAP) continue;
    top = Math.min(top, cell.row);
    left = Math.min(left, cell.column);
    bottom = Math.max(bottom, cell.row);
  }
  return { top, left, bottom, right };
}

/** How far to the right the page goes on, cells and drawings together. */
function rightReach({ cells, occupied }: SheetSnapshot, { right, bottom }: CellRange): number {
  const places = [
    ...cells.map(({ row, column }) => ({ top: row, left: column, right: column })),
    ...occupied.filter(({ by }) => by === "drawing" || by === "table" || by === "pivot"),
  ].filter((place) => place.right > right && place.top <= bottom);
  return [...places]
    .sort((a, b) => a.left - b.left)
    .reduce(
      (reach, place) => (place.left - reach <= COLUMN_GAP ? Math.max(reach, place.right) : reach),
      right,
    );
}

/** The sheet's own title rows stay where they already hold the heading. */
function titleRows(own: Span | undefined, header: Span): Span {
  return own !== undefined && own.first <= header.first && own.last >= header.last ? own : header;
}
