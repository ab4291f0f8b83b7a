import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { shorten, shortenValues } from "../../../src/core/mark/shorten";
import { brokenLines } from "../../../src/core/mark/text-height";
import { displayWidth } from "../../../src/core/mark/display-width";

describe("shorten", () => {
  it.each([
    ["a short text as it is", "未取得", 10, "未取得"],
    ["a text just as long as the limit", "1234567890", 10, "1234567890"],
    ["a longer text with an ellipsis", "12345678901", 10, "123456789…"],
    [
      "line breaks, tabs and wide spaces as one space",
      " 一行目\n\n二行目\t　三行目 ",
      20,
      "一行目 二行目 三行目",
    ],
    ["a text that begins like a formula", "=HYPERLINK(1)", 20, "=HYPERLINK(1)"],
    ["emoji without cutting one in half", "👍👍👍👍", 3, "👍👍…"],
    ["nothing", "", 10, ""],
  ])("gives %s", (_, text, limit, short) => {
    expect(shorten(text, limit)).toBe(short);
  });

  it("never gives more characters than the limit, nor half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 30 }), (text, limit) => {
        const short = shorten(text, limit);
        expect([...short].length).toBeLessThanOrEqual(limit);
        expect(short).not.toMatch(/\p{Surrogate}/u);
        expect(shorten(short, limit)).toBe(short);
      }),
    );
  });
});

describe("shortenValues", () => {
  it("shortens texts and leaves lists and numbers alone", () => {
    const values = { text: "長".repeat(99), rows: ["1.1", "1.2"], count: 3 };
    expect(shortenValues(values, 5)).toEqual({ text: "長長長長…", rows: ["1.1", "1.2"], count: 3 });
  });

  it.each([
    ["脆弱性情報の提供については規定なし", 15, "…の提供については規定なし"],
    ["バックアップデータの保管場所は国外", 13, "…の保管場所は国外"],
    ["脆弱性の提供については規定なし", 13, "…の提供については規定なし"],
    ["長".repeat(30), 6, "…長長長長長"],
  ])("what is cut at its beginning begins with a whole word: %s", (text, limit, short) => {
    expect(shortenValues({ text }, limit, () => true)).toEqual({ text: short });
  });
});

describe("brokenLines", () => {
  it("loses nothing but spaces, and ends a line early rather than begin one with 。", () => {
    expect(brokenLines("ご確認のうえご記入ください。", 26)).toEqual(["ご確認のうえご記入ください。"]);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 8, max: 60 }), (text, characters) => {
        const lines = brokenLines(text, characters);
        const solid = (one: string) => one.replace(/\s/gu, "");
        expect(solid(lines.join(""))).toBe(solid(text));
        for (const line of lines) {
          const isOneWord = !/[\s\u3000]/u.test(line);
          expect(isOneWord || displayWidth(line) <= characters + 4).toBe(true);
        }
      }),
    );
  });
});
