import type { Outcome } from "../core/fault";
import { draftWorkbook, type Draft } from "../core/draft/draft-workbook";
import { parseColumns } from "../core/table/columns/parse-columns";
import type { Pack } from "../core/pack/pack-schema";
import { cliWordsFor, type CliWords } from "../words/cli-words";
import { openFile } from "../xlsx/open-file";
import { readWorkbook } from "../xlsx/read-workbook";
import type { Arguments } from "./parse-arguments";
import { loadPack } from "./load-pack";
import { readFile } from "./read-file";
import { isText, mayReplace } from "./standing-file";
import { tellPackFaults } from "./tell-pack-faults";
import { plainJson } from "../words/plain-text";
import type { GuardedTerminal } from "./terminal";
import { copyPath, TakenPlaces, writeCopy } from "./write-copy";

/**
 * `pack new SHEET.xlsx`: a draft pack from another city's table, beside the sheet or in --out, and the list of what a
 * person has to check in it. With --no-write the pack goes to standard output. Returns 0, or 2 where there is no table.
 */
export function newPackCommand(file: string, args: Arguments, terminal: GuardedTerminal): 0 | 2 {
  const words = cliWordsFor(args.language);
  const base = args.base === undefined ? undefined : loadPack(args.base);
  if (base?.ok === false) {
    tellPackFaults(base, words, terminal);
    return 2;
  }
  const drafted = draftFrom(file, { ...args, base: base?.pack }, words);
  if (!drafted.ok) {
    for (const line of drafted.fault.split("\n")) terminal.complain(`${file}: ${line}`);
    return 2;
  }
  const { pack, notes } = drafted.value;
  const text = `${plainJson(pack, 2)}\n`;
  for (const note of notes) terminal.complain(`- ${words.draftNote(note)}`);
  if (!args.write) {
    terminal.printJson(pack, 2);
    return 0;
  }
  const place = copyPath(file, "_ルールパック案", args.out, ".json");
  const isOurs = (standing: Uint8Array) => isText(standing, text);
  const refused = mayReplace({ file: place, overwrite: args.overwrite, isOurs });
  if (refused !== undefined) {
    terminal.complain(words.cli(refused));
    return 2;
  }
  const copy = writeCopy(place, text, new TakenPlaces([file]));
  if (!copy.ok) {
    terminal.complain(words.cli(copy.fault));
    return 2;
  }
  terminal.wrote(copy.value);
  // The last of them is the count.
  const values = { file: copy.value, rows: pack.rows.length, notes: notes.length - 1 };
  terminal.print(words.cli({ code: "draft-written", values }));
  return 0;
}

/** The draft of the sheet that --sheet names, else of the one that gives most rows; or a sentence. */
function draftFrom(
  file: string,
  args: Omit<Arguments, "base"> & { readonly base: Pack | undefined },
  words: CliWords,
): Outcome<Draft, string> {
  const columns = args.columns === undefined ? undefined : parseColumns(args.columns);
  if (columns?.ok === false) {
    return { ok: false, fault: columns.faults.map((fault) => words.columnsFault(fault)).join("\n") };
  }
  const bytes = readFile(file);
  if (!bytes.ok) return { ok: false, fault: words.cli(bytes.fault) };
  const opened = openFile(bytes.value, file);
  if (!opened.ok) return { ok: false, fault: words.workbookFault(opened.fault) };
  const workbook = readWorkbook(opened.value);
  if (!workbook.ok) return { ok: false, fault: words.workbookFault(workbook.fault) };
  const sheets = workbook.value.sheets.filter(
    (sheet) => sheet.madeByUs !== true && (args.sheet === undefined || sheet.name === args.sheet),
  );
  const names = workbook.value.sheets.map((sheet) => sheet.name);
  if (sheets.length === 0) {
    const values = { sheet: args.sheet ?? "", sheets: names };
    return { ok: false, fault: words.workbookFault({ code: "sheet-not-found", values }) };
  }
  const { base } = args;
  const best = draftWorkbook(sheets, {
    id: "draft",
    ...(columns === undefined ? {} : { columns: columns.columns }),
    ...(base === undefined ? {} : { base }),
  });
  return best === undefined
    ? { ok: false, fault: words.workbookFault({ code: "no-table-in-workbook", values: { sheets: names } }) }
    : { ok: true, value: best.draft };
}
