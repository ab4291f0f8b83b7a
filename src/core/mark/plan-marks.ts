import { say } from "../coded";
import type { RowId } from "../ids";
import type { CellRange } from "../sheet/grid";
import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import type { AnnotationPlan, PlannedCell, SheetPlan } from "./annotation-plan";
import { displayWidth } from "./display-width";
import { fitNotes } from "./fit-notes";
import { frameLook, VERDICT_LOOK } from "./frame-look";
import { freeColumns } from "./free-columns";
import type { MarkRequest } from "./mark-request";
import type { MarkNotice } from "./mark-words";
import { withoutOwnMarks } from "./own-marks";
import { markLines, type MarkLine } from "./mark-lines";
import { printPlan } from "./plan-print";
import { planStaff } from "./plan-staff";
import { lineHeight, ownHeights } from "./row-heights";
import { HIGHEST_ROW, textHeight } from "./text-height";

export interface MarkedSheet {
  readonly plan: AnnotationPlan;
  /** What to tell the user about where the marks stand. */
  readonly notices: readonly MarkNotice[];
  /** Our columns from heading to signature, zero-based; undefined where the sheet had no free ones. */
  readonly columns: CellRange | undefined;
}

/**
 * Plans everything that is written beside one table: result and reason for each row, what each band does, the block
 * under the table, and on request the staff columns and the print set-up. `request.snapshot` may be an annotated sheet:
 * our former columns do not count. Without free columns the plan writes nothing, and a notice says so.
 */
export function planMarks(request: MarkRequest): MarkedSheet {
  const { table, words, options } = request;
  const snapshot = withoutOwnMarks(request.snapshot, options.ownRanges);
  const staff = planStaff(request);
  const lines = markLines({ ...request, snapshot }, staff);
  const top = table.headerRows.first;
  const bottom = Math.max(...lines.map((line) => line.row));
  const count = staff === undefined ? 2 : 4;
  const free = freeColumns({ snapshot, table: table.range, rows: { first: top, last: bottom }, count });
  if (free === undefined) {
    const notice: MarkNotice = { code: "no-free-columns", values: { sheet: table.sheet } };
    return { plan: { sheets: [] }, notices: [notice, ...hiddenNotices(request)], columns: undefined };
  }

  const columns = { top, left: free.left, bottom, right: free.left + count - 1 };
  const cutMark = say(words.sentences, { code: "note-cut", values: {} });
  const fitted = fitNotes(
    lines.map((line) => line.text),
    lineHeight(snapshot),
    cutMark,
  );
  const texts = lines.map((line, index) => ({ ...line, text: fitted.texts[index] ?? "" }));
  const staffPart = staff?.columns(free.left + 2);
  const sheet: SheetPlan = {
    sheet: table.sheet,
    target: "columns",
    cells: [
      ...headingCells(request, free.left),
      ...texts.flatMap((line) => lineCells(line, free.left)),
      ...(staffPart?.cells ?? []),
    ],
    columnWidths: [
      { column: free.left, characters: labelWidth(lines) },
      { column: free.left + 1, characters: fitted.characters },
      ...(staffPart?.columnWidths ?? []),
    ],
    rowHeights: rowHeights(texts, fitted.characters, snapshot),
    choices: staffPart?.choices ?? [],
    ...(options.print === undefined
      ? {}
      : { print: printPlan({ ...request, snapshot }, columns, options.print) }),
  };
  const notices = [...free.notices, ...hiddenNotices(request)];
  return { plan: { sheets: [sheet] }, notices, columns };
}

/** The headings stand in the first header row; further header rows carry on their ground. */
function headingCells({ table, words }: MarkRequest, left: number): readonly PlannedCell[] {
  const { first, last } = table.headerRows;
  const look = frameLook({ bold: true });
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((row) => [
    { row, column: left, text: row === first ? words.headings.status : "", look },
    { row, column: left + 1, text: row === first ? words.headings.reason : "", look },
  ]);
}

function lineCells(line: MarkLine, left: number): readonly PlannedCell[] {
  const { row } = line;
  return [
    { row, column: left, text: line.label, look: line.labelLook },
    { row, column: left + 1, text: line.text, look: line.textLook },
  ];
}

function labelWidth(lines: readonly MarkLine[]): number {
  const widest = Math.max(...lines.map((line) => displayWidth(line.label)));
  return Math.min(26, Math.max(14, widest + 3));
}

/** Least heights so that no note is cut; a hidden row stays hidden because it gets none. */
function rowHeights(
  lines: readonly MarkLine[],
  characters: number,
  snapshot: SheetSnapshot,
): SheetPlan["rowHeights"] {
  const own = ownHeights(snapshot);
  const hidden = (row: number) => snapshot.hiddenRows.some(({ first, last }) => row >= first && row <= last);
  return lines
    .filter((line) => line.text !== "" && !hidden(line.row))
    .map(({ row, text, textLook }) => {
      const height = lineHeight(snapshot, textLook.fontSize);
      // Larger letters need more room to the side as well.
      const narrowed = textLook === VERDICT_LOOK ? characters * 0.8 : characters;
      const note = textHeight(text, { characters: narrowed, lineHeight: height });
      return { row, points: Math.min(HIGHEST_ROW, Math.max(note, own(row))) };
    })
    .filter(({ points }) => points > snapshot.defaultRowHeight);
}

function hiddenNotices({ table }: MarkRequest): readonly MarkNotice[] {
  const rows: readonly RowId[] = table.rows.filter((row) => row.hidden).map((row) => row.id);
  return rows.length === 0 ? [] : [{ code: "hidden-rows", values: { rows } }];
}

export type { MarkOptions } from "./mark-request";
