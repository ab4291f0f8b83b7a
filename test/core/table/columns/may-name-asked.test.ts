import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { wordsOf } from "../../../../src/core/lexicon/lexicon";
import { columnKind, mayNameAsked } from "../../../../src/core/table/columns/header-words";

const ASKING = ["id", "category", "requirement"] as const;
const names = ASKING.flatMap((kind) => wordsOf(`header-word-${kind}`));
const around = [
  "",
  "1.",
  "③",
  "（市記入）",
  "の",
  "本市の",
  "\n",
  " ",
  "※必須",
  "↓",
  "Ａ",
  "(3)",
  "one",
  "をご記入ください",
  "：",
];
const turned: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  // In full width, as Japanese input methods leave Latin letters.
  (text) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  (text) => text.normalize("NFD"),
  (text) => `【${text}】`,
  (text) => [...text].join(" "),
];

describe("the cheap question before a heading is read", () => {
  it("never turns away what the full reading takes for a number, a category or a requirement", () => {
    const heading = fc
      .tuple(
        fc.constantFrom(...around),
        fc.constantFrom(...names),
        fc.constantFrom(...around),
        fc.constantFrom(...turned),
      )
      .map(([before, name, after, turn]) => turn(before + name + after));
    fc.assert(
      fc.property(fc.oneof(heading, fc.string({ unit: "grapheme" })), (text) => {
        const kind = columnKind(text);
        return kind === undefined || !ASKING.some((one) => one === kind) || mayNameAsked(text);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["値123", "2026-11-29", "12,345円", "さくら", ""])("%j is data", (text) => {
    expect(mayNameAsked(text)).toBe(false);
  });

  it.each(["要件", "項番", "№", "Ｎｏ．", "要求事項"])("%j may be a heading", (text) => {
    expect(mayNameAsked(text)).toBe(true);
  });
});
