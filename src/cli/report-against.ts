import { STATUS_MARKS } from "../core/mark/status-marks";
import type { ComparedRow } from "../core/round/compare-rows";
import { isChanged } from "../core/round/round-line";
import type { Status } from "../core/status";
import { roundWordsFor } from "../words/round-words";
import type { CliWords } from "../words/cli-words";
import type { Language } from "../words/words";
import type { Against, NoComparison } from "./against-earlier";
import type { JudgeRun } from "./run-of-files";
import type { GuardedTerminal } from "./terminal";

interface HowToTell {
  readonly words: CliWords;
  readonly brief: boolean;
  readonly language: Language;
}

/** Says what changed against an earlier answer: how many rows, and each of them with its cause unless it is to be brief. */
export function reportAgainst(
  file: string,
  { file: earlier, rows, otherVendor, decisions }: Against,
  { words, brief, language }: HowToTell,
  terminal: GuardedTerminal,
): void {
  const count = (change: ComparedRow["change"]): number => rows.filter((row) => row.change === change).length;
  const counts = {
    better: count("better"),
    worse: count("worse"),
    requirement: count("requirement"),
    same: count("same"),
  };
  terminal.print(words.cli({ code: "compared", values: { file, earlier, ...counts } }));
  if (otherVendor) terminal.complain(words.cli({ code: "other-vendor", values: { file, earlier } }));
  const carried = [...decisions.carried.keys()];
  if (carried.length > 0) terminal.print(words.cli({ code: "staff-carried", values: { rows: carried } }));
  const reopened = decisions.reopened.map(({ id }) => id);
  if (reopened.length > 0) terminal.print(words.cli({ code: "staff-reopened", values: { rows: reopened } }));
  if (!brief) terminal.printLines(rows.filter(isChanged).map((row) => `  ${changeText(row, language)}`));
}

/** 「1.20 改善：？ 要確認 → ○ 適合（備考）」 */
export function changeText({ id, change, from, to, causes, rows }: ComparedRow, language: Language): string {
  const words = roundWordsFor(language);
  const mark = (status: Status): string => `${STATUS_MARKS[status].sign} ${words.status[status]}`;
  return words.changed({
    id,
    change: words.change[change],
    from: mark(from),
    to: mark(to),
    causes: causes.map((cause) => words.cause[cause]),
    rows,
  });
}

/** The key `against` of a line of JSON. */
export function againstJson(against: Against | NoComparison, language: Language): object {
  if (against.kind === "failed") return { file: against.file, error: { text: against.text } };
  const { file, recorded, otherVendor, rows, decisions } = against;
  return {
    file,
    recorded,
    otherVendor,
    rows: rows.map((row) => (isChanged(row) ? { ...row, text: changeText(row, language) } : row)),
    staff: {
      carried: [...decisions.carried].map(([id, entry]) => ({ id, ...entry })),
      reopened: decisions.reopened.map(({ id, entry, because }) => ({ id, ...entry, because })),
    },
  };
}

/** Says what could not be paired: nothing is compared by guess. */
export function reportPairs({ args, words, pairs }: JudgeRun["job"], terminal: GuardedTerminal): void {
  if (pairs === undefined) return;
  const { unpaired, faults } = pairs;
  const tell = args.json ? terminal.progress : terminal.print;
  for (const fault of faults) terminal.complain(words.cli(fault));
  if (unpaired.now.length > 0) tell(words.cli({ code: "unpaired-now", values: { files: unpaired.now } }));
  if (unpaired.before.length > 0) {
    tell(words.cli({ code: "unpaired-before", values: { files: unpaired.before } }));
  }
}
