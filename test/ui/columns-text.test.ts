import { describe, expect, it } from "@jest/globals";
import { parseColumns } from "../../src/core/table/columns/parse-columns";
import {
  columnsText,
  lettersOf,
  lettersOfText,
  type ColumnLetters,
  type ColumnsEntered,
} from "../../src/ui/columns-text";

const NOTHING: ColumnLetters = { id: [], requirement: [], obligation: [], answer: [], remarks: [] };
const entered = (letters: Partial<ColumnLetters>): ColumnsEntered => columnsText({ ...NOTHING, ...letters });

describe("columns as they are picked", () => {
  it.each<readonly [Partial<ColumnLetters>, string]>([
    [{ id: ["A"], requirement: ["C"], answer: ["E"] }, "id=A,requirement=C,answer=E"],
    [{ answer: ["E", "F"], remarks: ["G"] }, "answer=E+F,remarks=G"],
    [{ answer: ["XFD"], obligation: ["D"] }, "obligation=D,answer=XFD"],
  ])("%j is %s", (letters, text) => {
    expect(entered(letters)).toEqual({ ok: true, text });
    expect(parseColumns(text).ok).toBe(true);
  });

  it.each<readonly [Partial<ColumnLetters>, Extract<ColumnsEntered, { ok: false }>["problems"]]>([
    [{}, [{ code: "none" }]],
    [{ answer: ["E"], remarks: ["F", "E"] }, [{ code: "twice", letters: "E" }]],
    [
      { id: ["A"], requirement: ["A"], answer: ["E"], remarks: ["E"] },
      [
        { code: "twice", letters: "A" },
        { code: "twice", letters: "E" },
      ],
    ],
  ])("%j is refused, with everything that is wrong", (letters, problems) => {
    expect(entered(letters)).toEqual({ ok: false, problems });
  });

  it("come back into the fields", () => {
    const letters = { ...NOTHING, id: ["A"], requirement: ["C"], answer: ["E", "F"], remarks: ["G"] };
    const text = columnsText(letters);
    expect(text.ok && lettersOfText(text.text)).toEqual(letters);
    expect(lettersOf({ id: 0, requirement: 2, answer: [4, 5], remarks: [6] })).toEqual(letters);
    expect(lettersOfText("nonsense")).toEqual(NOTHING);
  });
});
