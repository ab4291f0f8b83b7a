import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { displayWidth } from "../../../src/core/mark/display-width";
import { textHeight, wrappedLines } from "../../../src/core/mark/text-height";

describe("displayWidth", () => {
  it.each([
    ["", 0],
    ["ISMAP", 5],
    ["要件", 4],
    ["ｱｲｳ", 3],
    ["ＩＳＭ", 6],
    ["○×―※①", 10],
    ["👍🏽", 2],
    ["が", 2],
    ["か\u3099", 2],
  ])("%s fills %d half columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("wrappedLines", () => {
  it.each([
    ["nothing", "", 20, 1],
    ["a full line", "要件".repeat(4), 17, 1],
    ["one character too many", `${"要件".repeat(4)}要`, 17, 2],
    ["line breaks count", "一\n二\n\n四", 20, 4],
    ["a Latin word moves down whole", "aaaa bbbbbbbb", 11, 2],
    ["a word longer than the cell is cut", "a".repeat(25), 11, 3],
    ["200 lines", "行\n".repeat(199), 40, 200],
  ])("%s", (_, text, characters, lines) => {
    expect(wrappedLines(text, characters)).toBe(lines);
  });

  it("never needs fewer lines in a narrower cell, nor for a longer text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 4, max: 90 }), (text, characters) => {
        expect(wrappedLines(text, characters)).toBeGreaterThanOrEqual(
          wrappedLines(text, characters + 40) - 1,
        );
        expect(wrappedLines(`${text}要件`, characters)).toBeGreaterThanOrEqual(
          wrappedLines(text, characters),
        );
      }),
    );
  });

  it("takes linear time for a hostile text", () => {
    expect(textHeight("a".repeat(1_000_000), { characters: 60, lineHeight: 15 })).toBeGreaterThan(409);
  });
});
