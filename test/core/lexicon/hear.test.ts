import { describe, expect, it } from "@jest/globals";
import { defineEntries } from "../../../src/core/lexicon/entry";
import { inOrder } from "../../../src/core/lexicon/hear";
import { makeLexicon } from "../../../src/core/lexicon/make-lexicon";

const lexicon = makeLexicon(
  defineEntries([
    { concept: "deny", forms: ["ない", "せず", "ません", "未[一-龯]"], for: ["answer"] },
    { concept: "ended", forms: ["更新せず"], blanks: true, before: ["deny"] },
    { concept: "order", forms: ["せず"], raw: true, for: ["answer"] },
    { concept: "paid", forms: ["有料"], for: ["note", "legend"] },
  ]),
  {},
);
const said = (text: string, asker: "answer" | "note"): readonly string[] =>
  lexicon.hear(text, asker).map(({ concept, words, start, end }) => `${concept} ${words} ${start}-${end}`);

describe("hearing", () => {
  it("finds every concept and where it stands", () => {
    expect(said("ないので、ありません", "answer")).toEqual(["deny ない 0-2", "deny ません 7-10"]);
  });

  it("blanks what is told before, but not for whoever hears the raw text", () => {
    expect(said("更新せず", "answer")).toEqual(["ended 更新せず 0-4", "order せず 2-4"]);
  });

  it("hears only what is meant for the one who asks", () => {
    expect(said("有料ではない", "note")).toEqual(["paid 有料 0-2"]);
    expect(said("有料ではない", "answer")).toEqual(["deny ない 4-6"]);
  });

  it("asks for one concept by itself", () => {
    expect(lexicon.heard("deny", "更新せず")).toBe(true);
    expect(lexicon.firstHeard(["paid", "deny"], "有料ではない")).toBe("paid");
    expect(lexicon.firstHeard(["paid"], "無料")).toBeUndefined();
    expect("有料と有料".replace(lexicon.everywhere("paid"), "")).toBe("と");
  });

  it("does not put entries into a circle in any order", () => {
    expect(() =>
      inOrder([
        { concept: "a", forms: [], before: ["b"] },
        { concept: "b", forms: [], before: ["a"] },
      ]),
    ).toThrow("Entries stand before each other: a, b");
  });
});
