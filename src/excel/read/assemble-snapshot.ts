import type { CellRange } from "../../core/snapshot/grid";
import { pageTexts } from "../../core/snapshot/page-texts";
import type {
  OccupiedRange,
  SheetOverlay,
  SheetSnapshot,
  SizedSpan,
  Span,
} from "../../core/snapshot/sheet-snapshot";
import { type Block, sizedSpans, spansWhere } from "./block-cells";
import { charactersFromPoints, type DigitWidth, digitWidthFrom } from "./column-width";
import { cellsUnder, type DrawingBox, drawingCells, type Lines } from "./drawing-cells";
import { drawnOverlay, type OverlayDetails } from "./read-overlays";
import { cellRangeOf, rangesOfAddress } from "../range-place";
import type { SheetRequest } from "./sheet-request";
import { formerPrint, UNKNOWN_PRINT } from "../print/former-print";

const LAST_COLUMN = 16_383;
const FALLBACK_WIDTH = 8.38;
const FALLBACK_HEIGHT = 18.75;

export function digitWidthOf({ sheet, lastColumn }: SheetRequest): DigitWidth {
  return digitWidthFrom(sheet.standardWidth, lastColumn.format.columnWidth);
}

const rowSpan = (rows: Excel.Range): Span => ({
  first: rows.rowIndex,
  last: rows.rowIndex + rows.rowCount - 1,
});

/** Puts the answers together. */
export function assembleSnapshot(
  request: SheetRequest,
  blocks: readonly Block[],
  occupied: readonly OccupiedRange[],
  details: OverlayDetails,
): SheetSnapshot {
  const { sheet, asked } = request;
  const { print } = asked;
  const columns = columnsOf(request);
  const cells = blocks.flatMap((block) => block.cells);
  const rowHeights = blocks.flatMap((block) => block.rowHeights).sort(byFirst);
  const sizes = {
    ...columns,
    rowHeights,
    defaultColumnWidth: standardCharacters(request),
    defaultRowHeight: sheet.standardHeight > 0 ? sheet.standardHeight : FALLBACK_HEIGHT,
  };
  const lines = linesOfSheet(request, sizes);
  const overlays = [...details.comments, ...drawnOverlays(request, lines, details)];
  const { header, evenHeader, firstHeader, footer, evenFooter, firstFooter } = print
    ? formerPrint(print)
    : UNKNOWN_PRINT;
  const onPages = pageTexts([header, footer, evenHeader, evenFooter, firstHeader, firstFooter]);
  const area = !print || print.area.isNullObject ? [] : rangesOfAddress(print.area.address);
  return {
    name: sheet.name,
    cells: [...cells].sort((a, b) => a.row - b.row || a.column - b.column),
    merges: mergesOf(request),
    ...sizes,
    occupied: [...occupied, ...drawings(request, lines)],
    ...(overlays.length > 0 ? { overlays } : {}),
    ...(onPages.length > 0 ? { pageTexts: onPages } : {}),
    untold: asked.comments === undefined || details.refused === true ? ["comments", "notes"] : ["notes"],
    hiddenRows: blocks.flatMap((block) => block.hiddenRows).sort(byFirst),
    protected: sheet.protection.protected,
    visibility: visibilityOf(sheet.visibility),
    ...(area.length > 0 ? { printArea: area } : {}),
    ...(!print || print.titleRows.isNullObject ? {} : { printTitleRows: rowSpan(print.titleRows) }),
  };
}

/** From the points of a column that nobody sized: they are certain, the unit of standardWidth is not said anywhere. */
function standardCharacters(request: SheetRequest): number {
  const points = request.lastColumn.format.columnWidth;
  return points > 0 ? charactersFromPoints(points, digitWidthOf(request)) : FALLBACK_WIDTH;
}

const byFirst = (a: Span, b: Span): number => a.first - b.first;

/** In our own words. */
export function visibilityOf(visibility: string): SheetSnapshot["visibility"] {
  if (visibility === "VeryHidden") return "very-hidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}

function mergesOf({ asked: { merges } }: SheetRequest): readonly CellRange[] {
  return merges === undefined || merges.isNullObject ? [] : merges.areas.items.map(cellRangeOf);
}

interface Columns {
  readonly hiddenColumns: readonly Span[];
  readonly columnWidths: readonly SizedSpan[];
}

/** From column A on. */
function allColumns({ columns, asked }: SheetRequest): readonly Excel.ColumnProperties[] {
  return [...columns.value, ...(asked.beside?.columns.value ?? [])];
}

function columnsOf(request: SheetRequest): Columns {
  const columns = allColumns(request);
  const digit = digitWidthOf(request);
  const hidden = spansWhere(
    0,
    columns.map((column) => column.columnHidden === true),
  );
  const widths = sizedSpans(
    0,
    columns.map(({ columnHidden, format }) =>
      columnHidden === true || format?.columnWidth === undefined
        ? undefined
        : charactersFromPoints(format.columnWidth, digit),
    ),
  );
  const last = hidden.at(-1);
  // Forms often hide everything to the right: where the last column looked at is hidden, so is the rest.
  const toTheEnd = request.asked.beside && last?.last === columns.length - 1;
  return {
    hiddenColumns: last && toTheEnd ? [...hidden.slice(0, -1), { ...last, last: LAST_COLUMN }] : hidden,
    columnWidths: widths,
  };
}

type Sizes = Pick<SheetSnapshot, "rowHeights" | "defaultRowHeight"> & {
  readonly columnWidths: readonly SizedSpan[];
};

interface SheetLines {
  readonly columns: Lines;
  readonly rows: Lines;
}

function linesOfSheet(request: SheetRequest, sizes: Sizes): SheetLines {
  const standard = request.lastColumn.format.columnWidth;
  const known = allColumns(request);
  const columns = {
    size: (column: number) => known[column]?.format?.columnWidth ?? standard,
    count: LAST_COLUMN + 1,
  };
  const heights = new Map<number, number>();
  for (const span of sizes.rowHeights)
    for (let row = span.first; row <= span.last; row += 1) heights.set(row, span.size);
  const rows = { size: (row: number) => heights.get(row) ?? sizes.defaultRowHeight, count: 1_048_576 };
  return { columns, rows };
}

function drawings({ asked }: SheetRequest, { columns, rows }: SheetLines): readonly OccupiedRange[] {
  const boxes: readonly DrawingBox[] = [...(asked.shapes?.items ?? []), ...(asked.charts?.items ?? [])];
  return boxes.map((box) => drawingCells(box, columns, rows));
}

function drawnOverlays(
  { asked }: SheetRequest,
  { columns, rows }: SheetLines,
  { texts }: OverlayDetails,
): readonly SheetOverlay[] {
  return (asked.shapes?.items ?? [])
    .filter(({ visible }) => visible)
    .map((shape) => drawnOverlay(shape, cellsUnder(shape, columns, rows), texts));
}
