import type { Pack } from "../core/pack/pack-schema";
import type { RecordEntry } from "../core/round/record-entry";
import type { RoundLine } from "../core/round/round-line";
import { parseColumns } from "../core/table/columns/parse-columns";
import { cliWordsFor } from "../words/cli-words";
import { findPairs } from "./find-pairs";
import { reportPairs } from "./report-against";
import { findInputs, isFolder, type FoundInputs } from "./find-inputs";
import type { SpokenFault } from "./judge-file";
import type { JudgeRun } from "./run-of-files";
import { RunFiles, withoutOwnOutputs } from "./own-output";
import type { Arguments } from "./parse-arguments";
import { parsePolicy } from "./parse-policy";
import { reportJudged } from "./report-judged";
import { reportPlans } from "./report-plans";
import { reportRound, tellWritten } from "./report-round";
import type { GuardedTerminal } from "./terminal";
import { TakenPlaces } from "./write-copy";
import { writeRecord } from "./write-record";
import { writeOverview } from "./write-overview";

/** The files of a command line, for `judge`. */
export function inputsOf({ operands, out }: Arguments): FoundInputs {
  return withoutOwnOutputs(findInputs(operands, out));
}

/** Reads the options that all files share; undefined, and told, where one can't be read. */
export function openRun(
  args: Arguments,
  pack: Pack,
  terminal: GuardedTerminal,
  found: FoundInputs,
): JudgeRun | undefined {
  const words = cliWordsFor(args.language);
  const settled = parsePolicy(args, pack);
  if (!settled.ok) {
    terminal.complain(words.cli(settled.fault));
    return undefined;
  }
  const given = args.columns === undefined ? undefined : parseColumns(args.columns);
  if (given?.ok === false) {
    for (const fault of given.faults) terminal.complain(words.columnsFault(fault));
    return undefined;
  }
  const { inputs, before = [] } = found;
  const total = inputs.length + found.faults.length;
  const several = total + before.length > 1 || args.operands.some(isFolder);
  const pairs = findPairs(inputs, args);
  const job = {
    args,
    pack,
    words,
    run: new RunFiles(inputs),
    ...(pairs && { pairs }),
    brief: several && !args.verbose,
    taken: new TakenPlaces(inputs.map(({ file }) => file)),
    columns: given?.columns,
    policy: settled.policy,
  };
  const lines: RoundLine[] = [...before];
  const entries: RecordEntry[] = [];
  let incomparable = false;
  let asked = 0;
  const own: string[] = [...found.own];
  return {
    inputs,
    job,
    begin: (index) => {
      const file = inputs[index]?.file ?? "";
      if (total > 1)
        terminal.progress(words.cli({ code: "progress", values: { index: index + 1, total, file } }));
    },
    count: (outcome) => {
      if (outcome.kind === "own") {
        own.push(outcome.file);
        return;
      }
      lines.push(outcome.line);
      entries.push(outcome.entry);
      incomparable ||= outcome.incomparable;
      if (outcome.asked) asked += 1;
    },
    end: () => {
      for (const { file, fault } of found.faults) {
        const spoken: SpokenFault = { ...fault, text: words.cli(fault) };
        reportJudged({ ...job, file, judged: { ok: false, fault: spoken }, terminal });
        lines.push({ file, result: { kind: "failed", code: spoken.code, text: spoken.text } });
      }
      const record = writeRecord(entries, job, several);
      const round = { lines, own, unread: found.unread, ...(record?.head && { head: record.head }) };
      const written = several ? writeOverview(round, job) : undefined;
      const told = [record, written].filter((one) => one !== undefined);
      if (several) reportRound({ ...round, told, asked }, job, terminal);
      else {
        tellWritten(told, job, terminal);
        reportPlans(lines, job, terminal);
        reportPairs(job, terminal);
      }
      const isBroken = incomparable || (pairs?.faults.length ?? 0) > 0 || told.some(({ failed }) => failed);
      return exitStatus(lines, isBroken);
    },
  };
}

/** 2 where something could not be judged or written, or nothing was there; 1 where a sheet does not conform; else 0. */
function exitStatus(lines: readonly RoundLine[], broken: boolean): 0 | 1 | 2 {
  if (broken || lines.length === 0 || lines.some(({ result }) => result.kind === "failed")) return 2;
  return lines.some(({ result }) => result.kind === "judged" && result.verdict !== "conforming") ? 1 : 0;
}
