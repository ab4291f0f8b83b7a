import type { AnnotationPlan, CellLook, PlannedCell, SheetPlan } from "../../src/core/mark/annotation-plan";
import { addRows } from "../excel-host/fill-model";
import type { SheetModel } from "../excel-host/sheet-model";
import type { WorkbookModel } from "../excel-host/workbook-model";

export const SHEET = "要件一覧";
/** The first row and column that the plans below write to, zero-based. */
export const FIRST_ROW = 2;
export const LEFT = 5;

/** A returned sheet: a title, a header in row 2, and so many answered rows in columns A to E. */
export function vendorSheet(model: WorkbookModel, rows = 27): SheetModel {
  const header = ["項番", "区分", "要件", "回答", "備考"];
  const lines = Array.from({ length: rows }, (_, index) => [
    `1.${index + 1}`,
    index % 3 === 0 ? "任意" : "必須",
    `要件その${index + 1}を満たすこと`,
    index % 2 === 0 ? "はい" : "いいえ",
    "",
  ]);
  const sheet = addRows(model, SHEET, [["外部サービス要件"], header, ...lines]);
  sheet.columnWidths.set(2, 200);
  sheet.rowHeights.set(3, 60);
  sheet.print.values.set("Orientation", "Landscape");
  sheet.print.headersFooters.set("DefaultForAllPages.LeftFooter", "社外秘 &P");
  return sheet;
}

const GREY = { line: "thin", color: "#808080" } as const;
export const LOOKS: readonly CellLook[] = [
  { fill: "#BFE4FF", border: GREY, wrap: true, vertical: "top" },
  { fill: "#FF8082", bold: true, border: { line: "thick", color: "#000000" }, wrap: true, vertical: "top" },
  { fill: "#C8C8CB", hatch: "light-up", hatchColor: "#808080", border: GREY, wrap: true, vertical: "top" },
  { fill: "#FFFFFF", border: { line: "dashed", color: "#808080" }, wrap: true, vertical: "top", fontSize: 9 },
];

/** One row in ten differs from the common look, as in real results. */
const lookAt = (index: number): CellLook => LOOKS[index % 10 === 0 ? (index / 10) % LOOKS.length : 0] ?? {};

export interface PlanOptions {
  readonly rows?: number;
  readonly left?: number;
  readonly note?: (index: number) => string;
}

/** Two columns beside the table, one row each, with the headings and the signature by which they are known again. */
export function markPlan({
  rows = 27,
  left = LEFT,
  note = (i) => `理由${i}。`,
}: PlanOptions = {}): SheetPlan {
  const cells = Array.from({ length: rows }, (_, index): readonly PlannedCell[] => [
    {
      row: FIRST_ROW + index,
      column: left,
      text: "○ 適合",
      look: { ...lookAt(index), horizontal: "center" },
    },
    { row: FIRST_ROW + index, column: left + 1, text: note(index), look: lookAt(index) },
  ]);
  const cell = (row: number, column: number, text: string): PlannedCell => ({
    row,
    column,
    text,
    look: { bold: true },
  });
  const foot = FIRST_ROW + rows;
  return {
    sheet: SHEET,
    target: "columns",
    cells: [
      cell(FIRST_ROW - 1, left, "判定"),
      cell(FIRST_ROW - 1, left + 1, "判定理由・免除注記"),
      ...cells.flat(),
      cell(foot, left, ""),
      cell(foot, left + 1, "要件チェック / Yōken Check ｜ 試験 1.0"),
    ],
    columnWidths: [
      { column: left, characters: 12 },
      { column: left + 1, characters: 48.5 },
    ],
    rowHeights: [
      { row: 2, points: 37.5 },
      { row: 3, points: 37.5 },
    ],
    choices: [],
    print: {
      area: { top: 0, left: 0, bottom: FIRST_ROW + rows, right: left + 1 },
      titleRows: { first: 1, last: 1 },
      paper: "A4",
      orientation: "landscape",
      footer: { left: "{file}", center: "{page} / {pages}", right: "A&B 判定日 2026-11-23" },
    },
  };
}

export const planOf = (...sheets: readonly SheetPlan[]): AnnotationPlan => ({ sheets });
