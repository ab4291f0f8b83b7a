import { heardWords, type HeardWord } from "../core/answer/heard-words";
import { readAnswer } from "../core/answer/read-answer";
import type { Pack, PackRow } from "../core/pack/pack-schema";
import type { Policy } from "../core/policy";
import { cliWordsFor, type CliWords } from "../words/cli-words";
import type { Arguments } from "./parse-arguments";
import { parsePolicy } from "./parse-policy";
import { readFile } from "./read-file";
import type { GuardedTerminal } from "./terminal";

interface AnswerLine {
  readonly item: string;
  readonly answer: string;
  readonly remarks: string;
}

/** `read`: what an answer means, and why. Returns 0, or 2 where something could not be read. */
export function readCommand(args: Arguments, pack: Pack, terminal: GuardedTerminal): 0 | 2 {
  const words = cliWordsFor(args.language);
  const settled = parsePolicy(args, pack);
  if (!settled.ok) {
    terminal.complain(words.cli(settled.fault));
    return 2;
  }
  const { policy } = settled;
  if (args.jsonl !== undefined) return readLines(args.jsonl, { args, pack, words, terminal, policy });
  if (args.item === undefined) {
    terminal.complain(words.cli({ code: "item-missing", values: {} }));
    return 2;
  }
  const row = pack.rows.find((candidate) => candidate.id === args.item);
  if (row === undefined) {
    terminal.complain(words.cli({ code: "item-unknown", values: { item: args.item } }));
    return 2;
  }
  const line = { item: args.item, answer: args.answer, remarks: args.remarks };
  const { reading, reasons, heard = [] } = explain(row, line, { args, words, policy });
  if (args.json) {
    terminal.printJson({ ...line, reading, reasons, ...(args.explain ? { heard } : {}) });
    return 0;
  }
  terminal.print(`${row.id}  ${reading}  ${words.reading(reading)}`);
  for (const { text } of reasons) terminal.print(`  - ${text}`);
  for (const word of heard) terminal.print(`  * ${heardLine(word, words)}`);
  return 0;
}

interface Reader {
  readonly args: Arguments;
  readonly pack: Pack;
  readonly words: CliWords;
  readonly terminal: GuardedTerminal;
  readonly policy: Policy;
}

/** Every line is answered in its place: one that can't be read is complained of, and the others go on. */
function readLines(file: string, { args, pack, words, terminal, policy }: Reader): 0 | 2 {
  const bytes = readFile(file);
  if (!bytes.ok) {
    terminal.complain(words.cli(bytes.fault));
    return 2;
  }
  const rows = new Map<string, PackRow>(pack.rows.map((row) => [row.id, row]));
  let status: 0 | 2 = 0;
  const lines = new TextDecoder().decode(bytes.value).split(/\r?\n/);
  lines.forEach((text, index) => {
    if (text.trim() === "") return;
    const parsed = parseLine(text);
    const row = parsed === undefined ? undefined : rows.get(parsed.line.item);
    if (parsed === undefined || row === undefined) {
      const detail = parsed === undefined ? text.slice(0, 40) : `item: ${parsed.line.item}`;
      terminal.complain(words.cli({ code: "line-broken", values: { line: index + 1, detail } }));
      status = 2;
      return;
    }
    terminal.printJson({ ...parsed.all, ...explain(row, parsed.line, { args, words, policy }) });
  });
  return status;
}

function explain(
  row: PackRow,
  { answer, remarks }: AnswerLine,
  { args, words, policy }: Pick<Reader, "args" | "words" | "policy">,
) {
  const { reading, findings } = readAnswer({ row, answer, remarks, asOf: args.asOf, policy });
  const reasons = findings.map((finding) => ({
    code: finding.code,
    values: finding.values,
    ...(finding.quote === undefined ? {} : { quote: finding.quote }),
    text: words.mark.reason({ about: "answer", finding }),
  }));
  return { reading, reasons, ...(args.explain ? { heard: heardWords(answer, remarks) } : {}) };
}

/** One line by which a misreading can be reported. */
function heardLine({ cell, words: said, concept, example = "" }: HeardWord, words: CliWords): string {
  return concept === undefined
    ? words.cli({ code: "unknown-word", values: { cell, words: said } })
    : words.cli({ code: "heard-word", values: { cell, words: said, concept, example } });
}

function parseLine(text: string): { readonly line: AnswerLine; readonly all: object } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || !("item" in value)) return undefined;
  const { item } = value;
  const answer = "answer" in value ? value.answer : "";
  const remarks = "remarks" in value ? value.remarks : "";
  if (typeof item !== "string") return undefined;
  return { line: { item, answer: textOf(answer), remarks: textOf(remarks) }, all: value };
}

/** A cell that was exported as a number or null still stands for what it shows. */
function textOf(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}
