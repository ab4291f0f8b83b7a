import type { AnnotationPlan, SheetPlan } from "../../core/mark/annotation-plan";
import type { SheetBeforeImage } from "../../core/snapshot/before-image";
import { freshKey, KEY_FORMULA, MADE_KEY, nameOfKey } from "../../core/mark/sheet-key";
import { stopWith } from "../fault-signal";
import {
  PRINT_TITLES,
  printAreaOf,
  sheetName,
  titleRowsOf,
  type SheetEntry,
  type WorkbookParts,
} from "../package/find-workbook";
import { titleColumnsOf } from "../package/print-names";
import { appendTo, type NewRelationship } from "../package/relationships";
import type { WorkbookPackage } from "../package/workbook-package";
import { splice } from "../xml/splice";
import { attribute, childNamed } from "../xml/xml-element";
import { Additions } from "./additions";
import type { UnknownFormer } from "./clear-package";
import type { ContentSeal } from "./exact-record";
import { keepBeforeImage } from "./keep-before-image";
import { nameEdits } from "./name-edits";
import { emptySheetXml, newSheet, WORKSHEET_TYPE } from "./new-sheet";
import { printNamesOf } from "./print-names-of";
import type { StyleBook } from "./style-book";
import { workbookStyles } from "./workbook-styles";
import { writeSheet, type WrittenSheet } from "./write-sheet";

/** What is known besides the plan. */
export interface KnownBefore {
  readonly content?: ContentSeal;
  /** The sheets of which not everything is from before us. */
  readonly unknown: UnknownFormer;
}

/** Carries out a plan in a package that holds none of our marks. */
export function annotatePackage(
  workbook: WorkbookPackage,
  parts: WorkbookParts,
  plan: AnnotationPlan,
  { content = {}, unknown }: KnownBefore,
): void {
  const additions = new Additions();
  const styles = workbookStyles(workbook, parts, plan);
  for (const sheet of plan.sheets) {
    if (sheet.target === "columns")
      annotateSheet({ workbook, parts, plan: sheet, styles: styles.book, additions, unknown });
    else addSheet({ workbook, parts, plan: sheet, styles: styles.book, additions });
  }
  styles.keep(additions);
  editWorkbook(workbook, parts, additions);
  keepBeforeImage(workbook, parts, additions, content);
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

function annotateSheet({
  workbook,
  parts,
  plan,
  styles,
  additions,
  unknown,
}: SheetJob & Pick<KnownBefore, "unknown">): void {
  const sheet = parts.sheets.find(({ name, part }) => name === plan.sheet && part !== undefined);
  if (sheet?.part === undefined) {
    const sheets = parts.sheets.filter(({ part }) => part !== undefined).map(({ name }) => name);
    return stopWith("sheet-not-found", { sheet: plan.sheet, sheets });
  }
  const written = writeSheet({ text: workbook.text(sheet.part).text, part: sheet.part, plan, styles });
  workbook.edit(sheet.part, ...written.edits);
  // The id of the sheet in the workbook part: it stays when the sheet is renamed, and a copy gets another.
  const id = attribute(parts.document, sheet.element, "sheetId") ?? String(sheet.index);
  const key = freshKey(
    id,
    additions.before.flatMap((one) => one.key ?? []),
  );
  const lost = unknown.get(sheet.name);
  const before = withFormerPrint(parts, sheet, plan, written);
  additions.before.push({ ...before, key, ...(lost === undefined ? {} : { unknown: lost }) });
  additions.names.push({ sheet, name: nameOfKey(key), formula: KEY_FORMULA.slice(1) });
  additions.names.push(...printNamesOf(plan, sheet, titleColumns(parts, sheet)));
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

function addSheet({ workbook, parts, plan, styles, additions }: SheetJob): void {
  if (parts.structureLocked) stopWith("structure-locked", { sheet: plan.sheet });
  const made = newSheet(workbook, parts, plan.sheet, additions.sheets);
  const text = emptySheetXml(parts.strict);
  const own = { ...plan, sheet: made.name };
  const { edits } = writeSheet({ text, part: made.part, plan: own, styles });
  workbook.add(made.part, splice(text, edits));
  additions.sheets.push(made);
  additions.names.push({ sheet: made, name: nameOfKey(MADE_KEY), formula: KEY_FORMULA.slice(1) });
  additions.names.push(...printNamesOf(own, made, undefined));
  additions.contentTypes.push({ part: made.part, type: WORKSHEET_TYPE });
}

function editWorkbook(workbook: WorkbookPackage, parts: WorkbookParts, additions: Additions): void {
  const list = childNamed(parts.document, parts.document.root, "sheets");
  const xml = additions.sheets.map((sheet) => sheet.xml).join("");
  if (list !== undefined && xml !== "") workbook.edit(parts.part, appendTo(parts.document, list, xml));
  workbook.edit(parts.part, ...nameEdits(parts, additions.names));
  additions.relationships.push(...relationshipsOfSheets(additions));
}
