import { say } from "../coded";
import type { RowId } from "../ids";
import { contains, type CellRange } from "../snapshot/grid";
import type { SheetSnapshot, SnapshotCell } from "../snapshot/sheet-snapshot";
import type { AnnotationPlan, PlannedCell, SheetPlan } from "./annotation-plan";
import { cutToRow, footWidth, noteWidth } from "./fit-notes";
import { footFits, footRow } from "./foot-row";
import { HEADING_LOOK } from "./frame-look";
import { freeColumns } from "./free-columns";
import type { MarkRequest } from "./mark-request";
import type { MarkNotice } from "./mark-words";
import { findOwnMarks, withoutOwnMarks } from "./own-marks";
import { namedCells } from "./own-texts";
import { footPlace, markLines, type MarkLine } from "./mark-lines";
import { planPrint, roomForNotes } from "./plan-print";
import { planResultSheet } from "./plan-result-sheet";
import { planStaff } from "./plan-staff";
import { lineHeight, plannedHeights } from "./row-heights";
import type { LineMeasure } from "./text-height";
import { verdictAbove } from "./verdict-above";

/** Holds sign and word, a long word on two lines; every character here makes the print smaller. */
const LABEL_WIDTH = 13;

export interface MarkedSheet {
  readonly plan: AnnotationPlan;
  /** What to tell the user about where the marks stand. */
  readonly notices: readonly MarkNotice[];
  /** Our columns from heading to signature, zero-based; undefined where none were written. */
  readonly columns: CellRange | undefined;
}

/**
 * Plans everything that is written beside one table: result and reason for each row, what each band does, the block
 * under the table, and on request the staff columns and the print set-up. `request.snapshot` may be an annotated sheet:
 * our former columns do not count. Without free columns the plan writes nothing, and a notice says so.
 */
export function planMarks(request: MarkRequest): MarkedSheet {
  const { table, words, options } = request;
  if (options.target === "result-sheet" || table.rearranged !== undefined) {
    const plan = { sheets: [planResultSheet(request)] };
    return { plan, notices: hiddenNotices(request), columns: undefined };
  }
  const own = findOwnMarks(request.snapshot, options.ownRanges);
  const foreign = own?.foreign ?? [];
  const others: readonly MarkNotice[] =
    foreign.length === 0 ? [] : [{ code: "others-in-our-columns", values: namedCells(foreign) }];
  const snapshot = withoutOwnMarks(request.snapshot, options.ownRanges);
  const staff = planStaff(request);
  const lines = markLines({ ...request, snapshot }, staff);
  const top = table.headerRows.first;
  const bottom = footPlace(request, lines);
  const count = 2 + (staff?.count ?? 0);
  // What stands in the staff columns moves along where ours move; until then it is in the way like any other text.
  const inTheWay = foreign.length === 0 ? [] : staffCells(request.snapshot, own?.staff ?? []);
  const taken = { ...snapshot, cells: [...snapshot.cells, ...inTheWay] };
  const free = freeColumns({
    snapshot: taken,
    table: table.range,
    rows: { first: top, last: bottom },
    count,
  });
  if (free === undefined) {
    const notice: MarkNotice = { code: "no-free-columns", values: { sheet: table.sheet } };
    return {
      plan: { sheets: [] },
      notices: [notice, ...others, ...hiddenNotices(request)],
      columns: undefined,
    };
  }

  const above = verdictAbove({ ...request, snapshot }, { top, left: free.left });
  const columns = {
    top: above.length === 0 ? top : top - 1,
    left: free.left,
    bottom,
    right: free.left + count - 1,
  };
  const cutMark = say(words.sentences, { code: "note-cut", values: {} });
  const staffPart = staff?.columns(free.left + 2);
  const besideNotes = [{ column: free.left, characters: LABEL_WIDTH }, ...(staffPart?.columnWidths ?? [])];
  const lineOf = lineHeight(snapshot);
  const characters = footWidth(
    noteWidth(
      lines.map(({ text }) => text),
      lineOf,
    ),
    roomForNotes(snapshot, table.range, besideNotes),
    (width) => footFits(request, staff?.outcome, { characters: width, lineHeight: lineOf }),
  );
  const measure: LineMeasure = { characters, lineHeight: lineOf };
  const texts = [
    ...lines.map((line) => ({ ...line, text: cutToRow(line.text, measure, cutMark) })),
    { row: bottom, ...footRow(request, staff?.outcome, measure) },
  ];
  const cells = [
    ...above,
    ...headingCells(request, free.left),
    ...texts.flatMap((line) => lineCells(line, free.left)),
    ...(staffPart?.cells ?? []),
  ];
  const columnWidths = [
    { column: free.left, characters: LABEL_WIDTH },
    { column: free.left + 1, characters: measure.characters },
    ...(staffPart?.columnWidths ?? []),
  ];
  const printed =
    options.print === undefined
      ? undefined
      : planPrint({ ...request, snapshot }, { columns, columnWidths, isVerdictAbove: above.length > 0 });
  const sheet: SheetPlan = {
    sheet: table.sheet,
    target: "columns",
    cells,
    columnWidths,
    rowHeights: plannedHeights({ cells, columnWidths }, snapshot, table),
    choices: staffPart?.choices ?? [],
    ...(printed === undefined ? {} : { print: printed.print }),
  };
  const notices = [
    ...others,
    ...free.notices,
    ...hiddenNotices(request),
    ...(printed === undefined ? [] : printed.notices),
  ];
  return { plan: { sheets: [sheet] }, notices, columns };
}

function staffCells(snapshot: SheetSnapshot, staff: readonly CellRange[]): readonly SnapshotCell[] {
  return snapshot.cells.filter((cell) => staff.some((range) => contains(range, cell)));
}

/** The headings stand in the first header row; further header rows carry on their ground. */
function headingCells({ table, words }: MarkRequest, left: number): readonly PlannedCell[] {
  const { first, last } = table.headerRows;
  const look = HEADING_LOOK;
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

function hiddenNotices({ table }: MarkRequest): readonly MarkNotice[] {
  const rows: readonly RowId[] = table.rows.filter((row) => row.hidden).map((row) => row.id);
  return rows.length === 0 ? [] : [{ code: "hidden-rows", values: { rows } }];
}

export type { MarkOptions } from "./mark-request";
