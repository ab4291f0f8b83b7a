import { zipSync, strToU8, type Zippable } from "fflate";

/** How a sample's cell looks; the samples need no more than this. */
export type CellStyle = "plain" | "title" | "header" | "band" | "center" | "number" | "line";

export interface SampleCell {
  readonly value: string | number;
  readonly style?: CellStyle;
  /** Furigana of the whole text, which is not part of it. */
  readonly furigana?: string;
}

export interface SampleSheet {
  readonly name: string;
  /** Row by row from the top; undefined leaves a cell out. */
  readonly rows: readonly (readonly (SampleCell | undefined)[])[];
  /** A1 ranges. */
  readonly merges: readonly string[];
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  /** One-based rows. */
  readonly hiddenRows: readonly number[];
  /** Heights in points by one-based row. */
  readonly heights: ReadonlyMap<number, number>;
}

const STYLES: readonly CellStyle[] = ["plain", "title", "header", "band", "center", "number", "line"];
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The bytes of a workbook; the same sheets always give the same bytes. */
export function writeWorkbook(sheets: readonly SampleSheet[]): Uint8Array {
  const strings = new SharedStrings();
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, strings, index === 0);
  });
  const all: Record<string, string> = {
    "[Content_Types].xml": contentTypesXml(sheets.length),
    "_rels/.rels": relationshipsXml([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ...sheets.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    ...parts,
    "xl/styles.xml": stylesXml(),
    "xl/sharedStrings.xml": strings.xml(),
  };
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(all)) files[name] = strToU8(HEAD + xml);
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 });
}

class SharedStrings {
  private readonly items: string[] = [];
  private readonly places = new Map<string, number>();

  place(text: string, furigana: string | undefined): number {
    const phonetic =
      furigana === undefined
        ? ""
        : `<rPh sb="0" eb="${text.length}"><t>${escapeXml(furigana)}</t></rPh><phoneticPr fontId="0"/>`;
    const item = `<si><t xml:space="preserve">${escapeXml(text)}</t>${phonetic}</si>`;
    const known = this.places.get(item);
    if (known !== undefined) return known;
    this.places.set(item, this.items.length);
    return this.items.push(item) - 1;
  }

  xml(): string {
    const count = this.items.length;
    return `<sst xmlns="${MAIN}" count="${count}" uniqueCount="${count}">${this.items.join("")}</sst>`;
  }
}

function sheetXml(sheet: SampleSheet, strings: SharedStrings, first: boolean): string {
  const columns = sheet.widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join("");
  const rows = sheet.rows
    .map((cells, index) => {
      const row = index + 1;
      const height = sheet.heights.get(row);
      const high = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
      const hidden = sheet.hiddenRows.includes(row) ? ' hidden="1"' : "";
      const xml = cells.map((cell, column) =>
        cell === undefined ? "" : cellXml(cell, row, column, strings),
      );
      return `<row r="${row}"${high}${hidden}>${xml.join("")}</row>`;
    })
    .join("");
  const merges = sheet.merges.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return (
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView${first ? ' tabSelected="1"' : ""} workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="18.75"/><cols>${columns}</cols><sheetData>${rows}</sheetData>` +
    (merges === "" ? "" : `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`) +
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="portrait"/></worksheet>'
  );
}

function cellXml(cell: SampleCell, row: number, column: number, strings: SharedStrings): string {
  const at = `r="${String.fromCharCode(65 + column)}${row}" s="${STYLES.indexOf(cell.style ?? "plain")}"`;
  if (typeof cell.value === "number") return `<c ${at}><v>${cell.value}</v></c>`;
  if (cell.value === "") return `<c ${at}/>`;
  return `<c ${at} t="s"><v>${strings.place(cell.value, cell.furigana)}</v></c>`;
}

function stylesXml(): string {
  const font = (size: number, bold: boolean) =>
    `<font>${bold ? "<b/>" : ""}<sz val="${size}"/><name val="游ゴシック"/><family val="3"/><charset val="128"/></font>`;
  const fill = (colour: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
  const line = (side: string) => `<${side} style="thin"><color auto="1"/></${side}>`;
  const box = `<border>${["left", "right", "top", "bottom"].map(line).join("")}<diagonal/></border>`;
  const format = (font: number, fill: number, border: number, horizontal: string) =>
    `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${horizontal}" vertical="center" wrapText="1"/></xf>`;
  const formats = [
    format(0, 0, 1, "left"),
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
    format(2, 2, 1, "center"),
    format(0, 3, 1, "left"),
    format(0, 0, 1, "center"),
    format(0, 0, 1, "center"),
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  ];
  return (
    `<styleSheet xmlns="${MAIN}"><fonts count="3">${font(11, false)}${font(14, true)}${font(11, true)}</fonts>` +
    `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill("D9E1F2")}${fill("F2F2F2")}</fills>` +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${box}</borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length}">${formats.join("")}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

function workbookXml(sheets: readonly SampleSheet[]): string {
  const items = sheets.map(
    (sheet, index) =>
      `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${items.join("")}</sheets></workbook>`;
}

function relationshipsXml(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function contentTypesXml(sheets: number): string {
  const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${spreadsheet}.${type}+xml"/>`;
  const worksheets = Array.from({ length: sheets }, (_, index) =>
    override(`worksheets/sheet${index + 1}.xml`, "worksheet"),
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "sheet.main")}` +
    `${worksheets.join("")}${override("styles.xml", "styles")}${override("sharedStrings.xml", "sharedStrings")}</Types>`
  );
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
