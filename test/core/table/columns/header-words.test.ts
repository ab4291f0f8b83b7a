import { describe, expect, it } from "@jest/globals";
import { columnKind } from "../../../../src/core/table/columns/header-words";

const ANSWER = [
  ["回答", "対応可否", "適合", "可否", "貴社の対応可否", "事業者回答", "提案者の対応状況", "応札者回答欄"],
  ["受託者による回答", "要件への適合状況", "対応状況（令和8年11月現在）", "本年度回答", "Vendor Response"],
].flat();
const ASIDE = [
  [
    "回答（例）",
    "回答例",
    "記入例",
    "前年度回答",
    "令和6年度回答",
    "R5回答",
    "想定回答",
    "模範回答",
    "標準回答",
  ],
  [
    "期待回答",
    "他社回答",
    "参考回答",
    "仮回答",
    "一次回答",
    "必要な対応",
    "情シス回答",
    "所管課回答",
    "回答案",
  ],
  ["備考（市記載）", "補足説明（本市）", "備考※市記入", "別紙の有無", "公開可否", "要件補足"],
].flat();
const LIMITS = [
  [
    "課題の有無",
    "カスタマイズ有無",
    "追加費用の有無",
    "質問の有無",
    "対応予定",
    "例外の有無",
    "懸念事項の有無",
  ],
  [
    "免除可否",
    "再委託の有無",
    "不備の有無",
    "今後の対応",
    "対応（希望）",
    "適合しない点",
    "例外事項",
    "制約条件",
  ],
].flat();

describe("what a header announces", () => {
  it.each(ANSWER)("%s names the answer", (text) => {
    expect(columnKind(text)).toBe("answer");
  });
  it.each(ASIDE)("%s is not the vendor's answer or evidence", (text) => {
    expect(columnKind(text)).toBe("aside");
  });
  it.each(LIMITS)("%s may take an answer back", (text) => {
    expect(columnKind(text)).toBe("limits");
  });
});
