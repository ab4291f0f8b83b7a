import { describe, expect, it } from "@jest/globals";
import { parseColumns } from "../../src/core/table/columns/parse-columns";
import {
  columnsText,
  lettersOf,
  lettersOfText,
  type ColumnLetters,
  type ColumnsEntered,
} from "../../src/ui/columns-text";

const entered = (letters: Partial<ColumnLetters>): ColumnsEntered =>
  columnsText({ id: "", requirement: "", obligation: "", answer: "", remarks: "", ...letters });

const problem = (...problems: Extract<ColumnsEntered, { ok: false }>["problems"]): ColumnsEntered => ({
  ok: false,
  problems,
});

describe("columns as they are typed", () => {
  it.each<readonly [Partial<ColumnLetters>, string]>([
    [{ id: "A", requirement: "C", answer: "E" }, "id=A,requirement=C,answer=E"],
    [{ answer: " e + f ", remarks: "g" }, "answer=E+F,remarks=G"],
    [{ answer: "Ｅ、Ｆ" }, "answer=E+F"],
    [{ answer: "E,F", obligation: "d" }, "obligation=D,answer=E+F"],
    [{ answer: "xfd" }, "answer=XFD"],
  ])("%j is %s", (letters, text) => {
    expect(entered(letters)).toEqual({ ok: true, text });
    expect(parseColumns(text).ok).toBe(true);
  });

  it.each<readonly [Partial<ColumnLetters>, ColumnsEntered]>([
    [{}, problem({ code: "none" })],
    [{ answer: " 　+ " }, problem({ code: "none" })],
    [{ answer: "1" }, problem({ code: "bad", kind: "answer", letters: "1" })],
    [{ answer: "XFE" }, problem({ code: "bad", kind: "answer", letters: "XFE" })],
    [{ id: "A=B" }, problem({ code: "bad", kind: "id", letters: "A=B" })],
    [{ id: "A,answer=E" }, problem({ code: "bad", kind: "id", letters: "A+ANSWER=E" })],
    [{ id: "__proto__" }, problem({ code: "bad", kind: "id", letters: "__PROTO__" })],
    [{ id: "A B" }, problem({ code: "one", kind: "id" })],
    [{ answer: "E", remarks: "F+E" }, problem({ code: "twice", letters: "E" })],
    [{ answer: "E+E" }, problem({ code: "twice", letters: "E" })],
    [
      { id: "9", answer: "?" },
      problem({ code: "bad", kind: "id", letters: "9" }, { code: "bad", kind: "answer", letters: "?" }),
    ],
  ])("%j is refused, with everything that is wrong", (letters, expected) => {
    expect(entered(letters)).toEqual(expected);
  });

  it("come back into the fields", () => {
    const letters = { id: "A", requirement: "C", obligation: "", answer: "E+F", remarks: "G" };
    const text = columnsText(letters);
    expect(text.ok && lettersOfText(text.text)).toEqual(letters);
    expect(lettersOf({ id: 0, requirement: 2, answer: [4, 5], remarks: [6] })).toEqual(letters);
    expect(lettersOfText("nonsense").answer).toBe("");
  });
});
