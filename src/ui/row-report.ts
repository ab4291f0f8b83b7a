import type { CheckedSheet } from "../core/check-workbook";
import { say } from "../core/coded";
import type { RowId } from "../core/ids";
import type { RowJudgement } from "../core/judge/judgement";
import type { MarkRequest } from "../core/mark/mark-request";
import { rowNote, supportNotes } from "../core/mark/row-note";
import { rowPoints } from "../core/mark/row-points";
import { STAFF_WORDS } from "../core/mark/sheet-vocabulary";
import { STATUS_MARKS } from "../core/mark/status-marks";
import type { Pack } from "../core/pack/pack-schema";
import { cellAddress } from "../core/snapshot/grid";
import type { Status } from "../core/status";
import { staffAsksFor } from "../words/staff-asks";
import type { Words } from "../words/words";

export interface RowReport {
  readonly id: string;
  readonly mandatory: boolean;
  readonly status: Status;
  readonly word: string;
  readonly sign: string;
  /** By what name people speak of the row. */
  readonly title: string;
  readonly requirement: string;
  readonly answer: string;
  readonly remarks: string;
  /** The same sentences as in the sheet, one a line. */
  readonly reasons: readonly string[];
  /** The words of answer and remarks that decided, as they stand there. */
  readonly quotes: readonly string[];
  /** The one thing that a member of staff does about it, where something is to do. */
  readonly ask?: string;
  /** What supports them, for whoever asks why. */
  readonly support: readonly string[];
  /** What a member of staff decided, whether that is the opposite, and whether it leaves nothing open. */
  readonly staff?: { readonly decision: string; readonly differs: boolean; readonly settled: boolean };
  /** The first cell of its answer, where the sheet has the requirement. */
  readonly cell?: string;
}

export interface RowsToReport {
  readonly request: MarkRequest;
  readonly checked: CheckedSheet;
  readonly pack: Pack;
  readonly words: Words;
}

/** The rows in finished sentences, in the pack's order. */
export function rowReports({ request, checked, pack, words }: RowsToReport): readonly RowReport[] {
  const { judgement, table } = checked;
  const { language } = words;
  const points = rowPoints({ judgement, table, pack, language, policy: request.policy });
  return judgement.rows.map((row): RowReport => {
    const { title = "", requirement = "", quotes = [], ask } = points.get(row.id) ?? {};
    return {
      ...rowReport(row, request),
      title,
      requirement,
      quotes,
      ...(ask === undefined ? {} : { ask: say(staffAsksFor(language), ask) }),
      ...rowStaff(row.id, checked, words),
    };
  });
}

function rowReport(
  row: RowJudgement,
  { table, words }: MarkRequest,
): Omit<RowReport, "title" | "requirement" | "quotes" | "ask" | "staff"> {
  const place = table.rows.find(({ id }) => id === row.id);
  return {
    id: row.id,
    mandatory: row.obligation === "mandatory",
    status: row.status,
    word: words.status[row.status],
    sign: STATUS_MARKS[row.status].sign,
    answer: place?.answer ?? "",
    remarks: place?.remarks ?? "",
    reasons: rowNote(row, table, words)
      .split("\n")
      .filter((line) => line !== ""),
    support: supportNotes(row, words),
    ...(place === undefined
      ? {}
      : { cell: cellAddress(place.answerCells[0] ?? { row: place.rows.first, column: table.range.left }) }),
  };
}

function rowStaff(id: RowId, { staff }: CheckedSheet, words: Words): Pick<RowReport, "staff"> {
  const decision = staff?.decisions.get(id);
  if (staff === undefined || decision === undefined) return {};
  return {
    staff: {
      decision: STAFF_WORDS[words.language][decision],
      differs: staff.differs.includes(id),
      settled: decision !== "inquiring",
    },
  };
}
