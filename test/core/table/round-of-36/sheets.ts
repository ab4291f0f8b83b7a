import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { shippedPack } from "../../../../src/packs";
import type { Status } from "../../../../src/core/status";

/** One row of a vendor's sheet, and how the one who wrote it says that a careful officer settles it. */
export interface Line {
  readonly vendor: string;
  readonly name: string;
  readonly item: string;
  readonly answer: string;
  readonly evidence: string;
  readonly officer: Officer;
}

/** "unmet": a no on an optional row; "na": without generative AI, which is as good as met. */
export type Officer = "ok" | "na" | "no" | "unmet" | "ask" | "blank" | "exempt";

/** The statuses that say what the officer says. */
export const SAID: Readonly<Record<Officer, readonly Status[]>> = {
  ok: ["conforming", "not-applicable"],
  na: ["conforming", "not-applicable"],
  no: ["nonconforming"],
  unmet: ["optional-unmet"],
  ask: ["review"],
  blank: ["unanswered"],
  exempt: ["exempt"],
};

const PACK = shippedPack("gaibu-service");
const BANDS: Readonly<Record<string, number>> = { "1.6": 0, "1.15": 1 };

/** The 36 sheets in their order, each with its 27 rows. */
export function vendors(): readonly (readonly Line[])[] {
  const lines = readFileSync(join(__dirname, "rows.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
  const names = [...new Set(lines.map(({ vendor }) => vendor))];
  return names.map((name) => lines.filter(({ vendor }) => vendor === name));
}

/** Of each four sheets one came back bent; in this order, the last ones plain again. */
const BENT = [
  "guide",
  "dated",
  "moved",
  "answers-last",
  "staff-column",
  "other-words",
  "two-rows",
  "ended",
  "cover",
];
const bentOf = (at: number): string | undefined => (at % 4 === 1 ? BENT[(at - 1) / 4] : undefined);

const CATEGORIES: readonly (readonly [upTo: number, category: string])[] = [
  [5, "サービスの評価"],
  [9, "認証"],
  [14, "所在・法令"],
  [27, "運用管理"],
];
const categoryOf = (item: string): string =>
  CATEGORIES.find(([upTo]) => Number(item.split(".")[1]) <= upTo)?.[1] ?? "";

const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  plain: ["番号", "項目", "要件", "必須／任意", "回答", "根拠・資料名"],
  "answers-last": ["番号", "必須／任意", "項目", "要件", "根拠・資料名", "回答"],
  "staff-column": [
    "No.",
    "項目",
    "要件（市記入）",
    "区分",
    "回答欄（事業者記入）",
    "根拠・資料名",
    "市確認欄",
  ],
  "other-words": ["項番", "項目", "要求事項", "必須/任意", "対応可否", "根拠資料"],
};

/** A city's layout: the category merged downwards over its rows, a column for the evidence. */
export async function sheetOf(lines: readonly Line[], at: number): Promise<Uint8Array> {
  const bent = bentOf(at) ?? "plain";
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("回答書");
  const left = bent === "moved" ? [""] : [];
  const add = (...cells: readonly string[]) => sheet.addRow([...left, ...cells]);
  if (bent === "dated") [["様式第5号"], ["令和8年11月20日"]].forEach((cells) => sheet.addRow(cells));
  sheet.addRow(["外部サービス要件 回答書"]);
  sheet.addRow([`事業者名：${lines[0]?.name ?? ""}`]);
  sheet.addRow([]);
  if (bent === "guide")
    sheet.addRow(["記入方法：○×または文章で回答欄に記入し、根拠・資料名を記載してください。"]);
  if (bent === "two-rows") {
    const upper = add("番号", "項目", "要件", "必須／任意", "事業者回答", "").number;
    add("", "", "", "", "回答", "根拠・資料名");
    for (const column of [1, 2, 3, 4]) sheet.mergeCells(upper, column, upper + 1, column);
    sheet.mergeCells(upper, 5, upper, 6);
  } else add(...(HEADINGS[bent] ?? HEADINGS["plain"] ?? []));
  const placed = lines.map(({ item, answer, evidence }) => {
    const row = PACK.rows.find(({ id }) => id === item);
    if (row === undefined) throw new Error(`There is no row ${item}.`);
    const band = BANDS[item];
    if (band !== undefined) add(PACK.exemptions[band]?.text ?? "");
    const obligation = row.obligation === "mandatory" ? "必須" : "任意";
    const category = categoryOf(item);
    const { number } = add(
      ...(bent === "answers-last"
        ? [item, obligation, category, row.text, evidence, answer]
        : [item, category, row.text, obligation, answer, evidence]),
    );
    return { number, category };
  });
  const column = (bent === "answers-last" ? 3 : 2) + left.length;
  let [first, ...rest] = placed;
  while (first !== undefined) {
    const { number, category } = first;
    const others = rest.findIndex(
      (one, past) => one.category !== category || one.number !== number + past + 1,
    );
    const count = others < 0 ? rest.length : others;
    if (count > 0) sheet.mergeCells(number, column, number + count, column);
    [first, ...rest] = rest.slice(count);
  }
  if (bent === "ended") sheet.addRow(["", "", "以上"]);
  if (bent === "cover")
    book.addWorksheet("会社概要").addRows([
      ["会社名", lines[0]?.name ?? ""],
      ["所在地", "県内"],
    ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
