import type { Outcome } from "../core/fault";
import { batchSteps } from "./batch-steps";
import type { ExcelFault } from "../core/excel-fault";
import { performSteps } from "./perform-step";
import { runExcel, type RunOptions } from "./run-excel";
import type { WriteStep } from "./write-step";

export interface WriteOptions extends RunOptions {
  /** Called after each batch of a long write. */
  readonly onProgress?: (done: number, of: number) => void;
}

export interface WriteTarget {
  /** For the sentence of a fault. */
  readonly sheet: string;
  readonly steps: readonly WriteStep[];
}

/** Writes steps: one round trip for an ordinary sheet, more for what would go over Excel's limits. */
export async function writeSteps(
  { sheet, steps }: WriteTarget,
  options: WriteOptions,
): Promise<Outcome<void, ExcelFault>> {
  const batches = batchSteps(steps);
  return runExcel(sheet, (context) => writeBatches(context, batches, options), options);
}

/** One after the other and not in one go: together they would be more than Excel takes. */
async function writeBatches(
  context: Excel.RequestContext,
  batches: readonly (readonly WriteStep[])[],
  options: WriteOptions,
  done = 0,
): Promise<void> {
  const batch = batches[done];
  if (!batch) return;
  performSteps(context, batch);
  await context.sync();
  options.onProgress?.(done + 1, batches.length);
  return writeBatches(context, batches, options, done + 1);
}
