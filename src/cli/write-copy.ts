import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { Outcome } from "../core/fault";
import type { CliMessage } from "./parse-arguments";
import { systemCode } from "./read-file";

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

  /** Takes a place; false where it was taken before. */
  take(file: string): boolean {
    const place = realPlace(file);
    if (this.places.has(place)) return false;
    this.places.add(place);
    return true;
  }
}

/** Links and different spellings of one file are one place. */
function realPlace(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}

/**
 * Makes a folder and those above it, one by one: making them in one call never ends in a file system that refuses a new
 * folder by saying that the one above is not there (/proc).
 */
function makeFolder(folder: string): void {
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

/** Writes a copy whole or not at all: beside its place first, then moved there. */
export function writeCopy(
  file: string,
  content: Uint8Array | string,
  taken: TakenPlaces,
): Outcome<string, CliMessage> {
  if (!taken.take(file)) return { ok: false, fault: { code: "output-taken", values: { file } } };
  const unfinished = `${file}.${process.pid}.part`;
  try {
    makeFolder(dirname(file));
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
    return { ok: true, value: file };
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished);
    return { ok: false, fault: { code: "output-not-writable", values: { file, detail: systemCode(error) } } };
  }
}
