import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import * as fieldWords from "../../../src/core/lexicon/data/field-words";
import { frontCoded, wordsOf } from "../../../build/front-coded";

describe("words in less room", () => {
  it("come back as they were, whatever they have in common", () => {
    const words = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom("一", "定", "期", "ア", "a", "-", "𠮷") }),
    );
    fc.assert(
      fc.property(words, (some) => {
        expect(wordsOf(frontCoded(some))).toEqual([...some].sort());
      }),
    );
  });

  it("are those of the field, every one", () => {
    for (const words of Object.values(fieldWords)) expect(new Set(wordsOf(frontCoded(words)))).toEqual(words);
  });

  it("can't have capitals, by which is counted", () => {
    expect(() => frontCoded(["ISMAP"])).toThrow("capital");
  });
});
