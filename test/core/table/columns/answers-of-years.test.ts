import { describe, expect, it } from "@jest/globals";
import { PLAIN, ROWS, city, said, statusesIn } from "../vendor-of-layouts";

const CITYS = ["項番", "分類", "要件", "必須・任意"] as const;
type Cells = (row: (typeof ROWS)[number]) => readonly string[];
const grid = (heads: readonly string[], cells: Cells) => ({
  rows: [[...CITYS, ...heads], ...ROWS.map((row) => [...city(row), ...cells(row)])],
});

describe("one year's answers beside another year's", () => {
  it.each([
    ["令和7年度回答", "令和8年度回答"],
    ["R6年度回答", "R8年度回答"],
    ["2025年度\n回答", "2026年度\n回答"],
    ["令和７年度の貴社回答", "令和８年度の貴社回答"],
    ["R7回答", "R8回答"],
    ["平成31年度回答", "令和8年度回答"],
    ["7年度回答", "令和8年度回答"],
    ["令和元年度回答", "R8年度回答"],
    ["令和6年度回答", "回答"],
  ])("%s | %s: the latest counts, and the year before fills no blank", (before, now) => {
    expect(statusesIn(grid([before, now, "備考"], (row) => ["×", ...said(row)]))).toEqual(PLAIN);
  });

  it("whichever stands first, and whatever stands beside the former one", () => {
    const cells: Cells = (row) => [...said(row), "×", "対応予定"];
    const plain = ["令和8年度回答", "備考", "令和7年度回答", "令和7年度備考"];
    expect(statusesIn(grid(plain, cells))).toEqual(PLAIN);
    expect(statusesIn(grid(["回答", "備考", "（参考）R7年度回答", "R7年度備考"], cells))).toEqual(PLAIN);
  });

  it("what is planned for two years is asked about", () => {
    const found = statusesIn(grid(["令和8年度対応", "令和9年度対応", "備考"], (row) => ["×", ...said(row)]));
    expect(found).toEqual({ fault: "answer-column-not-found" });
  });

  it.each([
    "令和8年度回答",
    "R8年度 回答欄",
    "2026年度回答",
    "回答（令和8年度）",
    "回答欄【R8年度】",
    "令和８年度\n貴社回答",
  ])("%s alone is where the answers stand", (heading) => {
    expect(statusesIn(grid([heading, "備考"], (row) => said(row)))).toEqual(PLAIN);
  });

  it.each(["参考 令和7年度回答", "（参考）R7年度回答"])("%s alone is no column to answer in", (heading) => {
    expect(statusesIn(grid([heading, "備考"], (row) => said(row)))).toEqual({
      fault: "answer-column-not-found",
    });
  });
});
