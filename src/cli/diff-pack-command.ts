import { checkWorkbook } from "../core/check-workbook";
import { say } from "../core/coded";
import type { Outcome } from "../core/fault";
import type { Pack } from "../core/pack/pack-schema";
import { DEFAULT_POLICY } from "../core/policy";
import { diffPacks } from "../core/prove/diff-packs";
import { diffVerdicts } from "../core/prove/diff-verdicts";
import { packHash } from "../packs/pack-hash";
import { packToolsWordsFor } from "../words/pack-tools-words";
import { cliWordsFor } from "../words/cli-words";
import { openFile } from "../xlsx/open-file";
import { readWorkbook } from "../xlsx/read-workbook";
import { loadPack } from "./load-pack";
import type { Arguments } from "./parse-arguments";
import { readFile } from "./read-file";
import { tellPackFaults } from "./tell-pack-faults";
import type { GuardedTerminal } from "./terminal";

type Workbook = Extract<ReturnType<typeof readWorkbook>, { readonly ok: true }>["value"];
interface NamedPack {
  readonly file: string;
  readonly pack: Pack;
}

/** `pack diff A B [SHEET…]`: in what two packs differ, and which results of answered sheets that would change. */
export function diffPackCommand(args: Arguments, terminal: GuardedTerminal): 0 | 2 {
  const { changes: sentences, tools } = packToolsWordsFor(args.language);
  const [, fromFile, toFile, ...sheets] = args.operands;
  if (fromFile === undefined || toFile === undefined) {
    terminal.complain(say(tools, { code: "diff-usage", values: {} }));
    return 2;
  }
  const [before, now] = [opened(fromFile, args, terminal), opened(toFile, args, terminal)];
  if (before === undefined || now === undefined) return 2;
  const changes = diffPacks(before.pack, now.pack);
  const values = { from: nameOf(before.pack), to: nameOf(now.pack), changes: changes.length };
  terminal.print(say(tools, { code: changes.length === 0 ? "packs-same" : "packs-differ", values }));
  for (const change of changes) terminal.print(`- ${say(sentences, change)}`);
  const ends = sheets.map((file) => diffSheet(file, [before, now], args, terminal));
  return ends.every((isJudged) => isJudged) ? 0 : 2;
}

const nameOf = ({ id, version }: Pack): string => `${id} ${version}`;

function opened(file: string, args: Arguments, terminal: GuardedTerminal): NamedPack | undefined {
  const loaded = loadPack(file);
  if (loaded.ok) return { file, pack: loaded.pack };
  tellPackFaults(loaded, cliWordsFor(args.language), terminal);
  return undefined;
}

/** What becomes of one sheet by the second pack; false where it can't be judged by both. */
function diffSheet(
  file: string,
  packs: readonly [NamedPack, NamedPack],
  args: Arguments,
  terminal: GuardedTerminal,
): boolean {
  const { tools } = packToolsWordsFor(args.language);
  const workbook = workbookOf(file, args);
  if (!workbook.ok) {
    terminal.complain(`${file}: ${workbook.fault}`);
    return false;
  }
  const [before, now] = packs.map(({ pack }) => judged(workbook.value, pack, args));
  for (const [index, one] of [before, now].entries()) {
    if (one?.ok !== false) continue;
    const values = { file, pack: packs[index]?.file ?? "", because: one.fault };
    terminal.complain(say(tools, { code: "sheet-not-judged", values }));
  }
  if (before?.ok !== true || now?.ok !== true) return false;
  const rows = diffVerdicts(before.value, now.value);
  const [from, to] = [before.value.verdict, now.value.verdict];
  terminal.print(
    rows.length === 0
      ? say(tools, { code: "sheet-same", values: { file, verdict: to } })
      : say(tools, { code: "sheet-differs", values: { file, from, to, rows: rows.length } }),
  );
  for (const row of rows) terminal.print(say(tools, { code: "sheet-row", values: row }));
  return true;
}

function workbookOf(file: string, args: Arguments): Outcome<Workbook, string> {
  const words = cliWordsFor(args.language);
  const bytes = readFile(file);
  if (!bytes.ok) return { ok: false, fault: words.cli(bytes.fault) };
  const open = openFile(bytes.value, file);
  if (!open.ok) return { ok: false, fault: words.workbookFault(open.fault) };
  const read = readWorkbook(open.value);
  return read.ok ? read : { ok: false, fault: words.workbookFault(read.fault) };
}

function judged(workbook: Workbook, pack: Pack, args: Arguments) {
  const words = cliWordsFor(args.language);
  const checked = checkWorkbook({
    workbook,
    pack,
    packHash: packHash(pack),
    policy: DEFAULT_POLICY,
    asOf: args.asOf,
    words: words.mark,
    ...(args.sheet === undefined ? {} : { wanted: args.sheet }),
  });
  return checked.ok
    ? ({ ok: true, value: checked.value.judgement } as const)
    : ({ ok: false, fault: words.noTable(checked.fault) } as const);
}
