import type { BookPlan, BookSheet } from "../../core/round/book-plan";
import { Additions } from "./additions";
import { readPackage } from "../read/read-package";
import { contentSeal } from "../seal/content-seal";
import { textSeal } from "../seal/hash-sum";
import { findWorkbook } from "../package/find-workbook";
import { printAreaFormula, quotedSheet, titleRowsFormula } from "../package/print-names";
import { WorkbookPackage } from "../package/workbook-package";
import { columnLetters } from "../../core/snapshot/grid";
import { parseXml } from "../xml/xml-element";
import { splice } from "../xml/splice";
import { escapeXml } from "../xml/xml-text";
import { writeArchive } from "../zip/write-archive";
import { bookSheetXml, linkRelationships } from "./book-sheet-xml";
import { keepBeforeImage } from "./keep-before-image";
import { dialect, WORKSHEET_TYPE, XML_HEAD } from "./new-sheet";
import { DATE_FORMAT, StyleBook } from "./style-book";

const { main, relationships } = dialect(false);
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const STYLES_PART = "xl/styles.xml";

/** What unstyled cells look like: a font that every Japanese Excel has. */
const STYLES =
  `<styleSheet xmlns="${main}">` +
  `<numFmts count="1"><numFmt numFmtId="${String(DATE_FORMAT)}" formatCode="yyyy/m/d"/></numFmts>` +
  `<fonts count="1"><font><sz val="11"/><name val="Yu Gothic"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/**
 * The bytes of a workbook that is ours as a whole: lists, letters. Texts are texts, whatever they begin with. It is
 * sealed as a judged copy is, so that a later run can tell whether people wrote in it. The same plan always gives the
 * same bytes.
 * @param beside the text that is written beside it, which the seal covers too
 */
export function newWorkbook(plan: BookPlan, beside?: string): Uint8Array {
  return sealed(openWorkbook(plan), beside);
}

/** The bytes of a workbook that others fill in and send back: nothing in it says that it is ours. */
export function openWorkbook({ sheets }: BookPlan): Uint8Array {
  const styles = new StyleBook(parseXml(STYLES, STYLES_PART));
  const names = sheetNames(sheets);
  const parts = new Map<string, string>();
  sheets.forEach((sheet, index) => {
    const named = { ...sheet, sheet: names[index] ?? sheet.sheet };
    parts.set(
      sheetPart(index),
      bookSheetXml(named, { styles, part: sheetPart(index), selected: index === 0 }),
    );
    const links = linkRelationships(named);
    if (links !== "") parts.set(`xl/worksheets/_rels/sheet${String(index + 1)}.xml.rels`, links);
  });
  parts.set(STYLES_PART, splice(STYLES, styles.edits()));
  parts.set("[Content_Types].xml", contentTypesXml(sheets.length));
  parts.set("_rels/.rels", relationsXml([["rId1", "officeDocument", "xl/workbook.xml"]]));
  parts.set("xl/workbook.xml", workbookXml(sheets, names));
  parts.set("xl/_rels/workbook.xml.rels", workbookRelations(sheets.length));
  return archived(parts);
}

function archived(parts: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const order = ["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"];
  const names = [...order, ...[...parts.keys()].filter((name) => !order.includes(name))];
  const added = new Map(
    names.map((name) => {
      const xml = parts.get(name) ?? "";
      return [name, encoder.encode(xml.startsWith("<?xml") ? xml : XML_HEAD + xml)] as const;
    }),
  );
  return writeArchive(new Uint8Array(), [], { replaced: new Map(), added, removed: new Set() });
}

function sealed(bytes: Uint8Array, beside: string | undefined): Uint8Array {
  const workbook = new WorkbookPackage(bytes);
  const content = contentSeal(readPackage(new WorkbookPackage(bytes)), workbook);
  keepBeforeImage(workbook, findWorkbook(workbook), new Additions(), {
    content,
    ...(beside === undefined ? {} : { memo: textSeal(beside) }),
  });
  return workbook.save();
}

const sheetPart = (index: number): string => `xl/worksheets/sheet${String(index + 1)}.xml`;

/** Excel allows 31 characters, none of []:*?/\, no name twice. */
function sheetNames(sheets: readonly BookSheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ sheet }) => {
    const plain =
      sheet
        .replace(/[[\]:*?/\\\u0000-\u001f]/g, "_")
        .replace(/^'+|'+$/g, "")
        .slice(0, 31) || "Sheet";
    let name = plain;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const suffix = ` (${String(number)})`;
      name = plain.slice(0, 31 - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function contentTypesXml(sheets: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    override("xl/workbook.xml", `${OFFICE}.sheet.main+xml`) +
    Array.from({ length: sheets }, (_, index) => override(sheetPart(index), WORKSHEET_TYPE)).join("") +
    `${override(STYLES_PART, `${OFFICE}.styles+xml`)}</Types>`
  );
}

function relationsXml(relations: readonly (readonly [id: string, type: string, target: string])[]): string {
  const xml = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${xml.join("")}</Relationships>`;
}

function workbookRelations(sheets: number): string {
  const worksheets = Array.from({ length: sheets }, (_, index) => {
    const number = String(index + 1);
    return [`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`] as const;
  });
  return relationsXml([...worksheets, [`rId${String(sheets + 1)}`, "styles", "styles.xml"]]);
}

function workbookXml(sheets: readonly BookSheet[], names: readonly string[]): string {
  const list = names.map(
    (name, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`,
  );
  const defined = sheets.flatMap((sheet, index) => namesXml(sheet, names[index] ?? sheet.sheet, index));
  return (
    `<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${list.join("")}</sheets>` +
    `${defined.length === 0 ? "" : `<definedNames>${defined.join("")}</definedNames>`}</workbook>`
  );
}

/** In the order that Excel keeps: by name. */
function namesXml({ print, view, pages }: BookSheet, name: string, index: number): readonly string[] {
  const xml = (defined: string, formula: string, hidden = ""): string =>
    `<definedName name="${defined}" localSheetId="${String(index)}"${hidden}>${escapeXml(formula)}</definedName>`;
  const rows = print?.titleRows === undefined ? [] : [titleRowsFormula(name, print.titleRows)];
  const columns =
    pages === undefined
      ? []
      : [
          `${quotedSheet(name)}!$${columnLetters(pages.titleColumns.first)}:$${columnLetters(pages.titleColumns.last)}`,
        ];
  const titles = [...columns, ...rows];
  return [
    ...(view?.filter === undefined
      ? []
      : [xml("_xlnm._FilterDatabase", printAreaFormula(name, view.filter), ' hidden="1"')]),
    ...(print === undefined ? [] : [xml("_xlnm.Print_Area", printAreaFormula(name, print.area))]),
    ...(titles.length === 0 ? [] : [xml("_xlnm.Print_Titles", titles.join(","))]),
  ];
}
