import { availableParallelism } from "node:os";
import workerpool from "workerpool";
import type { Outcome } from "../core/fault";
import type { Pack } from "../core/pack/pack-schema";
import type { Verdict } from "../core/status";
import { judgeAndReport, unexpectedFault } from "./judge-command";
import type { FileJob, SpokenFault } from "./judge-file";
import { openRun } from "./judge-run";
import type { Arguments } from "./parse-arguments";
import { reportJudged } from "./report-judged";
import { replay, type Said } from "./said";
import type { GuardedTerminal } from "./terminal";
import { ownPlaces, writeCopies, type Copy } from "./write-copy";

/** Below so many files, starting a worker costs more than it saves. */
export const LEAST_FILES = 8;
/** So many files pay for one more worker, and no machine needs more workers than that. */
const FILES_A_WORKER = 4;
const MOST_WORKERS = 8;

/** What a worker makes of a file: everything but the writing, which is done in order. */
export type FileResult = Outcome<
  { readonly verdict: Verdict; readonly copies: readonly Copy[]; readonly said: readonly Said[] },
  SpokenFault
>;

/** What the workers of a run are given at their start. */
export interface WorkerData {
  readonly args: Arguments;
  readonly pack: Pack;
  readonly width: number;
}

/** How many workers a run gets; none where one alone is as good. */
export function workersFor(files: number, cores = availableParallelism()): number {
  if (files < LEAST_FILES || cores < 2) return 0;
  return Math.min(cores, MOST_WORKERS, Math.ceil(files / FILES_A_WORKER));
}

/**
 * `judge` of many files. Workers judge; this thread writes and reports, in the order of the files, so that all that is
 * put out and written is the same as without workers.
 * @param script the program itself, which is its own worker
 */
export async function judgeOnAllCores(
  input: { readonly args: Arguments; readonly pack: Pack; readonly script: string },
  terminal: GuardedTerminal,
): Promise<0 | 1 | 2> {
  const { args, pack, script } = input;
  const run = openRun(args, pack, terminal);
  if (run === undefined) return 2;
  const workers = workersFor(args.operands.length);
  const workerData: WorkerData = { args, pack, width: terminal.width };
  const pool = workerpool.pool(script, {
    workerType: "thread",
    maxWorkers: workers,
    workerThreadOpts: { workerData },
  });
  const alone = sharedPlaces(args);
  // Not all at once: what is judged and not yet written is held in memory.
  const ahead = new Map<number, Promise<FileResult>>();
  const begin = (index: number) => {
    const file = args.operands[index];
    if (file === undefined || alone.has(index)) return;
    const result = Promise.resolve(pool.exec("prepare", [file])) as Promise<FileResult>;
    ahead.set(
      index,
      result.catch((error: unknown) => ({ ok: false, fault: unexpectedFault(error, run.job.words) })),
    );
  };
  try {
    for (let index = 0; index < 2 * workers; index += 1) begin(index);
    for (const [index, file] of args.operands.entries()) {
      const result = await ahead.get(index);
      ahead.delete(index);
      begin(index + 2 * workers);
      run.begin(index);
      const job = { ...run.job, file };
      run.count(result === undefined ? judgeAndReport(job, terminal) : finish(job, result, terminal));
    }
    return run.end();
  } finally {
    await pool.terminate(true);
  }
}

/** Writes what a worker made and says what it said; or why not. */
function finish(job: FileJob, result: FileResult, terminal: GuardedTerminal): Verdict | "failed" {
  if (result.ok) {
    const written = writeCopies(result.value.copies, job.taken);
    if (written.ok) {
      replay(result.value.said, terminal);
      return result.value.verdict;
    }
    const fault = { ...written.fault, text: job.words.cli(written.fault) };
    reportJudged({ ...job, judged: { ok: false, fault }, terminal });
    return "failed";
  }
  reportJudged({ ...job, judged: result, terminal });
  return "failed";
}

/**
 * The files whose copies would go where those of an earlier file of the run go. Which of them gets the place depends
 * on what became of the earlier one, so that they wait for their turn.
 */
function sharedPlaces(args: Arguments): ReadonlySet<number> {
  const taken = new Set<string>();
  const shared = new Set<number>();
  args.operands.forEach((file, index) => {
    const places = ownPlaces(file, args.out);
    if (places.some((place) => taken.has(place))) shared.add(index);
    for (const place of places) taken.add(place);
  });
  return shared;
}
