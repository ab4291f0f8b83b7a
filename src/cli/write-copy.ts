import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { threadId } from "node:worker_threads";
import type { Outcome } from "../core/fault";
import { isTextTable } from "../xlsx/open-file";
import type { InputFile } from "./find-inputs";
import { realPlace } from "./real-place";
import type { CliMessage } from "./parse-arguments";
import { systemCode } from "./read-file";
import { COPY, MEMO } from "../words/output-names";

/** Where what is made of an input goes: beside it, or below --out in the folder in which it was found. */
export function outputPath(
  { file, under, stem }: InputFile,
  ending: string,
  out: string | undefined,
  extension = extname(file),
): string {
  const folder = out === undefined ? dirname(file) : join(out, under);
  return join(folder, `${stem}${ending}${extension}`);
}

/** Where a copy of a workbook goes: beside the input or into --out, its name marked by the ending. */
export function copyPath(
  file: string,
  ending: string,
  out: string | undefined,
  extension = extname(file),
): string {
  const name = `${basename(file, extname(file))}${ending}${extension}`;
  return join(out ?? dirname(file), name);
}

/** The places that no copy may take: every input of the run, and every copy already written. */
export class TakenPlaces {
  private readonly places = new Set<string>();

  constructor(inputs: readonly string[]) {
    for (const input of inputs) this.places.add(realPlace(input));
  }

  has(file: string): boolean {
    return this.places.has(realPlace(file));
  }

  /** Takes a place; false where it was taken before. */
  take(file: string): boolean {
    const place = realPlace(file);
    if (this.places.has(place)) return false;
    this.places.add(place);
    return true;
  }
}

/** All places that the judging of a file may write to. */
export function ownPlaces(input: InputFile, out: string | undefined): readonly string[] {
  const copy = isTextTable(input.file) ? ".xlsx" : undefined;
  return [outputPath(input, COPY, out, copy), outputPath(input, MEMO, out, ".txt")].map(realPlace);
}

/**
 * Makes a folder and those above it, one by one: making them in one call never ends in a file system that refuses a new
 * folder by saying that the one above is not there (/proc).
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Someone else may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

/** A file to be written. */
export interface Copy {
  readonly file: string;
  readonly content: Uint8Array | string;
}

/** Writes a copy whole or not at all: beside its place first, then moved there. */
export function writeCopy(
  file: string,
  content: Uint8Array | string,
  taken: TakenPlaces,
): Outcome<string, CliMessage> {
  const written = writeCopies([{ file, content }], taken);
  return written.ok ? { ok: true, value: file } : written;
}

/** Writes copies that belong together: where one can't be written, none is left, and what stood there before stays. */
export function writeCopies(copies: readonly Copy[], taken: TakenPlaces): Outcome<null, CliMessage> {
  for (const { file } of copies) {
    if (!taken.take(file)) return { ok: false, fault: { code: "output-taken", values: { file } } };
  }
  const unfinished = copies.map((copy, index) => new UnfinishedCopy(copy, index));
  let at = copies[0]?.file ?? "";
  try {
    for (const copy of unfinished) {
      at = copy.file;
      copy.write();
    }
    for (const copy of unfinished) {
      at = copy.file;
      copy.place(unfinished.length > 1);
    }
    for (const copy of unfinished) copy.finish();
    return { ok: true, value: null };
  } catch (error) {
    for (const copy of unfinished) copy.takeBack();
    return {
      ok: false,
      fault: { code: "output-not-writable", values: { file: at, detail: systemCode(error) } },
    };
  }
}

/** A copy on its way: written beside its place, moved there, and taken back where another one fails. */
class UnfinishedCopy {
  readonly file: string;
  private readonly part: string;
  private readonly former: string;
  private isBegun = false;
  private isPlaced = false;

  constructor(
    private readonly copy: Copy,
    index: number,
  ) {
    this.file = copy.file;
    // Short names of their own: with an ending added to theirs, long names would not fit.
    const name = `yoken-check.${String(process.pid)}.${String(threadId)}.${String(index)}`;
    this.part = join(dirname(copy.file), `${name}.part`);
    this.former = join(dirname(copy.file), `${name}.former`);
  }

  write(): void {
    makeFolder(dirname(this.file));
    this.isBegun = true;
    writeFileSync(this.part, this.copy.content);
  }

  /** @param mayComeBack what stood there is kept until all are placed; a copy alone takes its place in one step */
  place(mayComeBack: boolean): void {
    // A folder is not moved away: that a file can't take its place is told.
    const isFile = lstatSync(this.file, { throwIfNoEntry: false })?.isDirectory() === false;
    if (mayComeBack && isFile) renameSync(this.file, this.former);
    renameSync(this.part, this.file);
    this.isPlaced = true;
  }

  finish(): void {
    rmSync(this.former, { force: true });
  }

  takeBack(): void {
    // Where not even its folder could be made, there is nothing to take back, and asking for it may fail in turn.
    if (!this.isBegun) return;
    rmSync(this.part, { force: true });
    if (existsSync(this.former)) renameSync(this.former, this.file);
    else if (this.isPlaced) rmSync(this.file, { force: true });
  }
}
