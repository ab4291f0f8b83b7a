import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/cli/run-command";

export interface CliRun {
  readonly status: 0 | 1 | 2;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Runs one command line in this process, as on the day of the samples. */
export function runCli(...words: readonly string[]): CliRun {
  const out: string[] = [];
  const err: string[] = [];
  const status = runCommand(words, "2026-11-23", {
    width: 100,
    print: (line) => out.push(line),
    progress: (line) => err.push(line),
    complain: (line) => err.push(line),
  });
  return { status, out, err };
}

export interface JudgedRow {
  readonly id: string;
  readonly row: number | null;
  readonly cells: { readonly answer: readonly string[]; readonly remarks: readonly string[] };
  readonly status: string;
  readonly reading: string;
  readonly reasons: readonly {
    readonly code: string;
    readonly values: Record<string, unknown>;
    readonly text: string;
  }[];
  readonly exemptedBy: readonly string[];
  readonly blockers: readonly string[];
}

/** The parts of a line of `judge --json` that the tests look at. */
export interface JudgedLine {
  readonly file: string;
  readonly sheet: string;
  readonly table: string;
  readonly pack: { readonly id: string; readonly version: string; readonly hash: string };
  readonly verdict: string;
  readonly counts: Record<string, number>;
  readonly rows: readonly JudgedRow[];
  readonly exemptions: readonly {
    readonly id: string;
    readonly truth: string;
    readonly source: string;
    readonly cell: string | null;
    readonly rows: readonly string[];
    readonly because: readonly string[];
  }[];
  readonly repairs: readonly {
    readonly code: string;
    readonly cell: string;
    readonly values: Record<string, unknown>;
    readonly text: string;
  }[];
  readonly notices: readonly { readonly code: string; readonly values: Record<string, unknown> }[];
  readonly altered: readonly { readonly id: string; readonly what: string }[];
  readonly settles: readonly (readonly string[])[];
  readonly output?: string;
  readonly error?: { readonly code: string; readonly text: string };
}

/** The lines of a run with --json. */
export function jsonLines(run: CliRun): readonly JudgedLine[] {
  return run.out.map((line) => JSON.parse(line) as JudgedLine);
}

export function statusesOf(line: JudgedLine | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries((line?.rows ?? []).map((row) => [row.id, row.status]));
}

/** A new folder for one test's files. */
export function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), "yoken-check-"));
}

export function fileIn(folder: string, name: string, content: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

export const SAMPLES = join(__dirname, "../../assets/samples");
