import { describe, expect, it } from "@jest/globals";
import { randomOf } from "./strings";
import { stringsOfPattern } from "./strings-of-pattern";

const stringsOf = (pattern: RegExp) => stringsOfPattern(pattern.source, pattern.flags, randomOf(1));

describe("strings for a regular expression", () => {
  it.each<[string, RegExp, readonly string[]]>([
    ["each alternative", /有料|有償|別途費用/, ["有料", "有償", "別途費用"]],
    ["alternatives within", /(?:追加|別途)費用/, ["追加費用", "別途費用"]],
    ["a piece that may be missing", /登録し?て/, ["登録して", "登録て"]],
    ["each character of a small set", /取[りる]/, ["取り", "取る"]],
    ["what must follow", /予定(?=です)/, ["予定です"]],
    ["what must precede", /(?<=未)登録/, ["未登録"]],
    ["the ends of a text", /^(?:不可|可)$/, ["不可", "可"]],
    ["what must not follow", /予定(?!なし)/, ["予定", "予定なし"]],
  ])("go through %s", (_name, pattern, expected) => {
    const { strings, left } = stringsOf(pattern);
    expect([...strings].sort()).toEqual([...expected].sort());
    expect(left).toBe(0);
  });

  it("count what nothing can be made for", () => {
    expect(stringsOf(/^(?:可|a\bb)$/).left).toBeGreaterThan(0);
  });

  it("are the same for the same seed", () => {
    const pattern = /[ぁ-ん]{2,4}(?:管理|監査)(?:の[一-龯]{1,3})?/;
    expect(stringsOf(pattern)).toEqual(stringsOf(pattern));
  });
});
