import type { SentSheet } from "../../core/send-sheet";
import { type CellRange, columnLetters, rangeAddress } from "../../core/snapshot/grid";
import { addressLists, rectanglesOf } from "../write/cell-areas";
import { rowChunks } from "../read/row-chunks";
import { cellsOf } from "../undo/clear-steps";
import type { FormerLook, SentRecord } from "./sent-record";

/** What is there before anything is written: all that taking back will need. */
export interface Before extends Pick<
  SentRecord,
  "looks" | "widths" | "choices" | "opened" | "locked" | "results"
> {
  /** Cells with a drop-down or another rule of the city's. */
  readonly ruled: readonly CellRange[];
  /** Rectangles whose former look could not be brought back exactly: nothing is to be put there. */
  readonly formatted: readonly CellRange[];
}

/** More cells than this are not asked one by one for a rule of their own. */
const MOST_RULED = 2_000;
/** Of one answer: a lock takes some 50 bytes. */
const ANSWER_CELLS = 40_000;
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type Side = (typeof SIDES)[number];

/** The borders of a rectangle but the left one, which it shares with the city's cell. */
export function sidesOf({ top, left, bottom, right }: CellRange): readonly Side[] {
  return SIDES.filter(
    (side) => (side !== "InsideHorizontal" || bottom > top) && (side !== "InsideVertical" || right > left),
  );
}

/** Asks in two or three round trips. */
export async function lookBefore(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SentSheet,
  used: CellRange,
): Promise<Before> {
  const areas = [...plan.headings, ...plan.fields];
  const looks = areas.map((area) => requestLook(sheet, area));
  const widths = plan.columns.map(({ column }) => {
    const letters = columnLetters(column);
    const { format } = sheet.getRange(`${letters}:${letters}`);
    return { column, format: format.load("columnWidth,useStandardWidth") };
  });
  const results = plan.results && requestResults(sheet, plan.results);
  const rules = addressLists(plan.choices.map(({ range }) => range)).map((list) =>
    sheet.getRanges(list).dataValidation.load("type"),
  );
  await context.sync();
  const ruled = rules.every(({ type }) => String(type) === "None")
    ? []
    : await ruledCells(context, sheet, plan);
  const locks = await locksOf(context, sheet, boundsOf([used, ...areas, ...plan.open]));
  const isRuled = new Set(ruled.map(rangeAddress));
  const found = looks.map(lookOf);
  return {
    looks: found.flatMap((look) => (look === undefined ? [] : [look])),
    formatted: areas.filter((_, at) => found[at] === undefined),
    widths: widths.map(({ column, format }) => ({
      column,
      points: format.useStandardWidth ? null : format.columnWidth,
    })),
    choices: plan.choices.flatMap(({ range }) => (isRuled.has(rangeAddress(range)) ? [] : [range])),
    ruled,
    opened: rectanglesOf(cellsOf(plan.open).filter((cell) => locks(cell.row, cell.column))),
    locked: rectanglesOf(cellsOf(plan.set).filter((cell) => !locks(cell.row, cell.column))),
    results: plan.results !== undefined && results?.locked === true ? plan.results : null,
  };
}

function requestResults(
  sheet: Excel.Worksheet,
  { left, right }: { readonly left: number; readonly right: number },
): Excel.FormatProtection {
  const { format } = sheet.getRange(`${columnLetters(left)}:${columnLetters(right)}`);
  return format.protection.load("locked");
}

interface AskedLook {
  readonly range: CellRange;
  readonly cells: Excel.Range;
  readonly format: Excel.RangeFormat;
  readonly fill: Excel.RangeFill;
  readonly font: Excel.RangeFont;
  readonly borders: readonly Excel.RangeBorder[];
}

function requestLook(sheet: Excel.Worksheet, range: CellRange): AskedLook {
  const cells = sheet.getRange(rangeAddress(range)).load("numberFormat");
  const { format } = cells;
  return {
    range,
    cells,
    format: format.load("wrapText,horizontalAlignment,verticalAlignment"),
    fill: format.fill.load("color,pattern"),
    font: format.font.load("bold"),
    borders: sidesOf(range).map((side) => format.borders.getItem(side).load("style")),
  };
}

/** undefined: the cells differ, or have what can't be given back exactly (a pattern, borders). */
function lookOf({ range, cells, format, fill, font, borders }: AskedLook): FormerLook | undefined {
  const formats: readonly unknown[] = cells.numberFormat.flat();
  const [first] = formats;
  const pattern = String(fill.pattern);
  if (typeof first !== "string" || formats.some((one) => one !== first)) return undefined;
  if (borders.some(({ style }) => String(style) !== "None")) return undefined;
  const bold: unknown = font.bold;
  const wrap: unknown = format.wrapText;
  const horizontal: unknown = format.horizontalAlignment;
  const vertical: unknown = format.verticalAlignment;
  if (typeof bold !== "boolean" || typeof wrap !== "boolean") return undefined;
  if (typeof horizontal !== "string" || typeof vertical !== "string") return undefined;
  if (pattern !== "None" && (pattern !== "Solid" || fill.color === "")) return undefined;
  return {
    range,
    fill: pattern === "None" ? null : fill.color,
    bold,
    wrap,
    horizontal,
    vertical,
    format: first,
  };
}

/** The answer cells that have a rule of their own. */
async function ruledCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { choices }: SentSheet,
): Promise<readonly CellRange[]> {
  const ranges = choices.map(({ range }) => range);
  if (ranges.length > MOST_RULED) return ranges;
  const asked = ranges.map((range) => sheet.getRange(rangeAddress(range)).dataValidation.load("type"));
  await context.sync();
  return ranges.filter((_, at) => String(asked[at]?.type) !== "None");
}

/** Which cells of a rectangle are locked. Whatever is outside of it is, as Excel has it where nobody says otherwise. */
async function locksOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  bounds: CellRange,
): Promise<(row: number, column: number) => boolean> {
  const locks = await linesOf(context, sheet, [...rowChunks(bounds, ANSWER_CELLS)]);
  return (row, column) => locks[row - bounds.top]?.[column - bounds.left] ?? true;
}

/** One after the other: together they would be more than Excel gives at once. */
async function linesOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  [chunk, ...rest]: readonly CellRange[],
): Promise<readonly (readonly boolean[])[]> {
  if (chunk === undefined) return [];
  const asked = sheet.getRange(rangeAddress(chunk)).getCellProperties({ format: { protection: true } });
  await context.sync();
  const lines = asked.value.map((line) => line.map(({ format }) => format?.protection?.locked !== false));
  return [...lines, ...(await linesOf(context, sheet, rest))];
}

function boundsOf(ranges: readonly CellRange[]): CellRange {
  return ranges.reduce((all, range) => ({
    top: Math.min(all.top, range.top),
    left: Math.min(all.left, range.left),
    bottom: Math.max(all.bottom, range.bottom),
    right: Math.max(all.right, range.right),
  }));
}
