import { describe, expect, it } from "@jest/globals";
import { columnKind } from "../../../../src/core/table/columns/header-words";
import { city, HEADS, PLAIN, ROWS, said, statusesIn } from "../vendor-of-layouts";

const ANSWERS = [
  [
    "回答\nAnswer",
    "Answer\n回答",
    "回答 / Answer",
    "回答/Answer",
    "対応可否\nAvailability",
    "Compliant?",
    "Y/N",
  ],
  ["③回答欄（○×）", "③ 回答", "(3) 回答", "３．回答欄", "Ｅ．回答", "E 回答", "Ⅳ 回答", "4 回答欄", "①回答"],
  [
    "〈回答〉",
    "《回答欄》",
    "≪回答≫",
    "〔回答〕",
    "『回答』",
    "【回答】",
    "↓回答",
    "回答▼",
    "回　答",
    "回\n答",
  ],
  ["○・△・×", "○△×", "◎○△×", "○×欄", "○×を記入", "○×回答", "はい/いいえ", "可・不可", "対応済／未対応"],
  [
    "自己申告",
    "自己採点",
    "セルフチェック",
    "自社評価",
    "自己点検欄",
    "適合判定（自己）",
    "評価（事業者記入）",
  ],
  ["御回答", "準拠状況", "充足度", "準拠可否", "要件を満たすか", "対応していますか", "事業者チェック欄"],
].flat();

describe("headings as they come back", () => {
  it.each(ANSWERS)("%j names the answer", (text) => {
    expect(columnKind(text)).toBe("answer");
    const heads = [...HEADS.slice(0, 4), text, HEADS[5]];
    expect(statusesIn({ rows: [heads, ...ROWS.map((row) => [...city(row), ...said(row)])] })).toEqual(PLAIN);
  });

  it.each([["選択欄"], ["入力欄"], ["結果"]])(
    "%s is the answer where nothing else is, and marks stand there",
    (text) => {
      const heads = [...HEADS.slice(0, 4), text, HEADS[5]];
      expect(statusesIn({ rows: [heads, ...ROWS.map((row) => [...city(row), ...said(row)])] })).toEqual(
        PLAIN,
      );
    },
  );

  it.each([
    [["①項番", "②分類", "③要件", "④必須・任意", "⑤回答", "⑥備考"]],
    [
      [
        "No.\n番号",
        "分類\nCategory",
        "要件\nRequirement",
        "必須/任意\nMandatory/Optional",
        "回答\nAnswer",
        "備考\nRemarks",
      ],
    ],
    [["1.項番", "2.分類", "3.要件", "4.必須・任意", "5.回答", "6.備考"]],
  ])("%j", (heads) => {
    expect(statusesIn({ rows: [heads, ...ROWS.map((row) => [...city(row), ...said(row)])] })).toEqual(PLAIN);
  });

  it("the answers of a printed questionnaire stand under 回答例", () => {
    const heads = [
      ["#", "質問", "", "区分", "回答例", "", ""],
      ["", "分類", "具体的な質問項目", "", "自己\n評価1）", "具体的な回答\n（簡潔に記載）", "関連資料名2）"],
    ];
    const merges = ["A1:A2", "B1:C1", "D1:D2", "E1:G1"];
    expect(
      statusesIn({ rows: [...heads, ...ROWS.map((row) => [...city(row), ...said(row), ""])], merges }),
    ).toEqual(PLAIN);
  });

  it.each(["判定", "評価", "事業者評価", "○×判定", "市確認欄", "SLA\n回答", "2回目の判定", "評価（市）"])(
    "%j does not",
    (text) => {
      expect(columnKind(text)).not.toBe("answer");
    },
  );

  it.each([
    ["回答例", ""],
    ["記入例", "回答欄"],
  ])("an example beside it is none: %s", (title, other) => {
    const heads = [
      ["項番", "分類", "要件", "必須・任意", title, "", other],
      ["", "", "", "", "可否", "内容", ""],
    ];
    const found = statusesIn({
      rows: [...heads, ...ROWS.map((row) => [...city(row), "○", "対応します。", ""])],
      merges: ["E1:F1"],
    });
    expect(
      Object.values(found).filter((status) => ["conforming", "exempt", "nonconforming"].includes(status)),
    ).toEqual([]);
  });
});
