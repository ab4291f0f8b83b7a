import { basename, dirname, join } from "node:path";
import type { Outcome } from "../core/fault";
import { readReplies, type Reply } from "../core/round/read-replies";
import { roundWordsFor } from "../words/round-words";
import { readWorkbook } from "../xlsx/read-workbook";
import { findInputs, isFolder } from "./find-inputs";
import type { FileJob } from "./file-job";
import type { CliMessage } from "./parse-arguments";
import { readFile } from "./read-file";
import { fileHash } from "./recorded-run";
import { INQUIRY } from "../words/output-names";

/** What a vendor replied about one of its answers, and what of it is to be told. */
export interface TakenReplies {
  readonly letter: string;
  readonly replies: readonly Reply[];
  readonly notes: readonly CliMessage[];
  readonly faults: readonly CliMessage[];
}

/** By which a letter and the answer it asks about belong together. */
export const inquiryKey = (bytes: Uint8Array): string => fileHash(bytes).slice(0, 12);

/** The replies to questions about a file; undefined where there is no letter for it. */
export function takeReplies(job: FileJob, bytes: Uint8Array): TakenReplies | undefined {
  const letter = letterFor(job);
  if (letter === undefined) return undefined;
  const key = inquiryKey(bytes);
  const read = lettersReplies(letter, job);
  if (!read.ok) return { letter, replies: [], notes: [], faults: [read.fault] };
  if (read.value.key !== key) {
    const fault = { code: "replies-of-another", values: { file: job.file, letter } } as const;
    return { letter, replies: [], notes: [], faults: [fault] };
  }
  const { replies, unclear } = read.value;
  const used = { code: "replies-used", values: { letter, rows: replies.map(({ id }) => id) } } as const;
  const none = { code: "replies-empty", values: { letter } } as const;
  return {
    letter,
    replies,
    notes: [replies.length > 0 ? used : none],
    faults: unclear.length === 0 ? [] : [{ code: "replies-unclear", values: { letter, cells: unclear } }],
  };
}

function lettersReplies(
  letter: string,
  { words, pack }: FileJob,
): Outcome<NonNullable<ReturnType<typeof readReplies>>, CliMessage> {
  const bytes = readFile(letter);
  if (!bytes.ok) return bytes;
  const workbook = readWorkbook(bytes.value);
  const languages = words.language === "ja" ? (["ja", "en"] as const) : (["en", "ja"] as const);
  const replies = workbook.ok
    ? readReplies(
        workbook.value,
        languages.map(roundWordsFor),
        pack.rows.map(({ id }) => id),
      )
    : undefined;
  return replies === undefined
    ? { ok: false, fault: { code: "replies-not-read", values: { file: letter } } }
    : { ok: true, value: replies };
}

/** The letter that was named; of a folder the one that is called after the file. */
function letterFor({ args, input }: FileJob): string | undefined {
  const { replies } = args;
  if (replies === undefined) return undefined;
  if (!isFolder(replies)) return replies;
  const found = findInputs([replies], undefined).inputs.filter(
    ({ file }) =>
      basename(file).startsWith(`${input.stem}${INQUIRY}`) &&
      (dirname(file) === join(replies, input.under) || input.under === ""),
  );
  return found.length === 1 ? found[0]?.file : undefined;
}
