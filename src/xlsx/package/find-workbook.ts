import type { CellRange } from "../../core/snapshot/grid";
import type { Span } from "../../core/snapshot/sheet-snapshot";
import { LIMITS } from "../../core/limits";
import { stopWith } from "../fault-signal";
import { formatOfArchive } from "../zip/other-formats";
import {
  attribute,
  childNamed,
  childrenNamed,
  innerText,
  isTrue,
  relationshipId,
  type XmlDocument,
  type XmlElement,
} from "../xml/xml-element";
import { checkSheetNames } from "./check-sheet-names";
import { CONTENT_TYPES, contentTypeOf } from "./content-types";
import { parsePrintArea, parseTitleRows } from "./print-names";
import { relationshipsOf, type Relationship } from "./relationships";
import type { WorkbookPackage } from "./workbook-package";

export interface SheetEntry {
  readonly name: string;
  /** Its place among all sheets, chart sheets too: what localSheetId counts. */
  readonly index: number;
  /** The worksheet's part; undefined for chart sheets, dialogs and macro sheets. */
  readonly part?: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly element: XmlElement;
  readonly relationship?: Relationship;
}

export interface DefinedName {
  readonly name: string;
  readonly localSheetId?: number;
  readonly formula: string;
  readonly element: XmlElement;
}

/** The workbook part, read. */
export interface WorkbookParts {
  readonly part: string;
  readonly document: XmlDocument;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly uses1904: boolean;
  readonly structureLocked: boolean;
  readonly strict: boolean;
  /** Index among all sheets. */
  readonly activeTab: number;
  readonly signed: boolean;
}

const WORKBOOK_TYPE = /spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template|addin)/i;

function workbookPart(workbook: WorkbookPackage): string {
  const format = formatOfArchive((part) => workbook.has(part));
  if (format !== undefined) stopWith("other-format", { format });
  if (!workbook.has(CONTENT_TYPES)) stopWith("not-a-workbook", {});
  workbook.document(CONTENT_TYPES);
  const main = relationshipsOf(workbook, "").find(({ kind }) => kind === "officeDocument")?.target;
  if (main === undefined || !workbook.has(main)) return stopWith("not-a-workbook", {});
  const type = contentTypeOf(workbook, main) ?? "";
  if (/sheet\.binary/i.test(type) || main.toLowerCase().endsWith(".bin")) stopWith("binary-workbook", {});
  if (type !== "" && !WORKBOOK_TYPE.test(type) && !/xml$/i.test(type)) stopWith("not-a-workbook", {});
  return main;
}

function visibilityOf(state: string | undefined): SheetEntry["visibility"] {
  if (state === "hidden") return "hidden";
  return state === "veryHidden" ? "very-hidden" : "visible";
}

function readSheets(document: XmlDocument, relationships: readonly Relationship[]): readonly SheetEntry[] {
  const list = childNamed(document, document.root, "sheets");
  if (list === undefined) return [];
  const byId = new Map<string | undefined, Relationship>();
  for (const one of relationships) if (!one.external && !byId.has(one.id)) byId.set(one.id, one);
  return childrenNamed(document, list, "sheet").map((element, index) => {
    const relationship = byId.get(relationshipId(document, element));
    return {
      name: attribute(document, element, "name") ?? "",
      index,
      visibility: visibilityOf(attribute(document, element, "state")),
      element,
      ...(relationship && { relationship }),
      ...(relationship?.kind === "worksheet" && { part: relationship.target }),
    };
  });
}

/** A sheet whose contents the file lacks is named by its own name: the address it points to says nothing to people. */
function presentSheet(workbook: WorkbookPackage, sheet: SheetEntry): SheetEntry {
  if (sheet.part === undefined || workbook.has(sheet.part)) return sheet;
  return stopWith("sheet-contents-missing", { sheet: sheet.name });
}

/** Sheets that share their contents are told apart by nobody, and many of them cost much for little. */
function demandPartsOfTheirOwn(sheets: readonly SheetEntry[]): void {
  const counts = new Map<string, number>();
  for (const { part } of sheets) {
    if (part === undefined) continue;
    const count = (counts.get(part.toLowerCase()) ?? 0) + 1;
    if (count > LIMITS.sheetsOfPart)
      stopWith("too-large", { part, what: "sheets-of-part", limit: LIMITS.sheetsOfPart });
    counts.set(part.toLowerCase(), count);
  }
}

function readNames(document: XmlDocument): readonly DefinedName[] {
  const list = childNamed(document, document.root, "definedNames");
  if (list === undefined) return [];
  return childrenNamed(document, list, "definedName").map((element) => {
    const local = attribute(document, element, "localSheetId");
    return {
      name: attribute(document, element, "name") ?? "",
      formula: innerText(document, element),
      element,
      ...(local !== undefined && { localSheetId: Number(local) }),
    };
  });
}

/** Reads the workbook part of a package, found by its relationships. */
export function findWorkbook(workbook: WorkbookPackage): WorkbookParts {
  const part = workbookPart(workbook);
  const document = workbook.document(part);
  if (document.root.name !== "workbook") stopWith("not-a-workbook", {});
  const relationships = relationshipsOf(workbook, part);
  const sheets = readSheets(document, relationships);
  checkSheetNames(sheets.map(({ name }) => name));
  demandPartsOfTheirOwn(sheets);
  const child = (name: string) => childNamed(document, document.root, name);
  const properties = child("workbookPr");
  const protection = child("workbookProtection");
  const views = child("bookViews");
  const view = views && childNamed(document, views, "workbookView");
  const namespace = document.namespaces.get(document.root.prefix) ?? "";
  return {
    part,
    document,
    relationships,
    sheets: sheets.map((sheet) => presentSheet(workbook, sheet)),
    names: readNames(document),
    uses1904: isTrue(properties && attribute(document, properties, "date1904")),
    structureLocked: isTrue(protection && attribute(document, protection, "lockStructure")),
    strict: namespace.includes("purl.oclc.org"),
    activeTab: Number((view && attribute(document, view, "activeTab")) ?? 0),
    signed: workbook.entries.some(({ name }) => name.toLowerCase().startsWith("_xmlsignatures/")),
  };
}

export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";

/** The names of a workbook by the sheets that they belong to: each sheet asks for its own several times. */
const bySheet = new WeakMap<
  WorkbookParts["names"],
  ReadonlyMap<number | undefined, readonly DefinedName[]>
>();

/** The names that belong to a sheet alone. */
export function namesOfSheet(
  { names }: Pick<WorkbookParts, "names">,
  { index }: SheetEntry,
): readonly DefinedName[] {
  const known = bySheet.get(names) ?? grouped(names);
  bySheet.set(names, known);
  return known.get(index) ?? [];
}

function grouped(names: readonly DefinedName[]): ReadonlyMap<number | undefined, readonly DefinedName[]> {
  const groups = new Map<number | undefined, DefinedName[]>();
  for (const name of names) {
    const group = groups.get(name.localSheetId);
    if (group === undefined) groups.set(name.localSheetId, [name]);
    else group.push(name);
  }
  return groups;
}

/** A sheet's own defined name. Names are equal without regard to case. */
export function sheetName(parts: WorkbookParts, sheet: SheetEntry, name: string): DefinedName | undefined {
  return namesOfSheet(parts, sheet).find((one) => one.name.toLowerCase() === name.toLowerCase());
}

export function printAreaOf(parts: WorkbookParts, sheet: SheetEntry): readonly CellRange[] | undefined {
  const found = sheetName(parts, sheet, PRINT_AREA);
  return found && parsePrintArea(found.formula);
}

export function titleRowsOf(parts: WorkbookParts, sheet: SheetEntry): Span | undefined {
  const found = sheetName(parts, sheet, PRINT_TITLES);
  return found && parseTitleRows(found.formula);
}

/** A part that the workbook relates to by kind ("styles", "sharedStrings"), where it is there. */
export function relatedPart(
  workbook: WorkbookPackage,
  parts: WorkbookParts,
  kind: string,
): string | undefined {
  const target = parts.relationships.find((one) => one.kind === kind && !one.external)?.target;
  return target !== undefined && workbook.has(target) ? target : undefined;
}
