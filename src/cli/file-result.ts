import type { Outcome } from "../core/fault";
import type { Pack } from "../core/pack/pack-schema";
import type { FoundInputs } from "./find-inputs";
import { outcomeOf, prepareSafely } from "./judge-command";
import type { NotJudged } from "./judge-file";
import type { Arguments } from "./parse-arguments";
import { reportJudged } from "./report-judged";
import type { FileOutcome, JudgeRun } from "./run-of-files";
import { recording, type Said } from "./said";
import type { Copy } from "./write-copy";

/** What a thread makes of a file: everything but the writing, which is done in order. */
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

/** Judges one file of a run and keeps what is to be written and said. @param width of the terminal, in columns */
export function resultOf(index: number, { job: shared, inputs }: JudgeRun, width: number): FileResult {
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
