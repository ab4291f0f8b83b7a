import { displayWidth } from "../../core/mark/display-width";
import { cellAddress } from "../../core/snapshot/grid";
import { stopWith } from "../fault-signal";
import { LIMITS } from "../../core/limits";
import { XML_HEAD, dialect, WORKSHEET_TYPE } from "../write/new-sheet";
import { escapeXml } from "../xml/xml-text";
import { writeArchive } from "../zip/write-archive";
import { decodeText } from "./decode-text";
import { parseCsv } from "./parse-csv";

const WIDEST = 60;
const NARROWEST = 6;
const { main, relationships } = dialect(false);
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook of one sheet with the fields of a text file, every one as text; stops with a fault. */
export function workbookOfText(bytes: Uint8Array, name: string): Uint8Array {
  const text = decodeText(bytes);
  if (text === undefined) return stopWith("text-undecodable", {});
  const parsed = parseCsv(text);
  if (!parsed.ok) return stopWith("quote-not-closed", { record: parsed.record });
  const { records } = parsed;
  const cells = records.reduce((sum, record) => sum + record.length, 0);
  if (cells > LIMITS.shownCells) stopWith("too-large", { part: "", what: "cells", limit: LIMITS.shownCells });
  if (records.some((record) => record.some((field) => field.length > LIMITS.cellText))) {
    stopWith("too-large", { part: "", what: "bytes", limit: LIMITS.cellText });
  }
  const widest = records.reduce((most, record) => Math.max(most, record.length), 0);
  if (widest > 16_384 || records.length > LIMITS.rows) {
    stopWith("too-large", { part: "", what: "cells", limit: LIMITS.shownCells });
  }
  const encoder = new TextEncoder();
  const added = new Map(
    Object.entries(partsOf(records, sheetName(name))).map(
      ([part, xml]) => [part, encoder.encode(XML_HEAD + xml)] as const,
    ),
  );
  return writeArchive(new Uint8Array(), [], { replaced: new Map(), added, removed: new Set() });
}

/** The file's name without what no sheet may be called. */
function sheetName(file: string): string {
  const base = file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  const plain = base
    .replace(/[[\]:*?/\\\u0000-\u001f]/g, "_")
    .replace(/^'+|'+$/g, "")
    .slice(0, 31);
  return plain.trim() === "" ? "CSV" : plain;
}

function partsOf(records: readonly (readonly string[])[], name: string): Readonly<Record<string, string>> {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;
  const override = (part: string, type: string): string =>
    `<Override PartName="${part}" ContentType="${type}"/>`;
  return {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      override("/xl/workbook.xml", `${OFFICE}.sheet.main+xml`) +
      override("/xl/worksheets/sheet1.xml", WORKSHEET_TYPE) +
      `${override("/xl/styles.xml", `${OFFICE}.styles+xml`)}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml":
      `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>` +
      `<sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${PACKAGE}/relationships">${relation("rId1", "worksheet", "worksheets/sheet1.xml")}` +
      `${relation("rId2", "styles", "styles.xml")}</Relationships>`,
    "xl/styles.xml": STYLES,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}">${columnsXml(records)}<sheetData>${rowsXml(records)}</sheetData></worksheet>`,
  };
}

/** Text, wrapped, from the top. */
const STYLES =
  `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Yu Gothic"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">` +
  `<alignment vertical="top" wrapText="1"/></xf></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function columnsXml(records: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const record of records) {
    record.forEach((field, column) => {
      const width =
        Math.max(0, ...field.split(/[\r\n]+/).map((line) => displayWidth(line.slice(0, WIDEST)))) + 2;
      widths[column] = Math.max(widths[column] ?? NARROWEST, Math.min(width, WIDEST));
    });
  }
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

function rowsXml(records: readonly (readonly string[])[]): string {
  return records
    .map((record, row) => {
      const cells = record.map((field, column) =>
        field === ""
          ? ""
          : `<c r="${cellAddress({ row, column })}" s="1" t="inlineStr"><is><t xml:space="preserve">${textXml(field)}</t></is></c>`,
      );
      return cells.every((cell) => cell === "") ? "" : `<row r="${row + 1}">${cells.join("")}</row>`;
    })
    .join("");
}

/** Excel reads _x000D_ in a text as the character of that number. */
const textXml = (field: string): string =>
  escapeXml(field.replace(/\r\n?/g, "\n").replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_"));
