import { describe, expect, it } from "@jest/globals";
import { findTable } from "../../../src/core/table/find-table";
import type { PackRow } from "../../../src/core/pack/pack-schema";
import { shippedPack } from "../../../src/packs";
import { snapshotOf } from "../snapshot/snapshot-of";
import { statusesOf } from "./statuses-of";

const pack = shippedPack("gaibu-service");

/** One vendor's answers: a mark, and words beside it. */
const SAID: Readonly<Record<string, readonly [mark: string, words: string]>> = {
  "1.1": ["×", "登録はありません。"],
  "1.2": ["×", "未登録"],
  "1.4": ["×", ""],
  "1.5": ["○", "入力データは学習に利用せず、事業者による監査の対象にもなりません。"],
  "1.6": ["○", "ISO/IEC 27001:2022 認証取得済（登録番号 IS 712345、有効期限 2028年3月31日）"],
  "1.9": ["×", "未取得"],
  "1.10": ["○", "東京リージョンと大阪リージョンのみを使用し、バックアップも国内に保管します。"],
  "1.14": ["△", "ティアについて確認中です。"],
  "1.16": ["○", "別紙3「管理体制図」のとおりです。"],
  "1.20": ["○", "アクセスログは13か月保存します。専用のサーバに自動で蓄積します。"],
  "1.25": ["×", "持出管理には対応しておりません。"],
  "1.26": ["", ""],
};
const said = (row: PackRow): readonly [mark: string, words: string] =>
  SAID[row.id] ?? ["○", "対応しています。"];
const must = (row: PackRow): string => (row.obligation === "mandatory" ? "必須" : "任意");
const first = (row: PackRow): string => row.text.split("\n")[0] ?? "";
const others = (row: PackRow): string => row.text.split("\n").slice(1).join("\n");
const word = (row: PackRow, words: readonly [string, string, string]): string =>
  ({ "○": words[0], "×": words[1], "△": words[2] })[said(row)[0]] ?? "";

interface Sheet {
  readonly heads: readonly (readonly string[])[];
  readonly cells: (row: PackRow) => readonly string[];
  readonly above?: readonly (readonly string[])[];
  readonly merges?: readonly string[];
}

/** The statuses under these headings. */
function statuses({ heads, cells, above = [], merges = [] }: Sheet): Readonly<Record<string, string>> {
  const rows = [...above, ...heads, ...pack.rows.map(cells)];
  const result = findTable({ snapshot: snapshotOf({ rows, merges }), pack });
  return result.ok ? Object.fromEntries(statusesOf(result.table)) : { fault: result.fault.code };
}

const HEADS = ["項番", "分類", "要件", "必須・任意", "回答", "備考"];
const city = (row: PackRow): readonly string[] => [row.id, row.category, row.text, must(row)];
const PLAIN = statuses({ heads: [HEADS], cells: (row) => [...city(row), ...said(row)] });

describe("a layout that says the same as the plain one is judged as the plain one", () => {
  it("knows the plain one", () => {
    expect(new Set(Object.values(PLAIN)).size).toBeGreaterThan(4);
    expect(Object.keys(PLAIN)).toHaveLength(pack.rows.length);
  });

  const SHEETS: Readonly<Record<string, Sheet>> = {
    "a heading that lists the answers": {
      heads: [[...HEADS.slice(0, 4), "はい／いいえ", "備考"]],
      cells: (row) => [...city(row), word(row, ["はい", "いいえ", "△"]), said(row)[1]],
    },
    "a heading that lists the marks": {
      heads: [[...HEADS.slice(0, 4), "○・△・×", "備考"]],
      cells: (row) => [...city(row), ...said(row)],
    },
    回答記号: {
      heads: [[...HEADS.slice(0, 4), "回答記号", "備考"]],
      cells: (row) => [...city(row), ...said(row)],
    },
    "自己評価 with a footnote's sign, and words beside it": {
      heads: [
        [...HEADS.slice(0, 4), "自己\n評価1）", "具体的な回答\n（ポイントを簡潔に記載）", "関連資料名2）"],
      ],
      cells: (row) => [...city(row), ...said(row), ""],
    },
    "チェック where nothing else is the answer": {
      heads: [["チェック", ...HEADS.slice(0, 4), "備考"]],
      cells: (row) => [said(row)[0], ...city(row), said(row)[1]],
    },
    "the answers left of the requirements, and lines merged over both": {
      heads: [
        ["回答", ...HEADS.slice(0, 4), "備考"],
        ["以下の要件について回答してください。", "", "", "", "", ""],
      ],
      merges: ["A2:F2"],
      cells: (row) => [said(row)[0], ...city(row), said(row)[1]],
    },
    "a requirement in two columns": {
      heads: [["項番", "分類", "要件", "要件詳細", "必須・任意", "回答", "備考"]],
      cells: (row) => [row.id, row.category, first(row), others(row), must(row), ...said(row)],
    },
    "the obligation in marks that its heading explains": {
      heads: [["項番", "分類", "要件", "必須(◎)／任意(○)", "回答", "備考"]],
      cells: (row) => [row.id, row.category, row.text, must(row) === "必須" ? "◎" : "○", ...said(row)],
    },
    "the choices and a hint in a row of their own below the headings": {
      heads: [HEADS, ["", "", "", "", "○・△・×", "登録番号、期限等"]],
      cells: (row) => [...city(row), ...said(row)],
    },
    "a legend in a cell of its own below the heading": {
      heads: [
        ["No", "機能分類", "要件内容", "区分", "提案者回答欄", ""],
        ["", "", "", "", "対応区分", "対応内容（実現方法・根拠）"],
        ["", "", "", "", "○：対応\n△：一部対応\n×：非対応", ""],
      ],
      merges: ["A1:A3", "B1:B3", "C1:C3", "D1:D3", "E1:F1", "F2:F3"],
      cells: (row) => [...city(row), ...said(row)],
    },
    "a column of hints by the city": {
      heads: [["項番", "分類", "要件", "必須・任意", "記載上の留意点", "回答", "備考"]],
      cells: (row) => [
        ...city(row),
        /ISMAP|ISO/.test(row.text) ? "登録番号・有効期限を記載" : "具体的に記載",
        ...said(row),
      ],
    },
    "columns for the time and the price": {
      heads: [["項番", "分類", "要件", "必須・任意", "回答", "対応時期", "カスタマイズ費用（千円）", "備考"]],
      cells: (row) => {
        const [mark, words] = said(row);
        return [...city(row), mark, ...(mark === "○" ? ["契約時", "0"] : ["", ""]), words];
      },
    },
    "words left of the marks, some of them short": {
      heads: [["項番", "分類", "要件", "必須・任意", "現在の対応状況", "回答"]],
      cells: (row) => [...city(row), said(row)[1], said(row)[0]],
    },
    "one and the same mark beside every row, without a heading": {
      heads: [HEADS],
      cells: (row) => [...city(row), ...said(row), "", "○"],
    },
  };
  it.each(Object.entries(SHEETS))("%s", (_, sheet) => {
    expect(statuses(sheet)).toEqual(PLAIN);
  });
});

describe("a heading or a column that turns the marks is never read as the plain one", () => {
  const CITYS: Readonly<Record<string, Sheet>> = {
    "a hint below the heading says when to mark": {
      heads: [HEADS, ["", "", "", "", "未対応の場合は○を記入", "具体的に記入"]],
      cells: (row) => [...city(row), "○", ""],
    },
    "a legend below the heading turns the marks": {
      heads: [HEADS, ["", "", "", "", "○：未対応\n×：対応済", ""]],
      cells: (row) => [...city(row), "○", ""],
    },
    "a choice below a heading of something else": {
      heads: [
        [...HEADS.slice(0, 4), "課題", "備考"],
        ["", "", "", "", "有・無", ""],
      ],
      cells: (row) => [...city(row), "有", ""],
    },
    "a check of the city's": {
      heads: [[...HEADS.slice(0, 4), "チェック（市記入）", "備考"]],
      cells: (row) => [...city(row), "○", ""],
    },
    "a no with a time is a promise": {
      heads: [[...HEADS.slice(0, 4), "回答", "対応時期", "備考"]],
      cells: (row) => [...city(row), "△", "契約時", ""],
    },
    "a yes with a day to come": {
      heads: [[...HEADS.slice(0, 4), "回答", "対応時期", "備考"]],
      cells: (row) => [...city(row), "○", "令和9年10月", ""],
    },
    "a yes with a price": {
      heads: [[...HEADS.slice(0, 4), "回答", "追加費用", "備考"]],
      cells: (row) => [...city(row), "○", "有償（別途見積）", ""],
    },
  };
  it.each(Object.entries(CITYS))("%s", (_, sheet) => {
    const found = Object.entries(statuses(sheet));
    const sure = found.filter(([, status]) => ["conforming", "exempt"].includes(status));
    expect(sure).toEqual([]);
  });
});
