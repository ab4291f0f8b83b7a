/** What the first line of a record carries in place of the hash of the line before. */
export const NO_LINE = "0".repeat(64);

/** Why a record is not the one that was written. Lines count from 1. */
export type ChainFault =
  /** The line is not as it was written. */
  | { readonly code: "record-altered"; readonly values: { readonly line: number } }
  /** The line does not follow the one before it: one was taken out, put in or moved. */
  | { readonly code: "record-gap"; readonly values: { readonly line: number } }
  /** The hash that somebody noted is in no line: the end was cut off. */
  | { readonly code: "record-cut"; readonly values: { readonly lines: number } }
  | { readonly code: "record-empty"; readonly values: Record<never, never> };

export interface SoundChain {
  /** The hash of the last line, which stands for all of them. */
  readonly head: string;
  readonly lines: number;
  /** Lines that were added since the head that was asked for. */
  readonly since: number;
}

export type ChainCheck =
  { readonly ok: true; readonly value: SoundChain } | { readonly ok: false; readonly fault: ChainFault };

type Hash = (text: string) => string;

/** A line as it is written: its own hash comes last, over all before it. */
const LINE = /^(\{.*"before":"([0-9a-f]{64})"),"hash":"([0-9a-f]{64})"\}$/;

/**
 * Entries as lines of a chain: each carries the hash of the line before it and its own.
 * @param before the head of the chain so far
 */
export function chainLines(
  entries: readonly object[],
  before: string,
  hash: Hash,
): { readonly lines: readonly string[]; readonly head: string } {
  const lines: string[] = [];
  let head = before;
  for (const entry of entries) {
    const body = JSON.stringify({ ...entry, before: head }).slice(0, -1);
    head = hash(`${body}}`);
    lines.push(`${body},"hash":"${head}"}`);
  }
  return { lines, head };
}

/**
 * Whether a record is whole: every line as it was written and behind the one before it.
 * @param head the hash that somebody noted of an earlier end: without it, nobody can tell that lines are gone at the end
 */
export function checkChain(text: string, hash: Hash, head?: string): ChainCheck {
  const lines = recordLines(text);
  if (lines.length === 0) return { ok: false, fault: { code: "record-empty", values: {} } };
  let before = NO_LINE;
  let noted = head === undefined ? lines.length : -1;
  for (const [index, line] of lines.entries()) {
    const [, body, former, own] = LINE.exec(line) ?? [];
    if (body === undefined || own === undefined || hash(`${body}}`) !== own) {
      return { ok: false, fault: { code: "record-altered", values: { line: index + 1 } } };
    }
    if (former !== before) return { ok: false, fault: { code: "record-gap", values: { line: index + 1 } } };
    before = own;
    if (own === head) noted = index + 1;
  }
  if (noted < 0) return { ok: false, fault: { code: "record-cut", values: { lines: lines.length } } };
  return { ok: true, value: { head: before, lines: lines.length, since: lines.length - noted } };
}

/** The lines of a record without the end of the last one. */
export function recordLines(text: string): readonly string[] {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
