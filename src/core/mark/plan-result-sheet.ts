import { say } from "../coded";
import type { RowJudgement } from "../judge/judgement";
import { cellAddress } from "../snapshot/grid";
import type { SheetSnapshot } from "../snapshot/sheet-snapshot";
import { tableRange } from "../snapshot/rearranged";
import type { TableRow } from "../table/sheet-table";
import type { CellLook, PlannedCell, SheetPlan } from "./annotation-plan";
import { footRow } from "./foot-row";
import { HEADING_LOOK, NOTE_LOOK, VERDICT_LOOK } from "./frame-look";
import type { MarkRequest } from "./mark-request";
import type { MarkWords, ResultColumn } from "./mark-words";
import { DEFAULT_LINE, neededHeights } from "./row-heights";
import { rowNote } from "./row-note";
import { sheetSignatureText } from "./sheet-vocabulary";
import { shorten } from "./shorten";
import { STATUS_MARKS, statusLook } from "./status-marks";

/** As wide as A4 across lets type of 11 points be printed with at least 8 (plan-print.ts has the measures). */
const COLUMNS: readonly { readonly of: ResultColumn; readonly characters: number }[] = [
  { of: "id", characters: 6 },
  { of: "requirement", characters: 30 },
  { of: "obligation", characters: 9 },
  { of: "cell", characters: 9 },
  { of: "answer", characters: 22 },
];
const STATUS_COLUMN = COLUMNS.length;
const REASON_COLUMN = STATUS_COLUMN + 1;
/** Of all columns, results and reasons last. */
const REASON_WIDTH = 48;
const WIDTHS = [...COLUMNS.map(({ characters }) => characters), 13, REASON_WIDTH];
const ANSWER_LIMIT = 160;
const HEADING_ROW = 2;

/** One row of the sheet: its texts from the left, and how they look. */
interface ResultLine {
  readonly texts: readonly string[];
  readonly looks: readonly CellLook[];
}

/** The results on a sheet of their own, for a sheet into which nothing can be written. Every row of the pack is on it. */
export function planResultSheet(request: MarkRequest): SheetPlan {
  const { table, judgement, words, pack } = request;
  const values = { sheet: table.sheet, range: tableRange(table) };
  const found = new Map(table.rows.map((row) => [row.id, row]));
  const body = judgement.rows.map((row) => rowLine(row, found.get(row.id), request));
  const footAt = HEADING_ROW + body.length + 2;
  const foot = footRow(request, undefined, { characters: REASON_WIDTH, lineHeight: DEFAULT_LINE });
  const bottom = footAt + 1;
  const printed = { id: pack.id, version: pack.version, asOf: judgement.asOf };
  const cells: readonly PlannedCell[] = [
    { row: 0, column: 0, text: say(words.sentences, { code: "results-of", values }), look: titleLook() },
    ...lineCells(HEADING_ROW, headingLine(words), 0),
    ...body.flatMap((line, index) => lineCells(HEADING_ROW + 1 + index, line, 0)),
    ...lineCells(
      footAt,
      { texts: [foot.label, withoutSignature(foot.text)], looks: [foot.labelLook, foot.textLook] },
      STATUS_COLUMN,
    ),
    { row: bottom, column: 0, text: sheetSignatureText(pack), look: { fontSize: 11 } },
  ];
  const columnWidths = WIDTHS.map((characters, column) => ({ column, characters }));
  return {
    sheet: words.resultSheet.name,
    target: "new-sheet",
    cells,
    columnWidths,
    rowHeights: neededHeights({ cells, columnWidths }, DEFAULT_LINE),
    choices: [],
    print: {
      area: { top: 0, left: 0, bottom, right: REASON_COLUMN },
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      paper: request.options.print ?? "A4",
      orientation: "landscape",
      footer: {
        left: "{file}",
        center: say(words.sentences, { code: "print-page", values: {} }),
        right: say(words.sentences, { code: "print-source", values: printed }),
      },
    },
  };
}

/** A sheet that is ours as a whole has a signature of its own; the other one would pass for columns of ours. */
function withoutSignature(text: string): string {
  return text.split("\n").slice(0, -1).join("\n");
}

function headingLine(words: MarkWords): ResultLine {
  const texts = [
    ...COLUMNS.map(({ of }) => words.resultSheet.columns[of]),
    words.headings.status,
    words.headings.reason,
  ];
  return { texts, looks: texts.map(() => HEADING_LOOK) };
}

function rowLine(row: RowJudgement, found: TableRow | undefined, request: MarkRequest): ResultLine {
  const { table, words, snapshot } = request;
  const [answerCell] = found?.answerCells ?? [];
  const answer = [found?.answer ?? "", found?.remarks ?? ""].filter((text) => text.trim() !== "").join(" / ");
  const labelLook = statusLook(row.status);
  const centred: CellLook = { ...NOTE_LOOK, horizontal: "center" };
  return {
    texts: [
      row.id,
      requirementText(found, snapshot),
      words.obligation[row.obligation],
      answerCell === undefined ? "" : cellAddress(answerCell),
      shorten(answer, ANSWER_LIMIT),
      `${STATUS_MARKS[row.status].sign} ${words.status[row.status]}`,
      rowNote(row, table, words),
    ],
    looks: [
      centred,
      NOTE_LOOK,
      centred,
      centred,
      NOTE_LOOK,
      labelLook,
      { ...NOTE_LOOK, border: labelLook.border },
    ],
  };
}

function requirementText(found: TableRow | undefined, snapshot: SheetSnapshot): string {
  const place = found?.requirementCell;
  if (place === undefined) return "";
  const own = snapshot.cells.find((cell) => cell.row === place.row && cell.column === place.column);
  return own?.text ?? "";
}

function lineCells(row: number, { texts, looks }: ResultLine, left: number): readonly PlannedCell[] {
  return texts.map((text, index) => ({
    row,
    column: left + index,
    text,
    look: looks[index] ?? NOTE_LOOK,
  }));
}

function titleLook(): CellLook {
  return { fontSize: VERDICT_LOOK.fontSize ?? 12, bold: true, horizontal: "left" };
}
