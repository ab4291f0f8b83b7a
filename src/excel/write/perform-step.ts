import type { FormerPrint } from "../../core/snapshot/before-image";
import { KEY_FORMULA } from "../../core/mark/sheet-key";
import { rangeAddress } from "../../core/snapshot/grid";
import { replaceParts } from "../undo/before-image-part";
import { applyPrint, restorePrint } from "../print/former-print";
import { type PendingHeights, requestFitted } from "../undo/fitted-heights";
import { areasOf, cellsOf, OpenedCells } from "./opened-cells";
import { performLook } from "./perform-look";
import { type PendingPrint, requestPrintAgain, wantedOf } from "../print/print-readback";
import { type PendingProof, requestProof } from "./proof-of-texts";
import { type PendingWitness, requestWitness } from "./witness";
import type { SheetStep, WriteStep } from "./write-step";

/** What the next sync will show. */
export interface Pending {
  readonly proofs: PendingProof[];
  readonly witnesses: PendingWitness[];
  readonly prints: PendingPrint[];
  readonly fitted: PendingHeights[];
  /** The parts that images went into. */
  readonly parts: Excel.CustomXmlPart[];
  /** Sheets whose names are being read. */
  readonly touched: Excel.Worksheet[];
}

/** Queues steps; nothing happens before the next sync. @returns what that sync will show */
export function performSteps(context: Excel.RequestContext, steps: readonly WriteStep[]): Pending {
  const { workbook } = context;
  const { worksheets } = workbook;
  const sheets = new Map<string, Excel.Worksheet>();
  const sheetOf = (key: string): Excel.Worksheet => {
    const sheet = sheets.get(key) ?? worksheets.getItem(key);
    sheets.set(key, sheet);
    return sheet;
  };
  const opened = new OpenedCells();
  const pending: Pending = { proofs: [], witnesses: [], touched: [], prints: [], fitted: [], parts: [] };
  steps.forEach((step) => {
    switch (step.kind) {
      case "image":
        pending.parts.push(...replaceParts(workbook, step.image, step.former));
        return;
      case "add-sheet":
        sheets.set(step.name, worksheets.add(step.name));
        return;
      case "empty-sheet":
        return sheetOf(step.sheet).getRange().clear();
      case "delete-sheet":
        return worksheets.getItemOrNullObject(step.sheet).delete();
      case "on-sheet":
        return onSheet(sheetOf(step.sheet), step.step, { pending, opened });
    }
  });
  return pending;
}

interface Batch {
  readonly pending: Pending;
  readonly opened: OpenedCells;
}

function onSheet(sheet: Excel.Worksheet, step: SheetStep, { pending, opened }: Batch): void {
  switch (step.kind) {
    case "clear":
      return opened.takeAreas(sheet, step.areas).clear(step.what);
    case "same-text":
      // One value for all cells, which Excel takes and the declarations do not know.
      Reflect.set(opened.takeRange(sheet, step.range), "values", step.text);
      return;
    case "values":
      opened.takeRange(sheet, step.range).values = step.values.map((line) => [...line]);
      return;
    case "copied-text":
      return copyText(sheet, step);
    case "proof":
      pending.proofs.push(requestProof(cellsOf(sheet, step.range), step));
      return;
    case "witness":
      pending.witnesses.push(requestWitness(lookedAt(sheet, step, opened), step));
      return;
    case "touch":
      pending.touched.push(sheet.load("name"));
      return;
    case "key":
      sheet.names.add(step.name, KEY_FORMULA).visible = false;
      return;
    case "no-key":
      if (step.maybe === true) return sheet.names.getItemOrNullObject(step.name).delete();
      return sheet.names.getItem(step.name).delete();
    case "enter":
      return enter(sheet, step);
    case "plain":
      return plain(areasOf(sheet, step.areas).format, step.left);
    case "bare":
      return bare(areasOf(sheet, step.areas).format, step.left);
    case "fill":
    case "font":
    case "align":
    case "border":
      return performLook(areasOf(sheet, step.areas).format, step);
    case "width":
      areasOf(sheet, step.areas).format.columnWidth = step.points;
      return;
    case "height":
      areasOf(sheet, step.areas).format.rowHeight = step.points;
      return;
    case "choice":
      return choice(areasOf(sheet, step.areas).dataValidation, step.options);
    case "no-choice":
      return areasOf(sheet, step.areas).dataValidation.clear();
    case "print":
      applyPrint(sheet, step);
      pending.prints.push(requestPrintAgain(sheet, wantedOf(step.print, step.paper)));
      return;
    case "former-print":
      restorePrint(sheet, step);
      pending.prints.push(requestPrintAgain(sheet, withoutPaper(step)));
      return;
    case "autofit":
      return step.areas.forEach((areas) => sheet.getRange(areas).untrack().format.autofitRows());
    case "measure":
      pending.fitted.push(requestFitted(sheet, step.rows));
      return;
  }
}

function lookedAt(
  sheet: Excel.Worksheet,
  step: Extract<SheetStep, { kind: "witness" }>,
  opened: OpenedCells,
): Excel.Range {
  if (step.of === "target") return opened.look(sheet, step);
  if (step.whole !== true) return cellsOf(sheet, step.range);
  return sheet.getUsedRange(true).untrack().getBoundingRect(rangeAddress(step.range)).untrack();
}

function withoutPaper({ print, paper }: Extract<SheetStep, { kind: "former-print" }>): Partial<FormerPrint> {
  const { paper: size, ...rest } = print;
  return paper && size !== null ? { ...rest, paper: size } : rest;
}

function enter(sheet: Excel.Worksheet, { at, value, format }: Extract<SheetStep, { kind: "enter" }>): void {
  const cell = sheet.getRangeByIndexes(at.row, at.column, 1, 1).untrack();
  cell.numberFormat = [[format]];
  cell.values = [[value]];
}

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeRight"] as const;
const ALL_SIDES = [...SIDES, "EdgeLeft"] as const;

/** @param left false: the left border is the neighbour's */
function plain(format: Excel.RangeFormat, left: boolean): void {
  format.fill.clear();
  for (const side of left ? ALL_SIDES : SIDES) format.borders.getItem(side).style = "None";
}

function bare(format: Excel.RangeFormat, left: boolean): void {
  plain(format, left);
  format.font.color = "#000000";
  format.font.bold = false;
  format.wrapText = false;
  format.horizontalAlignment = "General";
}

function copyText(
  sheet: Excel.Worksheet,
  { from, text, areas }: Extract<SheetStep, { kind: "copied-text" }>,
): void {
  const source = sheet.getRangeByIndexes(from.row, from.column, 1, 1).untrack();
  source.values = [[text]];
  areas.forEach((list) => areasOf(sheet, list).copyFrom(source, "Values"));
}

function choice(validation: Excel.DataValidation, options: readonly string[]): void {
  // Excel separates the options by commas and knows no way to write one within an option.
  const source = options.map((option) => option.replaceAll(",", "，")).join(",");
  validation.rule = { list: { inCellDropDown: true, source } };
}
