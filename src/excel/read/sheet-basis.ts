export type RowsRequest = OfficeExtension.ClientResult<Excel.RowProperties[]>;

export const ROW_SIZES = { rowHidden: true, format: { rowHeight: true } };
export const COLUMN_SIZES = { columnHidden: true, format: { columnWidth: true } };

/** What no reading can do without. */
export interface SheetBasis {
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
  readonly sheets: Excel.WorksheetCollection;
  readonly used: Excel.Range;
  /** A column that nobody sizes: its points tell the width of a digit. */
  readonly lastColumn: Excel.Range;
  /** Sizes of the columns from A to the end of the used range. */
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}
