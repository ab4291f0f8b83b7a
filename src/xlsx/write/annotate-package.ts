import type { AnnotationPlan, SheetPlan } from "../../core/mark/annotation-plan";
import {
  BEFORE_IMAGE_NAMESPACE,
  beforeImage,
  serialiseBeforeImage,
  type SheetBeforeImage,
} from "../../core/mark/before-image";
import { stopWith } from "../fault-signal";
import { addContentTypes } from "../package/content-types";
import {
  PRINT_AREA,
  PRINT_TITLES,
  printAreaOf,
  relatedPart,
  sheetName,
  titleRowsOf,
  type SheetEntry,
  type WorkbookParts,
} from "../package/find-workbook";
import { folderOf } from "../package/part-names";
import { printAreaFormula, quotedSheet, titleColumnsOf, titleRowsFormula } from "../package/print-names";
import {
  addRelationships,
  appendTo,
  freeRelationshipId,
  type NewRelationship,
} from "../package/relationships";
import type { WorkbookPackage } from "../package/workbook-package";
import { splice } from "../xml/splice";
import { childNamed, parseXml } from "../xml/xml-element";
import { addStore, customXmlStores, storeContentTypes, storeParts, storeRelationship } from "./custom-xml";
import { EXACT_NAMESPACE, exactRecordXml } from "./exact-record";
import { nameEdits, type NameChange } from "./name-edits";
import { dialect, emptySheetXml, newSheet, WORKSHEET_TYPE, XML_HEAD, type NewSheet } from "./new-sheet";
import { StyleBook } from "./style-book";
import { writeSheet, type WrittenSheet } from "./write-sheet";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** What a run adds to the package beside edits of parts that exist. */
class Additions {
  readonly relationships: NewRelationship[] = [];
  readonly contentTypes: { readonly part: string; readonly type: string }[] = [];
  readonly names: NameChange[] = [];
  readonly before: SheetBeforeImage[] = [];
  readonly sheets: NewSheet[] = [];
}

/** Carries out a plan in a package that holds none of our marks. */
export function annotatePackage(workbook: WorkbookPackage, parts: WorkbookParts, plan: AnnotationPlan): void {
  const additions = new Additions();
  const stylesPart = relatedPart(workbook, parts, "styles");
  const part = stylesPart ?? `${folderOf(parts.part)}styles.xml`;
  const stylesText =
    stylesPart === undefined
      ? `${XML_HEAD}<styleSheet xmlns="${dialect(parts.strict).main}"></styleSheet>`
      : workbook.text(stylesPart).text;
  const styles = new StyleBook(parseXml(stylesText, part));
  for (const sheet of plan.sheets) {
    if (sheet.target === "columns") annotateSheet({ workbook, parts, plan: sheet, styles, additions });
    else addSheet({ workbook, parts, plan: sheet, styles, additions });
  }
  if (stylesPart !== undefined) workbook.edit(stylesPart, ...styles.edits());
  else {
    workbook.add(part, splice(stylesText, styles.edits()));
    additions.contentTypes.push({ part, type: STYLES_TYPE });
    const id = freeRelationshipId(
      [...parts.relationships, ...relationshipsOfSheets(additions)],
      "rIdYokenStyles",
    );
    const type = `${dialect(parts.strict).relationships}/styles`;
    additions.relationships.push({ id, type, target: `/${part}` });
  }
  editWorkbook(workbook, parts, additions);
  keepBeforeImage(workbook, parts, additions);
}

function relationshipsOfSheets(additions: Additions): readonly NewRelationship[] {
  return additions.sheets.map(({ relationship }) => relationship);
}

interface SheetJob {
  readonly workbook: WorkbookPackage;
  readonly parts: WorkbookParts;
  readonly plan: SheetPlan;
  readonly styles: StyleBook;
  readonly additions: Additions;
}

function annotateSheet({ workbook, parts, plan, styles, additions }: SheetJob): void {
  const sheet = parts.sheets.find(({ name, part }) => name === plan.sheet && part !== undefined);
  if (sheet?.part === undefined) {
    const sheets = parts.sheets.filter(({ part }) => part !== undefined).map(({ name }) => name);
    return stopWith("sheet-not-found", { sheet: plan.sheet, sheets });
  }
  const written = writeSheet({ text: workbook.text(sheet.part).text, part: sheet.part, plan, styles });
  workbook.edit(sheet.part, ...written.edits);
  additions.before.push(withFormerPrint(parts, sheet, plan, written));
  additions.names.push(...printNames(plan, sheet, titleColumns(parts, sheet)));
}

function titleColumns(parts: WorkbookParts, sheet: SheetEntry): string | undefined {
  const titles = sheetName(parts, sheet, PRINT_TITLES);
  return titles && titleColumnsOf(titles.formula);
}

function withFormerPrint(
  parts: WorkbookParts,
  sheet: SheetEntry,
  plan: SheetPlan,
  { before, formerSetup }: WrittenSheet,
): SheetBeforeImage {
  if (plan.print === undefined) return before;
  const print = {
    ...formerSetup,
    area: printAreaOf(parts, sheet) ?? null,
    titleRows: titleRowsOf(parts, sheet) ?? null,
    titleColumns: titleColumns(parts, sheet) ?? null,
  };
  return { ...before, print };
}

/** Print area and title rows as defined names; columns that were repeated before stay. */
export function printNames(
  { print, sheet: name }: Pick<SheetPlan, "print" | "sheet">,
  sheet: { readonly index: number },
  columns: string | undefined,
): readonly NameChange[] {
  if (print === undefined) return [];
  const area = { sheet, name: PRINT_AREA, formula: printAreaFormula(name, print.area) } as const;
  if (print.titleRows === undefined) return [area];
  const rows = titleRowsFormula(name, print.titleRows);
  const kept = columns?.replace(/([A-Za-z]+):([A-Za-z]+)/, "$$$1:$$$2");
  const formula = kept === undefined ? rows : `${quotedSheet(name)}!${kept},${rows}`;
  return [area, { sheet, name: PRINT_TITLES, formula }];
}

function addSheet({ workbook, parts, plan, styles, additions }: SheetJob): void {
  if (parts.structureLocked) stopWith("structure-locked", { sheet: plan.sheet });
  const made = newSheet(workbook, parts, plan.sheet, additions.sheets);
  const text = emptySheetXml(parts.strict);
  const own = { ...plan, sheet: made.name };
  const { edits } = writeSheet({ text, part: made.part, plan: own, styles });
  workbook.add(made.part, splice(text, edits));
  additions.sheets.push(made);
  additions.names.push(...printNames(own, made, undefined));
  additions.contentTypes.push({ part: made.part, type: WORKSHEET_TYPE });
}

function editWorkbook(workbook: WorkbookPackage, parts: WorkbookParts, additions: Additions): void {
  const list = childNamed(parts.document, parts.document.root, "sheets");
  const xml = additions.sheets.map((sheet) => sheet.xml).join("");
  if (list !== undefined && xml !== "") workbook.edit(parts.part, appendTo(parts.document, list, xml));
  workbook.edit(parts.part, ...nameEdits(parts, additions.names));
  additions.relationships.push(...relationshipsOfSheets(additions));
}

/** Adds what brings back the former state: the before-image and, while nobody else saves the file, the exact record. */
function keepBeforeImage(workbook: WorkbookPackage, parts: WorkbookParts, additions: Additions): void {
  const stores = customXmlStores(workbook, [BEFORE_IMAGE_NAMESPACE, EXACT_NAMESPACE]);
  const relationships = [...additions.relationships];
  for (const store of stores) {
    const id = freeRelationshipId([...parts.relationships, ...relationships], "rIdYokenStore");
    relationships.push(storeRelationship(store, id, parts.strict));
  }
  addRelationships(workbook, parts.part, relationships);
  addContentTypes(workbook, [...additions.contentTypes, ...stores.flatMap(storeContentTypes)]);
  const [imageStore, exactStore] = stores;
  if (imageStore === undefined || exactStore === undefined) return;
  const image = beforeImage(
    additions.before,
    additions.sheets.map(({ name }) => name),
  );
  addStore(workbook, imageStore, serialiseBeforeImage(image), parts.strict);
  addStore(workbook, exactStore, exactRecordXml(workbook, storeParts(exactStore)), parts.strict);
}
