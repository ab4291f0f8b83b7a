import { type CellRange, contains } from "../../src/core/snapshot/grid";
import { type CellStyle, PLAIN_STYLE } from "./cell-style";
import type { Json } from "./wire";

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export interface CellModel {
  value: string | number | boolean;
  text: string;
  formula: string | undefined;
  style: CellStyle;
}

export interface ValidationModel {
  readonly range: CellRange;
  readonly rule: Json;
}

export interface DrawingModel {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** "Image" where it is not said. */
  readonly type?: "Unsupported" | "Image" | "GeometricShape" | "Group" | "Line";
  readonly text?: string;
  readonly hidden?: boolean;
}

export interface CommentModel {
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly authorName: string;
  /** ISO 8601. */
  readonly creationDate: string;
  readonly replies?: readonly Pick<CommentModel, "content" | "authorName" | "creationDate">[];
}

export interface PrintModel {
  area: readonly CellRange[];
  titleRows: { readonly first: number; readonly last: number } | undefined;
  /** An address such as "A:B". */
  titleColumns: string | undefined;
  /** Orientation, PaperSize, Zoom, margins, … by wire name. */
  readonly values: Map<string, Json>;
  /** "DefaultForAllPages.LeftFooter" and so on, and "State". */
  readonly headersFooters: Map<string, Json>;
}

function newPrint(): PrintModel {
  return {
    area: [],
    titleRows: undefined,
    titleColumns: undefined,
    values: new Map<string, Json>([
      ["Orientation", "Portrait"],
      ["PaperSize", "A4"],
      ["Zoom", { scale: 100 }],
    ]),
    headersFooters: new Map<string, Json>([["State", "Default"]]),
  };
}

/** One worksheet: sparse cells and what stands around them. Sizes are in points, as office.js has them. */
export class SheetModel {
  readonly cells = new Map<number, CellModel>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  /** What the vendor's contents need in a row without a height of its own, where that is not the standard height. */
  readonly contentHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: CellRange[] = [];
  tables: { name: string; range: CellRange }[] = [];
  drawings: DrawingModel[] = [];
  comments: CommentModel[] = [];
  pivots: { name: string; range: CellRange }[] = [];
  conditionalFormats: CellRange[] = [];
  validations: ValidationModel[] = [];
  isProtected = false;
  /** By which it was protected, if by any. */
  password: string | undefined;
  /** What a protected sheet leaves to everybody. */
  unlocked: readonly CellRange[] = [];
  allows = { allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false };
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  /** Characters and points of a column that nobody has sized (游ゴシック 11: eight pixels a digit). */
  standardWidth = 8.38;
  defaultColumnPoints = 54;
  defaultRowPoints = 18.75;
  readonly print = newPrint();
  /** The sheet's own names beside those of its print set-up. */
  names: readonly { readonly name: string; readonly formula: string; visible: boolean }[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): CellModel | undefined {
    return this.cells.get(row * SHEET_COLUMNS + column);
  }

  /** The cell, made where it was not there. */
  ensure(row: number, column: number): CellModel {
    const key = row * SHEET_COLUMNS + column;
    const there = this.cells.get(key);
    if (there) return there;
    const made: CellModel = { value: "", text: "", formula: undefined, style: PLAIN_STYLE };
    this.cells.set(key, made);
    return made;
  }

  /** Is the cell under a merge, of which only the first cell holds anything? What is written to it is lost in silence. */
  isCovered(row: number, column: number): boolean {
    return this.merges.some(
      (merge) => contains(merge, { row, column }) && (merge.top !== row || merge.left !== column),
    );
  }

  style(row: number, column: number): CellStyle {
    return this.cell(row, column)?.style ?? PLAIN_STYLE;
  }

  columnWidth(column: number): number {
    return this.columnWidths.get(column) ?? this.defaultColumnPoints;
  }

  rowHeight(row: number): number {
    return this.rowHeights.get(row) ?? this.contentHeights.get(row) ?? this.defaultRowPoints;
  }

  /** The smallest rectangle around what is there (texts only, or looks too), within a rectangle if one is given. */
  usedRange(valuesOnly: boolean, within?: CellRange): CellRange | undefined {
    let used: CellRange | undefined;
    for (const [key, cell] of this.cells) {
      if (cell.text === "" && (valuesOnly || isPlain(cell.style))) continue;
      const row = Math.floor(key / SHEET_COLUMNS);
      const column = key % SHEET_COLUMNS;
      if (within && !contains(within, { row, column })) continue;
      used = {
        top: Math.min(used?.top ?? row, row),
        left: Math.min(used?.left ?? column, column),
        bottom: Math.max(used?.bottom ?? row, row),
        right: Math.max(used?.right ?? column, column),
      };
    }
    return used;
  }
}

const isPlain = (style: CellStyle): boolean =>
  style === PLAIN_STYLE || JSON.stringify(style) === JSON.stringify(PLAIN_STYLE);
