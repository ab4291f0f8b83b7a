import type { AnnotationPlan } from "../../core/mark/annotation-plan";
import { serialiseBeforeImage } from "../../core/snapshot/before-image";
import type { SheetReading } from "../read/read-sheet";
import { runExcel, type RunOptions } from "../run-excel";
import type { Written } from "../write/write-steps";
import { replaceParts } from "./before-image-part";
import { type Fits, nextImage } from "./next-image";

export interface ToCorrect {
  readonly plan: AnnotationPlan;
  readonly reading: SheetReading;
  readonly written: Written;
  /** What the image took for granted. */
  readonly guessed: Fits;
}

/**
 * Keeps in the before-image which rows were as high as their contents need, where that is otherwise than it was taken to
 * be: one small round trip, on such sheets alone. Where Excel changes no part, a new one takes its place.
 */
export async function correctImage(
  { plan, reading, written, guessed }: ToCorrect,
  options: RunOptions,
): Promise<void> {
  const { fits, partId } = written;
  if (fits === undefined || partId === undefined || isSame(fits, guessed)) return;
  const image = nextImage(plan, reading, fits);
  const sheet = reading.snapshot.name;
  const change = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.customXmlParts.getItem(partId).setXml(serialiseBeforeImage(image));
    await context.sync();
  };
  const changed = await runExcel(sheet, change, options);
  if (changed.ok) return;
  const replace = async (context: Excel.RequestContext): Promise<void> => {
    replaceParts(context.workbook, image, [partId]);
    await context.sync();
  };
  await runExcel(sheet, replace, options);
}

const isSame = (a: Fits, b: Fits): boolean => a.size === b.size && [...a].every((row) => b.has(row));
