import { beforeImage } from "../../core/snapshot/before-image";
import type { SheetReading } from "../read/read-sheet";
import { runExcel, type RunOptions } from "../run-excel";
import { writeSteps } from "../write/write-steps";
import { keptEntries, madeByNow } from "./next-image";
import { imageSteps } from "./trace-steps";
import { tracesNow } from "./traces-now";

/**
 * What was kept of a sheet goes with it: nothing of a deleted sheet stays in the workbook.
 * @returns false where the sheet is still there, or Excel does not tell
 */
export async function forgetGone(reading: SheetReading, options: RunOptions): Promise<boolean> {
  const sheet = reading.snapshot.name;
  const found = await runExcel(sheet, (context) => isGone(context, reading.worksheetId), options);
  if (!found.ok || !found.value) return false;
  const keep = beforeImage(keptEntries(reading), madeByNow(reading));
  const { partIds } = await tracesNow(reading, options);
  await writeSteps({ sheet, steps: imageSteps(reading, keep, partIds) }, options);
  return true;
}

/** Takes away what is kept of sheets that were deleted, where nothing else is to be done. */
export async function forgetDead(reading: SheetReading, options: RunOptions): Promise<void> {
  const { image, entry, others, snapshot, partIds, readOnly } = reading;
  const kept = [...others, ...(entry ? [entry] : [])];
  const made = madeByNow(reading);
  const isWhole = kept.length === image.sheets.length && made.length === image.madeSheets.length;
  if (readOnly || partIds.length === 0 || isWhole) return;
  const steps = imageSteps(reading, beforeImage(kept, made), partIds);
  await writeSteps({ sheet: snapshot.name, steps }, options);
}

async function isGone(context: Excel.RequestContext, worksheetId: string): Promise<boolean> {
  const found = context.workbook.worksheets.getItemOrNullObject(worksheetId);
  found.load("name");
  await context.sync();
  return found.isNullObject;
}
