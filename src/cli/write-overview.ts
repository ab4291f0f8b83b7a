import { isAbsolute, join, relative, sep } from "node:path";
import { overviewOf } from "../core/round/overview";
import { overviewCsv } from "../core/round/overview-csv";
import { planOverview } from "../core/round/plan-overview";
import type { RoundLine } from "../core/round/round-line";
import { roundWordsFor } from "../words/round-words";
import { readCopy } from "../xlsx/read-copy";
import { textSeal } from "../xlsx/seal/hash-sum";
import { newWorkbook } from "../xlsx/write/new-workbook";
import type { JudgeRun } from "./run-of-files";
import type { CliMessage } from "./parse-arguments";
import { standingFile } from "./standing-file";
import type { TakenPlaces } from "./write-copy";
import { writeCopies, type Copy } from "./write-copy";
import { overviewStem } from "../words/output-names";

export interface WrittenOverview {
  readonly files: readonly string[];
  readonly notes: readonly CliMessage[];
  readonly faults: readonly CliMessage[];
  readonly failed: boolean;
}

export interface RoundToWrite {
  readonly lines: readonly RoundLine[];
  readonly unread: readonly string[];
  /** The hash of the record's last line. */
  readonly head?: string;
}

/** So many overviews in which people wrote may lie in one folder. */
const MOST_KEPT = 99;

/** Writes the overview of a run into --out; undefined where there is no such folder or nothing is to be written. */
export function writeOverview(
  round: RoundToWrite,
  { args, taken }: Pick<JudgeRun["job"], "args" | "taken">,
): WrittenOverview | undefined {
  if (args.out === undefined || !args.write || round.lines.length === 0) return undefined;
  return writeOverviewTo(args.out, round, { language: args.language, overwrite: args.overwrite, taken });
}

export interface OverviewOptions {
  readonly language: "ja" | "en";
  readonly overwrite: boolean;
  readonly taken: TakenPlaces;
}

/** Writes 判定一覧.xlsx and .csv into a folder. A list in which people wrote stays, and the new one has another name. */
export function writeOverviewTo(
  folder: string,
  { lines, unread, head }: RoundToWrite,
  { language, overwrite, taken }: OverviewOptions,
): WrittenOverview {
  const words = roundWordsFor(language);
  const overview = overviewOf(lines, unread);
  const linkOf = (output: string): string | undefined => pathBelow(folder, output);
  const csv = overviewCsv(overview, words);
  const book = newWorkbook(planOverview({ overview, words, linkOf, ...(head && { head }) }), csv);
  const place = freePlace(folder, overwrite, taken);
  if (!place.ok) return { files: [], notes: [], faults: [place.fault], failed: true };
  const { stem, kept } = place;
  const copies: readonly Copy[] = [
    { file: join(folder, `${stem}.xlsx`), content: book },
    { file: join(folder, `${stem}.csv`), content: csv },
  ];
  const files = copies.map(({ file }) => file);
  const written = writeCopies(copies, taken);
  if (!written.ok) return { files: [], notes: [], faults: [written.fault], failed: true };
  const [now = ""] = files;
  const notes: readonly CliMessage[] = [
    ...(kept === undefined ? [] : [{ code: "overview-kept", values: { file: kept, now } } as const]),
    { code: "overview-written", values: { files } },
  ];
  return { files, notes, faults: [], failed: false };
}

type Place =
  | { readonly ok: true; readonly stem: string; readonly kept: string | undefined }
  | { readonly ok: false; readonly fault: CliMessage };

/** The first name whose place is free or held by a list that nobody changed. */
function freePlace(folder: string, overwrite: boolean, taken: TakenPlaces): Place {
  let kept: string | undefined;
  for (let number = 1; number <= MOST_KEPT; number += 1) {
    const stem = overviewStem(number);
    const file = join(folder, `${stem}.xlsx`);
    const list = join(folder, `${stem}.csv`);
    const isFree = mayGoTo(file, list, overwrite) && !taken.has(file) && !taken.has(list);
    if (isFree) return { ok: true, stem, kept };
    kept ??= file;
  }
  return { ok: false, fault: { code: "output-changed", values: { file: kept ?? folder } } };
}

/** Whether both places are free, or hold what a former run wrote there and nobody changed. */
function mayGoTo(file: string, list: string, overwrite: boolean): boolean {
  const [book, text] = [standingFile(file), standingFile(list)];
  if (!book.ok || !text.ok) return false;
  if (overwrite) return true;
  if (book.value === undefined) return text.value === undefined;
  const copy = readCopy(book.value);
  if (!copy.ok || !copy.value.asWritten) return false;
  return text.value === undefined || textSeal(new TextDecoder().decode(text.value)) === copy.value.memo;
}

/** The path from a folder to a file in it, with "/"; undefined where it lies elsewhere. */
function pathBelow(folder: string, file: string): string | undefined {
  const path = relative(folder, file);
  const outside = path === "" || path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
  return outside ? undefined : path.split(sep).join("/");
}
