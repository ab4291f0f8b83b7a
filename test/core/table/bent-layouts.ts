import { columnLetters } from "../../../src/core/snapshot/grid";
import type { PackRow } from "../../../src/core/pack/pack-schema";
import { shippedPack } from "../../../src/packs";
import type { GridSheet } from "../snapshot/snapshot-of";

/*
 * One set of answers in many layouts: what comes of a row in each of them must be what comes of it in the plain one, or a
 * question; nothing definite that the plain one does not give.
 */

export type Said = (row: PackRow) => readonly [mark: string, words: string];
export type Bent = (said: Said) => GridSheet;
type Cells = (row: PackRow, at: number) => readonly string[];
type Lines = readonly (readonly string[])[];

const { rows: ROWS, exemptions } = shippedPack("gaibu-service");
const must = (row: PackRow): string => (row.obligation === "mandatory" ? "必須" : "任意");
const city = (row: PackRow): readonly string[] => [row.id, row.category, row.text, must(row)];
const CITY = ["項番", "分類", "要件", "必須・任意"] as const;
const HEADS = [...CITY, "回答", "備考"] as const;
const first = ({ text }: PackRow): string => text.split("\n")[0] ?? "";
const rest = ({ text }: PackRow): string => text.split("\n").slice(1).join("\n");
const band = (row: PackRow): Lines =>
  exemptions.filter(({ rows }) => rows.from === row.id).map(({ text }) => [text]);

/** A table with its bands, each on a row of its own. */
const table = (heads: Lines, cells: Cells, more: Partial<GridSheet> = {}): GridSheet => ({
  rows: [...heads, ...ROWS.flatMap((row, at) => [...band(row), cells(row, at)])],
  ...more,
});
const under =
  (...heads: readonly string[]) =>
  (said: Said) =>
    table([heads], (row) => [...city(row), ...said(row)]);
/** Other headings over the same six columns. */
const plainCells =
  (said: Said): Cells =>
  (row) => [...city(row), ...said(row)];
const numbered =
  (number: (id: string, at: number) => string): Bent =>
  (said) =>
    table([HEADS], (row, at) => [number(row.id, at), ...city(row).slice(1), ...said(row)]);
/** The same mark in other words or signs. */
const marked =
  (words: Readonly<Record<string, string>>, heading = "回答"): Bent =>
  (said) =>
    table([[...CITY, heading, "備考"]], (row) => {
      const [mark, text] = said(row);
      return [...city(row), words[mark] ?? mark, text];
    });
const more =
  (heading: string, cell: (row: PackRow, at: number) => string): Bent =>
  (said) =>
    table([[...HEADS, heading]], (row, at) => [...city(row), ...said(row), cell(row, at)]);
const between =
  (heading: string, cell: (row: PackRow, at: number) => string): Bent =>
  (said) =>
    table([[...CITY, heading, "回答", "備考"]], (row, at) => [...city(row), cell(row, at), ...said(row)]);
const tick = (mark: string, of: string, sign = "○"): string => (mark === of ? sign : "");
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const above =
  (...lines: Lines): Bent =>
  (said) => {
    const { rows } = table([HEADS], plainCells(said));
    return { rows: [...lines, ...rows] };
  };
const below =
  (...lines: Lines): Bent =>
  (said) => {
    const { rows } = table([HEADS], plainCells(said));
    return { rows: [...rows, [], ...lines] };
  };

/** Which rows stand where: the rows of each category, from 0. */
function runs(): readonly { readonly from: number; readonly to: number }[] {
  return ROWS.reduce<{ from: number; to: number; category: string }[]>((found, row, at) => {
    const open = found.at(-1);
    if (open?.category === row.category) open.to = at;
    else found.push({ from: at, to: at, category: row.category });
    return found;
  }, []);
}

export const PLAIN: Bent = (said) => table([HEADS], plainCells(said));

export const BENT: Readonly<Record<string, Bent>> = {
  "headings merged over two rows": (said) =>
    table([HEADS, ["", "", "", "", "", ""]], plainCells(said), {
      merges: [..."ABCDEF"].map((column) => `${column}1:${column}2`),
    }),
  "headings merged over three rows, a group over the vendor's": (said) =>
    table(
      [
        [...CITY, "事業者記入欄", ""],
        ["", "", "", "", "回答", "備考"],
        ["", "", "", "", "", ""],
      ],
      plainCells(said),
      { merges: ["A1:A3", "B1:B3", "C1:C3", "D1:D3", "E1:F1", "E2:E3", "F2:F3"] },
    ),
  "two groups over the columns": (said) =>
    table([["本市記入欄", "", "", "", "受託者記入欄", ""], HEADS], plainCells(said), {
      merges: ["A1:D1", "E1:F1"],
    }),
  "translated headings": under("No.", "Category", "Requirement", "Mandatory/Optional", "Answer", "Remarks"),
  "headings with their translation": under(
    "項番\nNo.",
    "分類\nCategory",
    "要件\nRequirement",
    "必須・任意\nMandatory/Optional",
    "回答\nAnswer",
    "備考\nRemarks",
  ),
  "numbered headings": under("①項番", "②分類", "③要件", "④必須・任意", "⑤回答", "⑥備考"),
  "headings in brackets": under("【項番】", "【分類】", "【要件】", "【必須・任意】", "【回答】", "【備考】"),
  "headings with blanks": under("項　番", "分　類", "要　件", "必須・任意", "回　答", "備　考"),
  "headings in half-width kana and spaces": under(
    "No",
    "カテゴリ",
    "要求事項",
    "区分",
    "対応可否",
    "コメント",
  ),
  "other words 1": under("No.", "大分類", "要求要件", "必須／任意", "対応状況", "対応内容"),
  "other words 2": under("番号", "区分", "セキュリティ要件", "要否", "適合状況", "説明"),
  "other words 3": under("通番", "項目", "要件内容", "必須任意", "可否", "特記事項"),
  "other words 4": under("項番", "分野", "仕様", "必須/任意", "提案者回答", "補足説明"),
  "numbers in brackets": numbered((id) => `(${id})`),
  "numbers in full-width brackets": numbered((id) => `（${id}）`),
  "numbers with 要件": numbered((id) => `要件${id}`),
  "numbers with No.": numbered((id) => `No.${id}`),
  "numbers with a prefix": numbered((id) => `R-${id}`),
  "full-width numbers": numbered(wide),
  "numbers with a hyphen": numbered((id) => id.replace(".", "-")),
  "numbers within the chapter": numbered((id) => id.split(".")[1] ?? ""),
  "numbers in two columns": (said) =>
    table([["章", "番", ...HEADS.slice(1)]], (row) => [
      ...row.id.split("."),
      ...city(row).slice(1),
      ...said(row),
    ]),
  "number and requirement in one cell": (said) =>
    table([["分類", "要件", "必須・任意", "回答", "備考"]], (row) => [
      row.category,
      `${row.id} ${row.text}`,
      must(row),
      ...said(row),
    ]),
  "without the obligation": (said) =>
    table([["項番", "分類", "要件", "回答", "備考"]], (row) => [...city(row).slice(0, 3), ...said(row)]),
  "without the category": (said) =>
    table([["項番", "要件", "必須・任意", "回答", "備考"]], (row) => [
      row.id,
      row.text,
      must(row),
      ...said(row),
    ]),
  "the category merged downwards": (said) => {
    const { rows } = {
      rows: [
        HEADS,
        ...ROWS.map((row, at) => {
          const isFirst = ROWS[at - 1]?.category !== row.category;
          return [row.id, isFirst ? row.category : "", row.text, must(row), ...said(row)];
        }),
      ],
    };
    return {
      rows,
      merges: runs()
        .filter(({ from, to }) => to > from)
        .map(({ from, to }) => `B${from + 2}:B${to + 2}`),
    };
  },
  "sections as rows between": (said) => ({
    rows: [
      HEADS,
      ...ROWS.flatMap((row, at) => [
        ...(ROWS[at - 1]?.category === row.category ? [] : [[`■ ${row.category}`]]),
        ...band(row),
        [...city(row), ...said(row)],
      ]),
    ],
  }),
  "sections merged over the table": (said) => {
    const lines: (readonly string[])[] = [HEADS];
    const merges: string[] = [];
    ROWS.forEach((row, at) => {
      if (ROWS[at - 1]?.category !== row.category) {
        lines.push([row.category]);
        merges.push(`A${lines.length}:F${lines.length}`);
      }
      lines.push(...band(row), [...city(row), ...said(row)]);
    });
    return { rows: lines, merges };
  },
  "a requirement in two columns": (said) =>
    table([["項番", "分類", "要件", "要件詳細", "必須・任意", "回答", "備考"]], (row) => [
      row.id,
      row.category,
      first(row),
      rest(row),
      must(row),
      ...said(row),
    ]),
  "a requirement in lines of a few characters": (said) =>
    table([HEADS], (row) => [
      row.id,
      row.category,
      row.text.replace(/(.{18})/gu, "$1\n"),
      must(row),
      ...said(row),
    ]),
  "check boxes": marked({ "○": "☑", "×": "☐", "△": "△" }, "対応する場合はチェック"),
  "choices in one cell": (said) =>
    table([[...HEADS]], (row) => {
      const [mark, words] = said(row);
      const box = (of: string): string => (mark === of ? "☑" : "☐");
      return [
        ...city(row),
        mark === "" ? "☐可　☐一部可　☐否" : `${box("○")}可　${box("△")}一部可　${box("×")}否`,
        words,
      ];
    }),
  "■□ choices in one cell": (said) =>
    table([[...HEADS]], (row) => {
      const [mark, words] = said(row);
      const box = (of: string): string => (mark === of ? "■" : "□");
      return [...city(row), `${box("○")}適合 ${box("△")}一部適合 ${box("×")}不適合`, words];
    }),
  "columns 適 | 否": (said) =>
    table([[...CITY, "適", "一部", "否", "備考"]], (row) => {
      const [mark, words] = said(row);
      return [...city(row), tick(mark, "○"), tick(mark, "△"), tick(mark, "×"), words];
    }),
  "columns 対応 | 一部対応 | 未対応 under a title": (said) =>
    table(
      [
        [...CITY, "回答（該当に○）", "", "", "備考"],
        ["", "", "", "", "対応", "一部対応", "未対応", ""],
      ],
      (row) => {
        const [mark, words] = said(row);
        return [...city(row), tick(mark, "○"), tick(mark, "△"), tick(mark, "×"), words];
      },
      { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:G1", "H1:H2"] },
    ),
  "columns of boxes 可 | 不可": (said) =>
    table([[...CITY, "可", "条件付可", "不可", "備考"]], (row) => {
      const [mark, words] = said(row);
      const box = (of: string): string => (mark === of ? "☑" : "☐");
      return [...city(row), box("○"), box("△"), box("×"), words];
    }),
  "words: 対応可 一部対応 対応不可": marked({ "○": "対応可", "△": "一部対応", "×": "対応不可" }),
  "words: はい いいえ": marked({ "○": "はい", "△": "一部", "×": "いいえ" }),
  "words: 可 否": marked({ "○": "可", "△": "一部可", "×": "否" }),
  "words: 適合 不適合": marked({ "○": "適合", "△": "一部適合", "×": "不適合" }, "自己評価"),
  "words: 満たす 満たさない": marked({ "○": "満たす", "△": "一部満たす", "×": "満たさない" }, "充足状況"),
  "words: Yes Partial No": marked({ "○": "Yes", "△": "Partial", "×": "No" }, "Compliance"),
  "signs: 〇": marked({ "○": "〇" }),
  "signs: ◯ and ✕": marked({ "○": "◯", "×": "✕" }),
  "signs: full-width letters": marked({ "○": "ＯＫ", "×": "ＮＧ" }),
  "signs with words in the cell": marked({ "○": "○（対応）", "△": "△（一部対応）", "×": "×（非対応）" }),
  "signs with a legend above": (said) => {
    const { rows } = marked({ "○": "A", "△": "B", "×": "C" })(said);
    return { rows: [["回答欄の記号　A：対応　B：一部対応　C：対応不可"], [], ...rows] };
  },
  "signs with a legend in the heading": marked(
    { "○": "1", "△": "2", "×": "3" },
    "回答\n1：対応　2：一部対応　3：対応不可",
  ),
  "answers over two lines of the cell": marked({ "○": "○\n（標準機能）", "×": "×\n" }),
  "mark and words in one cell": (said) =>
    table([[...CITY, "回答"]], (row) => [
      ...city(row),
      said(row)
        .filter((one) => one !== "")
        .join("\n"),
    ]),
  "the officer's check, empty": more("市確認欄", () => ""),
  "the officer's check, filled in": more("市確認欄", (_, at) => (at % 3 === 0 ? "要確認" : "済")),
  "the officer's check with marks": more("市チェック", (_, at) => (at % 4 === 0 ? "×" : "○")),
  "the officer's points": more("評価点", (_, at) => String(5 - (at % 3))),
  "the reviewer's comment": more("審査コメント", (_, at) => (at % 5 === 0 ? "ヒアリングで確認" : "")),
  "weights before the answer": between("配点", (_, at) => String(5 + (at % 3) * 5)),
  "the clause of the specification": between("仕様書該当箇所", (_, at) => `第${1 + (at % 5)}章`),
  "hints before the answer": between("記載要領", () => "○・△・×で記入"),
  "explanations of the city": between("要件の補足", (row) => (row.id === "1.6" ? "登録証の写しを添付" : "")),
  "who is in charge": more("担当部署", (_, at) => ["営業部", "技術部"][at % 2] ?? ""),
  "the day of the answer": more("回答日", () => "2026/11/10"),
  "pages of the proposal": more("提案書頁", (_, at) => `p.${at + 3}`),
  "an own running number": (said) =>
    table([["行", ...HEADS]], (row, at) => [String(at + 1), ...city(row), ...said(row)]),
  "blank columns between": (said) =>
    table([["項番", "", "分類", "要件", "", "必須・任意", "", "回答", "", "備考"]], (row) => {
      const [mark, words] = said(row);
      return [row.id, "", row.category, row.text, "", must(row), "", mark, "", words];
    }),
  "columns merged in pairs": (said) =>
    table(
      [["項番", "", "分類", "", "要件", "", "必須・任意", "", "回答", "", "備考", ""]],
      (row) => [...city(row), ...said(row)].flatMap((text) => [text, ""]),
      {
        merges: Array.from({ length: 1 + ROWS.length + exemptions.length }, (_, row) => row).flatMap((row) =>
          [0, 2, 4, 6, 8, 10].map(
            (column) => `${columnLetters(column)}${row + 1}:${columnLetters(column + 1)}${row + 1}`,
          ),
        ),
      },
    ),
  "hidden columns with notes": (said) =>
    table(
      [["項番", "旧番号", "分類", "要件", "必須・任意", "回答", "備考"]],
      (row, at) => [row.id, `S-${at + 1}`, row.category, row.text, must(row), ...said(row)],
      { hiddenColumns: ["B"] },
    ),
  "the category hidden": (said) => table([HEADS], plainCells(said), { hiddenColumns: ["B"] }),
  "at row 15 and column D": (said) => ({ ...PLAIN(said), shift: { rows: 14, columns: 3 } }),
  "under a cover of labels": above(
    ["外部サービス要件 回答書"],
    [],
    ["件名", "庁内情報共有サービス"],
    ["事業者名", "株式会社みほん"],
    ["所在地", "東京都千代田区一丁目1番1号"],
    ["担当者", "営業部　山田"],
    ["電話", "03-1234-5678"],
    ["回答日", "2026年11月10日"],
    [],
    ["※ 回答欄には○・△・×のいずれかを記入してください。"],
    [],
  ),
  "a page number and the form's name": above(
    ["", "", "", "", "", "様式第3号"],
    ["外部サービス要件一覧"],
    ["", "", "", "", "", "1/1"],
  ),
  "empty rows between": (said) => ({
    rows: [HEADS, ...ROWS.flatMap((row) => [...band(row), [...city(row), ...said(row)], []])],
  }),
  "every row over two merged rows": (said) => ({
    rows: [HEADS, ...ROWS.flatMap((row) => [[...city(row), ...said(row)], [""]])],
    merges: ROWS.flatMap((_, at) =>
      [..."ABCDEF"].map((column) => `${column}${at * 2 + 2}:${column}${at * 2 + 3}`),
    ),
  }),
  "headings again every ten rows": (said) => ({
    rows: ROWS.flatMap((row, at) => [
      ...(at % 10 === 0 ? [HEADS] : []),
      ...band(row),
      [...city(row), ...said(row)],
    ]),
  }),
  "an example row below the headings": (said) =>
    table(
      [HEADS, ["例", "認証", "〇〇の認証を取得していること。", "必須", "○", "登録番号 12345"]],
      plainCells(said),
    ),
  "the answer first": (said) => ({
    rows: [
      ["回答", "備考", ...CITY],
      ...ROWS.flatMap((row) => [...band(row).map((line) => ["", "", ...line]), [...said(row), ...city(row)]]),
    ],
  }),
  "the answer before the requirement": (said) =>
    table([["項番", "回答", "備考", "分類", "要件", "必須・任意"]], (row) => [
      row.id,
      ...said(row),
      row.category,
      row.text,
      must(row),
    ]),
  "remarks before the answer": (said) =>
    table([[...CITY, "備考", "回答"]], (row) => [...city(row), said(row)[1], said(row)[0]]),
  "two columns of remarks": (said) =>
    table([[...CITY, "回答", "対応内容", "備考"]], (row) => [...city(row), ...said(row), ""]),
  "evidence beside": (said) =>
    table([[...HEADS, "根拠資料"]], (row) => [
      ...city(row),
      ...said(row),
      said(row)[0] === "○" ? "提案書" : "",
    ]),
  "dashes in empty remarks": (said) =>
    table([HEADS], (row) => [...city(row), said(row)[0], said(row)[1] === "" ? "－" : said(row)[1]]),
  "a line to close": below(["以上"]),
  "instructions below": below(
    ["※ 提出期限：令和8年11月30日"],
    ["※ 本様式はA4で印刷してください。"],
    ["以上"],
  ),
  "a list of choices below": below(["プルダウン用リスト"], ["○"], ["△"], ["×"]),
  "obligation in marks": (said) =>
    table([["項番", "分類", "要件", "必須(●)", "回答", "備考"]], (row) => [
      row.id,
      row.category,
      row.text,
      must(row) === "必須" ? "●" : "",
      ...said(row),
    ]),
  "obligation as 必 and 任": (said) =>
    table([HEADS], (row) => [row.id, row.category, row.text, must(row).slice(0, 1), ...said(row)]),
  "obligation in brackets": (said) =>
    table([HEADS], (row) => [row.id, row.category, row.text, `【${must(row)}】`, ...said(row)]),
  "obligation before the text": (said) =>
    table([["項番", "分類", "要件", "回答", "備考"]], (row) => [
      row.id,
      row.category,
      `【${must(row)}】${row.text}`,
      ...said(row),
    ]),
  "answers again in a column for the city's copy": more("（転記用）", () => ""),
};
