import type { AnnotationPlan, SheetPlan } from "../core/mark/annotation-plan";
import { beforeImage, type BeforeImage, type SheetBeforeImage } from "../core/mark/before-image";
import { findOwnMarks } from "../core/mark/own-marks";
import { ownTexts } from "../core/mark/own-texts";
import type { SheetSnapshot, SizedSpan } from "../core/sheet/sheet-snapshot";
import { rectanglesOf } from "./cell-areas";
import type { SheetReading } from "./read-sheet";
import { grownRows } from "./sheet-steps";

function sizeIn(spans: readonly SizedSpan[], line: number): number | undefined {
  return spans.find((span) => span.first <= line && line <= span.last)?.size;
}

/** The height of a row before us, in points. Endless for a hidden row: giving it a height would show it. */
export function formerHeight(reading: SheetReading, row: number): number {
  if (reading.snapshot.hiddenRows.some(({ first, last }) => first <= row && row <= last)) return Infinity;
  const kept = reading.before?.rowHeights.find((one) => one.row === row);
  const { rowHeights, defaultRowHeight } = reading.snapshot;
  return kept ? (kept.points ?? defaultRowHeight) : (sizeIn(rowHeights, row) ?? defaultRowHeight);
}

/**
 * The before-image that has to stand in the workbook before this plan is written. What an earlier run found counts as
 * the former state; only what this plan touches for the first time is taken from the sheet as it is now.
 */
export function nextImage(plan: AnnotationPlan, reading: SheetReading): BeforeImage {
  const others = reading.image.sheets.filter((image) => image.sheet !== reading.snapshot.name);
  const beside = plan.sheets.find((sheet) => sheet.target === "columns");
  const mine = beside ? [sheetImage(beside, reading)] : reading.before ? [reading.before] : [];
  const made = plan.sheets.filter((sheet) => sheet.target === "new-sheet").map((sheet) => sheet.sheet);
  return beforeImage([...others, ...mine], [...new Set([...reading.image.madeSheets, ...made])]);
}

function sheetImage(plan: SheetPlan, reading: SheetReading): SheetBeforeImage {
  const { before, snapshot } = reading;
  const heights = grownRows(plan, (row) => formerHeight(reading, row)).map(({ row }) => row);
  const print = before?.print ?? (plan.print ? reading.print : undefined);
  return {
    sheet: snapshot.name,
    ranges: rectanglesOf(plan.cells),
    staff: staffRanges(plan, snapshot),
    columnWidths: plan.columnWidths.map(({ column }) => {
      const kept = before?.columnWidths.find((one) => one.column === column);
      return kept ?? { column, characters: widthOfItsOwn(snapshot, column) };
    }),
    rowHeights: heights.map((row) => {
      const kept = before?.rowHeights.find((one) => one.row === row);
      return kept ?? { row, points: heightOfItsOwn(snapshot, row) };
    }),
    texts: [...ownTexts(plan.cells)],
    ...(print ? { print } : {}),
  };
}

/** Columns with drop-downs of ours and their remarks: what stands there is other people's. */
function staffRanges(plan: SheetPlan, snapshot: SheetSnapshot): SheetBeforeImage["staff"] {
  if (plan.choices.length === 0) return findOwnMarks(snapshot)?.staff ?? [];
  const rows = plan.choices.flatMap(({ range }) => [range.top, range.bottom]);
  const left = Math.min(...plan.choices.map(({ range }) => range.left));
  const right = Math.max(...plan.choices.map(({ range }) => range.right)) + 1;
  return [{ top: Math.min(...rows), left, bottom: Math.max(...rows), right }];
}

/** Excel does not say whether a size was set or is the standard one; the standard size counts as none. */
function widthOfItsOwn(snapshot: SheetSnapshot, column: number): number | null {
  const width = sizeIn(snapshot.columnWidths, column);
  return width === undefined || Math.abs(width - snapshot.defaultColumnWidth) < 0.1 ? null : width;
}

function heightOfItsOwn(snapshot: SheetSnapshot, row: number): number | null {
  const height = sizeIn(snapshot.rowHeights, row);
  return height === undefined || Math.abs(height - snapshot.defaultRowHeight) < 0.1 ? null : height;
}
