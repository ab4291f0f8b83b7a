import { availableParallelism } from "node:os";
import workerpool, { type Pool } from "workerpool";
import type { Pack } from "../core/pack/pack-schema";
import type { FileJob } from "./file-job";
import { resultOf, type FileResult, type WorkerData } from "./file-result";
import type { FoundInputs } from "./find-inputs";
import { judgeAndReport, outcomeOf, unexpectedFault } from "./judge-command";
import { openRun } from "./judge-run";
import type { Arguments } from "./parse-arguments";
import { reportJudged } from "./report-judged";
import type { FileOutcome, JudgeRun } from "./run-of-files";
import { replay } from "./said";
import type { GuardedTerminal } from "./terminal";
import { ownPlaces, writeCopies } from "./write-copy";

/** Below so many files, starting a worker costs more than it saves. */
export const LEAST_FILES = 8;
/** So many files pay for one more thread, and no machine needs more threads than that. */
const FILES_A_THREAD = 4;
const MOST_THREADS = 8;
/** So many files go to a worker at once: it hears of the next ones only when this thread is between two files itself. */
const FILES_A_CALL = 4;
/** So many calls of a worker are on their way: one that it is at, and one that waits for it. */
const CALLS_A_WORKER = 2;

/** How many workers a run gets beside its own thread, which judges as well; none where one alone is as good. */
export function workersFor(files: number, cores = availableParallelism()): number {
  if (files < LEAST_FILES || cores < 2) return 0;
  return Math.min(cores, MOST_THREADS, Math.ceil(files / FILES_A_THREAD)) - 1;
}

/**
 * `judge` of many files. Workers and this thread judge; this one alone writes and reports, in the order of the files, so
 * that all that is put out and written is the same as without workers.
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
  const results = new Results(run, { pool, workers, alone, width: terminal.width });
  try {
    for (const [index, input] of found.inputs.entries()) {
      const result = alone.has(index) ? undefined : await results.take(index);
      run.begin(index);
      const job = { ...run.job, file: input.file, input };
      run.count(result === undefined ? judgeAndReport(job, terminal) : finish(job, result, terminal));
    }
    return run.end();
  } finally {
    await pool.terminate(true);
  }
}

/** What became of the files of a run, made by the workers and, where it would wait for them, by this thread. */
class Results {
  private readonly made = new Map<number, FileResult>();
  private readonly calls = new Map<number, Promise<void>>();
  /** The files that nobody has begun, the first of them last. */
  private readonly left: number[];
  private readonly threads: number;

  constructor(
    private readonly run: JudgeRun,
    private readonly given: {
      readonly pool: Pool;
      readonly workers: number;
      readonly alone: ReadonlySet<number>;
      readonly width: number;
    },
  ) {
    this.threads = given.workers + 1;
    this.left = [...run.inputs.keys()].filter((index) => !given.alone.has(index)).reverse();
  }

  /** The result of a file, once; the files are asked for in their order. */
  async take(index: number): Promise<FileResult> {
    for (;;) {
      this.callWorkers();
      const result = this.made.get(index);
      if (result !== undefined) {
        this.made.delete(index);
        return result;
      }
      await this.goOn(index);
    }
  }

  /** Not all at once: what is judged and not yet written is held in memory. */
  private callWorkers(): void {
    while (this.calls.size < this.given.workers * CALLS_A_WORKER && this.left.length > 0 && this.hasRoom()) {
      // The last files are dealt one by one, so that all threads end together.
      const fair = Math.ceil(this.left.length / (this.threads * CALLS_A_WORKER));
      const indexes = this.left.splice(-Math.min(FILES_A_CALL, fair)).reverse();
      const [first = 0] = indexes;
      this.calls.set(
        first,
        this.call(indexes).then(() => void this.calls.delete(first)),
      );
    }
  }

  private hasRoom(): boolean {
    return this.made.size < this.threads * CALLS_A_WORKER * FILES_A_CALL;
  }

  /** What brings a worker down is one file's fault: those that went with it are judged again, each by itself. */
  private async call(indexes: readonly number[]): Promise<void> {
    try {
      const results = (await this.given.pool.exec("prepare", [indexes])) as readonly FileResult[];
      results.forEach((result, at) => this.made.set(indexes[at] ?? -1, result));
    } catch (error) {
      const [only = -1, ...others] = indexes;
      if (others.length === 0) this.made.set(only, this.failed(error));
      else for (const index of indexes) await this.call([index]);
    }
  }

  /** This thread judges the next file itself, unless it is too far ahead; then it waits for the workers. */
  private async goOn(wanted: number): Promise<void> {
    const next = this.left.at(-1);
    if (next !== undefined && (next === wanted || this.hasRoom())) {
      this.left.pop();
      this.made.set(next, this.judge(next));
      // The workers' results are taken in, and the next calls go out, between two files.
      await new Promise((resolve) => setImmediate(resolve));
    } else await Promise.race(this.calls.values());
  }

  /** As a worker does: what nobody foresaw in one file does not stop the others. */
  private judge(index: number): FileResult {
    try {
      return resultOf(index, this.run, this.given.width);
    } catch (error) {
      return this.failed(error);
    }
  }

  private failed(error: unknown): FileResult {
    return { ok: false, fault: unexpectedFault(error, this.run.job.words) };
  }
}

/** Writes what was made of a file and says what was said; or why not. */
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
