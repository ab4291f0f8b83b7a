import { describe, expect, it } from "@jest/globals";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { buildWorkbook } from "./build-workbook";

const rule = (formula: string): string =>
  `<dataValidations count="1"><dataValidation type="list" sqref="E2:E28"><formula1>${formula}</formula1></dataValidation></dataValidations>`;

function lists(formula: string, names: readonly (readonly [string, string])[] = []) {
  const read = readWorkbook(
    buildWorkbook({
      sheets: [{ name: "要件表", behind: rule(formula) }, { name: "マスタ" }],
      ...(names.length === 0
        ? {}
        : {
            behindSheets: `<definedNames>${names.map(([name, to]) => `<definedName name="${name}">${to}</definedName>`).join("")}</definedNames>`,
          }),
    }),
  );
  return read.ok ? read.value.sheets[0]?.listSheets : read.fault.code;
}

describe("the sheets from which drop-downs take their lists", () => {
  it.each([
    ["マスタ!$A$1:$A$4", ["マスタ"]],
    ["'選択 肢'!$A$1:$A$4", ["選択 肢"]],
    ["'It''s'!A1:A4", ["It's"]],
  ])("%s", (formula, sheets) => {
    expect(lists(formula)).toEqual(sheets);
  });

  it("by a name of the workbook", () => {
    expect(lists("選択肢", [["選択肢", "マスタ!$A$1:$A$4"]])).toEqual(["マスタ"]);
  });

  it.each(['"○,△,×"', "$H$1:$H$3", "[1]マスタ!$A$1:$A$4", "INDIRECT(A1)", ""])("%j is none", (formula) => {
    expect(lists(formula)).toBeUndefined();
  });
});
