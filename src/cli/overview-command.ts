import { parseLine } from "../core/round/parse-line";
import { overviewOf } from "../core/round/overview";
import type { RoundLine } from "../core/round/round-line";
import { checkChain } from "../core/round/record-chain";
import { cliWordsFor } from "../words/cli-words";
import { jsonOf } from "./json-of";
import type { Arguments, CliMessage } from "./parse-arguments";
import { readFile } from "./read-file";
import { textHash } from "./recorded-run";
import { vendorLines } from "./report-round";
import { roundWordsFor } from "../words/round-words";
import type { GuardedTerminal } from "./terminal";
import { TakenPlaces } from "./write-copy";
import { writeOverviewTo } from "./write-overview";

/**
 * `overview FILE.jsonl…`: one overview of what `judge --json` printed, in however many runs and on however many machines.
 * Of two lines for one file the last counts. Returns the exit status of `judge`.
 */
export function overviewCommand(args: Arguments, terminal: GuardedTerminal): 0 | 1 | 2 {
  const words = cliWordsFor(args.language);
  const byFile = new Map<string, RoundLine>();
  const faults: CliMessage[] = [];
  const heads: string[] = [];
  for (const file of args.operands) {
    const record = recordIn(file);
    if (record !== undefined) {
      if (record.ok) heads.push(`${record.head} (${file})`);
      else faults.push({ code: "record-not-whole", values: { file } });
      continue;
    }
    const read = linesOf(file);
    faults.push(...read.faults);
    for (const line of read.lines) byFile.set(line.file, line);
  }
  for (const fault of faults) terminal.complain(words.cli(fault));
  const lines = [...byFile.values()];
  if (lines.length === 0) return 2;
  const overview = overviewOf(lines);
  if (args.json) terminal.printJson(overview);
  else {
    terminal.printLines(vendorLines(lines, roundWordsFor(args.language)));
    terminal.print(words.cli({ code: "summary-many", values: overview.counts }));
  }
  const { language, overwrite, out = "." } = args;
  const taken = new TakenPlaces(args.operands);
  const written = args.write
    ? writeOverviewTo(
        out,
        { lines, unread: [], ...(heads.length > 0 && { head: heads.join(", ") }) },
        { language, overwrite, taken },
      )
    : undefined;
  const tell = args.json ? terminal.progress : terminal.print;
  for (const fault of written?.faults ?? []) terminal.complain(words.cli(fault));
  for (const note of written?.notes ?? []) tell(words.cli(note));
  for (const file of written?.files ?? []) terminal.wrote(file);
  if (faults.length > 0 || written?.failed === true || overview.counts.failed > 0) return 2;
  return overview.counts.conforming < lines.length ? 1 : 0;
}

/** A record among the files (array jobs write one each): whether it is whole, and its head; undefined where it is none. */
function recordIn(
  file: string,
): { readonly ok: true; readonly head: string } | { readonly ok: false } | undefined {
  const bytes = readFile(file);
  if (!bytes.ok) return undefined;
  const text = new TextDecoder().decode(bytes.value);
  if (!text.startsWith(RECORD_START)) return undefined;
  const checked = checkChain(text, textHash);
  return checked.ok ? { ok: true, head: checked.value.head } : { ok: false };
}

const RECORD_START = '{"record":"yoken-check/1"';

/** The results in a file, and what in it is none. */
export function linesOf(file: string): {
  readonly lines: readonly RoundLine[];
  readonly faults: readonly CliMessage[];
} {
  const bytes = readFile(file);
  if (!bytes.ok) return { lines: [], faults: [bytes.fault] };
  const faults: CliMessage[] = [];
  const lines = new TextDecoder()
    .decode(bytes.value)
    .split(/\r?\n/)
    .flatMap((text, index): RoundLine[] => {
      if (text.trim() === "") return [];
      const value = jsonOf(text);
      const line = value.ok ? parseLine(value.value) : undefined;
      if (line !== undefined) return [line];
      faults.push({ code: "overview-line-broken", values: { file, line: index + 1 } });
      return [];
    });
  if (lines.length === 0 && faults.length === 0) {
    faults.push({ code: "overview-no-lines", values: { file } });
  }
  return { lines, faults };
}
