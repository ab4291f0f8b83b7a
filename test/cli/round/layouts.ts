import ExcelJS from "exceljs";
import { shippedPack } from "../../../src/packs/index";
import type { Answers } from "./answers";

/*
 * Sheets as cities send them out, filled in by made-up vendors. Another program writes them (ExcelJS), not the one that
 * is tested.
 */

const PACK = shippedPack("gaibu-service");
const OBLIGATION = { mandatory: "必須", optional: "任意" } as const;
const BANDS: Readonly<Record<string, number>> = { "1.6": 0, "1.15": 1 };
const SUBJECT = "住民向けオンライン申請サービスの利用に係る調達";

export type Layout = "plain" | "two-columns" | "moved" | "english" | "choices" | "typed" | "evidence";

interface Line {
  readonly id: string;
  readonly category: string;
  readonly text: string;
  readonly obligation: string;
  readonly answer: string;
  readonly remarks: string;
}

interface Form {
  /** Lines above the table: label and name of the vendor in one cell, or in two. */
  readonly head: (vendor: string) => readonly (readonly string[])[];
  readonly headings: readonly (readonly string[])[];
  /** A1 ranges of the headings, for a table that begins in A1 of its own. */
  readonly merged?: readonly (readonly [row: number, column: number, toRow: number, toColumn: number])[];
  readonly cells: (line: Line) => readonly (string | number)[];
  readonly widths: readonly number[];
  /** Columns left blank before the table. */
  readonly left?: number;
}

const YES = /^[○〇◯]/u;

const FORMS: Readonly<Record<Layout, Form>> = {
  plain: {
    head: (vendor) => [["外部サービス要件 回答書"], [`件名: ${SUBJECT}`], [`事業者名: ${vendor}`]],
    headings: [["番号", "区分", "要件", "必須／任意", "回答", "備考（根拠・資料名）"]],
    cells: ({ id, category, text, obligation, answer, remarks }) => [
      id,
      category,
      text,
      obligation,
      answer,
      remarks,
    ],
    widths: [7, 18, 62, 10, 12, 40],
  },
  "two-columns": {
    head: (vendor) => [["様式第3号"], ["外部サービス要件 回答書"], ["会社名", vendor]],
    headings: [
      ["項番", "区分", "要求事項", "必須／任意", "回答", "", "備考"],
      ["", "", "", "", "対応可否", "内容", ""],
    ],
    merged: [
      [0, 4, 0, 5],
      [0, 0, 1, 0],
      [0, 1, 1, 1],
      [0, 2, 1, 2],
      [0, 3, 1, 3],
      [0, 6, 1, 6],
    ],
    cells: ({ id, category, text, obligation, answer, remarks }) => [
      id,
      category,
      text,
      obligation,
      answer,
      remarks,
      "",
    ],
    widths: [7, 16, 54, 9, 9, 36, 20],
  },
  moved: {
    head: (vendor) => [["回答様式（提案者名を記入してください）"], [`提案者名：${vendor}`]],
    headings: [["必須/任意", "項番", "分類", "要件", "備考", "回答"]],
    cells: ({ id, category, text, obligation, answer, remarks }) => [
      obligation,
      id,
      category,
      text,
      remarks,
      answer,
    ],
    widths: [9, 7, 16, 60, 40, 9],
    left: 2,
  },
  english: {
    head: (vendor) => [["Requirements for external services"], [`Company name: ${vendor}`]],
    headings: [["No.", "Category", "Requirement", "Mandatory / Optional", "Answer", "Remarks"]],
    cells: ({ id, category, text, obligation, answer, remarks }) => [
      id,
      category,
      text,
      obligation,
      answer,
      remarks,
    ],
    widths: [7, 18, 62, 12, 12, 40],
  },
  choices: {
    head: (vendor) => [["外部サービス要件 回答書"], [`事業者名：${vendor}　　回答日：2026年11月2日`]],
    headings: [
      ["項番", "分類", "要件", "必須/任意", "対応可否", "", "備考"],
      ["", "", "", "", "可", "否", ""],
    ],
    merged: [
      [0, 4, 0, 5],
      [0, 0, 1, 0],
      [0, 1, 1, 1],
      [0, 2, 1, 2],
      [0, 3, 1, 3],
      [0, 6, 1, 6],
    ],
    cells: ({ id, category, text, obligation, answer, remarks }) => [
      id,
      category,
      text,
      obligation,
      YES.test(answer) ? "○" : "",
      answer === "" || YES.test(answer) ? "" : "○",
      remarks,
    ],
    widths: [7, 16, 58, 9, 6, 6, 40],
  },
  typed: {
    head: (vendor) => [["外部サービス要件"], ["事業者名", vendor]],
    headings: [["番号", "要件", "必須・任意", "回答", "備考"]],
    // As Excel keeps what is typed: 1.10 becomes 1.1, 1.20 becomes 1.2.
    cells: ({ id, text, obligation, answer, remarks }) => [Number(id), text, obligation, answer, remarks],
    widths: [7, 64, 10, 10, 44],
  },
  evidence: {
    head: (vendor) => [["外部サービス要件 回答書"], [`件名：${SUBJECT}`], [`事業者名：${vendor}`]],
    headings: [["項番", "分類", "要件", "必須・任意", "回答", "備考", "証跡（資料名・ページ）"]],
    cells: ({ id, category, text, obligation, answer, remarks }) => [
      id,
      category,
      text,
      obligation,
      answer,
      remarks,
      "",
    ],
    widths: [7, 16, 58, 10, 9, 40, 22],
  },
};

/** A sheet of a layout, filled in by a vendor, as the bytes of an .xlsx. */
export async function filledIn(layout: Layout, vendor: string, answers: Answers): Promise<Uint8Array> {
  const form = FORMS[layout];
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("外部サービス要件");
  const left = form.left ?? 0;
  const put = (row: number, values: readonly (string | number)[]): void => {
    values.forEach((value, at) => {
      const cell = sheet.getCell(row, left + at + 1);
      if (value !== "") cell.value = value;
      cell.alignment = { vertical: "top", wrapText: true };
    });
  };
  let row = 1;
  for (const line of form.head(vendor)) {
    line.forEach((text, at) => (sheet.getCell(row, left + at + 1).value = text));
    row += 1;
  }
  row += 1;
  const top = row;
  for (const line of form.headings) put(row++, line);
  for (const [from, first, to, last] of form.merged ?? [])
    sheet.mergeCells(top + from, left + first + 1, top + to, left + last + 1);
  for (const { id, category, text, obligation } of PACK.rows) {
    const band = PACK.exemptions[BANDS[id] ?? -1];
    if (band !== undefined) {
      put(row, [band.text]);
      sheet.mergeCells(row, left + 1, row, left + form.widths.length);
      row += 1;
    }
    const [answer = "", remarks = ""] = answers[id] ?? [];
    put(row++, form.cells({ id, category, text, obligation: OBLIGATION[obligation], answer, remarks }));
  }
  form.widths.forEach((width, at) => (sheet.getColumn(left + at + 1).width = width));
  for (let one = top; one < row; one += 1)
    for (let at = 1; at <= form.widths.length; at += 1)
      sheet.getCell(one, left + at).border = {
        top: { style: "thin" },
        left: { style: "thin" },
        bottom: { style: "thin" },
        right: { style: "thin" },
      };
  return new Uint8Array(await book.xlsx.writeBuffer());
}
