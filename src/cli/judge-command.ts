import type { Outcome } from "../core/fault";
import type { Pack } from "../core/pack/pack-schema";
import { endsBefore, evidenceTold } from "../core/round/evidence-told";
import type { RecordEntry } from "../core/round/record-entry";
import { isChanged, roundLine, type RoundLine } from "../core/round/round-line";
import { packHash } from "../packs/pack-hash";
import type { FoundInputs } from "./find-inputs";
import type { FileJob } from "./file-job";
import { prepareFile, type JudgedFile, type NotJudged, type SpokenFault } from "./judge-file";
import { openRun } from "./judge-run";
import type { FileOutcome, JudgeRun } from "./run-of-files";
import type { Arguments } from "./parse-arguments";
import { placeOfError } from "./place-of-error";
import { readFile } from "./read-file";
import { fileHash, recordedRun } from "./recorded-run";
import { reportJudged } from "./report-judged";
import type { GuardedTerminal } from "./terminal";
import { writeCopies } from "./write-copy";

/** `judge`: judges each file by itself. A file that can't be judged is told and the others go on. Returns the exit status. */
export function judgeCommand(
  args: Arguments,
  pack: Pack,
  terminal: GuardedTerminal,
  found: FoundInputs,
): 0 | 1 | 2 {
  const run = openRun(args, pack, terminal, found);
  if (run === undefined) return 2;
  run.inputs.forEach((input, index) => {
    run.begin(index);
    run.count(judgeAndReport({ ...run.job, file: input.file, input }, terminal));
  });
  return run.end();
}

/** Judges a file, writes what was asked for (all of it or nothing) and says what became of it. */
export function judgeAndReport(job: FileJob, terminal: GuardedTerminal): FileOutcome {
  const judged = judgeAndWrite(job);
  const outcome = outcomeOf(job, judged);
  if (outcome.kind === "judged") reportJudged({ ...job, judged, terminal });
  return outcome;
}

/** What a run keeps of a file. Of files that are ours it keeps the name, unless one was named by itself. */
export function outcomeOf(job: FileJob, judged: Outcome<JudgedFile, NotJudged>): FileOutcome {
  const { file, run } = job;
  if (judged.ok) {
    const { pack, checked, output, entry, against, letter, inquiry } = judged.value;
    const { table, judgement } = checked;
    const request = { file, table, judgement, pack, packHash: packHash(pack) };
    const changes = against?.kind === "compared" ? against.rows.filter(isChanged) : undefined;
    const { staff } = checked;
    const evidence = evidenceTold(judgement);
    const start = job.args.contractStart;
    const line = roundLine({
      ...request,
      evidence,
      ...(staff && { staff }),
      ...(start && { endsEarly: endsBefore(evidence, start) }),
      ...(output && { output }),
      ...(changes && { changes }),
    });
    return {
      kind: "judged",
      line,
      entry,
      incomparable: against?.kind === "failed" || (letter?.faults.length ?? 0) > 0,
      asked: inquiry !== undefined,
    };
  }
  const { code, text, own } = judged.fault;
  if (own !== undefined && run.several) return { kind: "own", file };
  const line: RoundLine = { file, result: { kind: "failed", code, text } };
  return { kind: "judged", line, entry: failedEntry(job, code), incomparable: false, asked: false };
}

/** That a file could not be judged is recorded as well. */
function failedEntry({ file, args, pack, policy }: FileJob, code: string): RecordEntry {
  const bytes = readFile(file);
  const { day, build, packHash: hash } = recordedRun(args, pack);
  return {
    record: "yoken-check/1",
    day,
    asOf: args.asOf,
    build,
    pack: { id: pack.id, version: pack.version, hash },
    policies: { ...policy },
    file,
    input: bytes.ok ? fileHash(bytes.value) : null,
    verdict: "failed",
    error: code,
    rows: [],
  };
}

function judgeAndWrite(job: FileJob): Outcome<JudgedFile, NotJudged> {
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
