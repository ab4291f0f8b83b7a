import type { Outcome } from "../../core/fault";
import { contains } from "../../core/snapshot/grid";
import { batchSteps } from "./batch-steps";
import type { ExcelFault, PrintAspect } from "../../core/excel-fault";
import { fitsOf } from "../undo/fitted-heights";
import { performSteps } from "./perform-step";
import { printDifferences } from "../print/print-readback";
import { isProved, type PendingProof } from "./proof-of-texts";
import { runExcel, type RunOptions } from "../run-excel";
import { type Difference, differencesOf, namesOf } from "./witness";
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
  /** The rows that turned out to be as high as their contents need; left out where none was measured. */
  readonly fits?: ReadonlySet<number>;
  /** The part that the image went into. */
  readonly partId?: string;
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
  const { proofs, witnesses, touched, prints, fitted, parts } = performSteps(context, batch);
  await context.sync();
  options.onProgress?.(done + 1, batches.length);
  const unproved = proofs.filter((proof) => !isProved(proof));
  // The last that was heard of it.
  const name = namesOf(witnesses).at(-1) ?? touched[0]?.name;
  const seen = {
    differences: witnesses.flatMap(differencesOf).filter((one) => !isBadCopy(one, unproved)),
    printIgnored: prints.flatMap(printDifferences),
    ...(name === undefined ? {} : { name }),
    ...(fitted.length === 0 ? {} : { fits: new Set(fitted.flatMap(fitsOf)) }),
    ...parts.slice(-1).reduce((_, { id }) => ({ partId: id }), {}),
  };
  if (seen.differences.length > 0) {
    // At once: office.js still lets go of its objects before anybody hears of the result.
    options.onTakingBack?.();
    return { proved: true, ...seen };
  }
  if (unproved.length > 0) return { proved: false, ...seen };
  const rest = await writeBatches(context, batches, options, done + 1);
  return { ...seen, ...rest, printIgnored: [...seen.printIgnored, ...rest.printIgnored] };
}

/** What Excel has copied otherwise than it should is nobody's change: it is written once more. */
function isBadCopy(difference: Difference, unproved: readonly PendingProof[]): boolean {
  return difference.of === "table" && unproved.some(({ step }) => contains(step.range, difference));
}
