import { describe, expect, it } from "@jest/globals";
import type { ColumnExplained } from "../../../../src/core/table/explained";
import { columnsUnsure } from "../../../../src/ui/columns-unsure";
import { wordsFor } from "../../../../src/words/words";
import { HEADS, PLAIN_GRID, ROWS, city, said, tableIn } from "../vendor-of-layouts";

const CITY = HEADS.slice(0, 4);

function explained(grid: Parameters<typeof tableIn>[0]) {
  const found = tableIn(grid);
  if (!found.ok || found.table.explained === undefined) throw new Error("No table is explained.");
  return found.table.explained;
}
const told = (one: ColumnExplained) => [
  one.role,
  one.column,
  one.heading,
  one.evidence.map(({ code }) => code),
];

describe("why a column is read as it is", () => {
  it("names role, column, heading and evidence", () => {
    expect(explained(PLAIN_GRID).columns.map(told)).toEqual([
      ["id", "A", "項番", ["heading"]],
      ["category", "B", "分類", ["heading"]],
      ["requirement", "C", "要件", ["heading", "requirements"]],
      ["obligation", "D", "必須・任意", ["heading", "obligations"]],
      ["answer", "E", "回答", ["heading", "marks"]],
      ["remarks", "F", "備考", ["heading"]],
    ]);
  });

  it("names the next best column and by how much it lies behind", () => {
    const { columns } = explained({
      rows: [
        [...CITY, "対応内容", "対応可否"],
        ...ROWS.map((row) => [...city(row), said(row)[1], said(row)[0]]),
      ],
    });
    const answer = columns.find(({ role }) => role === "answer");
    expect(answer).toMatchObject({ column: "F", next: { column: "E", heading: "対応内容" } });
    expect(answer?.next?.margin).toBeGreaterThan(0);
    expect(columns.find(({ role }) => role === "remarks")?.evidence.map(({ code }) => code)).toEqual([
      "explains-marks",
    ]);
  });

  it("what the columns hold outweighs what they are called", () => {
    const { columns } = explained({
      rows: [
        ["項番", "要件", "項目", "区分", "回答", "備考"],
        ...ROWS.map((row) => [row.id, row.category, row.text, ...city(row).slice(3), ...said(row)]),
      ],
    });
    expect(columns.filter(({ role }) => role === "requirement").map(told)).toEqual([
      ["requirement", "C", "項目", ["heading", "requirements"]],
    ]);
    expect(columns.find(({ role }) => role === "obligation")).toMatchObject({ column: "D" });
  });

  it("tells by what each row was known", () => {
    const rows = PLAIN_GRID.rows.map((cells) => (cells[0] === "1.10" ? ["", ...cells.slice(1)] : cells));
    const { rows: own } = explained({ rows });
    expect(own.find(({ id }) => id === "1.10")).toEqual({
      id: "1.10",
      cell: "C11",
      number: "none",
      text: "same",
      certain: true,
    });
    expect(own).toHaveLength(ROWS.length);
  });
});

describe("a column of marks under a name that says nothing", () => {
  it("is offered, not taken", () => {
    const grid = {
      rows: [[...CITY, "欄", "備考"], ...ROWS.map((row) => [...city(row), ...said(row)])],
    };
    expect(tableIn(grid)).toMatchObject({
      ok: false,
      fault: {
        code: "answer-column-not-found",
        values: { several: [{ column: "E", name: "欄", remarks: "F" }] },
      },
    });
  });

  it("an ordinary sheet is no question", () => {
    const found = tableIn(PLAIN_GRID);
    expect(found.ok && columnsUnsure(found.table)).toBe(false);
  });
});

it("the grounds are sentences in both languages", () => {
  const own = explained(PLAIN_GRID);
  expect(wordsFor("ja").explained(own)).toContain("回答: E列「回答」 根拠は見出しの語、印が26行");
  expect(wordsFor("ja").explained(own)).toContain("行: 番号と要件文が一致 27行");
  expect(wordsFor("en").explained(own)).toContain(
    "Answer: column E “回答”, by the words of the heading, marks in 26 rows",
  );
});
