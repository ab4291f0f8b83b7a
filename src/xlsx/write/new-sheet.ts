import { folderOf } from "../package/part-names";
import type { SheetEntry, WorkbookParts } from "../package/find-workbook";
import { freeRelationshipId, type NewRelationship } from "../package/relationships";
import type { WorkbookPackage } from "../package/workbook-package";
import { attribute } from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";

/** Namespaces and relationship types differ between the two conformance classes of the standard. */
export function dialect(strict: boolean) {
  return strict
    ? {
        main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
        relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
      }
    : {
        main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      };
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** A sheet to be put behind the last one. */
export interface NewSheet {
  readonly name: string;
  readonly index: number;
  readonly part: string;
  readonly relationship: NewRelationship;
  /** The sheet element for the workbook part. */
  readonly xml: string;
}

/** A worksheet without a cell. */
export function emptySheetXml(strict: boolean): string {
  return `${XML_HEAD}<worksheet xmlns="${dialect(strict).main}"><sheetData/></worksheet>`;
}

function freeName(wish: string, taken: readonly SheetEntry[], made: readonly NewSheet[]): string {
  const names = new Set([...taken, ...made].map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    // Excel allows 31 characters.
    const suffix = number === 1 ? "" : ` (${String(number)})`;
    const name = wish.slice(0, 31 - suffix.length) + suffix;
    if (!names.has(name.toLowerCase())) return name;
  }
}

function freePart(workbook: WorkbookPackage, folder: string, made: readonly NewSheet[]): string {
  for (let number = 1; ; number += 1) {
    const part = `${folder}worksheets/sheet${String(number)}.xml`;
    if (!workbook.has(part) && !made.some((one) => one.part === part)) return part;
  }
}

/** Decides on name, part and ids of a new sheet; `made` are those that this run has already decided on. */
export function newSheet(
  workbook: WorkbookPackage,
  parts: WorkbookParts,
  wish: string,
  made: readonly NewSheet[],
): NewSheet {
  const { document, relationships, sheets } = parts;
  const name = freeName(wish, sheets, made);
  const part = freePart(workbook, folderOf(parts.part), made);
  const taken = [...relationships, ...made.map(({ relationship }) => relationship)];
  const id = freeRelationshipId(taken, "rIdYoken");
  const highest = sheets.map(({ element }) => Number(attribute(document, element, "sheetId") ?? 0));
  const sheetId = Math.max(0, ...highest) + made.length + 1;
  const bound = dialect(parts.strict).relationships;
  const prefix = [...document.namespaces].find(([key, uri]) => uri === bound && key !== "")?.[0];
  const idText = prefix === undefined ? ` xmlns:r="${bound}" r:id="${id}"` : ` ${prefix}id="${id}"`;
  return {
    name,
    index: sheets.length + made.length,
    part,
    relationship: { id, type: `${bound}/worksheet`, target: `/${part}` },
    xml: `<${document.root.prefix}sheet name="${escapeXml(name)}" sheetId="${String(sheetId)}"${idText}/>`,
  };
}
