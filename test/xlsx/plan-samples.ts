import type { AnnotationPlan, CellLook, PlannedCell, SheetPlan } from "../../src/core/mark/annotation-plan";
import { OWN_HEADINGS, signatureText } from "../../src/core/mark/sheet-vocabulary";

export const SOLID: CellLook = {
  fill: "#BFE4FF",
  wrap: true,
  vertical: "top",
  border: { line: "thin", color: "#808080" },
};
export const HATCHED: CellLook = { fill: "#C8C8CB", hatch: "light-up", hatchColor: "#808080", bold: true };

export interface PlanOptions {
  readonly sheet?: string;
  /** Column of the result; the reasons stand beside it. */
  readonly column?: number;
  readonly top?: number;
  readonly texts?: readonly string[];
  readonly print?: boolean;
  readonly memo?: boolean;
  readonly staff?: boolean;
  readonly heights?: SheetPlan["rowHeights"];
}

/** A plan of the usual shape: two headings, a result and a reason in each row, and the signature below. */
export function planOf(options: PlanOptions = {}): AnnotationPlan {
  const { sheet = "要件表", column = 6, top = 0, texts = ["○ 適合", "× 不適合"], heights = [] } = options;
  const headings = OWN_HEADINGS.ja;
  const cell = (row: number, at: number, text: string, look: CellLook = SOLID): PlannedCell => ({
    row,
    column: at,
    text,
    look,
  });
  const bottom = top + texts.length + 1;
  const signature = signatureText({ id: "gaibu-service", version: "1.0.0" });
  const cells = [
    cell(top, column, headings.status, HATCHED),
    cell(top, column + 1, headings.reason, HATCHED),
    ...texts.flatMap((text, index) => [
      cell(top + 1 + index, column, text),
      cell(top + 1 + index, column + 1, `理由: ${text}。`, HATCHED),
    ]),
    cell(bottom, column + 1, signature),
  ];
  const staffCells = [
    cell(top, column + 2, headings.staff),
    cell(top, column + 3, headings.staffRemark),
    ...texts.flatMap((_, index) =>
      [2, 3].map((step) => ({ ...cell(top + 1 + index, column + step, ""), keepText: true })),
    ),
  ];
  const plan: SheetPlan = {
    sheet,
    target: "columns",
    cells: options.staff === true ? [...cells, ...staffCells] : cells,
    columnWidths: [
      { column, characters: 12 },
      { column: column + 1, characters: 50 },
    ],
    rowHeights: heights,
    choices:
      options.staff === true
        ? [
            {
              range: { top: top + 1, left: column + 2, bottom: bottom - 1, right: column + 2 },
              options: ["適合", "条件付適合", "不適合", "照会中"],
            },
          ]
        : [],
    ...(options.print === true && {
      print: {
        area: { top: 0, left: 0, bottom, right: column + 1 },
        titleRows: { first: 0, last: top },
        paper: "A4",
        orientation: "landscape",
        footer: { left: "{file}", center: "{page} / {pages}", right: "A&B 2026-11-23" },
      },
    }),
  };
  const memo: SheetPlan = {
    sheet: "指摘一覧",
    target: "new-sheet",
    cells: [cell(0, 0, "1.5 の回答をご記入ください。")],
    columnWidths: [{ column: 0, characters: 60 }],
    rowHeights: [{ row: 0, points: 30 }],
    choices: [],
  };
  return { sheets: options.memo === true ? [plan, memo] : [plan] };
}
