import type { Outcome } from "../core/fault";
import type { Pack } from "../core/pack/pack-schema";
import type { Verdict } from "../core/status";
import { prepareFile, type FileJob, type JudgedFile, type SpokenFault } from "./judge-file";
import { openRun, type JudgeRun } from "./judge-run";
import type { Arguments } from "./parse-arguments";
import { placeOfError } from "./place-of-error";
import { reportJudged } from "./report-judged";
import type { GuardedTerminal } from "./terminal";
import { writeCopies } from "./write-copy";

/** `judge`: judges each file by itself. A file that can't be judged is told and the others go on. Returns the exit status. */
export function judgeCommand(args: Arguments, pack: Pack, terminal: GuardedTerminal): 0 | 1 | 2 {
  const run = openRun(args, pack, terminal);
  if (run === undefined) return 2;
  args.operands.forEach((file, index) => {
    run.begin(index);
    run.count(judgeAndReport({ ...run.job, file }, terminal));
  });
  return run.end();
}

/** Judges a file, writes what was asked for (all of it or nothing) and says what became of it. */
export function judgeAndReport(job: FileJob, terminal: GuardedTerminal): Verdict | "failed" {
  const judged = judgeAndWrite(job);
  reportJudged({ ...job, judged, terminal });
  return judged.ok ? judged.value.checked.judgement.verdict : "failed";
}

function judgeAndWrite(job: FileJob): Outcome<JudgedFile, SpokenFault> {
  const prepared = prepareSafely(job);
  if (!prepared.ok) return prepared;
  const { judged, copies } = prepared.value;
  const written = writeCopies(copies, job.taken);
  if (written.ok) return { ok: true, value: judged };
  return { ok: false, fault: { ...written.fault, text: job.words.cli(written.fault) } };
}

/** What nobody foresaw in one file does not stop the others. */
export function prepareSafely(job: FileJob): ReturnType<typeof prepareFile> {
  try {
    return prepareFile(job);
  } catch (error) {
    return { ok: false, fault: unexpectedFault(error, job.words) };
  }
}

export function unexpectedFault(error: unknown, words: JudgeRun["job"]["words"]): SpokenFault {
  const fault = { code: "unexpected", values: { detail: placeOfError(error) } } as const;
  return { ...fault, text: words.cli(fault) };
}
