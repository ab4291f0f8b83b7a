import { availableParallelism } from "node:os";
import workerpool from "workerpool";
import type { Outcome } from "../core/fault";
import type { Pack } from "../core/pack/pack-schema";
import type { FoundInputs } from "./find-inputs";
import { judgeAndReport, outcomeOf, unexpectedFault } from "./judge-command";
import type { FileJob } from "./file-job";
import type { NotJudged } from "./judge-file";
import { openRun } from "./judge-run";
import type { FileOutcome } from "./run-of-files";
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
  { readonly outcome: FileOutcome; readonly copies: readonly Copy[]; readonly said: readonly Said[] },
  NotJudged
>;

/** What the workers of a run are given at their start. */
export interface WorkerData {
  readonly args: Arguments;
  readonly pack: Pack;
  readonly width: number;
  readonly found: FoundInputs;
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
  given: {
    readonly args: Arguments;
    readonly pack: Pack;
    readonly script: string;
    readonly found: FoundInputs;
  },
  terminal: GuardedTerminal,
): Promise<0 | 1 | 2> {
  const { args, pack, script, found } = given;
  const run = openRun(args, pack, terminal, found);
  if (run === undefined) return 2;
  const workers = workersFor(found.inputs.length);
  const workerData: WorkerData = { args, pack, width: terminal.width, found };
  const pool = workerpool.pool(script, {
    workerType: "thread",
    maxWorkers: workers,
    workerThreadOpts: { workerData },
  });
  const alone = sharedPlaces(found, args);
  // Not all at once: what is judged and not yet written is held in memory.
  const ahead = new Map<number, Promise<FileResult>>();
  const begin = (index: number) => {
    if (found.inputs[index] === undefined || alone.has(index)) return;
    const result = Promise.resolve(pool.exec("prepare", [index])) as Promise<FileResult>;
    ahead.set(
      index,
      result.catch((error: unknown) => ({ ok: false, fault: unexpectedFault(error, run.job.words) })),
    );
  };
  try {
    for (let index = 0; index < 2 * workers; index += 1) begin(index);
    for (const [index, input] of found.inputs.entries()) {
      const result = await ahead.get(index);
      ahead.delete(index);
      begin(index + 2 * workers);
      run.begin(index);
      const job = { ...run.job, file: input.file, input };
      run.count(result === undefined ? judgeAndReport(job, terminal) : finish(job, result, terminal));
    }
    return run.end();
  } finally {
    await pool.terminate(true);
  }
}

/** Writes what a worker made and says what it said; or why not. */
function finish(job: FileJob, result: FileResult, terminal: GuardedTerminal): FileOutcome {
  const judged = written(job, result);
  if (judged.ok) {
    replay(judged.value.said, terminal);
    return judged.value.outcome;
  }
  const outcome = outcomeOf(job, judged);
  if (outcome.kind === "judged") reportJudged({ ...job, judged, terminal });
  return outcome;
}

function written(job: FileJob, result: FileResult): FileResult {
  if (!result.ok) return result;
  const copies = writeCopies(result.value.copies, job.taken);
  if (copies.ok) return result;
  return { ok: false, fault: { ...copies.fault, text: job.words.cli(copies.fault) } };
}

/**
 * The files whose copies would go where those of an earlier file of the run go. Which of them gets the place depends
 * on what became of the earlier one, so that they wait for their turn.
 */
function sharedPlaces({ inputs }: FoundInputs, args: Arguments): ReadonlySet<number> {
  const taken = new Set<string>();
  const shared = new Set<number>();
  inputs.forEach((input, index) => {
    const places = ownPlaces(input, args.out);
    if (places.some((place) => taken.has(place))) shared.add(index);
    for (const place of places) taken.add(place);
  });
  return shared;
}
