import { describe, expect, it } from "@jest/globals";
import { pageTexts } from "../../../src/core/snapshot/page-texts";

describe("what stands on the printed pages", () => {
  it.each<[string, readonly string[]]>([
    ["&L【ドラフト】&C外部サービス要件&R令和8年度", ["【ドラフト】", "外部サービス要件", "令和8年度"]],
    ['&C&"游ゴシック,標準"&14仮回答&12&KFF0000（社内確認中）', ["仮回答（社内確認中）"]],
    ["案", ["案"]],
    ["&LR&&D部 &P / &N&R&D &T", ["R&D部 /"]],
    ["&C&P", []],
    ["&L&G&C回答&Uは&B無効", ["回答は無効"]],
    ["&L&K04+019旧版", ["旧版"]],
  ])("%s", (kept, texts) => {
    expect(pageTexts([kept])).toEqual(texts);
  });

  it("is told once, however many pages have it", () => {
    expect(pageTexts(["&Lドラフト", null, undefined, "&Rドラフト"])).toEqual(["ドラフト"]);
  });
});
