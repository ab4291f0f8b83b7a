import { say } from "../core/coded";
import { coverPack, type Example } from "../core/prove/cover-pack";
import type { Pack } from "../core/pack/pack-schema";
import { READINGS } from "../core/reading";
import { packToolsWordsFor } from "../words/pack-tools-words";
import { cliWordsFor } from "../words/cli-words";
import { jsonOf } from "./json-of";
import { loadPack } from "./load-pack";
import type { Arguments } from "./parse-arguments";
import { parsePolicy } from "./parse-policy";
import { readFile } from "./read-file";
import { tellPackFaults } from "./tell-pack-faults";
import type { GuardedTerminal } from "./terminal";

/**
 * `pack cover PACK ANSWERS.jsonl`: what of the rules no example answer reaches. Returns 0, or 2 where pack or file can't
 * be read, or an example is read otherwise than it says itself (`expect`, and `also_ok` beside it).
 */
export function coverPackCommand(args: Arguments, terminal: GuardedTerminal): 0 | 2 {
  const words = cliWordsFor(args.language);
  const { tools, gaps: sentences } = packToolsWordsFor(args.language);
  const [, packFile, file] = args.operands;
  if (packFile === undefined || file === undefined) {
    terminal.complain(say(tools, { code: "cover-usage", values: {} }));
    return 2;
  }
  const loaded = loadPack(packFile);
  if (!loaded.ok) {
    tellPackFaults(loaded, words, terminal);
    return 2;
  }
  const { pack } = loaded;
  const settled = parsePolicy(args, pack);
  const bytes = readFile(file);
  if (!settled.ok) {
    terminal.complain(words.cli(settled.fault));
    return 2;
  }
  if (!bytes.ok) {
    terminal.complain(words.cli(bytes.fault));
    return 2;
  }
  const { examples, isWhole } = examplesOf(new TextDecoder().decode(bytes.value), {
    file,
    args,
    pack,
    terminal,
  });
  const cover = coverPack(pack, examples, { asOf: args.asOf, policy: settled.policy });
  for (const one of cover.mismatches) {
    terminal.complain(say(tools, { code: "example-differs", values: { file, ...one } }));
  }
  const status = isWhole && cover.mismatches.length === 0 ? 0 : 2;
  if (args.json) {
    terminal.printJson({ pack: { id: pack.id, version: pack.version }, examples: examples.length, ...cover });
    return status;
  }
  const reached = cover.rows.filter((row) => row.examples > 0).length;
  const counts = { examples: examples.length, reached, rows: pack.rows.length, gaps: cover.gaps.length };
  const values = { pack: `${pack.id} ${pack.version}`, ...counts };
  terminal.print(say(tools, { code: "covered", values }));
  for (const gap of cover.gaps) terminal.print(`- ${say(sentences, gap)}`);
  return status;
}

interface Reader {
  readonly file: string;
  readonly args: Arguments;
  readonly pack: Pack;
  readonly terminal: GuardedTerminal;
}

/** The examples of a file; a line that is none is complained of, and the others go on. */
function examplesOf(text: string, { file, args, pack, terminal }: Reader) {
  const { tools } = packToolsWordsFor(args.language);
  const known = new Set<string>(pack.rows.map(({ id }) => id));
  const examples: Example[] = [];
  let isWhole = true;
  text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .forEach((content, index) => {
      if (content.trim() === "") return;
      const line = index + 1;
      const example = exampleOf(content, line);
      if (example !== undefined && known.has(example.item)) {
        examples.push(example);
        return;
      }
      isWhole = false;
      terminal.complain(
        example === undefined
          ? say(tools, { code: "example-broken", values: { file, line, detail: content.slice(0, 40) } })
          : say(tools, { code: "example-unknown-row", values: { file, line, item: example.item } }),
      );
    });
  return { examples, isWhole };
}

function exampleOf(content: string, line: number): Example | undefined {
  const value = jsonOf(content);
  if (!value.ok || typeof value.value !== "object" || value.value === null) return undefined;
  const all: Readonly<Record<string, unknown>> = { ...value.value };
  const { item } = all;
  const expect = [all["expect"], all["also_ok"]].flat().filter((one) => one !== undefined);
  const readings = expect.filter((one) => READINGS.some((reading) => reading === one)).map(String);
  if (typeof item !== "string" || readings.length < expect.length) return undefined;
  const shown = (key: string): string => {
    const cell = all[key];
    return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
  };
  const own = { line, item, answer: shown("answer"), remarks: shown("remarks") };
  return readings.length === 0 ? own : { ...own, expect: readings };
}
