/** A print set-up that is being read. */
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
    footer.load("leftFooter,centerFooter,rightFooter,leftHeader,centerHeader,rightHeader"),
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
