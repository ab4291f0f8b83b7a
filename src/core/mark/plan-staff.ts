import type { CellLook, PlannedCell, SheetPlan } from "./annotation-plan";
import { HEADING_LOOK, NOTE_LOOK } from "./frame-look";
import type { MarkRequest } from "./mark-request";
import { findOwnMarks } from "./own-marks";
import { STAFF_DECISIONS, staffHeading } from "./sheet-vocabulary";
import { readStaffDecisions, reviewerCount, staffEntries, type StaffEntry } from "./staff-decisions";
import { staffOutcome, type StaffOutcome } from "./staff-outcome";

type StaffColumns = Pick<SheetPlan, "cells" | "columnWidths" | "choices">;

export interface StaffPlan {
  /** Undefined where nothing was decided yet. */
  readonly outcome: StaffOutcome | undefined;
  /** How many columns it needs. */
  readonly count: number;
  /** The planned columns, once it is known where they stand. */
  readonly columns: (left: number) => StaffColumns;
}

const DECISION_LOOK: CellLook = { ...NOTE_LOOK, fontSize: 11, horizontal: "center" };
/** A choice of several people stands on two lines; one alone has room for all of it. */
const WIDTH_OF_ONE = 16;
const WIDTH_OF_MANY = 13;
const REMARK_WIDTH = 28;
const DIFFERS_LOOK: CellLook = { ...DECISION_LOOK, bold: true, border: { line: "thick", color: "#000000" } };

/**
 * The columns in which staff decide, where they are wanted or already stand. What people wrote is theirs: it is kept
 * in place, and taken along where the columns have to move.
 */
export function planStaff(request: MarkRequest): StaffPlan | undefined {
  const { snapshot, table, judgement, words, options } = request;
  const before = findOwnMarks(snapshot)?.staff[0];
  if (options.staff !== true && before === undefined) return undefined;
  const entries = staffEntries(snapshot, table, options);
  const reviewers = reviewerCount(snapshot, options);
  const inPlace = new Set(readStaffDecisions(snapshot).map((entry) => entry.row));
  const outcome = staffOutcome(entries, table, judgement);
  const written = new Map(entries.map((entry) => [entry.row, entry]));
  const differs = new Set(outcome?.differs);
  return {
    outcome,
    count: reviewers + 1,
    columns: (left) => {
      const stays = before?.left === left && before.right === left + reviewers;
      const rows = table.rows.map(({ id, rows: span }) => ({
        row: span.first,
        look: differs.has(id) ? DIFFERS_LOOK : DECISION_LOOK,
      }));
      return {
        cells: [
          ...staffHeadings(request, left, reviewers),
          ...rows.flatMap(({ row, look }) => {
            const entry = written.get(row) ?? { text: "", remark: "" };
            // An entry from an earlier copy is still to be written.
            const keeps = stays && (!written.has(row) || inPlace.has(row));
            return staffCells({ row, look, left, reviewers, keeps, entry });
          }),
        ],
        columnWidths: widths(left, reviewers),
        choices: rows.map(({ row }) => ({
          range: { top: row, left, bottom: row, right: left + reviewers - 1 },
          options: STAFF_DECISIONS.map((decision) => words.staff[decision]),
        })),
      };
    },
  };
}

function widths(left: number, reviewers: number): StaffColumns["columnWidths"] {
  const characters = reviewers === 1 ? WIDTH_OF_ONE : WIDTH_OF_MANY;
  return [
    ...Array.from({ length: reviewers }, (_, index) => ({ column: left + index, characters })),
    { column: left + reviewers, characters: REMARK_WIDTH },
  ];
}

interface StaffCellRequest {
  readonly row: number;
  readonly look: CellLook;
  readonly left: number;
  readonly reviewers: number;
  readonly keeps: boolean;
  readonly entry: Pick<StaffEntry, "text" | "more" | "remark">;
}

function staffCells(request: StaffCellRequest): readonly PlannedCell[] {
  const { row, look, left, reviewers, keeps, entry } = request;
  const keep = keeps ? { keepText: true } : {};
  const texts = [entry.text, ...(entry.more ?? [])];
  return [
    ...Array.from({ length: reviewers }, (_, index) => ({
      row,
      column: left + index,
      text: texts[index] ?? "",
      look,
      ...keep,
    })),
    { row, column: left + reviewers, text: entry.remark, look: NOTE_LOOK, ...keep },
  ];
}

function staffHeadings(
  { table, words }: MarkRequest,
  left: number,
  reviewers: number,
): readonly PlannedCell[] {
  const { first, last } = table.headerRows;
  const { headings } = words;
  const look = HEADING_LOOK;
  const numbered = Array.from({ length: reviewers }, (_, index) => staffHeading(headings, index + 1));
  const texts = [...(reviewers === 1 ? [headings.staff] : numbered), headings.staffRemark];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((row) =>
    texts.map((text, index) => ({ row, column: left + index, text: row === first ? text : "", look })),
  );
}
