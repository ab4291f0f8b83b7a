import { describe, expect, it } from "@jest/globals";
import type { PackRow } from "../../../src/core/pack/pack-schema";
import { must, PLAIN, ROWS, said, statusesIn, tableIn } from "./vendor-of-layouts";

const HEADS = ["分類", "要件", "必須・任意", "回答", "備考"];
const rows = (cell: (row: PackRow) => string): string[][] => [
  HEADS,
  ...ROWS.map((row) => [row.category, cell(row), must(row), ...said(row)]),
];

describe("number and requirement in one cell", () => {
  it.each<[string, (row: PackRow) => string]>([
    ["a wide space between", (row) => `${row.id}　${row.text}`],
    ["a line break between", (row) => `${row.id}\n${row.text}`],
    ["brackets", (row) => `(${row.id}) ${row.text}`],
    ["lenticular brackets", (row) => `【${row.id}】${row.text}`],
    ["a full stop behind the number", (row) => `${row.id}. ${row.text}`],
    ["No. in front", (row) => `No.${row.id} ${row.text}`],
    ["another dash", (row) => `${row.id.replace(".", "-")} ${row.text}`],
    [
      "wide digits",
      (row) =>
        `${row.id.replace(/\d/g, (d) => "０１２３４５６７８９"[Number(d)] ?? "").replace(".", "．")}　${row.text}`,
    ],
  ])("%s", (_, cell) => {
    expect(statusesIn({ rows: rows(cell) })).toEqual(PLAIN);
  });

  it("the heading names both", () => {
    const [, ...below] = rows((row) => `${row.id} ${row.text}`);
    expect(statusesIn({ rows: [["分類", "項番・要件", ...HEADS.slice(2)], ...below] })).toEqual(PLAIN);
  });

  it("a condition beside it is no requirement", () => {
    const given = rows(
      (row) =>
        `${row.id} ${row.text
          .split("\n")
          .slice(row.id === "1.2" ? 1 : 0)
          .join("\n")}`,
    );
    const [first = ""] = ROWS.find(({ id }) => id === "1.2")?.text.split("\n") ?? [];
    expect(
      statusesIn({ rows: given.map((cells, at) => (at === 2 ? [first, ...cells.slice(1)] : cells)) }),
    ).toEqual(PLAIN);
  });

  it("a changed requirement is its row by the number, and altered", () => {
    const found = tableIn({
      rows: rows((row) => `${row.id} ${row.id === "1.20" ? row.text.replace("1年間", "2年間") : row.text}`),
    });
    expect(found.ok && found.table.altered.map(({ id, what }) => `${id} ${what}`)).toEqual(["1.20 text"]);
    const row = found.ok ? found.table.rows.find(({ id }) => id === "1.20") : undefined;
    expect(row?.doubts.map(({ code }) => code)).toEqual(["altered"]);
  });

  it("another row's number is doubted", () => {
    const found = tableIn({ rows: rows((row) => `${row.id === "1.20" ? "1.21" : row.id} ${row.text}`) });
    const row = found.ok ? found.table.rows.find(({ id }) => id === "1.20") : undefined;
    expect(row?.doubts.map(({ code }) => code)).toEqual(["uncertain-row"]);
  });
});
