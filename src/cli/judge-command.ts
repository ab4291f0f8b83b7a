import type { Pack } from "../core/pack/pack-schema";
import { parseColumns } from "../core/table/columns/parse-columns";
import { wordsFor } from "../words/words";
import { judgeFile } from "./judge-file";
import type { Arguments } from "./parse-arguments";
import { parsePolicy } from "./parse-policy";
import { reportJudged } from "./report-judged";
import type { GuardedTerminal } from "./terminal";
import { TakenPlaces } from "./write-copy";

interface Counts {
  conforming: number;
  nonconforming: number;
  undecided: number;
  failed: number;
}

/** `judge`: judges each file by itself. A file that can't be judged is told and the others go on. Returns the exit status. */
export function judgeCommand(args: Arguments, pack: Pack, terminal: GuardedTerminal): 0 | 1 | 2 {
  const words = wordsFor(args.language);
  const settled = parsePolicy(args, pack);
  if (!settled.ok) {
    terminal.complain(words.cli(settled.fault));
    return 2;
  }
  const given = args.columns === undefined ? undefined : parseColumns(args.columns);
  if (given?.ok === false) {
    for (const fault of given.faults) terminal.complain(words.columnsFault(fault));
    return 2;
  }
  const taken = new TakenPlaces(args.operands);
  const counts: Counts = { conforming: 0, nonconforming: 0, undecided: 0, failed: 0 };
  const total = args.operands.length;
  args.operands.forEach((file, index) => {
    if (total > 1) {
      terminal.progress(words.cli({ code: "progress", values: { index: index + 1, total, file } }));
    }
    const judged = judgeFile({
      file,
      args,
      pack,
      words,
      taken,
      columns: given?.columns,
      policy: settled.policy,
    });
    counts[judged.ok ? judged.value.checked.judgement.verdict : "failed"] += 1;
    reportJudged({ file, judged, args, pack, words, terminal });
  });
  if (total > 1 && !args.json) {
    terminal.print(words.cli({ code: "summary-many", values: { total, ...counts } }));
  }
  if (counts.failed > 0) return 2;
  return counts.nonconforming + counts.undecided > 0 ? 1 : 0;
}
