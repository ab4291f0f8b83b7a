import { describe, expect, it } from "@jest/globals";
import { excelFaultsEn } from "../../src/words/en/excel-fault";
import { paneEn } from "../../src/words/en/pane";
import { excelFaultsJa } from "../../src/words/ja/excel-fault";
import { paneJa } from "../../src/words/ja/pane";

/** Stands for every value that a sentence may ask for, so that each sentence can be said. */
const values = {
  sheet: "シート1",
  verdict: "適合",
  count: 3,
  id: "1.10",
  text: "はい",
  file: "回答.xlsx",
  band: "帯1",
  need: "ExcelApi 1.9",
  detail: "code",
  range: "A1:B2",
  seconds: 120,
};

const catalogues = [
  ["pane, ja", paneJa],
  ["pane, en", paneEn],
  ["excel, ja", excelFaultsJa],
  ["excel, en", excelFaultsEn],
] as const;

describe.each(catalogues)("the sentences of the %s", (name, catalogue) => {
  it("are all there, with every value in its place", () => {
    const said = Object.values(catalogue).map((sentence: (one: typeof values) => string) => sentence(values));
    for (const text of said) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|\[object|\$\{/);
    }
  });

  it("are in their own language", () => {
    const kana = /[぀-ヿ]/;
    const own = Object.entries(catalogue).map(
      ([code, sentence]) =>
        [
          code,
          (sentence as (one: object) => string)({
            ...values,
            sheet: "S",
            file: "f",
            band: "b",
            text: "t",
            verdict: "v",
          }),
        ] as const,
    );
    const japanese = own.filter(([, text]) => kana.test(text) || /[一-鿿]/.test(text)).map(([code]) => code);
    expect(japanese.length).toBe(name.endsWith("ja") ? own.length : 0);
  });
});
