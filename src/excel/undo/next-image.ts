import type { AnnotationPlan, SheetPlan } from "../../core/mark/annotation-plan";
import { beforeImage, type BeforeImage, type SheetBeforeImage } from "../../core/snapshot/before-image";
import { fittingRows, heightRuns, heightsByRow } from "../../core/mark/height-runs";
import { findOwnMarks } from "../../core/mark/own-marks";
import { freshKey, isShared } from "../../core/mark/sheet-key";
import { keptTexts } from "../../core/mark/moved-rows";
import { ownTexts } from "../../core/mark/own-texts";
import type { SheetSnapshot } from "../../core/snapshot/sheet-snapshot";
import { rectanglesOf } from "../write/cell-areas";
import { linesOf, sizesByLine } from "../read/span-lines";
import { fitting } from "../read/fitting-rows";
import type { SheetReading } from "../read/read-sheet";
import { grownRows } from "../write/sheet-steps";

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
export function nextImage(plan: AnnotationPlan, reading: SheetReading, fits?: Fits): BeforeImage {
  const mine = nextEntry(plan, reading, fits);
  const kept = plan.sheets.some(({ target }) => target === "columns") ? keptEntries(reading) : reading.others;
  const made = plan.sheets.filter((sheet) => sheet.target === "new-sheet").map((sheet) => sheet.sheet);
  return beforeImage([...kept, ...(mine ? [mine] : [])], [...new Set([...madeByNow(reading), ...made])]);
}

/** The entry of the plan's sheet in it. */
export function nextEntry(
  plan: AnnotationPlan,
  reading: SheetReading,
  fits?: Fits,
): SheetBeforeImage | undefined {
  const beside = plan.sheets.find((sheet) => sheet.target === "columns");
  return beside ? sheetImage(beside, reading, fits) : reading.entry;
}

/** What stays when this sheet's entry goes or gets another: the entries of others, be it the sheet that this is a copy of. */
export function keptEntries({
  others,
  entry,
  snapshot,
  sheetNames,
}: SheetReading): readonly SheetBeforeImage[] {
  return entry !== undefined && isShared(entry, snapshot.name, sheetNames) ? [...others, entry] : others;
}

/** The sheets of ours that are still there. */
export function madeByNow({ image, sheetNames }: SheetReading): readonly string[] {
  return image.madeSheets.filter((made) =>
    sheetNames.some((name) => name.toLowerCase() === made.toLowerCase()),
  );
}

/** The sheet's own key from now on. */
export function nextKey({ entry, keys, snapshot, sheetNames, image, worksheetId }: SheetReading): string {
  const kept = entry?.key;
  if (kept !== undefined && keys.includes(kept) && !isShared(entry, snapshot.name, sheetNames)) return kept;
  const taken = image.sheets.flatMap(({ key }) => (key === undefined ? [] : [key]));
  return freshKey(worksheetId, taken);
}

/** The rows that are as high as their contents need. */
export type Fits = ReadonlySet<number>;

function sheetImage(plan: SheetPlan, reading: SheetReading, fits?: Fits): SheetBeforeImage {
  const { before, snapshot } = reading;
  const heights = heightsByRow(before?.rowHeights ?? []);
  const keptFits = fittingRows(before?.rowHeights ?? []);
  const sizes = sizesByLine(snapshot.rowHeights);
  const canFit = fitting(reading);
  // Of rows that can be fitted it was seen whether their height is their own; of others the standard one counts as none.
  const heightNow = (row: number) =>
    canFit(row)
      ? (sizes.get(row) ?? snapshot.defaultRowHeight)
      : ofItsOwn(sizes.get(row), snapshot.defaultRowHeight);
  const print = before?.print ?? (plan.print && !reading.refused.has("print") ? reading.print : undefined);
  return {
    sheet: snapshot.name,
    key: nextKey(reading),
    ranges: rectanglesOf(plan.cells),
    staff: staffRanges(plan, snapshot),
    columnWidths: plan.columnWidths.map(({ column }) => {
      const kept = before?.columnWidths.find((one) => one.column === column);
      const width = snapshot.columnWidths.find(({ first, last }) => first <= column && column <= last)?.size;
      return kept ?? { column, characters: ofItsOwn(width, snapshot.defaultColumnWidth) };
    }),
    rowHeights: heightRuns(
      grownRows(plan, formerHeights(reading)).map(({ row, points: given }) => {
        const kept = heights.get(row);
        return {
          row,
          points: kept === undefined ? heightNow(row) : kept,
          given,
          ...(keptFits.has(row) || fits?.has(row) === true ? { fits: true as const } : {}),
        };
      }),
    ),
    texts: [...ownTexts(plan.cells)],
    ...keptTexts(plan.cells),
    ...unknownOf(reading),
    ...(print ? { print } : {}),
  };
}

/** What is taken from the sheet as it is now is not from before us where a record of that was lost. */
function unknownOf({ before, entry, snapshot }: SheetReading): Pick<SheetBeforeImage, "unknown"> {
  if (before !== undefined) return before.unknown === undefined ? {} : { unknown: before.unknown };
  return snapshot.formerUnknown === true || entry !== undefined ? { unknown: "sizes" } : {};
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
