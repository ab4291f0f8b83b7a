import { describe, expect, it } from "@jest/globals";
import type { PackRow } from "../../../src/core/pack/pack-schema";
import { shippedPack } from "../../../src/packs";
import type { GridSheet } from "../snapshot/snapshot-of";
import { PLAIN, ROWS, must, said, statusesIn, tableIn } from "./vendor-of-layouts";

type Lines = readonly (readonly string[])[];
const card = (row: PackRow, [mark, words]: readonly [string, string] = said(row)): Lines => [
  ["項番", row.id, "分類", row.category],
  ["要件", row.text],
  ["必須・任意", must(row), "回答", mark],
  ["備考", words],
  [],
];
const cards = (of: (row: PackRow) => Lines): GridSheet => ({ rows: ROWS.flatMap(of) });
/** The first sheet row of a row's card, as Excel counts. */
const top = (id: string): number => ROWS.findIndex((row) => row.id === id) * 5 + 1;

describe("a card for each requirement", () => {
  it("names the cells of its answers, also where they are empty", () => {
    const found = tableIn(cards((row) => card(row)));
    const row = (id: string) => (found.ok ? found.table.rows.find((one) => one.id === id) : undefined);
    expect(row("1.3")).toMatchObject({
      rows: { first: top("1.3") - 1 },
      answerCells: [{ row: top("1.3") + 1, column: 3 }],
      remarksCells: [{ row: top("1.3") + 2, column: 1 }],
    });
    expect(row("1.26")).toMatchObject({
      answer: "",
      answerCells: [{ row: top("1.26") + 1, column: 3 }],
    });
  });

  it("a label without any value has its place beside it", () => {
    const found = tableIn(cards((row) => card(row, [said(row)[0], ""])));
    expect(found.ok && found.table.columns).toMatchObject({ answer: [3], remarks: [1] });
    expect(found.ok && found.table.range).toMatchObject({ left: 1, right: 3 });
  });

  it("remarks that take the answer back are heard", () => {
    const grid = cards((row) => card(row, row.id === "1.20" ? ["○", "保存期間は6か月です。"] : said(row)));
    expect(statusesIn(grid)).toEqual({ ...PLAIN, "1.20": "review" });
  });

  it("a label of which nothing is known is read with the remarks", () => {
    const more = (text: string) =>
      cards((row) => [...card(row).slice(0, 4), ["メモ欄", row.id === "1.20" ? text : "特になし"], []]);
    expect(statusesIn(more("特になし"))).toEqual(PLAIN);
    expect(statusesIn(more("保存期間は6か月です。"))).toEqual({ ...PLAIN, "1.20": "review" });
  });

  it("what stands inside a card without a label is doubted where it may be an answer", () => {
    const grid = cards((row) => {
      const [first = [], second = [], third = [], ...others] = card(row);
      return [first, second, row.id === "1.20" ? [...third, "", "×"] : third, ...others];
    });
    expect(["review", "nonconforming"]).toContain(statusesIn(grid)["1.20"]);
  });

  it("a later answer counts, and two answers of one name are for a person", () => {
    const again = (label: string, anew: string) =>
      cards((row) => [
        ...card(row, row.id === "1.20" ? ["×", said(row)[1]] : said(row)).slice(0, 4),
        [label, row.id === "1.20" ? anew : ""],
        [],
      ]);
    expect(statusesIn(again("再回答", "○"))).toEqual(PLAIN);
    expect(statusesIn(again("回答", "○"))["1.20"]).toBe("review");
  });

  it("a band between the cards waives what stands below it", () => {
    const [first] = shippedPack("gaibu-service").exemptions;
    const held: readonly [string, string] = ["○", "ISMAP登録番号 C24-0077-2（有効期限 2028年3月31日）"];
    const grid = cards((row) => [
      ...(row.id === first?.rows.from ? [[first.text]] : []),
      ...card(row, row.id === "1.1" ? held : said(row)),
    ]);
    const found = statusesIn(grid);
    expect([found["1.1"], found["1.5"], found["1.6"], found["1.27"]]).toEqual([
      "conforming",
      PLAIN["1.5"],
      "exempt",
      "exempt",
    ]);
  });

  it("cards of another table are not this one", () => {
    const other = cards((row) => [
      ["項番", row.id],
      ["要件", `${row.id}は他の市の要件です。`],
      ["回答", "○"],
      [],
    ]);
    expect(tableIn(other).ok).toBe(false);
  });
});
