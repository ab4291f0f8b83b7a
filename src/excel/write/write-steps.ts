import type { Outcome } from "../../core/fault";
import { batchSteps } from "./batch-steps";
import type { ExcelFault, PrintAspect } from "../../core/excel-fault";
import { heightsBack, type PendingHeights, setHeights } from "../undo/fitted-heights";
import { performSteps } from "./perform-step";
import { printDifferences } from "../print/print-readback";
import { isProved } from "./proof-of-texts";
import { runExcel, type RunOptions } from "../run-excel";
import { type Difference, differencesOf } from "./witness";
import type { WriteStep } from "./write-step";

export interface WriteOptions extends RunOptions {
  /** Called after each batch of a long write. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Called when what was written has to be taken back, because the sheet was changed meanwhile. */
  readonly onTakingBack?: () => void;
}

export interface WriteTarget {
  /** For the sentence of a fault. */
  readonly sheet: string;
  readonly steps: readonly WriteStep[];
}

export interface Written {
  /** False where a proof found other texts than it should; what came in later batches was not done. */
  readonly proved: boolean;
  /** Cells that were changed since the plan was made; what came in later batches was not done. */
  readonly differences: readonly Difference[];
  /** What Excel did not do of a print set-up, without a word. */
  readonly printIgnored: readonly PrintAspect[];
  /** The sheet's name as it was found, where it was looked at. */
  readonly name?: string;
}

/** Why a write stopped. */
export interface Stopped {
  readonly because: ExcelFault;
  /** Something was written before that, for certain. */
  readonly begun: boolean;
  /** The call that Excel refused, where it is known. */
  readonly at?: string;
}

/** Writes steps: one round trip for an ordinary sheet, more for what would go over Excel's limits. */
export async function writeSteps(
  { sheet, steps }: WriteTarget,
  options: WriteOptions,
): Promise<Outcome<Written, Stopped>> {
  const batches = batchSteps(steps);
  let begun = false;
  const onProgress = (done: number, of: number) => {
    begun = true;
    options.onProgress?.(done, of);
  };
  const written = await runExcel(
    sheet,
    (context) => writeBatches(context, batches, { ...options, onProgress }),
    options,
  );
  if (written.ok) return written;
  return { ok: false, fault: { because: written.fault, begun, at: written.at ?? "" } };
}

/** One after the other and not in one go: together they would be more than Excel takes. */
async function writeBatches(
  context: Excel.RequestContext,
  batches: readonly (readonly WriteStep[])[],
  options: WriteOptions,
  done = 0,
): Promise<Written> {
  const batch = batches[done];
  if (!batch) return { proved: true, differences: [], printIgnored: [] };
  const { proofs, witnesses, touched, prints, fitted } = performSteps(context, batch);
  await context.sync();
  options.onProgress?.(done + 1, batches.length);
  const name = touched[0]?.name;
  const seen = {
    differences: witnesses.flatMap(differencesOf),
    printIgnored: prints.flatMap(printDifferences),
    ...(name === undefined ? {} : { name }),
  };
  await giveHeightsBack(context, fitted);
  if (seen.differences.length > 0) return { proved: true, ...seen };
  if (!proofs.every(isProved)) return { proved: false, ...seen };
  const rest = await writeBatches(context, batches, options, done + 1);
  return { ...seen, ...rest, printIgnored: [...seen.printIgnored, ...rest.printIgnored] };
}

/** Only after the rows were fitted it is known which of them had heights of their own. */
async function giveHeightsBack(
  context: Excel.RequestContext,
  fitted: readonly PendingHeights[],
): Promise<void> {
  const back = fitted.map((one) => ({ sheet: one.sheet, steps: heightsBack(one) }));
  back.forEach(({ sheet, steps }) => setHeights(sheet, steps));
  if (back.some(({ steps }) => steps.length > 0)) await context.sync();
}
