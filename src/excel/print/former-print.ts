import type { PrintPlan } from "../../core/mark/annotation-plan";
import type { FormerPrint } from "../../core/snapshot/before-image";
import { rangeAddress } from "../../core/snapshot/grid";
import { type FooterParts, footerCodes, joinFooter, splitFooter } from "./page-footer";
import { paperCode, paperName } from "./paper-codes";
import { rangesOfAddress } from "../range-place";
import type { PrintRequest } from "./print-request";
import type { SheetStep } from "../write/write-step";

const partsOf = ({ leftFooter, centerFooter, rightFooter }: Excel.HeaderFooter): FooterParts => ({
  left: leftFooter,
  center: centerFooter,
  right: rightFooter,
});

const headerOf = ({ leftHeader, centerHeader, rightHeader }: Excel.HeaderFooter): string | null =>
  joinFooter({ left: leftHeader, center: centerHeader, right: rightHeader });

const isSet = (pages: number | null | undefined): boolean => pages !== null && pages !== undefined;

/** Of an Excel that does not tell: nothing is set. */
export const UNKNOWN_PRINT: FormerPrint = {
  area: null,
  titleRows: null,
  titleColumns: null,
  paper: null,
  orientation: null,
  scale: null,
  fitToPage: false,
  fitToWidth: null,
  fitToHeight: null,
  footer: null,
  evenFooter: null,
  firstFooter: null,
};

/** The print set-up as both hosts keep it. */
export function formerPrint(request: PrintRequest): FormerPrint {
  const { layout, area, titleRows, titleColumns } = request;
  const { scale, horizontalFitToPages, verticalFitToPages } = layout.zoom;
  // Excel gives null for what is not set, which the declarations do not say.
  const fitToPage = isSet(horizontalFitToPages) || isSet(verticalFitToPages);
  return {
    area: area.isNullObject ? null : rangesOfAddress(area.address),
    titleRows: titleRows.isNullObject
      ? null
      : { first: titleRows.rowIndex, last: titleRows.rowIndex + titleRows.rowCount - 1 },
    titleColumns: titleColumns.isNullObject ? null : titleColumns.address.replace(/^.*!/, ""),
    paper: paperCode(layout.paperSize),
    orientation: String(layout.orientation) === "Landscape" ? "landscape" : "portrait",
    scale: scale ?? null,
    fitToPage,
    fitToWidth: horizontalFitToPages ?? null,
    fitToHeight: verticalFitToPages ?? null,
    footer: joinFooter(partsOf(request.footer)),
    evenFooter: joinFooter(partsOf(request.evenFooter)),
    firstFooter: joinFooter(partsOf(request.firstFooter)),
    header: headerOf(request.footer),
    evenHeader: headerOf(request.evenFooter),
    firstHeader: headerOf(request.firstFooter),
  };
}

export function writeFooter(footer: Excel.HeaderFooter, parts: FooterParts): void {
  footer.leftFooter = parts.left;
  footer.centerFooter = parts.center;
  footer.rightFooter = parts.right;
}

function writeHeader(header: Excel.HeaderFooter, former: string | null): void {
  const parts = splitFooter(former);
  header.leftHeader = parts.left;
  header.centerHeader = parts.center;
  header.rightHeader = parts.right;
}

/**
 * Brings a former print set-up back. office.js has no call that takes a print area or title rows away again; the sheet's
 * own names that hold them (Print_Area, Print_Titles) are deleted instead.
 */
export function restorePrint(
  sheet: Excel.Worksheet,
  { print, paper: withPaper, names }: Pick<Restoring, "print" | "paper" | "names">,
): void {
  const { pageLayout } = sheet;
  const { defaultForAllPages, evenPages, firstPage } = pageLayout.headersFooters;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  const paper = withPaper ? paperName(print.paper) : undefined;
  if (paper !== undefined) pageLayout.paperSize = paper;
  pageLayout.zoom = formerZoom(print);
  writeFooter(defaultForAllPages, splitFooter(print.footer));
  if (print.evenFooter !== null) writeFooter(evenPages, splitFooter(print.evenFooter));
  if (print.firstFooter !== null) writeFooter(firstPage, splitFooter(print.firstFooter));
  // A before-image of an earlier version does not tell of headers.
  if (print.header !== undefined) writeHeader(defaultForAllPages, print.header);
  if (typeof print.evenHeader === "string") writeHeader(evenPages, print.evenHeader);
  if (typeof print.firstHeader === "string") writeHeader(firstPage, print.firstHeader);
  restoreArea(sheet, print, names);
}

function restoreArea(
  sheet: Excel.Worksheet,
  { area, titleRows, titleColumns }: FormerPrint,
  names: readonly string[],
): void {
  const remove = (name: string): void => {
    // Whether Excel lists these names of its own is not known: one that is not listed may be there all the same.
    if (names.includes(name)) sheet.names.getItem(name).delete();
    else sheet.names.getItemOrNullObject(name).delete();
  };
  if (area === null || area.length === 0) remove("Print_Area");
  else sheet.pageLayout.setPrintArea(area.map(rangeAddress).join(","));
  if (titleRows !== null) {
    sheet.pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
    return;
  }
  remove("Print_Titles");
  if (titleColumns !== null) sheet.pageLayout.setPrintTitleColumns(titleColumns);
}

function formerZoom(print: FormerPrint): Excel.PageLayoutZoomOptions {
  if (!print.fitToPage) return { scale: print.scale ?? 100 };
  return {
    ...(print.fitToWidth === null ? {} : { horizontalFitToPages: print.fitToWidth }),
    ...(print.fitToHeight === null ? {} : { verticalFitToPages: print.fitToHeight }),
  };
}

type Restoring = Extract<SheetStep, { kind: "former-print" }>;

/** Puts a plan's print set-up in place; what the plan does not name (margins, other headers, order) stays the vendor's. */
export function applyPrint(
  sheet: Excel.Worksheet,
  { print, former, paper }: Extract<SheetStep, { kind: "print" }>,
): void {
  const { pageLayout } = sheet;
  pageLayout.setPrintArea(rangeAddress(print.area));
  if (print.titleRows)
    pageLayout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  if (paper) pageLayout.paperSize = print.paper === "A3" ? "A3" : "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  const parts = {
    left: footerCodes(print.footer.left),
    center: footerCodes(print.footer.center),
    right: footerCodes(print.footer.right),
  };
  const { defaultForAllPages, evenPages, firstPage } = pageLayout.headersFooters;
  writeFooter(defaultForAllPages, parts);
  // Where the vendor's first or even pages have footers of their own, those are the ones that get printed.
  if (former.evenFooter !== null) writeFooter(evenPages, parts);
  if (former.firstFooter !== null) writeFooter(firstPage, parts);
  applyHeader(sheet, print, former);
}

/** Our text is the left part; the vendor's others stay, and his left one comes back where ours is no longer wanted. */
function applyHeader({ pageLayout }: Excel.Worksheet, { header }: PrintPlan, former: FormerPrint): void {
  const { defaultForAllPages, evenPages, firstPage } = pageLayout.headersFooters;
  const put = (pages: Excel.HeaderFooter, theirs: string | null) => {
    pages.leftHeader = header === undefined ? splitFooter(theirs).left : footerCodes(header);
  };
  if (former.header !== undefined) put(defaultForAllPages, former.header);
  if (typeof former.evenHeader === "string") put(evenPages, former.evenHeader);
  if (typeof former.firstHeader === "string") put(firstPage, former.firstHeader);
}
