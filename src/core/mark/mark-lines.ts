import { say } from "../coded";
import type { CellLook } from "./annotation-plan";
import { NOTE_LOOK } from "./frame-look";
import type { MarkRequest } from "./mark-request";
import { bandNotes } from "./plan-bands";
import type { StaffPlan } from "./plan-staff";
import { answerThere, rowNote } from "./row-note";
import { STATUS_MARKS, statusLook } from "./status-marks";

/** What stands in our two columns in one sheet row. */
export interface MarkLine {
  readonly row: number;
  readonly label: string;
  readonly text: string;
  readonly labelLook: CellLook;
  readonly textLook: CellLook;
}

/** Every line beside the table, by sheet row; no two share a row. */
export function markLines(request: MarkRequest, staff: StaffPlan | undefined): readonly MarkLine[] {
  const lines = new Map<number, MarkLine>();
  for (const line of [...requirementLines(request, staff), ...bandLines(request)]) {
    const before = lines.get(line.row);
    lines.set(line.row, before === undefined ? line : sharing(before, line));
  }
  return [...lines.values()].sort((a, b) => a.row - b.row);
}

/** Where the block under the table stands: one row below all that the table and our lines hold. */
export function footPlace({ table }: MarkRequest, lines: readonly MarkLine[]): number {
  const { range, lastRow = range.bottom } = table;
  return Math.max(lastRow, range.bottom, ...lines.map(({ row }) => row)) + 2;
}

/**
 * Two lines for one sheet row (merges that overlap, a band in a requirement's own row). Neither result may be lost: a
 * line without a result gives way, two results stand under each other.
 */
function sharing(first: MarkLine, second: MarkLine): MarkLine {
  if (first.label === "") return second;
  if (second.label === "") return first;
  return {
    ...first,
    label: `${first.label}\n${second.label}`,
    text: `${first.text}\n${second.text}`,
  };
}

/** The mark goes to the first row of a requirement; further rows of it carry on the look. */
function requirementLines(request: MarkRequest, staff: StaffPlan | undefined): readonly MarkLine[] {
  const { table, judgement, words } = request;
  const judged = new Map(judgement.rows.map((row) => [row.id, row]));
  return table.rows.flatMap(({ id, rows }) => {
    const row = judged.get(id);
    if (row === undefined) return [];
    const labelLook = statusLook(row.status);
    // The note has the border of its status: side by side, two kinds of border would fight for one edge.
    const looks = { labelLook, textLook: { ...NOTE_LOOK, border: labelLook.border } };
    const label = `${STATUS_MARKS[row.status].sign} ${words.status[row.status]}`;
    const decision =
      staff?.outcome?.differs.includes(id) === true ? staff.outcome.decisions.get(id) : undefined;
    const differs =
      decision === undefined
        ? []
        : [say(words.sentences, { code: "staff-differs-here", values: { decision } })];
    const note = [...differs, rowNote(row, table, words), ...answerThere(id, table, words)];
    const text = note.filter((line) => line !== "").join("\n");
    return Array.from({ length: rows.last - rows.first + 1 }, (_, index) =>
      index === 0
        ? { row: rows.first, label, text, ...looks }
        : { row: rows.first + index, label: "", text: "", ...looks },
    );
  });
}

/** A band above the headings has no place in our columns; the block under the table speaks of it. */
function bandLines(request: MarkRequest): readonly MarkLine[] {
  const below = bandNotes(request).filter(({ row }) => row > request.table.headerRows.last);
  return below.map(({ row, sign, note, look }) => ({
    row,
    label: sign,
    text: note,
    labelLook: look,
    textLook: { ...look, bold: false, horizontal: "left" },
  }));
}
