import { isOwnSheet, findOwnMarks } from "../core/mark/own-marks";
import { evidenceTold } from "../core/round/evidence-told";
import type { ComparedRow } from "../core/round/compare-rows";
import { roundLine, type RoundLine } from "../core/round/round-line";
import type { Status, Verdict } from "../core/status";
import type { WorkbookSnapshot } from "../core/snapshot/workbook-snapshot";
import { copiedStem } from "../words/output-names";
import type { FileFault, JudgedFile } from "./judge-file";

/** What the list of files says of one: plain data that comes from the worker. */
export type FileLine =
  | {
      readonly kind: "judged";
      /** The name that the sheet gives; left out where it gives none. */
      readonly vendor?: string;
      readonly verdict: Verdict;
      /** The mandatory rows that are left, by status. */
      readonly left: Readonly<Record<LeftStatus, readonly string[]>>;
      /** The judged copy, or why there is none. */
      readonly copy: Blob | string;
      /** The letter to the vendor. */
      readonly letter: string;
      /** As the overview of a round has it; the file's place is the page's. */
      readonly round: RoundLine;
      /** How it compares with an earlier answer, or why it does not. */
      readonly compared?: string;
    }
  /** What is wrong and what to do, as one text; choosing a sheet or columns may help. */
  | { readonly kind: "failed"; readonly text: string; readonly canChoose: boolean }
  /** An output of ours, which holds nobody's answers. */
  | { readonly kind: "own" };

export const LEFT = ["nonconforming", "review", "unanswered"] as const satisfies readonly Status[];
export type LeftStatus = (typeof LEFT)[number];

/** The line of a judged file. */
export function judgedLine(
  { checked, copy, memo, rules }: JudgedFile,
  earlier?: { readonly said: string; readonly changes?: readonly ComparedRow[] },
): FileLine {
  const { judgement, table } = checked;
  const vendor = table.heading?.vendor?.name;
  const withStatus = (status: Status) =>
    judgement.rows
      .filter((row) => row.obligation === "mandatory" && row.status === status)
      .map(({ id }) => id);
  return {
    kind: "judged",
    ...(vendor === undefined ? {} : { vendor }),
    verdict: checked.staff?.verdict ?? judgement.verdict,
    left: {
      nonconforming: withStatus("nonconforming"),
      review: withStatus("review"),
      unanswered: withStatus("unanswered"),
    },
    copy: copy.ok ? new Blob([new Uint8Array(copy.value)]) : copy.fault,
    letter: memo,
    round: roundLine({
      file: "",
      table,
      judgement,
      pack: rules.pack,
      packHash: rules.packHash,
      ...(earlier?.changes && { changes: earlier.changes }),
      ...(checked.staff && { staff: checked.staff }),
      evidence: evidenceTold(judgement),
    }),
    ...(earlier && { compared: earlier.said }),
  };
}

export const failedLine = ({ text, sheet, sheets }: FileFault): FileLine => ({
  kind: "failed",
  text,
  canChoose: sheet !== undefined || sheets.length > 1,
});

/**
 * Whether a file of several is an output of ours: a list or letter by its sheets; a copy by our columns and by its name,
 * where that of which it was made is there too. A vendor that checked its answers with this program sends our columns
 * back, and must not be lost.
 */
export function isOwnOutput({ sheets }: WorkbookSnapshot, stem: string, stems: ReadonlySet<string>): boolean {
  const seen = sheets.filter(({ visibility }) => visibility === "visible");
  if (seen.length > 0 && seen.every((sheet) => isOwnSheet(sheet))) return true;
  const made = copiedStem(stem);
  if (made === undefined || !stems.has(made)) return false;
  return sheets.some((sheet) => findOwnMarks(sheet, sheet.ownRanges ?? []) !== undefined);
}
