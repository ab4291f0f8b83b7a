import type { PackRow } from "../../../src/core/pack/pack-schema";
import type { GridSheet } from "../snapshot/snapshot-of";
import { city, HEADS, must, ROWS, said } from "./vendor-of-layouts";

/*
 * Layouts in which a city may send its table, each with the answers of the plain one: what comes of a row must be the
 * same, whatever stands beside it.
 */

type Cells = (row: PackRow, at: number) => readonly string[];
const CITY = HEADS.slice(0, 4);
const table = (heads: readonly (readonly string[])[], cells: Cells, merges: readonly string[] = []) => ({
  rows: [...heads, ...ROWS.map(cells)],
  merges,
});
const mark = (row: PackRow): string => said(row)[0];
const words = (row: PackRow): string => said(row)[1];
const inWords = (row: PackRow, [yes, partly, no]: readonly [string, string, string]): string =>
  ({ "○": yes, "△": partly, "×": no })[mark(row)] ?? "";
const under = (heading: string): GridSheet =>
  table([[...CITY, heading, "備考"]], (row) => [...city(row), ...said(row)]);
/** One more column of the city's, by its heading and what stands in it. */
const beside = (heading: string, cell: (row: PackRow, at: number) => string): GridSheet =>
  table([[...CITY, heading, "回答", "備考"]], (row, at) => [...city(row), cell(row, at), ...said(row)]);
const behind = (heading: string, cell: (row: PackRow, at: number) => string): GridSheet =>
  table([[...HEADS, heading]], (row, at) => [...city(row), ...said(row), cell(row, at)]);
const tick = (row: PackRow, of: string): string => (mark(row) === of ? "○" : "");

/** The rows of one category, merged downwards. */
function mergedDown(column: string, first: number): readonly string[] {
  const runs = ROWS.reduce<{ from: number; to: number; category: string }[]>((found, row, at) => {
    const open = found.at(-1);
    if (open?.category === row.category) open.to = at;
    else found.push({ from: at, to: at, category: row.category });
    return found;
  }, []);
  return runs
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => `${column}${from + first}:${column}${to + first}`);
}
const firstOfCategory = (row: PackRow, at: number): string =>
  ROWS[at - 1]?.category === row.category ? "" : row.category;

/** A small block of label and value for each requirement, one below the other. */
const card =
  (labels: readonly [string, string, string, string, string, string]) =>
  (row: PackRow): readonly (readonly string[])[] => {
    const [id, category, text, obligation, answer, remarks] = labels;
    return [
      [id, row.id, category, row.category],
      [text, row.text],
      [obligation, must(row), answer, mark(row)],
      [remarks, words(row)],
      [],
    ];
  };
const tall = (row: PackRow): readonly (readonly string[])[] => [
  ["項番", row.id],
  ["分類", row.category],
  ["要件", row.text],
  ["区分", must(row)],
  ["回答", mark(row)],
  ["備考", words(row)],
  [],
];

/** A line for remarks below each requirement, merged from a column to the last. */
const below = (
  cells: (row: PackRow) => readonly string[],
  from: string,
  merges: readonly string[] = [],
): GridSheet => ({
  rows: [[...CITY, "回答"], ...ROWS.flatMap((row) => [[...city(row), mark(row)], cells(row)])],
  merges: [...ROWS.map((_, at) => `${from}${at * 2 + 3}:E${at * 2 + 3}`), ...merges],
});

export const RETURNED: Readonly<Record<string, GridSheet>> = {
  "項目 as the category, merged downwards": table(
    [["項番", "項目", "要件", "必須・任意", "回答", "備考"]],
    (row, at) => [row.id, firstOfCategory(row, at), row.text, must(row), ...said(row)],
    mergedDown("B", 2),
  ),
  "大項目, 中項目 and the requirement": table(
    [["No.", "大項目", "中項目", "要求事項", "区分", "対応可否", "コメント"]],
    (row, at) => [
      row.id,
      at === 0 ? "外部サービス要件" : "",
      firstOfCategory(row, at),
      row.text,
      must(row),
      ...said(row),
    ],
    ["B2:B28", ...mergedDown("C", 2)],
  ),
  "③ before the heading": under("③回答"),
  "the heading in brackets": under("【回答】"),
  "a heading with its translation": under("回答\nAnswer"),
  "a heading with the legend": under("回答\n（○：対応　△：一部対応　×：非対応）"),
  "a heading with the choice": under("対応可否（○/△/×）"),
  適否: under("適否"),
  充足状況: under("充足状況"),
  対応区分: under("対応区分"),
  遵守状況: under("遵守状況"),
  "回答（事業者記入欄）": under("回答（事業者記入欄）"),
  "the vendor's own judgement": under("自己判定"),
  "a question as heading": under("要件を満たしますか？"),
  "words in place of the marks": table([[...CITY, "回答", "備考"]], (row) => [
    ...city(row),
    inWords(row, ["対応可", "一部対応", "対応不可"]),
    words(row),
  ]),
  "choices of which one is ticked": table([[...CITY, "対応", "一部対応", "非対応", "備考"]], (row) => [
    ...city(row),
    tick(row, "○"),
    tick(row, "△"),
    tick(row, "×"),
    words(row),
  ]),
  "choices under a title, ✓": table(
    [
      [...CITY, "回答", "", "", "備考"],
      ["", "", "", "", "可", "条件付き可", "不可", ""],
    ],
    (row) => [...city(row), ...["○", "△", "×"].map((of) => tick(row, of).replace("○", "✓")), words(row)],
    ["E1:G1"],
  ),
  "a title over the vendor's columns": table(
    [
      [...CITY, "事業者記入欄", "", "", ""],
      ["", "", "", "", "対応状況", "具体的な内容", "根拠資料", "提案書頁"],
    ],
    (row) => [...city(row), ...said(row), "", ""],
    ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:H1"],
  ),
  "the city's check on the right": table([[...HEADS, "市確認欄", "評価"]], (row, at) => [
    ...city(row),
    ...said(row),
    at % 3 === 0 ? "要確認" : "済",
    ["A", "B", "C"][at % 3] ?? "",
  ]),
  "points and weights": table([[...CITY, "配点", "重要度", "回答", "備考"]], (row, at) => [
    ...city(row),
    String(5 + (at % 3) * 5),
    ["高", "中", "低"][at % 3] ?? "",
    ...said(row),
  ]),
  "the place in the specification": beside("仕様書該当箇所", (_, at) => `第${1 + (at % 5)}章 ${at + 1}項`),
  "who is in charge": behind("担当部署", (_, at) => ["営業部", "技術部"][at % 2] ?? ""),
  "the page of the proposal": behind("提案書ページ番号", (_, at) => `p.${at + 3}`),
  "the day of the answer": behind("回答日", () => "2026/11/10"),
  "who answers": beside("回答者", (row) =>
    ["1.7", "1.8", "1.9"].includes(row.id) ? "ｸﾗｳﾄﾞ事業者" : "事業者",
  ),
  "explanations of the city between": beside("要件の補足説明", (row) =>
    row.id === "1.6" ? "登録証の写しを添付すること。" : row.id === "1.20" ? "期間を明記すること。" : "",
  ),
  "questions of the city and the replies": table(
    [[...CITY, "回答", "備考", "市からの質問", "質問への回答"]],
    (row) => [
      ...city(row),
      ...said(row),
      row.id === "1.16" ? "別紙3は最新版ですか。" : "",
      row.id === "1.16" ? "最新版です。" : "",
    ],
  ),
  "a round of questions with titles": table(
    [
      [...CITY, "回答", "備考", "質疑応答", ""],
      ["", "", "", "", "", "", "質問", "回答"],
    ],
    (row) => [
      ...city(row),
      ...said(row),
      row.id === "1.16" ? "別紙3は最新版ですか。" : "",
      row.id === "1.16" ? "最新版です。" : "",
    ],
    ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:F2", "G1:H1"],
  ),
  "number in two columns": table([["大番", "小番", "分類", "要件", "必須・任意", "回答", "備考"]], (row) => [
    row.id.split(".")[0] ?? "",
    row.id.split(".")[1] ?? "",
    row.category,
    row.text,
    must(row),
    ...said(row),
  ]),
  "an English heading": table(
    [["No.", "Category", "Requirement", "Mandatory / Optional", "Response", "Comments"]],
    (row) => [...city(row), ...said(row)],
  ),
  "the obligation as a heading between the rows": {
    rows: [
      ["項番", "分類", "要件", "回答", "備考"],
      ...ROWS.flatMap((row, at) => [
        ...(at === 0 || ROWS[at - 1]?.obligation !== row.obligation ? [[`【${must(row)}要件】`]] : []),
        [row.id, row.category, row.text, ...said(row)],
      ]),
    ],
  },
  "the obligation as a mark before the number": table(
    [["必須", "項番", "分類", "要件", "回答", "備考"]],
    (row) => [must(row) === "必須" ? "●" : "", row.id, row.category, row.text, ...said(row)],
  ),
  "an empty column between, and a place further down": {
    ...table([[...CITY, "", "回答", "", "備考"]], (row) => [...city(row), "", mark(row), "", words(row)]),
    shift: { rows: 8, columns: 3 },
  },
  "empty rows between": {
    rows: [HEADS, ...ROWS.flatMap((row) => [[...city(row), ...said(row)], []])],
  },
  "every requirement over two merged rows": {
    rows: [HEADS, ...ROWS.flatMap((row) => [[...city(row), ...said(row)], [""]])],
    merges: ROWS.flatMap((_, at) =>
      [..."ABCDEF"].map((column) => `${column}${at * 2 + 2}:${column}${at * 2 + 3}`),
    ),
  },
  "remarks left of the answer": table([[...CITY, "備考", "回答"]], (row) => [
    ...city(row),
    words(row),
    mark(row),
  ]),
  "remarks between requirement and obligation": table(
    [["項番", "分類", "要件", "備考", "必須・任意", "回答"]],
    (row) => [row.id, row.category, row.text, words(row), must(row), mark(row)],
  ),
  "remarks in the first column": table([["備考", ...CITY, "回答"]], (row) => [
    words(row),
    ...city(row),
    mark(row),
  ]),
  "a line for remarks below each": below((row) => ["", "備考", words(row)], "C"),
  "a line for remarks below each, its label in front": below((row) => ["備考", words(row)], "B"),
  "a line for remarks below each, its label in the same cell": below((row) => [`備考：${words(row)}`], "A"),
  "a line for remarks below each, number merged over both": below(
    (row) => ["", "備考", words(row)],
    "C",
    ROWS.map((_, at) => `A${at * 2 + 2}:A${at * 2 + 3}`),
  ),
  "cards with labels on the left": {
    rows: [
      ["外部サービス要件　回答票"],
      [],
      ...ROWS.flatMap(card(["項番", "分類", "要件", "必須・任意", "回答", "備考"])),
    ],
  },
  "cards with other labels, merged": {
    rows: ROWS.flatMap(card(["No.", "区分", "要求事項", "必須／任意", "対応可否", "対応内容"])),
    merges: ROWS.flatMap((_, at) => [`B${at * 5 + 2}:D${at * 5 + 2}`, `B${at * 5 + 4}:D${at * 5 + 4}`]),
  },
  "cards of one line a label": { rows: ROWS.flatMap(tall) },
};

/** Layouts of which some rows, or all, are for a person: a question still stands, or nothing names the answer. */
export const ASKED: Readonly<Record<string, GridSheet>> = {
  "the vendor's questions and the city's answers": table(
    [[...CITY, "対応可否", "備考", "質問事項", "市回答"]],
    (row) => [
      ...city(row),
      ...said(row),
      row.id === "1.10" ? "バックアップも対象でしょうか。" : "",
      row.id === "1.10" ? "対象です。" : "",
    ],
  ),
  "the answer on a row of its own below": {
    rows: [
      ["項番", "分類", "要件／回答", "必須・任意"],
      ...ROWS.flatMap((row) => [[...city(row)], ["", "", `回答：${mark(row)}　${words(row)}`]]),
    ],
  },
  "lines of the city's below each requirement": {
    rows: [
      [...CITY, "回答"],
      ...ROWS.flatMap((row) => [
        [...city(row), mark(row)],
        ["", "補足", "証跡の写しを添付すること。"],
      ]),
    ],
  },
  "without any heading": { rows: ROWS.map((row) => [...city(row), ...said(row)]) },
};
