import type { CellRange } from "../../core/snapshot/grid";
import { oneBreak } from "../read/block-cells";
import type { EntryAt } from "./text-runs";
import type { SheetStep } from "./write-step";

/** Of one answer, which has a limit of 5 MB. */
const ANSWER_BYTES = 1_500_000;
/** A character that the host writes as an escape, and quotes and a comma around each text. */
const CHARACTER_BYTES = 6;
const CELL_BYTES = 6;

type Proof = Extract<SheetStep, { kind: "proof" }>;

/** Steps that read a block again, in pieces that fit into an answer. */
export function proofSteps(range: CellRange, entryAt: EntryAt): readonly Proof[] {
  const steps: { range: CellRange; texts: (readonly (string | null)[])[]; answerBytes: number }[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const line = Array.from({ length: range.right - range.left + 1 }, (_, index) => {
      const entry = entryAt(row, range.left + index);
      return entry === null ? null : entry.replace(/^'/, "");
    });
    const bytes = line.reduce((sum, text) => sum + CELL_BYTES + CHARACTER_BYTES * (text?.length ?? 0), 0);
    const last = steps.at(-1);
    if (last && last.answerBytes + bytes <= ANSWER_BYTES) {
      last.range = { ...last.range, bottom: row };
      last.texts.push(line);
      last.answerBytes += bytes;
    } else steps.push({ range: { ...range, top: row, bottom: row }, texts: [line], answerBytes: bytes });
  }
  return steps.map((step) => ({ kind: "proof", ...step }));
}

/** A block that is being read again. */
export interface PendingProof {
  readonly range: Excel.Range;
  readonly step: Proof;
}

export function requestProof(range: Excel.Range, step: Proof): PendingProof {
  range.load("values");
  return { range, step };
}

/** After the sync: do the cells hold the texts, as texts? */
export function isProved({ range, step: { texts } }: PendingProof): boolean {
  const found: readonly (readonly unknown[])[] = range.values;
  return texts.every((line, row) =>
    line.every((text, column) => {
      const value = found[row]?.[column];
      return text === null || (typeof value === "string" && sameText(value, text));
    }),
  );
}

/** Line breaks come back in the host's own way. */
const sameText = (a: string, b: string): boolean => a === b || oneBreak(a) === oneBreak(b);
