import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../../src/core/answer/finding";
import type { Reading } from "../../../src/core/reading";
import { read } from "./reader";

/** One labelled answer: what a careful person says of it, and what is read today. */
export interface Labelled {
  readonly id: string;
  readonly item: string;
  readonly answer: string;
  readonly remarks: string;
  readonly expect: Reading;
  readonly also_ok?: readonly Reading[];
  /** The reading that is accepted as today's. */
  readonly reads?: Reading;
  /** The code of the finding that decides it. */
  readonly why?: Finding["code"];
  /** A known miss: today's reading is not what a careful person says. */
  readonly miss?: true;
}

/** What is read now of a line, and the code of what decides it. */
export interface ReadNow {
  readonly reads: Reading;
  readonly why: Finding["code"];
}

/** A line that is not read as it was recorded. */
export interface Change {
  readonly line: Labelled;
  readonly got: ReadNow;
}

/** The golden file: every line with its reading. New lines have none until `npm run labelled -- --record`. */
export const GOLDEN = join(__dirname, "labelled.jsonl");

export function loadLabelled(): readonly Labelled[] {
  return readFileSync(GOLDEN, "utf8")
    .trim()
    .split("\n")
    .map((text) => JSON.parse(text) as Labelled);
}

export function changesOf(lines: readonly Labelled[]): readonly Change[] {
  return lines
    .map((line) => ({ line, got: readNow(line) }))
    .filter(({ line, got }) => got.reads !== line.reads || got.why !== line.why);
}

function readNow(line: Labelled): ReadNow {
  const { reading, findings } = read(line);
  const [first] = findings;
  if (first === undefined) throw new Error(`${line.id}: a reading without a reason`);
  return { reads: reading, why: first.code };
}

/** Whether a careful person could read it so. */
export function isRight(line: Labelled, reading: Reading): boolean {
  return [line.expect, ...(line.also_ok ?? [])].includes(reading);
}

/** A definite reading that is wrong: what is never accepted. */
export function isHarmful({ line, got }: Change): boolean {
  return (got.reads === "met" || got.reads === "not_met") && !isRight(line, got.reads);
}

/** A change for people: name, before, after, label and texts. */
export function describeChange({ line, got }: Change): string {
  const before = line.reads === undefined ? "(new)" : `${line.reads} by ${line.why ?? "?"}`;
  const right = isRight(line, got.reads) ? "right" : "WRONG";
  const wanted = [line.expect, ...(line.also_ok ?? [])].join("|");
  const said = `${line.item} ${JSON.stringify(line.answer)} / ${JSON.stringify(line.remarks)}`;
  return `${line.id}: ${before} -> ${got.reads} by ${got.why} (${right}; expect ${wanted}) ${said}`;
}

/** The line with a reading accepted; a miss says so. */
export function accepted(line: Labelled, { reads, why }: ReadNow): Labelled {
  const { miss: _, ...rest } = line;
  return { ...rest, reads, why, ...(isRight(line, reads) ? {} : { miss: true as const }) };
}

/** Lines that say what another line says, and lines that bear another's name. */
export function repeated(lines: readonly Labelled[]): readonly string[] {
  const keys = lines.map(({ id, item, answer, remarks }) => ({
    id,
    said: JSON.stringify([item, answer, remarks]),
  }));
  const names = new Map<string, number>();
  const said = new Map<string, string>();
  const found: string[] = [];
  for (const [at, key] of keys.entries()) {
    const [name, text] = [names.get(key.id), said.get(key.said)];
    if (name !== undefined) found.push(`line ${at + 1} bears the name of line ${name + 1}: ${key.id}`);
    if (text !== undefined) found.push(`${key.id} says what ${text} says: ${key.said}`);
    names.set(key.id, at);
    said.set(key.said, key.id);
  }
  return found;
}

export function saveLabelled(lines: readonly Labelled[]): void {
  writeFileSync(GOLDEN, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}
