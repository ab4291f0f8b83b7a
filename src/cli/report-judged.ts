import { say } from "../core/coded";
import type { CheckedSheet } from "../core/check-workbook";
import type { Outcome } from "../core/fault";
import { endsBefore, evidenceTold } from "../core/round/evidence-told";
import { fileTitle } from "../core/round/round-line";
import { roundWordsFor } from "../words/round-words";
import { tableRange } from "../core/snapshot/rearranged";
import { packHash } from "../packs/pack-hash";
import type { CliWords } from "../words/cli-words";
import type { JudgedFile, SpokenFault } from "./judge-file";
import { judgeJson } from "./judge-json";
import type { Arguments } from "./parse-arguments";
import { againstJson, reportAgainst } from "./report-against";
import { resultTable } from "./result-table";
import type { TakenReplies } from "./take-replies";
import type { GuardedTerminal } from "./terminal";

/** Says what became of one file: a line of JSON, or the rows with their reasons and what was written. */
export function reportJudged(input: {
  readonly file: string;
  readonly judged: Outcome<JudgedFile, SpokenFault>;
  readonly args: Arguments;
  readonly words: CliWords;
  readonly terminal: GuardedTerminal;
  /** Rows and reasons are left out; what must not be missed is said. */
  readonly brief: boolean;
}): void {
  const { file, judged, args, words, terminal, brief } = input;
  if (!judged.ok) {
    const { code, values, text } = judged.fault;
    if (args.json) terminal.printJson({ file, error: { code, values, text } });
    else terminal.complain(`${file}: ${text}`);
    return;
  }
  const { pack, checked, output, memo, staff, against, letter, inquiry, entry } = judged.value;
  for (const fault of letter?.faults ?? []) terminal.complain(words.cli(fault));
  if (against?.kind === "failed") terminal.complain(`${against.file}: ${against.text}`);
  for (const written of [output, memo, inquiry]) if (written !== undefined) terminal.wrote(written);
  const hash = packHash(pack);
  if (args.json) {
    const kept = staff && { carried: [...staff.entries.keys()], left: staff.left };
    terminal.printJson({
      ...judgeJson({
        file,
        checked,
        pack,
        packHash: hash,
        words,
        explain: args.explain,
        ...(output === undefined ? {} : { output }),
      }),
      ...(kept && { staffCarried: kept }),
      input: entry.input,
      evidence: evidenceJson(checked, args),
      ...(inquiry && { inquiry }),
      ...(letter && { replies: repliesJson(letter, words) }),
      ...(against && { against: againstJson(against, args.language) }),
    });
    return;
  }
  if (!brief) reportEnds(checked, file, args, terminal);
  for (const note of letter?.notes ?? []) terminal.print(words.cli(note));
  if (against?.kind === "compared")
    reportAgainst(file, against, { words, brief, language: args.language }, terminal);
  if (brief) {
    const left = staff?.left ?? [];
    if (left.length > 0) {
      terminal.complain(`${file}: ${words.cli({ code: "staff-left-behind", values: { entries: left } })}`);
    }
    return;
  }
  const { table, judgement } = checked;
  const values = { file, sheet: table.sheet, range: tableRange(table) };
  terminal.print(words.cli({ code: "judged-heading", values }));
  terminal.printLines(resultTable({ checked, words, width: terminal.width }));
  if (args.explain && table.explained !== undefined)
    terminal.printLines([...words.explained(table.explained), ""]);
  for (const notice of checked.notices) terminal.print(words.notice(notice));
  reportUnread(checked, words, terminal);
  terminal.print(words.cli({ code: "as-of-line", values: { date: judgement.asOf } }));
  const name = pack.name[args.language];
  terminal.print(
    words.cli({ code: "pack-line", values: { name, id: pack.id, version: pack.version, hash } }),
  );
  if (output !== undefined) terminal.print(words.cli({ code: "written", values: { file: output } }));
  if (staff !== undefined) reportStaff(staff, words, terminal);
  if (inquiry !== undefined) {
    terminal.print(words.cli({ code: "inquiry-written", values: { file: inquiry } }));
  } else if (args.inquiry) terminal.print(words.cli({ code: "inquiry-none", values: {} }));
  if (memo !== undefined) terminal.print(words.cli({ code: "memo-written", values: { file: memo } }));
  terminal.print("");
}

/** Texts outside the answers that nobody heard, for a person to read. */
function reportUnread({ unread }: CheckedSheet, { mark }: CliWords, terminal: GuardedTerminal): void {
  if (unread.length === 0) return;
  const lines = unread.map((values) => `  ${say(mark.sentences, { code: "unread-text", values })}`);
  terminal.printLines([say(mark.sentences, { code: "unread-texts", values: {} }), ...lines]);
}

function evidenceJson({ judgement }: CheckedSheet, { contractStart }: Arguments): object {
  const told = evidenceTold(judgement);
  return { ...told, ...(contractStart && { endsEarly: endsBefore(told, contractStart) }) };
}

/** Evidence that ends before the contract begins. */
function reportEnds(
  { judgement, table }: CheckedSheet,
  file: string,
  { contractStart, language }: Arguments,
  terminal: GuardedTerminal,
): void {
  if (contractStart === undefined) return;
  const { sentences } = roundWordsFor(language);
  const vendor = table.heading?.vendor?.name ?? fileTitle(file);
  for (const { id, date } of endsBefore(evidenceTold(judgement), contractStart)) {
    terminal.print(sentences["ends-early"]({ vendor, id, date }));
  }
}

function repliesJson({ letter, replies, faults }: TakenReplies, words: CliWords): object {
  return { letter, replies, faults: faults.map((fault) => ({ ...fault, text: words.cli(fault) })) };
}

function reportStaff(
  { entries, left }: NonNullable<JudgedFile["staff"]>,
  words: CliWords,
  terminal: GuardedTerminal,
): void {
  const rows = [...entries.keys()];
  if (rows.length > 0) terminal.print(words.cli({ code: "staff-carried", values: { rows } }));
  if (left.length > 0) terminal.print(words.cli({ code: "staff-left-behind", values: { entries: left } }));
}
