import type { Outcome, WorkbookFault } from "../core/fault";
import type { SheetBeforeImage } from "../core/mark/before-image";
import { headingPair, isSignature } from "../core/mark/sheet-vocabulary";
import { contains } from "../core/sheet/grid";
import type { SheetSnapshot } from "../core/sheet/sheet-snapshot";
import type { WorkbookSnapshot } from "../core/sheet/workbook-snapshot";
import { outcomeOf, stopWith } from "./fault-signal";
import { findWorkbook, relatedPart, type SheetEntry } from "./package/find-workbook";
import { WorkbookPackage } from "./package/workbook-package";
import { findOwnParts } from "./read/own-parts";
import { readSheet } from "./read/read-sheet";
import { readStyles } from "./read/read-styles";
import { readSharedStrings } from "./read/string-items";

/**
 * Reads the bytes of an .xlsx or .xlsm: what every worksheet shows, and what an earlier run of ours left in it.
 * Faults: everything that a file can be instead, see WorkbookFaultCatalogue.
 */
export function readWorkbook(bytes: Uint8Array): Outcome<WorkbookSnapshot, WorkbookFault> {
  return outcomeOf(() => readPackage(new WorkbookPackage(bytes)));
}

/** The same for a package that is already open; stops with a fault. */
export function readPackage(workbook: WorkbookPackage): WorkbookSnapshot {
  const parts = findWorkbook(workbook);
  const context = {
    strings: readSharedStrings(workbook, relatedPart(workbook, parts, "sharedStrings")),
    styles: readStyles(workbook, relatedPart(workbook, parts, "styles")),
    uses1904: parts.uses1904,
  };
  const { image } = findOwnParts(workbook, parts);
  const worksheets = parts.sheets.filter(isWorksheet);
  if (worksheets.length === 0) stopWith("no-worksheet", {});
  const sheets = worksheets.map((sheet) => {
    const snapshot = readSheet({ workbook, parts, sheet, context });
    const own = image?.sheets.find((one) => one.sheet === sheet.name);
    const made = image?.madeSheets.includes(sheet.name) === true;
    return { ...snapshot, ...(own && ownRangesOf(own, snapshot)), ...(made && { madeByUs: true }) };
  });
  const active = parts.sheets[parts.activeTab];
  return {
    sheets,
    ...(active !== undefined && isWorksheet(active) && { activeSheet: active.name }),
    signed: parts.signed,
    structureLocked: parts.structureLocked,
    ...(image && { beforeImage: image }),
  };
}

function isWorksheet(sheet: SheetEntry): sheet is SheetEntry & { readonly part: string } {
  return sheet.part !== undefined;
}

/**
 * The image is hidden data that anyone can forge: a rectangle laid over a vendor's answer would hide it from judgement
 * although people see it. So it counts only where our heading or signature is to be seen in it.
 */
export function ownRangesOf(
  own: SheetBeforeImage,
  snapshot: SheetSnapshot,
): Pick<SheetSnapshot, "ownRanges"> {
  const inside = snapshot.cells.filter((cell) => own.ranges.some((range) => contains(range, cell)));
  const shown = inside.some(
    (cell, index) =>
      isSignature(cell.text) ||
      (index > 0 && headingPair(inside[index - 1]?.text ?? "", cell.text) !== undefined),
  );
  return shown ? { ownRanges: own.ranges } : {};
}
