import { describe, expect, it } from "@jest/globals";
import { isAlwaysText } from "../../src/excel/write/always-text";
import { cpuTime } from "../cpu-time";

describe("a text that Excel takes for text in any case", () => {
  it.each([
    "○ 適合",
    "△ 要確認",
    "─ 免除",
    "「対応済み」とあります。",
    "備考に条件が書かれています。",
    "根拠あり",
    "Marked as met, without evidence.",
    "Maybe met.",
    "Trueness is not stated.",
    "See row 1.3.",
    "令状",
  ])("%s", (text) => {
    expect(isAlwaysText(text)).toBe(true);
  });

  it.each([
    "",
    "=1+1",
    "＝1+1",
    "+81-3",
    "－5",
    "−5",
    "@名前",
    "＠名前",
    "'引用",
    " 1",
    "\t=1",
    "\n=1",
    "　=1",
    "12",
    "１２",
    "Ⅻ",
    ".5",
    "(5)",
    "¥100",
    "￥100",
    "\\100",
    "#N/A",
    "2027/3/31",
    "令和9年3月31日",
    "平成三十年",
    "R9.3.31",
    "h31.4.30",
    "午後3時",
    "May 5",
    "September 2027",
    "TRUE",
    "false",
  ])("not %j", (text) => {
    expect(isAlwaysText(text)).toBe(false);
  });

  it("is told in time that grows with the text", () => {
    const spent = cpuTime(() =>
      expect(isAlwaysText(`mar${"a".repeat(50_000)}${" ".repeat(50_000)}x`)).toBe(true),
    );
    expect(spent).toBeLessThan(200);
  });
});
