import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Outcome } from "../core/fault";
import { parseLine } from "../core/round/parse-line";
import type { RoundLine } from "../core/round/round-line";
import type { Pack } from "../core/pack/pack-schema";
import { packHash } from "../packs/pack-hash";
import { jsonOf } from "./json-of";
import { packsToChoose } from "./load-pack";
import type { Arguments, CliMessage } from "./parse-arguments";
import { readFile, systemCode } from "./read-file";
import { fileHash } from "./recorded-run";
import packageJson from "../../package.json";
import { textHash } from "../packs/text-hash";
import { plainJson } from "../words/plain-text";
import type { GuardedTerminal } from "./terminal";

/** The files of --list that are still to be judged, and where their results go. */
export interface ListedFiles {
  readonly files: readonly string[];
  /** What came of those that were judged before. */
  readonly done: readonly RoundLine[];
  /** The exit status of what was judged before. */
  readonly status: 0 | 1;
  readonly results: string;
}

/**
 * Reads --list: a file with one path a line. Results lie beside it, one line of JSON a file; what is there already, of the
 * same bytes, by the same rules and asked for in the same way, is not judged again, and what could not be judged is tried
 * anew.
 */
export function listedFiles(list: string, args: Arguments, pack: Pack): Outcome<ListedFiles, CliMessage> {
  const bytes = readFile(list);
  if (!bytes.ok) return bytes;
  const named = new TextDecoder()
    .decode(bytes.value)
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  const results = `${list}.jsonl`;
  try {
    const done = doneIn(results, args, pack);
    const files = [...new Set(named)];
    const judged = files.flatMap((file) => done.get(file) ?? []);
    const isOpen = judged.some(({ result }) => result.kind === "failed" || result.verdict !== "conforming");
    const rest = files.filter((file) => !done.has(file));
    return { ok: true, value: { files: rest, done: judged, status: isOpen ? 1 : 0, results } };
  } catch (error) {
    return {
      ok: false,
      fault: { code: "output-not-writable", values: { file: results, detail: systemCode(error) } },
    };
  }
}

/** The results of files that need no judging. A line that a broken run left unfinished is taken out. */
function doneIn(results: string, args: Arguments, pack: Pack): ReadonlyMap<string, RoundLine> {
  const done = new Map<string, RoundLine>();
  if (!existsSync(results)) return done;
  const text = readFileSync(results, "utf8");
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const whole = lines.filter((line) => jsonOf(line).ok);
  if (whole.length < lines.length || !text.endsWith("\n")) {
    writeFileSync(results, whole.map((line) => `${line}\n`).join(""));
  }
  const hashes = new Set(packsToChoose(args, pack).map(packHash));
  const asked = judgedBy(args);
  for (const line of whole) {
    const value = jsonOf(line);
    const parsed = value.ok ? parseLine(value.value) : undefined;
    if (parsed === undefined) continue;
    const { file, result, input } = parsed;
    done.delete(file);
    if (!value.ok || (value.value as Partial<Kept>).judgedBy !== asked) continue;
    if (result.kind === "failed" || result.asOf !== args.asOf || !hashes.has(result.pack.hash)) continue;
    const bytes = readFile(file);
    if (bytes.ok && input === fileHash(bytes.value)) done.set(file, parsed);
  }
  return done;
}

/** What a line in the file of results says beside what is printed. */
interface Kept {
  readonly judgedBy: string;
}

/**
 * By which build and with which options a run judges and writes, as one hash: another policy, plan or column gives other
 * results. Which pack and day is told by the results themselves; what is only shown on the way makes no difference.
 */
function judgedBy(args: Arguments): string {
  const asked = Object.entries(args).filter(([option]) => !NO_DIFFERENCE.has(option));
  asked.sort(([one], [other]) => (one < other ? -1 : 1));
  return textHash(JSON.stringify([packageJson.version, asked]));
}

const NO_DIFFERENCE: ReadonlySet<string> = new Set<keyof Arguments>([
  "command",
  "operands",
  "list",
  "asOf",
  "today",
  "json",
  "verbose",
  "explain",
  "overwrite",
]);

/** A terminal that keeps every line of JSON in the file of results, too, as soon as it is there. */
export function keepingResults(terminal: GuardedTerminal, results: string, args: Arguments): GuardedTerminal {
  const by: Kept = { judgedBy: judgedBy(args) };
  return {
    ...terminal,
    printJson: (value, indent) => {
      appendFileSync(results, `${plainJson({ ...(value as object), ...by })}\n`);
      terminal.printJson(value, indent);
    },
  };
}
