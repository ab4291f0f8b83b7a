import type { CellLook, LineStyle, PlannedCell, SheetPlan } from "../../src/core/mark/annotation-plan";
import { charactersFromPoints, digitWidthFrom } from "../../src/excel/read/column-width";
import { type CellStyle, EDGES, PLAIN_STYLE } from "./cell-style";
import { isRecord, type Json } from "./wire";
import type { SheetModel } from "./sheet-model";

const LINES: ReadonlyMap<string, LineStyle> = new Map([
  ["Continuous Thin", "thin"],
  ["Continuous Medium", "medium"],
  ["Continuous Thick", "thick"],
  ["Dash Thin", "dashed"],
  ["Dot Thin", "dotted"],
]);

function borderOf(style: CellStyle, openLeft: boolean): CellLook["border"] {
  const sides = EDGES.map((edge) => {
    const [line, weight, color] = ["Style", "Weight", "Color"].map((key) => style[`Border.${edge}.${key}`]);
    return { line: LINES.get(`${String(line)} ${String(weight)}`), color: String(color) };
  });
  const [first] = sides;
  // The left edge of our first column is the vendor's right one, and is left to them.
  const isOpen = (index: number) =>
    openLeft && EDGES[index] === "EdgeLeft" && sides[index]?.line === undefined;
  const alike = sides.every(
    (side, index) => isOpen(index) || (side.line === first?.line && side.color === first?.color),
  );
  return first?.line && alike ? { line: first.line, color: first.color } : undefined;
}

const text = (value: Json | undefined): string => String(value);

/**
 * How a cell looks, in a plan's words; what was never set is left out.
 * @param openLeft the cell is one of our first column
 */
export function lookOf(style: CellStyle, openLeft = false): CellLook {
  const set = (key: string) => style[key] !== PLAIN_STYLE[key];
  const border = borderOf(style, openLeft);
  const pattern = style["Fill.Pattern"];
  return {
    ...(pattern === "None" ? {} : { fill: text(style["Fill.Color"]) }),
    ...(pattern === "LightUp"
      ? { hatch: "light-up" as const, hatchColor: text(style["Fill.PatternColor"]) }
      : {}),
    ...(set("Font.Color") ? { fontColor: text(style["Font.Color"]) } : {}),
    ...(set("Font.Size") ? { fontSize: Number(style["Font.Size"]) } : {}),
    ...(set("Font.Bold") ? { bold: true } : {}),
    ...(border ? { border } : {}),
    ...(set("WrapText") ? { wrap: true } : {}),
    ...(set("HorizontalAlignment")
      ? { horizontal: style["HorizontalAlignment"] === "Left" ? ("left" as const) : ("center" as const) }
      : {}),
    ...(set("VerticalAlignment") ? { vertical: "top" as const } : {}),
  };
}

/** A plan's look without what a plain cell has anyway, so that it can be compared with lookOf. */
export function effectiveLook(look: CellLook): CellLook {
  const { fontColor, fontSize, bold, wrap, vertical, hatchColor, ...rest } = look;
  return {
    ...rest,
    ...(look.hatch ? { hatchColor: hatchColor ?? "#000000" } : {}),
    ...(fontColor === undefined || fontColor === PLAIN_STYLE["Font.Color"] ? {} : { fontColor }),
    ...(fontSize === undefined || fontSize === PLAIN_STYLE["Font.Size"] ? {} : { fontSize }),
    ...(bold === true ? { bold } : {}),
    ...(wrap === true ? { wrap } : {}),
    ...(vertical === "top" ? { vertical } : {}),
  };
}

/** A plan as it should be found again: looks without defaults, cells in order. */
export function expectedCells(plan: SheetPlan): readonly Omit<PlannedCell, "keepText">[] {
  return plan.cells
    .map(({ row, column, text: words, look }) => ({ row, column, text: words, look: effectiveLook(look) }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** What stands in the model where a plan wrote. A formula in there is a defect and fails the comparison. */
export function foundCells(sheet: SheetModel, plan: SheetPlan): readonly Omit<PlannedCell, "keepText">[] {
  const first = plan.target === "columns" ? Math.min(...plan.cells.map(({ column }) => column)) : 0;
  return plan.cells
    .map(({ row, column }) => {
      const cell = sheet.cell(row, column);
      const shown = cell?.formula === undefined ? (cell?.text ?? "") : `formula ${cell.formula}`;
      return {
        row,
        column,
        text: shown,
        look: lookOf(sheet.style(row, column), column === first && first > 0),
      };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** A column's width in characters. */
export function charactersOf(sheet: SheetModel, column: number): number {
  const digit = digitWidthFrom(sheet.standardWidth, sheet.defaultColumnPoints);
  return charactersFromPoints(sheet.columnWidth(column), digit);
}

/** The options of a drop-down at a cell; empty where there is none. */
export function optionsAt(sheet: SheetModel, row: number, column: number): readonly string[] {
  const found = sheet.validations.find(
    ({ range }) => range.top <= row && row <= range.bottom && range.left <= column && column <= range.right,
  );
  const list = found && isRecord(found.rule) ? found.rule["list"] : undefined;
  const source = list !== undefined && isRecord(list) ? list["source"] : undefined;
  return typeof source === "string" ? source.split(",") : [];
}

/** Everything about a sheet that a vendor could miss, as text: for "as it was before". */
export function sheetFingerprint(sheet: SheetModel): string {
  const cells = [...sheet.cells]
    .filter(([, cell]) => cell.text !== "" || JSON.stringify(cell.style) !== JSON.stringify(PLAIN_STYLE))
    .sort(([a], [b]) => a - b);
  const sized = (sizes: ReadonlyMap<number, number>, standard: number) =>
    [...sizes].filter(([, size]) => Math.abs(size - standard) > 0.01).sort(([a], [b]) => a - b);
  const { print } = sheet;
  return JSON.stringify({
    name: sheet.name,
    cells,
    widths: sized(sheet.columnWidths, sheet.defaultColumnPoints),
    heights: sized(sheet.rowHeights, sheet.defaultRowPoints),
    hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
    names: sheet.names.map(({ name }) => name),
    merges: sheet.merges,
    validations: sheet.validations,
    protected: sheet.isProtected,
    print: [print.area, print.titleRows, print.titleColumns, [...print.values].sort()],
    footers: [...print.headersFooters].filter(([, value]) => value !== "").sort(),
  });
}
