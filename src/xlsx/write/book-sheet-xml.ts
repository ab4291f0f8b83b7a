import type { BookSheet } from "../../core/round/book-plan";
import { cellAddress, rangeAddress } from "../../core/snapshot/grid";
import { splice } from "../xml/splice";
import { escapeXml } from "../xml/xml-text";
import { dialect, XML_HEAD } from "./new-sheet";
import type { StyleBook } from "./style-book";
import { writeSheet } from "./write-sheet";

const { main, relationships } = dialect(false);

interface SheetPlace {
  readonly styles: StyleBook;
  readonly part: string;
  /** The sheet that opens first. */
  readonly selected: boolean;
}

/** A worksheet of a new workbook as XML. */
export function bookSheetXml(sheet: BookSheet, { styles, part, selected }: SheetPlace): string {
  const text =
    `${XML_HEAD}<worksheet xmlns="${main}" xmlns:r="${relationships}">` +
    `${viewXml(sheet, selected)}${openColumnsXml(sheet, styles)}<sheetData/>${protectionXml(sheet)}` +
    `${filterXml(sheet)}${mergesXml(sheet)}${datesXml(sheet)}${linksXml(sheet)}` +
    `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/></worksheet>`;
  const { edits } = writeSheet({ text, part, plan: sheet, styles });
  return paged(splice(text, edits), sheet);
}

function viewXml({ view }: BookSheet, selected: boolean): string {
  const chosen = selected ? ' tabSelected="1"' : "";
  const head = `<sheetViews><sheetView${chosen} workbookViewId="0">`;
  const { frozenRows = 0, frozenColumns = 0 } = view ?? {};
  if (frozenRows === 0 && frozenColumns === 0) return `${head}</sheetView></sheetViews>`;
  const place = frozenColumns === 0 ? "bottomLeft" : frozenRows === 0 ? "topRight" : "bottomRight";
  const corner = cellAddress({ row: frozenRows, column: frozenColumns });
  const splits =
    (frozenColumns === 0 ? "" : ` xSplit="${String(frozenColumns)}"`) +
    (frozenRows === 0 ? "" : ` ySplit="${String(frozenRows)}"`);
  return (
    `${head}<pane${splits} topLeftCell="${corner}" activePane="${place}" state="frozen"/>` +
    `<selection pane="${place}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

const filterXml = ({ view }: BookSheet): string =>
  view?.filter === undefined ? "" : `<autoFilter ref="${rangeAddress(view.filter)}"/>`;

/** The columns right of the table: what is written there is no part of what was sent out. */
function openColumnsXml({ locked }: BookSheet, styles: StyleBook): string {
  if (locked === undefined) return "";
  const style = String(styles.styleOf({ open: true }, false));
  const first = String(locked.openFrom + 1);
  return `<cols><col min="${first}" max="16384" width="${String(PLAIN_WIDTH)}" style="${style}"/></cols>`;
}

/** The width of a column that nobody changed, in characters with their padding. */
const PLAIN_WIDTH = 9.140625;

/** In this element "0" lets people do a thing, though the sheet is protected. */
const protectionXml = ({ locked }: BookSheet): string =>
  locked === undefined
    ? ""
    : '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"/>';

function mergesXml({ merges = [] }: BookSheet): string {
  if (merges.length === 0) return "";
  const xml = merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`);
  return `<mergeCells count="${String(merges.length)}">${xml.join("")}</mergeCells>`;
}

/** Days from 2000-01-01 on, as Excel counts them. Whoever types words is asked, and may keep them. */
const FIRST_DAY = 36_526;

function datesXml({ dates = [] }: BookSheet): string {
  if (dates.length === 0) return "";
  const places = dates.map(rangeAddress).join(" ");
  return (
    `<dataValidations count="1"><dataValidation type="date" errorStyle="warning" operator="greaterThanOrEqual" ` +
    `allowBlank="1" showErrorMessage="1" sqref="${places}"><formula1>${String(FIRST_DAY)}</formula1>` +
    `</dataValidation></dataValidations>`
  );
}

function linksXml({ links = [] }: BookSheet): string {
  if (links.length === 0) return "";
  const xml = links.map(
    (place, index) => `<hyperlink ref="${cellAddress(place)}" r:id="rId${String(index + 1)}"/>`,
  );
  return `<hyperlinks>${xml.join("")}</hyperlinks>`;
}

/** A path as a target: encoded piece by piece, so that no name can become a scheme, a host or a way out of the folder. */
export function linkTarget(path: string): string {
  return path
    .split("/")
    .filter((piece) => piece !== "" && piece !== "." && piece !== "..")
    .map(encoded)
    .join("/");
}

/** Half a character can't be encoded; nobody has such a file. */
const encoded = (piece: string): string => encodeURIComponent(piece.replace(/\p{Surrogate}/gu, "\ufffd"));

/** The relationships part of a sheet's links; "" where it has none. */
export function linkRelationships({ links = [] }: BookSheet): string {
  if (links.length === 0) return "";
  const xml = links.map(
    ({ path }, index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${relationships}/hyperlink" ` +
      `Target="${escapeXml(linkTarget(path))}" TargetMode="External"/>`,
  );
  return (
    `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `${xml.join("")}</Relationships>`
  );
}

/** Pages that end at given columns: Excel keeps no breaks where a sheet is fitted to a number of pages. */
function paged(xml: string, { pages }: BookSheet): string {
  if (pages === undefined) return xml;
  const breaks = pages.breaks.map((column) => `<brk id="${String(column)}" max="1048575" man="1"/>`);
  const count = `count="${String(breaks.length)}" manualBreakCount="${String(breaks.length)}"`;
  const columns = breaks.length === 0 ? "" : `<colBreaks ${count}>${breaks.join("")}</colBreaks>`;
  return xml
    .replace(/<pageSetUpPr fitToPage="1"\/>/, "<pageSetUpPr/>")
    .replace(/(<pageSetup [^>]*?) fitToWidth="1" fitToHeight="0"/, `$1 scale="${String(pages.scale)}"`)
    .replace("</worksheet>", `${columns}</worksheet>`);
}
