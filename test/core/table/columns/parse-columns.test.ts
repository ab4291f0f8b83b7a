import { describe, expect, it } from "@jest/globals";
import { parseColumns } from "../../../../src/core/table/columns/parse-columns";

describe("columns by hand", () => {
  it.each([
    ["id=A,requirement=C,answer=E", { id: 0, requirement: 2, answer: [4] }],
    [" ID = a , answer = e+f , remarks=G ", { id: 0, answer: [4, 5], remarks: [6] }],
    ["answer=AA", { answer: [26] }],
    ["ａｎｓｗｅｒ＝Ｅ", { answer: [4] }],
    ["category=B,obligation=D,answer=XFD", { category: 1, obligation: 3, answer: [16_383] }],
  ])("%s", (text, columns) => {
    expect(parseColumns(text)).toEqual({ ok: true, columns });
  });

  it.each([
    ["", ["columns-unreadable"]],
    ["answer", ["columns-unreadable"]],
    ["answer=", ["columns-unreadable"]],
    ["answer=E=F", ["columns-unreadable"]],
    ["anwser=E", ["columns-kind-unknown"]],
    ["__proto__=A", ["columns-kind-unknown"]],
    ["answer=E5", ["columns-letters-unknown"]],
    ["answer=XFE", ["columns-letters-unknown"]],
    ["id=A+B", ["columns-kind-twice"]],
    ["answer=E,answer=F", ["columns-kind-twice"]],
    ["id=A,answer=A", ["columns-letters-twice"]],
    ["anwser=E,id=1,remarks=", ["columns-kind-unknown", "columns-letters-unknown", "columns-unreadable"]],
  ])("refuses %s, telling all that is wrong", (text, codes) => {
    const result = parseColumns(text);
    expect(result.ok ? [] : result.faults.map((fault) => fault.code)).toEqual(codes);
  });
});
