import { workerData } from "node:worker_threads";
import workerpool from "workerpool";
import { prepareSafely } from "./judge-command";
import type { FileResult, WorkerData } from "./judge-on-all-cores";
import { openRun, type JudgeRun } from "./judge-run";
import { reportJudged } from "./report-judged";
import { recording } from "./said";

/** Offers this thread to the pool of a run: it judges files and writes none. */
export function serveRun(): void {
  const { args, pack, width }: WorkerData = workerData;
  // The options were read before this thread was begun: what is wrong with them is told there.
  const run = openRun(args, pack, recording(width).terminal);
  if (run !== undefined) workerpool.worker({ prepare: (file: string) => prepare(file, run, width) });
}

function prepare(file: string, { job }: JudgeRun, width: number): FileResult {
  const prepared = prepareSafely({ ...job, file });
  if (!prepared.ok) return prepared;
  const { judged, copies } = prepared.value;
  const { terminal, said } = recording(width);
  reportJudged({ ...job, file, judged: { ok: true, value: judged }, terminal });
  return { ok: true, value: { verdict: judged.checked.judgement.verdict, copies, said } };
}
