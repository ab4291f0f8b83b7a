import { workerData } from "node:worker_threads";
import workerpool from "workerpool";
import { outcomeOf, prepareSafely } from "./judge-command";
import type { FileResult, WorkerData } from "./judge-on-all-cores";
import { openRun } from "./judge-run";
import type { JudgeRun } from "./run-of-files";
import { reportJudged } from "./report-judged";
import { recording } from "./said";

/** Offers this thread to the pool of a run: it judges files and writes none. */
export function serveRun(): void {
  const { args, pack, width, found }: WorkerData = workerData;
  // The options were read before this thread was begun: what is wrong with them is told there.
  const run = openRun(args, pack, recording(width).terminal, found);
  if (run !== undefined) workerpool.worker({ prepare: (index: number) => prepare(index, run, width) });
}

function prepare(index: number, { job: shared, inputs }: JudgeRun, width: number): FileResult {
  const input = inputs[index];
  if (input === undefined) throw new Error(`no input ${String(index)}`);
  const job = { ...shared, file: input.file, input };
  const prepared = prepareSafely(job);
  if (!prepared.ok) return prepared;
  const { judged: value, copies } = prepared.value;
  const judged = { ok: true, value } as const;
  const { terminal, said } = recording(width);
  reportJudged({ ...job, judged, terminal });
  return { ok: true, value: { outcome: outcomeOf(job, judged), copies, said } };
}
