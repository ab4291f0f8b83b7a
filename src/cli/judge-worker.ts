import { workerData } from "node:worker_threads";
import workerpool from "workerpool";
import { resultOf, type WorkerData } from "./file-result";
import { openRun } from "./judge-run";
import { recording } from "./said";

/** Offers this thread to the pool of a run: it judges files, several at a call, and writes none. */
export function serveRun(): void {
  const { args, pack, width, found }: WorkerData = workerData;
  // The options were read before this thread was begun: what is wrong with them is told there.
  const run = openRun(args, pack, recording(width).terminal, found);
  if (run === undefined) return;
  workerpool.worker({
    prepare: (indexes: readonly number[]) => indexes.map((index) => resultOf(index, run, width)),
  });
}
