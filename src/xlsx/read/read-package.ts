import type { SheetBeforeImage } from "../../core/snapshot/before-image";
import { findOwnMarks } from "../../core/mark/own-marks";
import { headingPair, isSignature } from "../../core/mark/sheet-vocabulary";
import type { CellRange } from "../../core/snapshot/grid";
import { contains } from "../../core/snapshot/grid";
import type { SheetSnapshot } from "../../core/snapshot/sheet-snapshot";
import type { WorkbookSnapshot } from "../../core/snapshot/workbook-snapshot";
import { stopWith } from "../fault-signal";
import { LIMITS } from "../../core/limits";
import { findWorkbook, relatedPart, type SheetEntry } from "../package/find-workbook";
import type { WorkbookPackage } from "../package/workbook-package";
import { findOwnParts } from "./own-parts";
import { readPersons } from "./read-comments";
import { ShownAllowance } from "./shown-allowance";
import { readSheet } from "./read-sheet";
import { entryOfSheet, isMadeSheet } from "./sheet-keys";
import { readStyles } from "./read-styles";
import { readSharedStrings } from "./string-items";

/** Reads an open package; stops with a fault. */
export function readPackage(workbook: WorkbookPackage): WorkbookSnapshot {
  const parts = findWorkbook(workbook);
  const context = {
    strings: readSharedStrings(workbook, relatedPart(workbook, parts, "sharedStrings")),
    styles: readStyles(workbook, relatedPart(workbook, parts, "styles")),
    uses1904: parts.uses1904,
    pictures: workbook.entries.some(({ name }) => /^xl\/richData\/richValueRel\.xml$/i.test(name)),
  };
  const persons = readPersons(workbook, relatedPart(workbook, parts, "person"));
  const { image } = findOwnParts(workbook, parts);
  const worksheets = parts.sheets.filter(isWorksheet);
  if (worksheets.length === 0) stopWith("no-worksheet", {});
  const allowance = new ShownAllowance();
  const sheets = worksheets.map((sheet) => {
    const snapshot = readSheet({
      workbook,
      parts,
      sheet,
      context: { ...context, sheet: sheet.name },
      persons,
      allowance,
    });
    const own = entryOfSheet(image, parts, sheet, snapshot);
    const isUnknown = own === undefined && findOwnMarks(snapshot) !== undefined;
    const made = isMadeSheet(image, parts, sheet);
    return {
      ...snapshot,
      ...(own && ownRangesOf(own, snapshot)),
      ...(own?.texts && { ownTexts: own.texts }),
      ...(isUnknown && { formerUnknown: true as const }),
      ...(made && { madeByUs: true }),
    };
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
 * although people see it. So it counts only in the columns below our headings or above our signature, as they are seen.
 */
function ownRangesOf(own: SheetBeforeImage, snapshot: SheetSnapshot): Pick<SheetSnapshot, "ownRanges"> {
  const inside = snapshot.cells.filter((cell) => own.ranges.some((range) => contains(range, cell)));
  const columns: CellRange[] = [];
  inside.forEach((cell, index) => {
    const left = inside[index - 1];
    const beside = left !== undefined && left.row === cell.row && left.column === cell.column - 1;
    const heads = beside && headingPair(left.text, cell.text) !== undefined;
    // The result column is the left one of the pair; up to two columns for staff stand on its right.
    const place = { left: cell.column - 1, right: cell.column + 2 };
    if (heads) columns.push({ ...place, top: cell.row, bottom: LIMITS.rows });
    if (isSignature(cell.text)) columns.push({ ...place, top: 0, bottom: cell.row });
  });
  const ranges = own.ranges.filter((range) =>
    columns.some(
      (column) =>
        range.left >= column.left &&
        range.right <= column.right &&
        range.top >= column.top &&
        range.bottom <= column.bottom,
    ),
  );
  return ranges.length > 0 ? { ownRanges: ranges } : {};
}
