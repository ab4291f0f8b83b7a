import type { PlainDate } from "../core/plain-date";
import { cliWordsFor } from "../words/cli-words";
import { clearCommand } from "./clear-command";
import { helpText } from "./help-text";
import { judgeCommand } from "./judge-command";
import type { Pack } from "../core/pack/pack-schema";
import type { RoundLine } from "../core/round/round-line";
import { judgeOnAllCores, workersFor } from "./judge-on-all-cores";
import { inputsOf } from "./judge-run";
import { keepingResults, listedFiles } from "./listed-files";
import { loadPack } from "./load-pack";
import { overviewCommand } from "./overview-command";
import { recordCommand } from "./record-command";
import { packCommand } from "./pack-command";
import { parseArguments, type Arguments } from "./parse-arguments";
import { readCommand } from "./read-command";
import { tellPackFaults } from "./tell-pack-faults";
import { guarded, type GuardedTerminal, type Terminal } from "./terminal";
import packageJson from "../../package.json";

type Status = 0 | 1 | 2;

/**
 * Runs one command line and returns its exit status: 0, 1 or 2 (design: command line).
 * @param script the program itself: with it, `judge` of many files uses all cores and ends later
 */
export function runCommand(words: readonly string[], today: PlainDate, open: Terminal): Status;
export function runCommand(
  words: readonly string[],
  today: PlainDate,
  open: Terminal,
  script: string,
): Status | Promise<Status>;
export function runCommand(
  words: readonly string[],
  today: PlainDate,
  open: Terminal,
  script?: string,
): Status | Promise<Status> {
  const terminal = guarded(open);
  const parsed = parseArguments(words, today);
  if (!parsed.ok) {
    terminal.complain(cliWordsFor(parsed.language).cli(parsed.fault));
    return 2;
  }
  const args = parsed.arguments;
  switch (args.command) {
    case "help":
      terminal.printLines(helpText(args.language).split("\n"));
      return 0;
    case "version":
      terminal.print(packageJson.version);
      return 0;
    case "pack":
      return packCommand(args, terminal);
    case "clear":
      return hasFiles(args, terminal) ? clearCommand(args, terminal) : 2;
    case "judge":
      if (args.list !== undefined) return withPack(args, terminal, judgingList(args.list, script));
      return hasFiles(args, terminal) ? withPack(args, terminal, judging(args, script)) : 2;
    case "record":
      return recordCommand(args, terminal);
    case "overview":
      return hasFiles(args, terminal) ? overviewCommand(args, terminal) : 2;
    case "read":
      return withPack(args, terminal, readCommand);
  }
}

type Command<Result> = (args: Arguments, pack: Pack, terminal: GuardedTerminal) => Result;

function judging(
  args: Arguments,
  script: string | undefined,
  before: readonly RoundLine[] = [],
): Command<Status | Promise<Status>> {
  const found = { ...inputsOf(args), before };
  if (script === undefined || workersFor(found.inputs.length) === 0) {
    return (_, pack, terminal) => judgeCommand(args, pack, terminal, found);
  }
  return (_, pack, terminal) => judgeOnAllCores({ args, pack, script, found }, terminal);
}

/** `judge --list`: goes on where an earlier run stopped. */
function judgingList(list: string, script: string | undefined): Command<Status | Promise<Status>> {
  return (args, pack, terminal) => {
    const words = cliWordsFor(args.language);
    const listed = listedFiles(list, args, pack);
    if (!listed.ok) {
      terminal.complain(words.cli(listed.fault));
      return 2;
    }
    const { files, done, status, results } = listed.value;
    if (done.length > 0)
      terminal.progress(words.cli({ code: "list-done", values: { done: done.length, results } }));
    // With nothing left, there may still be an overview that an earlier run did not come to write.
    if (files.length + done.length === 0) return status;
    const rest = { ...args, json: true, operands: files };
    const ended = judging(rest, script, done)(rest, pack, keepingResults(terminal, results, args));
    const worse = (one: Status): Status => (one === 2 ? 2 : one > status ? one : status);
    return typeof ended === "number" ? worse(ended) : ended.then(worse);
  };
}

function withPack<Result>(args: Arguments, terminal: GuardedTerminal, command: Command<Result>): Result | 2 {
  const loaded = loadPack(args.pack);
  if (loaded.ok) return command(args, loaded.pack, terminal);
  tellPackFaults(loaded, cliWordsFor(args.language), terminal);
  return 2;
}

function hasFiles(args: Arguments, terminal: GuardedTerminal): boolean {
  if (args.operands.length > 0) return true;
  terminal.complain(cliWordsFor(args.language).cli({ code: "no-files", values: { command: args.command } }));
  return false;
}
