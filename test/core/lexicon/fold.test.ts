import { describe, expect, it } from "@jest/globals";
import { normaliseAnswer } from "../../../src/core/answer/normalise-answer";
import { fold, sourceOf } from "../../../src/core/lexicon/fold";
import { loadLabelled } from "../answer/labelled";

describe("the plain form of a text", () => {
  it("keeps the way back to the vendor's own words", () => {
    const folded = fold("ＩＳＭＡＰ　登録ずみ");
    expect(folded.text).toBe("ismap登録済み");
    expect(sourceOf(folded, 0, 5)).toBe("ＩＳＭＡＰ");
  });

  // Until normalise-answer.ts has gone.
  it("is the one of the answers", () => {
    for (const { answer, remarks } of loadLabelled()) {
      expect(fold(answer)).toEqual(normaliseAnswer(answer));
      expect(fold(remarks)).toEqual(normaliseAnswer(remarks));
    }
  });
});
