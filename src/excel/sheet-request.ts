import { type PartsRequest, requestParts } from "./before-image-part";
import { loadSettings } from "./kept-columns";
import { isSetSupported } from "./run-excel";

/** So many columns to the right are looked at for hidden columns, drop-downs and format rules. */
export const COLUMNS_BESIDE = 48;
/** So many rows below are looked at for their heights: our foot block may stand there. */
export const ROWS_BELOW = 100;
/** The block that the first round trip reads: enough for ordinary sheets, never more than 5,000,000 cells. */
export const FIRST_BLOCK = "A1:SF5000";

const CELLS = "rowIndex,columnIndex,rowCount,columnCount";

export type RowsRequest = OfficeExtension.ClientResult<Excel.RowProperties[]>;

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

/** The free room to the right of the used range. */
export interface BesideRequest {
  readonly range: Excel.Range;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly rules: OfficeExtension.ClientResult<number>;
}

const ROW_SIZES = { rowHidden: true, format: { rowHeight: true } };

/** Rows under the used range. @param count at least one, and no more than the sheet has there */
export function requestBelow(used: Excel.Range, count: number): RowsRequest {
  return used.getRowsBelow(count).getRowProperties(ROW_SIZES);
}

const COLUMN_SIZES = { columnHidden: true, format: { columnWidth: true } };

/** @param count at least one, and no more than the sheet has to the right of the used range */
export function requestBeside(used: Excel.Range, count: number): BesideRequest {
  const range = used.getColumnsAfter(count);
  range.load("columnIndex,dataValidation/type");
  return {
    range,
    columns: range.getColumnProperties(COLUMN_SIZES),
    rules: range.conditionalFormats.getCount(),
  };
}

export interface PrintRequest {
  readonly layout: Excel.PageLayout;
  readonly footer: Excel.HeaderFooter;
  readonly evenFooter: Excel.HeaderFooter;
  readonly firstFooter: Excel.HeaderFooter;
  readonly area: Excel.RangeAreas;
  readonly titleRows: Excel.Range;
  readonly titleColumns: Excel.Range;
}

export function requestPrint(layout: Excel.PageLayout): PrintRequest {
  layout.load("orientation,paperSize,zoom");
  const { defaultForAllPages, evenPages, firstPage } = layout.headersFooters;
  [defaultForAllPages, evenPages, firstPage].forEach((footer) =>
    footer.load("leftFooter,centerFooter,rightFooter"),
  );
  const area = layout.getPrintAreaOrNullObject();
  area.load("address");
  const titleRows = layout.getPrintTitleRowsOrNullObject();
  titleRows.load("rowIndex,rowCount");
  const titleColumns = layout.getPrintTitleColumnsOrNullObject();
  titleColumns.load("address");
  return {
    layout,
    footer: defaultForAllPages,
    evenFooter: evenPages,
    firstFooter: firstPage,
    area,
    titleRows,
    titleColumns,
  };
}

export interface SheetRequest {
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
  readonly sheets: Excel.WorksheetCollection;
  readonly used: Excel.Range;
  /** A column that nobody sizes: its points tell the width of a digit. */
  readonly lastColumn: Excel.Range;
  /** Sizes of the columns from A to the end of the used range. */
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly block?: BlockRequest;
  readonly beside?: BesideRequest;
  readonly below?: RowsRequest;
  readonly merged?: Excel.RangeAreas;
  readonly print: PrintRequest;
  /** What the add-in remembers in this workbook. */
  readonly settings: Excel.SettingCollection;
  /** Our own parts of the workbook. */
  readonly parts: PartsRequest;
}

export interface RequestOptions {
  /** undefined: the active sheet. */
  readonly sheet?: string | undefined;
  readonly merges: boolean;
  /** Leave the cells for later: they did not come through in one piece, or the first look was refused. */
  readonly careful: boolean;
}

/** Queues everything that one round trip brings. */
export function requestSheet(context: Excel.RequestContext, options: RequestOptions): SheetRequest {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  const sheet = options.sheet === undefined ? sheets.getActiveWorksheet() : sheets.getItem(options.sheet);
  sheet.load("id,name,visibility,standardWidth,standardHeight");
  sheet.protection.load("protected");
  sheets.load("items/name");
  workbook.load("readOnly");
  workbook.protection.load("protected");
  sheet.names.load("items/name");
  sheet.tables.load("items/name");
  sheet.pivotTables.load("items/name");
  sheet.shapes.load("items/left,items/top,items/width,items/height");
  sheet.charts.load("items/left,items/top,items/width,items/height");
  const used = sheet.getUsedRange(true);
  used.load(`address,${CELLS}`);
  const lastColumn = sheet.getRange("XFD1");
  lastColumn.load("format/columnWidth");
  const columns = used.getBoundingRect("A1").getColumnProperties(COLUMN_SIZES);
  const request = { workbook, sheet, sheets, used, lastColumn, columns };
  const wantsMerges = options.merges && isSetSupported("1.13");
  return {
    ...request,
    ...(options.careful
      ? {}
      : {
          block: requestBlock(used.getIntersectionOrNullObject(FIRST_BLOCK), true),
          beside: requestBeside(used, COLUMNS_BESIDE),
          below: requestBelow(used, ROWS_BELOW),
        }),
    parts: requestParts(workbook, !options.careful),
    ...(wantsMerges ? { merged: requestMerges(used) } : {}),
    print: requestPrint(sheet.pageLayout),
    settings: loadSettings(workbook),
  };
}

function requestMerges(used: Excel.Range): Excel.RangeAreas {
  const merged = used.getMergedAreasOrNullObject();
  merged.load("areaCount");
  // Not the address: it is cut at 8,192 characters.
  merged.areas.load(`items/rowIndex,items/columnIndex,items/rowCount,items/columnCount`);
  return merged;
}
