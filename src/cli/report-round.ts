import { say } from "../core/coded";
import { displayWidth } from "../core/mark/display-width";
import { uncheckedRules } from "../core/pack/unchecked-rules";
import { overviewOf, type OverviewVendor } from "../core/round/overview";
import type { RoundLine } from "../core/round/round-line";
import { splitSentence } from "../core/round/split-sentence";
import type { RoundWords } from "../core/round/round-words";
import { roundWordsFor } from "../words/round-words";
import { reportPairs } from "./report-against";
import { reportPlans } from "./report-plans";
import type { JudgeRun } from "./run-of-files";
import type { GuardedTerminal } from "./terminal";
import type { WrittenOverview } from "./write-overview";

export interface EndOfRound {
  readonly lines: readonly RoundLine[];
  readonly own: readonly string[];
  readonly unread: readonly string[];
  /** What was written besides the copies, and what kept it from being written. */
  readonly told: readonly WrittenOverview[];
  /** How many letters with questions were written. */
  readonly asked: number;
}

const WIDEST_NAME = 40;

/** Says how a run of several files ended: a line for each vendor, what was passed over, and where the overview is. */
export function reportRound(
  { lines, own, unread, told, asked }: EndOfRound,
  job: JudgeRun["job"],
  terminal: GuardedTerminal,
): void {
  const { args, words } = job;
  // Standard output is then for the lines of JSON alone.
  const tell = args.json ? terminal.progress : terminal.print;
  if (!args.json && lines.length > 0) terminal.printLines(vendorLines(lines, roundWordsFor(args.language)));
  if (own.length > 0) tell(words.cli({ code: "own-skipped", values: { files: own } }));
  if (unread.length > 0) tell(words.cli({ code: "not-read", values: { files: unread } }));
  if (lines.length === 0) terminal.complain(words.cli({ code: "nothing-to-judge", values: {} }));
  const { counts, shared, endsEarly } = overviewOf(lines);
  const { sentences } = roundWordsFor(args.language);
  for (const one of shared) tell(sentences["shared-number"](one));
  for (const one of endsEarly) tell(sentences["ends-early"](one));
  reportPlans(lines, job, terminal);
  reportPairs(job, terminal);
  if (!args.json && lines.length > 0) terminal.print(words.cli({ code: "summary-many", values: counts }));
  const unchecked = uncheckedRules(job.pack);
  if (unchecked !== undefined) tell(words.cli({ code: "pack-unchecked", values: unchecked }));
  tellWritten(told, job, terminal);
  if (args.inquiry) tell(words.cli({ code: "inquiries-written", values: { count: asked } }));
  if (!args.json && !args.verbose && lines.length > 0) {
    terminal.print(words.cli({ code: "verbose-hint", values: {} }));
  }
}

/** Says what was written besides the copies. */
export function tellWritten(
  told: readonly WrittenOverview[],
  { args, words }: JudgeRun["job"],
  terminal: GuardedTerminal,
): void {
  const tell = args.json ? terminal.progress : terminal.print;
  for (const { faults, notes, files } of told) {
    for (const fault of faults) terminal.complain(words.cli(fault));
    for (const note of notes) tell(words.cli(note));
    for (const file of files) terminal.wrote(file);
  }
}

/** One line for each vendor: verdict, name, and what is in the way. */
export function vendorLines(lines: readonly RoundLine[], words: RoundWords): readonly string[] {
  const { vendors } = overviewOf(lines);
  const names = vendors.map(({ name, file, line }) => (line.vendor === undefined ? file : name));
  const standingWidth = Math.max(...vendors.map(({ standing }) => displayWidth(words.standing[standing])));
  const nameWidth = Math.min(WIDEST_NAME, Math.max(...names.map(displayWidth)));
  return vendors.map((vendor, index) => {
    const name = names[index] ?? "";
    const isNamed = vendor.line.vendor !== undefined && !name.includes(vendor.file);
    const file = isNamed ? `  (${vendor.file})` : "";
    const head = `${pad(words.standing[vendor.standing], standingWidth)}  ${pad(name, nameWidth)}`;
    return `${head}  ${rest(vendor, words)}${file}`;
  });
}

/** The mandatory rows in the way, or why the file could not be judged. */
function rest({ line, nonconforming, review, unanswered }: OverviewVendor, words: RoundWords): string {
  if (line.result.kind === "failed") return splitSentence(line.result.text, line.file).what;
  const { afterStaff } = line.result;
  const open = say(words.sentences, { code: "open-rows", values: { nonconforming, review, unanswered } });
  if (afterStaff === undefined) return open;
  const after = words.afterStaff(afterStaff.verdict, afterStaff.overruled).split("\n").join("  ");
  return `${open}  ${words.columns.afterStaff}: ${after}`;
}

const pad = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - displayWidth(text)));
