import { describe, expect, it } from "@jest/globals";
import { fold, sourceOf } from "../../../src/core/lexicon/fold";

describe("the plain form of a text", () => {
  it("keeps the way back to the vendor's own words", () => {
    const folded = fold("ＩＳＭＡＰ　登録ずみ");
    expect(folded.text).toBe("ismap登録済み");
    expect(sourceOf(folded, 0, 5)).toBe("ＩＳＭＡＰ");
  });
});
