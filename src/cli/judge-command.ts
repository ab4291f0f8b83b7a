import type { CheckedSheet } from "../core/check-sheet";
import { checkWorkbook } from "../core/check-workbook";
import type { Outcome } from "../core/fault";
import { planMemo } from "../core/mark/plan-memo";
import type { Pack } from "../core/pack/pack-schema";
import type { Policy } from "../core/policy";
import type { ColumnsByHand } from "../core/sheet/place-columns";
import { rangeAddress } from "../core/sheet/grid";
import { parseColumns } from "../core/sheet/parse-columns";
import { packHash } from "../packs/pack-hash";
import { memoText } from "../words/memo-text";
import { wordsFor, type Words } from "../words/words";
import { applyPlan } from "../xlsx/apply-plan";
import { readWorkbook } from "../xlsx/read-workbook";
import { judgeJson } from "./judge-json";
import type { Arguments } from "./parse-arguments";
import { parsePolicy } from "./parse-policy";
import { readFile } from "./read-file";
import { resultTable } from "./result-table";
import type { Terminal } from "./terminal";
import { copyPath, TakenPlaces, writeCopy } from "./write-copy";

/** A fault with its sentence, whichever catalogue it comes from. */
interface SpokenFault {
  readonly code: string;
  readonly values: unknown;
  readonly text: string;
}

interface JudgedFile {
  readonly checked: CheckedSheet;
  readonly output?: string;
  readonly memo?: string;
}

interface Counts {
  conforming: number;
  nonconforming: number;
  undecided: number;
  failed: number;
}

/** `judge`: judges each file by itself. A file that can't be judged is told and the others go on. Returns the exit status. */
export function judgeCommand(args: Arguments, pack: Pack, terminal: Terminal): 0 | 1 | 2 {
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
    report({ file, judged, args, pack, words, terminal });
  });
  if (total > 1 && !args.json) {
    terminal.print(words.cli({ code: "summary-many", values: { total, ...counts } }));
  }
  if (counts.failed > 0) return 2;
  return counts.nonconforming + counts.undecided > 0 ? 1 : 0;
}

function judgeFile(input: {
  readonly file: string;
  readonly args: Arguments;
  readonly pack: Pack;
  readonly words: Words;
  readonly taken: TakenPlaces;
  readonly columns: ColumnsByHand | undefined;
  readonly policy: Policy;
}): Outcome<JudgedFile, SpokenFault> {
  const { file, args, pack, words, taken, columns, policy } = input;
  const bytes = readFile(file);
  if (!bytes.ok) return spoken(bytes.fault, words.cli(bytes.fault));
  const workbook = readWorkbook(bytes.value);
  if (!workbook.ok) return spoken(workbook.fault, words.workbookFault(workbook.fault));
  const found = checkWorkbook({
    workbook: workbook.value,
    pack,
    packHash: packHash(pack),
    policy,
    asOf: args.asOf,
    words: words.mark,
    options: { staff: args.staff, ...(args.print === undefined ? {} : { print: args.print }) },
    ...(args.sheet === undefined ? {} : { wanted: args.sheet }),
    ...(columns === undefined ? {} : { columns }),
  });
  if (!found.ok) return spoken(found.fault, words.noTable(found.fault));
  const checked = found.value;
  const memo = args.memo ? writeMemo(input, checked) : undefined;
  if (memo?.ok === false) return memo;
  const withMemo = memo === undefined ? {} : { memo: memo.value };
  if (!args.write) return { ok: true, value: { checked, ...withMemo } };
  // A locked structure takes no new sheet; the list is then in the text file alone.
  const memoSheet =
    args.memo && !workbook.value.structureLocked
      ? [planMemo({ ...checked, pack, language: args.language }, words.memo, args.print ?? "A4")]
      : [];
  const annotated = applyPlan(bytes.value, { sheets: [...checked.plan.sheets, ...memoSheet] });
  if (!annotated.ok) return spoken(annotated.fault, words.workbookFault(annotated.fault));
  const copy = writeCopy(copyPath(file, "_判定済", args.out), annotated.value, taken);
  if (!copy.ok) return spoken(copy.fault, words.cli(copy.fault));
  return { ok: true, value: { checked, output: copy.value, ...withMemo } };
}

function writeMemo(
  input: {
    readonly file: string;
    readonly args: Arguments;
    readonly words: Words;
    readonly taken: TakenPlaces;
    readonly pack: Pack;
  },
  checked: CheckedSheet,
): Outcome<string, SpokenFault> {
  const { file, args, words, taken, pack } = input;
  const text = memoText({ checked, pack, language: args.language });
  const copy = writeCopy(copyPath(file, "_指摘一覧", args.out, ".txt"), text, taken);
  return copy.ok ? copy : spoken(copy.fault, words.cli(copy.fault));
}

function spoken(
  fault: { readonly code: string; readonly values: unknown },
  text: string,
): Outcome<never, SpokenFault> {
  return { ok: false, fault: { code: fault.code, values: fault.values, text } };
}

function report(input: {
  readonly file: string;
  readonly judged: Outcome<JudgedFile, SpokenFault>;
  readonly args: Arguments;
  readonly pack: Pack;
  readonly words: Words;
  readonly terminal: Terminal;
}): void {
  const { file, judged, args, pack, words, terminal } = input;
  if (!judged.ok) {
    const { code, values, text } = judged.fault;
    if (args.json) terminal.print(JSON.stringify({ file, error: { code, values, text } }));
    else terminal.complain(`${file}: ${text}`);
    return;
  }
  const { checked, output, memo } = judged.value;
  const hash = packHash(pack);
  if (args.json) {
    const line = judgeJson({
      file,
      checked,
      pack,
      packHash: hash,
      words,
      ...(output === undefined ? {} : { output }),
    });
    terminal.print(JSON.stringify(line));
    return;
  }
  const { table, judgement } = checked;
  const values = { file, sheet: table.sheet, range: rangeAddress(table.range) };
  terminal.print(words.cli({ code: "judged-heading", values }));
  terminal.print(resultTable({ checked, words, width: terminal.width }));
  for (const notice of checked.notices) terminal.print(words.notice(notice));
  terminal.print(words.cli({ code: "as-of-line", values: { date: judgement.asOf } }));
  const name = pack.name[args.language];
  terminal.print(
    words.cli({ code: "pack-line", values: { name, id: pack.id, version: pack.version, hash } }),
  );
  if (output !== undefined) terminal.print(words.cli({ code: "written", values: { file: output } }));
  if (memo !== undefined) terminal.print(words.cli({ code: "memo-written", values: { file: memo } }));
  terminal.print("");
}
