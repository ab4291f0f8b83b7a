import { askAll, type Answers } from "./questions";
import { COLUMN_SIZES, ROW_SIZES, type RowsRequest, type SheetBasis } from "./sheet-basis";

/** The block that the first round trip reads: enough for ordinary sheets, never more than 5,000,000 cells. */
export const FIRST_BLOCK = "A1:SF5000";

const CELLS = "rowIndex,columnIndex,rowCount,columnCount";

/** The cells of a block with what is said about their rows; `rows` is null where there is no block. */
export interface BlockRequest {
  readonly range: Excel.Range;
  readonly rows: RowsRequest;
  readonly isFirst: boolean;
}

/** @param isFirst the sheet's first block: it also tells the heights of the rows above it */
export function requestBlock(range: Excel.Range, isFirst: boolean): BlockRequest {
  range.load(`${CELLS},text,values,format/font/strikethrough,format/font/name`);
  const rows = isFirst ? range.getBoundingRect("A1") : range;
  return { range, isFirst, rows: rows.getRowProperties(ROW_SIZES) };
}

export interface SheetRequest extends SheetBasis {
  readonly block?: BlockRequest;
  /** What Excel may refuse to tell: left out then. */
  readonly asked: Answers;
}

export interface RequestOptions {
  /** undefined: the active sheet. */
  readonly sheet?: string | undefined;
  readonly merges: boolean;
  /** Leave the cells and all questions for later: they did not come through in one piece, or something was refused. */
  readonly careful: boolean;
}

/** Queues everything that one round trip brings. */
export function requestSheet(context: Excel.RequestContext, options: RequestOptions): SheetRequest {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  const sheet = options.sheet === undefined ? sheets.getActiveWorksheet() : sheets.getItem(options.sheet);
  sheet.load("id,name,visibility,standardWidth,standardHeight");
  sheet.protection.load("protected");
  sheets.load("items/name,items/visibility");
  workbook.load("readOnly,name");
  workbook.protection.load("protected");
  const used = sheet.getUsedRange(true);
  used.load(`address,${CELLS}`);
  const lastColumn = sheet.getRange("XFD1");
  lastColumn.load("format/columnWidth");
  const columns = used.getBoundingRect("A1").getColumnProperties(COLUMN_SIZES);
  const basis = { workbook, sheet, sheets, used, lastColumn, columns };
  if (options.careful) return { ...basis, asked: {} };
  return {
    ...basis,
    block: requestBlock(used.getIntersectionOrNullObject(FIRST_BLOCK), true),
    asked: askAll(basis, options),
  };
}
