import type { WriteStep } from "./write-step";

/** Excel on the web takes and gives 5 MB at once; office.js wraps each step in some more. */
const BATCH_BYTES = 3_000_000;
const BATCH_CELLS = 80_000;
const STEP_BYTES = 1_500;

const encoder = new TextEncoder();

function answerBytesOf(step: WriteStep): number {
  if (step.kind !== "on-sheet") return 0;
  return step.step.kind === "proof" || step.step.kind === "witness" ? step.step.answerBytes : 0;
}

function bytesOf(step: WriteStep): number {
  // What a proof expects stays here.
  if (answerBytesOf(step) > 0) return STEP_BYTES;
  return encoder.encode(JSON.stringify(step)).length + STEP_BYTES;
}

function cellsOf(step: WriteStep): number {
  if (step.kind !== "on-sheet") return 0;
  if (step.step.kind !== "values" && step.step.kind !== "same-text") return 0;
  const { top, left, bottom, right } = step.step.range;
  return (bottom - top + 1) * (right - left + 1);
}

/** Puts steps into as few batches as the limits allow, in order. */
export function batchSteps(steps: readonly WriteStep[]): readonly (readonly WriteStep[])[] {
  const batches: WriteStep[][] = [];
  let bytes = Infinity;
  let answer = 0;
  let cells = 0;
  for (const step of steps) {
    bytes += bytesOf(step);
    answer += answerBytesOf(step);
    cells += cellsOf(step);
    const last = batches.at(-1);
    if (last && bytes <= BATCH_BYTES && answer <= BATCH_BYTES && cells <= BATCH_CELLS) {
      last.push(step);
      continue;
    }
    batches.push([step]);
    bytes = bytesOf(step);
    answer = answerBytesOf(step);
    cells = cellsOf(step);
  }
  return batches;
}
