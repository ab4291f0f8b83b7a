import { describe, expect, it } from "@jest/globals";
import type { Entry, Parts } from "../../../src/core/lexicon/entry";
import { ENTRIES } from "../../../src/core/lexicon/lexicon";
import { PARTS } from "../../../src/core/lexicon/parts";
import { proveLexicon } from "../../../src/core/lexicon/prove-lexicon";

const breaches = (entries: readonly Entry[], parts: Parts = {}): readonly string[] =>
  proveLexicon(entries, parts).map(({ of, law, says }) => `${of} ${law}: ${says}`);

const PAID: Entry = {
  concept: "costs-extra",
  forms: [["有料", "有料です"], "(追加|別途)の?費用{not-before:なし|は不要}"],
  is: ["追加費用", "別途の費用がかかります"],
  isNot: ["追加費用なし", "追加費用は不要"],
};

describe("the lexicon", () => {
  it("keeps its laws", () => {
    expect(breaches(ENTRIES, PARTS)).toEqual([]);
  });
});

describe("the prover", () => {
  it("finds nothing where every piece is needed", () => {
    expect(breaches([PAID])).toEqual([]);
  });

  const cases: readonly [string, Partial<Entry>, readonly string[]][] = [
    [
      "a form without an example",
      { forms: [...PAID.forms, "有償"] },
      ["costs-extra needed: no example needs the form 有償"],
    ],
    [
      "an alternative without an example",
      { is: ["追加の費用"], isNot: ["追加費用なし", "追加費用は不要"] },
      [
        "costs-extra needed: no example needs the alternative 別途 of (追加|別途)の?費用{not-before:なし|は不要}",
      ],
    ],
    [
      "an alternative of a condition without an example",
      { isNot: ["追加費用なし"] },
      [
        "costs-extra needed: no example needs the alternative は不要 of (追加|別途)の?費用{not-before:なし|は不要}",
      ],
    ],
    [
      "an optional piece without an example",
      { is: ["追加費用", "別途費用"] },
      ["costs-extra needed: no example needs the optional の? of (追加|別途)の?費用{not-before:なし|は不要}"],
    ],
    [
      "an example that is not heard",
      { is: [...(PAID.is ?? []), "無料"] },
      ["costs-extra heard: 無料 is not heard"],
    ],
    [
      "an example that is heard elsewhere than it says",
      { is: [...(PAID.is ?? []), "実は‹有›料"] },
      ["costs-extra heard: 実は‹有›料 is heard as 有料"],
    ],
    [
      "a counter-example that is heard",
      { isNot: [...(PAID.isNot ?? []), "有料ではない"] },
      ["costs-extra silent: 有料ではない is heard"],
    ],
    [
      "an unbounded repetition",
      { forms: ["有料*"] },
      ["costs-extra form: 有料* at 2: put \\ before it, or give a bound: {1,8}"],
    ],
    [
      "a form that is too long",
      { forms: ["有".repeat(61)] },
      [`costs-extra form: longer than 60 characters: ${"有".repeat(61)}`],
    ],
    ["a name that nobody has", { before: ["deny"] }, ["costs-extra name: no entry is called deny"]],
  ];
  it.each(cases)("tells %s", (_name, change, expected) => {
    expect(breaches([{ ...PAID, ...change }])).toEqual(expected);
  });

  it("accepts what is kept with a reason", () => {
    expect(
      breaches([{ ...PAID, forms: [...PAID.forms, "有償"], kept: { 有償: "seen in a sheet" } }]),
    ).toEqual([]);
  });

  it("asks for an example of every alternative of a part", () => {
    const entry: Entry = { concept: "got", forms: ["{obtain}済み"], is: ["登録済み"] };
    expect(breaches([entry], { obtain: ["登録", "取得"] })).toEqual([
      "{obtain} needed: no example needs the form 取得",
    ]);
  });

  it("wants both of two concepts that hear an example to say so", () => {
    const option: Entry = { concept: "option", forms: ["有料オプション"], is: ["有料オプション"] };
    expect(breaches([PAID, option])).toEqual([
      'option also: also: ["costs-extra"] (有料オプション)',
      'costs-extra also: also: ["option"] (有料オプション)',
    ]);
    expect(
      breaches([
        { ...PAID, also: ["option"] },
        { ...option, also: ["costs-extra"] },
      ]),
    ).toEqual([]);
  });

  it("does not when they are asked by different people", () => {
    const option: Entry = {
      concept: "option",
      for: ["header"],
      forms: ["有料オプション"],
      is: ["有料オプション"],
    };
    expect(breaches([{ ...PAID, for: ["answer"] }, option])).toEqual([]);
  });

  it("counts the steps of a form that goes back and forth", () => {
    const slow: Entry = {
      concept: "slow",
      forms: ["(あ{0,200}){0,200}い"],
      is: [`${"あ".repeat(40)}い`],
    };
    expect(proveLexicon([slow], {}).map(({ law }) => law)).toContain("linear");
  });
});
