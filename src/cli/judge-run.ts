import type { Pack } from "../core/pack/pack-schema";
import type { Verdict } from "../core/status";
import { parseColumns } from "../core/table/columns/parse-columns";
import { wordsFor } from "../words/words";
import type { FileJob } from "./judge-file";
import type { Arguments } from "./parse-arguments";
import { parsePolicy } from "./parse-policy";
import type { GuardedTerminal } from "./terminal";
import { TakenPlaces } from "./write-copy";

/** One run of `judge`: what its files have in common, and how it goes on. */
export interface JudgeRun {
  readonly job: Omit<FileJob, "file">;
  /** Says which file comes next, where there are several. */
  readonly begin: (index: number) => void;
  readonly count: (outcome: Verdict | "failed") => void;
  /** Says how many files came out how and returns the exit status. */
  readonly end: () => 0 | 1 | 2;
}

/** Reads the options that all files share; undefined, and told, where one can't be read. */
export function openRun(args: Arguments, pack: Pack, terminal: GuardedTerminal): JudgeRun | undefined {
  const words = wordsFor(args.language);
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
  const counts = { conforming: 0, nonconforming: 0, undecided: 0, failed: 0 };
  const total = args.operands.length;
  return {
    job: {
      args,
      pack,
      words,
      taken: new TakenPlaces(args.operands),
      columns: given?.columns,
      policy: settled.policy,
    },
    begin: (index) => {
      const file = args.operands[index] ?? "";
      if (total > 1)
        terminal.progress(words.cli({ code: "progress", values: { index: index + 1, total, file } }));
    },
    count: (outcome) => {
      counts[outcome] += 1;
    },
    end: () => {
      if (total > 1 && !args.json) {
        terminal.print(words.cli({ code: "summary-many", values: { total, ...counts } }));
      }
      if (counts.failed > 0) return 2;
      return counts.nonconforming + counts.undecided > 0 ? 1 : 0;
    },
  };
}
