import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
  /** A known miss: today's reading is not what a careful person says. */
  readonly miss?: true;
}

/** A line that is not read as it was recorded. */
export interface Change {
  readonly line: Labelled;
  readonly got: Reading;
}

/** The golden file; before it is recorded for the first time, the labels alone. */
export const GOLDEN = join(__dirname, "labelled.jsonl");
const LABELS = join(__dirname, "held-out.jsonl");

export const isRecorded = (): boolean => existsSync(GOLDEN);

export function loadLabelled(): readonly Labelled[] {
  return readFileSync(isRecorded() ? GOLDEN : LABELS, "utf8")
    .trim()
    .split("\n")
    .map((text) => JSON.parse(text) as Labelled);
}

export function changesOf(lines: readonly Labelled[]): readonly Change[] {
  return lines
    .map((line) => ({ line, got: read(line).reading }))
    .filter(({ line, got }) => got !== line.reads);
}

/** Whether a careful person could read it so. */
export function isRight(line: Labelled, reading: Reading): boolean {
  return [line.expect, ...(line.also_ok ?? [])].includes(reading);
}

/** A change for people: name, before, after, label and texts. */
export function describeChange({ line, got }: Change): string {
  const change = `${line.reads ?? "(new)"} -> ${got}`;
  const right = isRight(line, got) ? "right" : "WRONG";
  return `${line.id}: ${change} (${right}; expect ${line.expect}) ${line.answer} / ${line.remarks}`;
}

/** The line with a reading accepted; a miss says so. */
export function accepted(line: Labelled, reads: Reading): Labelled {
  const { miss: _, ...rest } = line;
  return { ...rest, reads, ...(isRight(line, reads) ? {} : { miss: true as const }) };
}

export function saveLabelled(lines: readonly Labelled[]): void {
  writeFileSync(GOLDEN, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}
