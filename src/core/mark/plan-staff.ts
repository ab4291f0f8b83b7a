import type { CellLook, PlannedCell, SheetPlan } from "./annotation-plan";
import { HEADING_LOOK, NOTE_LOOK } from "./frame-look";
import type { MarkRequest } from "./mark-request";
import { findOwnMarks } from "./own-marks";
import { STAFF_DECISIONS } from "./sheet-vocabulary";
import {
  readStaffDecisions,
  staffEntries,
  staffOutcome,
  type StaffEntry,
  type StaffOutcome,
} from "./staff-decisions";

type StaffColumns = Pick<SheetPlan, "cells" | "columnWidths" | "choices">;

export interface StaffPlan {
  /** Undefined where nothing was decided yet. */
  readonly outcome: StaffOutcome | undefined;
  /** The planned columns, once it is known where they stand. */
  readonly columns: (left: number) => StaffColumns;
}

const DECISION_LOOK: CellLook = { ...NOTE_LOOK, fontSize: 11, horizontal: "center" };
const DIFFERS_LOOK: CellLook = { ...DECISION_LOOK, bold: true, border: { line: "thick", color: "#000000" } };

/**
 * The columns in which staff decide, where they are wanted or already stand. What people wrote is theirs: it is kept
 * in place, and taken along where the columns have to move.
 */
export function planStaff(request: MarkRequest): StaffPlan | undefined {
  const { snapshot, table, judgement, words, options } = request;
  const before = findOwnMarks(snapshot)?.staff[0];
  if (options.staff !== true && before === undefined) return undefined;
  const entries = staffEntries(snapshot, table, options.carried);
  const inPlace = new Set(readStaffDecisions(snapshot).map((entry) => entry.row));
  const outcome = staffOutcome(entries, table, judgement);
  const written = new Map(entries.map((entry) => [entry.row, entry]));
  const differs = new Set(outcome?.differs);
  return {
    outcome,
    columns: (left) => {
      const stays = before?.left === left;
      const rows = table.rows.map(({ id, rows: span }) => ({
        row: span.first,
        look: differs.has(id) ? DIFFERS_LOOK : DECISION_LOOK,
      }));
      return {
        cells: [
          ...staffHeadings(request, left),
          ...rows.flatMap(({ row, look }) => {
            const entry = written.get(row);
            // An entry from an earlier copy is still to be written.
            return staffCells({
              row,
              look,
              left,
              stays: stays && (entry === undefined || inPlace.has(row)),
              entry,
            });
          }),
        ],
        columnWidths: [
          { column: left, characters: 16 },
          { column: left + 1, characters: 28 },
        ],
        choices: rows.map(({ row }) => ({
          range: { top: row, left, bottom: row, right: left },
          options: STAFF_DECISIONS.map((decision) => words.staff[decision]),
        })),
      };
    },
  };
}

interface StaffCellRequest {
  readonly row: number;
  readonly look: CellLook;
  readonly left: number;
  readonly stays: boolean;
  readonly entry: StaffEntry | undefined;
}

function staffCells({ row, look, left, stays, entry }: StaffCellRequest): readonly PlannedCell[] {
  const keep = stays ? { keepText: true } : {};
  return [
    { row, column: left, text: entry?.text ?? "", look, ...keep },
    { row, column: left + 1, text: entry?.remark ?? "", look: NOTE_LOOK, ...keep },
  ];
}

function staffHeadings({ table, words }: MarkRequest, left: number): readonly PlannedCell[] {
  const { first, last } = table.headerRows;
  const look = HEADING_LOOK;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((row) => [
    { row, column: left, text: row === first ? words.headings.staff : "", look },
    { row, column: left + 1, text: row === first ? words.headings.staffRemark : "", look },
  ]);
}
