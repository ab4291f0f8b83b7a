import { describe, expect, it } from "@jest/globals";
import { sourceOf } from "../../../src/core/lexicon/compile-entry";
import { writeForm } from "../../../src/core/lexicon/deletions";
import { parseForm } from "../../../src/core/lexicon/parse-form";

const PARTS = { obtain: ["取得", "登録"], empty: [] };

describe("a form", () => {
  const cases: readonly [form: string, source: string][] = [
    ["有料", "有料"],
    ["no. ?", "no\\. ?"],
    ["(追加|別途)の?費用", "(?:追加|別途)の?費用"],
    ["[^の]{1,8}", "[^の]{1,8}"],
    ["{gap:8}", "[^、。]{0,8}"],
    ["{gap:1-8}", "[^、。]{1,8}"],
    ["{sentence:20}", "[^。]{0,20}"],
    ["{any:1-1}", ".{1}"],
    ["{obtain}済み", "(?:取得|登録)済み"],
    ["取得{before:予定|中}", "取得(?=予定|中)"],
    ["済み{not-before:や}", "済み(?!や)"],
    ["{after:権限の}失効", "(?<=権限の)失効"],
    ["{not-after:(id|証明書)の}失効", "(?<!(?:id|証明書)の)失効"],
    ["{take:year=20\\d{2}}年", "(?<year>20\\d{2})年"],
    ["^\\b(except|but)\\b$", "^\\b(?:except|but)\\b$"],
    ["\\?\\(\\+", "\\?\\(\\+"],
    ["\\d{1,3}?年", "\\d{1,3}?年"],
  ];
  it.each(cases)("%s is %s", (form, source) => {
    expect(sourceOf(parseForm(form), PARTS)).toBe(source);
    expect(writeForm(parseForm(form))).toBe(form);
  });

  const wrong: readonly [form: string, says: RegExp][] = [
    ["有*", /give a bound/],
    ["有+", /give a bound/],
    ["有{3,}", /\{ \} holds/],
    ["有{2,1000}", /a bound of at most/],
    ["(有", /\) is missing/],
    ["有)", /closes nothing/],
    ["有|無", /closes nothing/],
    ["{}", /\{ \} holds/],
    ["有\\", /./],
  ];
  it.each(wrong)("%s is refused", (form, says) => {
    expect(() => parseForm(form)).toThrow(says);
  });

  it("does not know parts that nobody has named", () => {
    expect(() => sourceOf(parseForm("{nobody}"), PARTS)).toThrow("No part is called {nobody}.");
    expect(() => sourceOf(parseForm("{toString}"), PARTS)).toThrow("No part is called {toString}.");
  });

  it("does not follow parts in a circle", () => {
    expect(() => sourceOf(parseForm("{a}"), { a: ["{b}"], b: ["{a}"] })).toThrow("A part holds itself.");
  });
});
