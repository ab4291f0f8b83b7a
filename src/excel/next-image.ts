import type { AnnotationPlan, SheetPlan } from "../core/mark/annotation-plan";
import { beforeImage, type BeforeImage, type SheetBeforeImage } from "../core/mark/before-image";
import { heightRuns, heightsByRow } from "../core/mark/height-runs";
import { findOwnMarks } from "../core/mark/own-marks";
import { ownTexts } from "../core/mark/own-texts";
import type { SheetSnapshot } from "../core/sheet/sheet-snapshot";
import { rectanglesOf } from "./cell-areas";
import { linesOf, sizesByLine } from "./span-lines";
import type { SheetReading } from "./read-sheet";
import { grownRows } from "./sheet-steps";

/** Tells the height of a row before us, in points. Endless for a hidden row: giving it a height would show it. */
export function formerHeights({ before, snapshot }: SheetReading): (row: number) => number {
  const kept = heightsByRow(before?.rowHeights ?? []);
  const sizes = sizesByLine(snapshot.rowHeights);
  const hidden = linesOf(snapshot.hiddenRows);
  return (row) => {
    if (hidden.has(row)) return Infinity;
    const points = kept.get(row);
    const known = points === undefined ? sizes.get(row) : points;
    return known ?? snapshot.defaultRowHeight;
  };
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
  const heights = heightsByRow(before?.rowHeights ?? []);
  const sizes = sizesByLine(snapshot.rowHeights);
  const print = before?.print ?? (plan.print ? reading.print : undefined);
  return {
    sheet: snapshot.name,
    ranges: rectanglesOf(plan.cells),
    staff: staffRanges(plan, snapshot),
    columnWidths: plan.columnWidths.map(({ column }) => {
      const kept = before?.columnWidths.find((one) => one.column === column);
      const width = snapshot.columnWidths.find(({ first, last }) => first <= column && column <= last)?.size;
      return kept ?? { column, characters: ofItsOwn(width, snapshot.defaultColumnWidth) };
    }),
    rowHeights: heightRuns(
      grownRows(plan, formerHeights(reading)).map(({ row }) => {
        const kept = heights.get(row);
        return {
          row,
          points: kept === undefined ? ofItsOwn(sizes.get(row), snapshot.defaultRowHeight) : kept,
        };
      }),
    ),
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
function ofItsOwn(size: number | undefined, standard: number): number | null {
  return size === undefined || Math.abs(size - standard) < 0.1 ? null : size;
}
