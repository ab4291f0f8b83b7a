import type { Outcome, WorkbookFault } from "../core/fault";
import { contains, type CellRange } from "../core/snapshot/grid";
import { outcomeOf } from "./fault-signal";
import { findWorkbook, relatedPart, type WorkbookParts } from "./package/find-workbook";
import { WorkbookPackage } from "./package/workbook-package";
import { fillStyles } from "./read/fill-styles";
import { rawAttribute, scanSheet } from "./read/scan-sheet";
import { sheetColours } from "./read/sheet-colours";
import { attribute, childNamed, childrenNamed, type XmlDocument } from "./xml/xml-element";

/** The ground of a cell as one colour, "#RRGGBB"; undefined where it has none. Zero-based. */
export type FillAt = (row: number, column: number) => string | undefined;

const WIDTH = 16_384;
const NO_FILL: FillAt = () => undefined;

/**
 * The grounds that a sheet's cells have by their own format, their row's or their column's. Nothing is judged by them:
 * they are read when a table is to be shown. Rules for formats and styles of tables are left out.
 *
 * @param sheet its name; a sheet that is not there has no fills
 * @param within the cells that are asked for: of no others a fill is told
 */
export function readFills(
  bytes: Uint8Array,
  sheet: string,
  within: CellRange,
): Outcome<FillAt, WorkbookFault> {
  return outcomeOf(() => {
    const workbook = new WorkbookPackage(bytes);
    const parts = findWorkbook(workbook);
    const part = parts.sheets.find(({ name }) => name === sheet)?.part;
    return part === undefined ? NO_FILL : fillsOf(workbook, parts, part, within);
  });
}

function fillsOf(workbook: WorkbookPackage, parts: WorkbookParts, part: string, within: CellRange): FillAt {
  const styles = fillStyles(workbook, relatedPart(workbook, parts, "styles"), sheetColours(workbook, parts));
  const { text } = workbook.text(part);
  // A cell that is there hides the format of its row and column, be it without a ground.
  const cells = new Map<number, string | undefined>();
  const rows = new Map<number, string>();
  const document = scanSheet(text, part, {
    row: ({ row, attributes }) => {
      if (row < within.top || row > within.bottom) return;
      const fill = styles[Number(rawAttribute(text, attributes, "s") ?? Number.NaN)];
      if (fill !== undefined) rows.set(row, fill);
    },
    cell: (cell) => {
      if (contains(within, cell)) cells.set(cell.row * WIDTH + cell.column, styles[cell.style]);
    },
  });
  const columns = columnFills(document, styles);
  return (row, column) => {
    if (!contains(within, { row, column })) return undefined;
    const key = row * WIDTH + column;
    if (cells.has(key)) return cells.get(key);
    return rows.get(row) ?? columns.find(({ first, last }) => column >= first && column <= last)?.fill;
  };
}

interface ColumnFill {
  readonly first: number;
  readonly last: number;
  readonly fill: string;
}

function columnFills(document: XmlDocument, styles: readonly (string | undefined)[]): readonly ColumnFill[] {
  const list = childNamed(document, document.root, "cols");
  return (list === undefined ? [] : childrenNamed(document, list, "col")).flatMap((column) => {
    const fill = styles[Number(attribute(document, column, "style") ?? Number.NaN)];
    const first = Number(attribute(document, column, "min")) - 1;
    const last = Number(attribute(document, column, "max")) - 1;
    return fill === undefined ? [] : [{ first, last, fill }];
  });
}
