import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { findOwnMarks, isOwnSheet } from "../core/mark/own-marks";
import type { WorkbookSnapshot } from "../core/snapshot/workbook-snapshot";
import { roundWordsFor } from "../words/round-words";
import { isTextTable } from "../xlsx/open-file";
import { readWorkbook } from "../xlsx/read-workbook";
import { sealOf } from "../xlsx/read-copy";
import { clearMarks } from "../xlsx/clear-marks";
import type { FoundInputs, InputFile } from "./find-inputs";
import { readFile } from "./read-file";
import { copiedStem, isLikeOurs, overviewStem, recordName } from "../words/output-names";

/** What a file is where it is one of our own outputs: a list or letter, or the judged copy of a sheet. */
export type OwnOutput = "own-list" | "own-copy";

interface Candidate {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookSnapshot;
  readonly input: InputFile;
  readonly run: RunFiles;
}

/**
 * Whether a file is an output of ours, by what it holds. A sheet with our columns is not always one: a vendor who
 * checked its answers with this program sends it back like that, and must not be lost. Passed over are copies of files
 * of this run, by their names or by what is left of them without our columns, and those in a folder of results.
 */
export function ownOutput({ bytes, workbook, input, run }: Candidate): OwnOutput | undefined {
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === "visible");
  if (sheets.length > 0 && sheets.every((sheet) => isOwnSheet(sheet))) return "own-list";
  if (!run.several || !workbook.sheets.some((sheet) => findOwnMarks(sheet, sheet.ownRanges ?? [])))
    return undefined;
  const made = copiedStem(input.stem);
  if (made !== undefined && run.stems.has(made)) return "own-copy";
  if (made !== undefined && input.found && liesAmongResults(input.file)) return "own-copy";
  const cleared = clearMarks(bytes);
  return cleared.ok && run.holdsTheSame(cleared.value.bytes, input.file) ? "own-copy" : undefined;
}

/** Whether the list or the record of a run lies in the same folder. */
function liesAmongResults(file: string): boolean {
  return RESULTS.some((name) => existsSync(join(dirname(file), name)));
}

const RESULTS = [`${overviewStem(1)}.xlsx`, recordName(1)];

/**
 * The files of a run without those that earlier runs put where the outputs of this one go: as inputs, they would be in
 * their own way.
 */
export function withoutOwnOutputs(found: FoundInputs): FoundInputs {
  const run = new RunFiles(found.inputs);
  const own = new Set(
    found.inputs.filter((input) => input.found && isLikeOurs(input.stem) && isOwnFile(input, run)),
  );
  if (own.size === 0) return found;
  return {
    ...found,
    inputs: found.inputs.filter((input) => !own.has(input)),
    own: [...own].map(({ file }) => file),
  };
}

function isOwnFile(input: InputFile, run: RunFiles): boolean {
  const bytes = readFile(input.file);
  if (!bytes.ok) return false;
  if (isTextTable(input.file)) return isOwnTable(bytes.value);
  const workbook = readWorkbook(bytes.value);
  return workbook.ok && ownOutput({ bytes: bytes.value, workbook: workbook.value, input, run }) !== undefined;
}

/** The files of a run, so that what was made of one of them is known again. */
export class RunFiles {
  readonly stems: ReadonlySet<string>;
  private seals: readonly { readonly file: string; readonly seal: string | undefined }[] | undefined;

  constructor(private readonly inputs: readonly InputFile[]) {
    this.stems = new Set(inputs.map(({ stem }) => stem));
  }

  get several(): boolean {
    return this.inputs.length > 1 || this.inputs.some(({ found }) => found);
  }

  /** Whether another file of the run holds the same. Reads them all, once, and only where it is asked. */
  holdsTheSame(bytes: Uint8Array, but: string): boolean {
    this.seals ??= this.inputs.map(({ file }) => {
      const read = readFile(file);
      return { file, seal: read.ok && !isTextTable(file) ? sealOf(read.value) : undefined };
    });
    const seal = sealOf(bytes);
    return this.seals.some((one) => one.file !== but && one.seal !== undefined && one.seal === seal);
  }
}

/** Whether a text file is the list of vendors of an earlier run: by its headings, in either language. */
export function isOwnTable(bytes: Uint8Array): boolean {
  const [line = ""] = new TextDecoder().decode(bytes.subarray(0, 2_000)).split(/\r?\n/);
  const plain = line.replace(/^\ufeff/, "");
  return (["ja", "en"] as const).some((language) =>
    plain.startsWith(roundWordsFor(language).csvHeadings.join(",")),
  );
}
