import { appendFileSync, closeSync, openSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chainLines, checkChain, NO_LINE } from "../core/round/record-chain";
import type { RecordEntry } from "../core/round/record-entry";
import type { JudgeRun } from "./run-of-files";
import type { CliMessage } from "./parse-arguments";
import { systemCode } from "./read-file";
import { textHash } from "./recorded-run";
import { standingFile } from "./standing-file";
import { makeFolder } from "./write-copy";
import type { WrittenOverview } from "./write-overview";
import { recordName } from "../words/output-names";

export interface WrittenRecord extends WrittenOverview {
  /** The hash of the last line. */
  readonly head?: string;
}

const MOST_RECORDS = 99;

/**
 * Adds what was judged to the record in --out. A record that is not whole any more is never written to: a new one is
 * begun beside it, and it is told. Undefined where nothing is to be recorded.
 */
export function writeRecord(
  entries: readonly RecordEntry[],
  { args }: Pick<JudgeRun["job"], "args">,
  several: boolean,
): WrittenRecord | undefined {
  const { out } = args;
  if (out === undefined || !args.write || entries.length === 0) return undefined;
  const first = standingFile(recordPlace(out, 1));
  if (!several && first.ok && first.value === undefined) return undefined;
  const faults: CliMessage[] = [];
  for (let number = 1; number <= MOST_RECORDS; number += 1) {
    const file = recordPlace(out, number);
    const appended = appendTo(file, entries);
    if (appended.ok) {
      const note = { code: "record-written", values: { file, head: appended.head } } as const;
      return { files: [file], notes: [note], faults, failed: faults.length > 0, head: appended.head };
    }
    faults.push(appended.fault);
    if (appended.fault.code !== "record-broken" && appended.fault.code !== "record-busy") break;
  }
  return { files: [], notes: [], faults, failed: true };
}

const recordPlace = (folder: string, number: number): string => join(folder, recordName(number));

type Appended =
  { readonly ok: true; readonly head: string } | { readonly ok: false; readonly fault: CliMessage };

/** One writer at a time: two that begin at one end would break the chain. */
function appendTo(file: string, entries: readonly RecordEntry[]): Appended {
  const lock = `${file}.lock`;
  let isOurs = false;
  try {
    makeFolder(join(file, ".."));
    closeSync(openSync(lock, "wx"));
    isOurs = true;
    const before = headOf(file);
    if (!before.ok) return before;
    const { lines, head } = chainLines(entries, before.head, textHash);
    appendFileSync(file, `${lines.join("\n")}\n`);
    return { ok: true, head };
  } catch (error) {
    const detail = systemCode(error);
    if (detail === "EEXIST") return { ok: false, fault: { code: "record-busy", values: { file, lock } } };
    return { ok: false, fault: { code: "output-not-writable", values: { file, detail } } };
  } finally {
    if (isOurs) rmSync(lock, { force: true });
  }
}

function headOf(file: string): Appended {
  const standing = standingFile(file);
  if (!standing.ok) return standing;
  if (standing.value === undefined || standing.value.length === 0) return { ok: true, head: NO_LINE };
  const text = new TextDecoder().decode(standing.value);
  const checked = checkChain(text, textHash);
  if (checked.ok && text.endsWith("\n")) return { ok: true, head: checked.value.head };
  return { ok: false, fault: { code: "record-broken", values: { file } } };
}
