import { basename, dirname, join, parse, resolve } from "node:path";
import { recordLines, checkChain } from "../core/round/record-chain";
import { recordSchema, type RecordEntry } from "../core/round/record-entry";
import { readTextTable } from "../xlsx/csv/read-text-table";
import { findInputs, isFolder, type InputFile } from "./find-inputs";
import { jsonOf } from "./json-of";
import type { Arguments, CliMessage } from "./parse-arguments";
import { readFile } from "./read-file";
import { textHash } from "./recorded-run";
import { realPlace } from "./real-place";
import { COPY, isListOrLetter, recordName } from "../words/output-names";

/** Which earlier file each file of a run is compared with, and what the records say of these. */
export interface Pairs {
  /** By the file's place. */
  readonly earlier: ReadonlyMap<string, string>;
  /** Entries of whole records, the oldest first. */
  readonly entries: readonly RecordEntry[];
  readonly unpaired: { readonly now: readonly string[]; readonly before: readonly string[] };
  readonly faults: readonly CliMessage[];
}

const RECORDS = [...Array.from({ length: 10 }, (_, at) => recordName(at + 1))];

/** Pairs the files of a run with those of --against: by a map, one with one, or by the same name in the same folder. */
export function findPairs(inputs: readonly InputFile[], args: Arguments): Pairs | undefined {
  const { against, pairs } = args;
  if (against === undefined) return undefined;
  const isDirectory = isFolder(against);
  const before = isDirectory
    ? findInputs([against], undefined).inputs
    : findInputs([against], undefined).inputs;
  const earlier = new Map<string, string>();
  const faults: CliMessage[] = [];
  if (pairs !== undefined) faults.push(...byMap(pairs, { inputs, before, earlier }));
  else if (!isDirectory && inputs.length === 1 && inputs[0] !== undefined) {
    earlier.set(realPlace(inputs[0].file), against);
  } else byName(inputs, before, earlier);
  const folders = new Set([
    ...(isDirectory ? [against] : []),
    ...before.map(({ file }) => dirname(file)),
    ...(args.out === undefined ? [] : [args.out]),
  ]);
  const records = [...folders].flatMap((folder) => RECORDS.map((name) => join(folder, name)));
  const { entries, broken } = readRecords(records);
  const used = new Set([...earlier.values()].map(nameKeyOf));
  return {
    earlier,
    entries,
    unpaired: {
      now: inputs.map(({ file }) => file).filter((file) => !earlier.has(realPlace(file))),
      before: before.filter((one) => isAnswer(one) && !used.has(nameKeyOf(one.file))).map(({ file }) => file),
    },
    faults: [...faults, ...broken],
  };
}

/** Without what marks our copy of it: the copy stands for the file it was made of. */
function plainStem(file: string): string {
  const stem = basename(file).replace(/\.[^.]*$/, "");
  return stem.endsWith(COPY) ? stem.slice(0, -COPY.length) : stem;
}

const nameKeyOf = (file: string): string => `${resolve(dirname(file))}\n${plainStem(file).toLowerCase()}`;
const isAnswer = ({ file }: InputFile): boolean => !isListOrLetter(basename(file));

function byName(
  inputs: readonly InputFile[],
  before: readonly InputFile[],
  earlier: Map<string, string>,
): void {
  const keyOf = ({ file, under }: InputFile): string => `${under}\n${plainStem(file).toLowerCase()}`;
  const found = new Map<string, string[]>();
  for (const one of before.filter(isAnswer))
    found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), one.file]);
  for (const input of inputs) {
    const files = (found.get(keyOf(input)) ?? []).filter((file) => realPlace(file) !== realPlace(input.file));
    // The judged copy holds what staff decided; of two answers that differ by their ending nobody knows which.
    const copies = files.filter((file) => parse(file).name.endsWith(COPY));
    const [only, other] = copies.length > 0 ? copies : files;
    if (only !== undefined && other === undefined) earlier.set(realPlace(input.file), only);
  }
}

interface MapRequest {
  readonly inputs: readonly InputFile[];
  readonly before: readonly InputFile[];
  readonly earlier: Map<string, string>;
}

/** A map: a text table of two columns, the new file and the earlier one, by names or paths. */
function byMap(file: string, { inputs, before, earlier }: MapRequest): readonly CliMessage[] {
  const bytes = readFile(file);
  if (!bytes.ok) return [bytes.fault];
  const records = readTextTable(bytes.value);
  if (records === undefined) return [{ code: "pairs-not-read", values: { file } }];
  return records.flatMap(([now = "", then = ""], index): CliMessage[] => {
    if (now.trim() === "" && then.trim() === "") return [];
    const input = named(inputs, now.trim());
    const old = named(before, then.trim());
    if (input !== undefined && old !== undefined) {
      earlier.set(realPlace(input.file), old.file);
      return [];
    }
    // The first line may hold headings.
    if (index === 0 && input === undefined && old === undefined) return [];
    const name = input === undefined ? now : then;
    return [{ code: "pair-unknown", values: { file, line: index + 1, name } }];
  });
}

function named(inputs: readonly InputFile[], name: string): InputFile | undefined {
  const place = realPlace(name);
  const whole = inputs.find(({ file }) => realPlace(file) === place);
  const same = inputs.filter(({ file }) => basename(file) === name);
  return whole ?? (same.length === 1 ? same[0] : undefined);
}

/** What stands in records that are whole; one that is not tells nothing that could be relied on. */
function readRecords(files: readonly string[]): {
  readonly entries: readonly RecordEntry[];
  readonly broken: readonly CliMessage[];
} {
  const entries: RecordEntry[] = [];
  const broken: CliMessage[] = [];
  for (const file of new Set(files.map((one) => resolve(one)))) {
    const bytes = readFile(file);
    if (!bytes.ok) continue;
    const text = new TextDecoder().decode(bytes.value);
    if (!checkChain(text, textHash).ok) {
      broken.push({ code: "record-not-whole", values: { file } });
      continue;
    }
    for (const line of recordLines(text)) {
      const value = jsonOf(line);
      const entry = value.ok ? recordSchema.safeParse(value.value) : undefined;
      if (entry?.success === true) entries.push(entry.data);
    }
  }
  return { entries, broken };
}
