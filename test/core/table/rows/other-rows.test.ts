import { describe, expect, it } from "@jest/globals";
import { findTable } from "../../../../src/core/table/find-table";
import { shippedPack } from "../../../../src/packs";
import { plainRows } from "../plain-sheet";
import { snapshotOf } from "../../snapshot/snapshot-of";
import { statusesOf } from "../statuses-of";

const pack = shippedPack("gaibu-service");
const yes = Object.fromEntries(pack.rows.map((row) => [row.id, "○"]));
const plain = plainRows(pack, yes);

/** Requirements of the city's own, numbered on or in a chapter of their own, answered with no. */
const ownRows = (count: number, number: (index: number) => string): readonly string[][] =>
  Array.from({ length: count }, (_, index) => [
    number(index + 1),
    "機能",
    `帳票${index + 1}を画面から出力できること。`,
    "必須",
    "×",
    "",
  ]);

describe("requirements of the city's own below the pack's table", () => {
  const alone = findTable({ snapshot: snapshotOf({ rows: plain }), pack });

  it.each([
    ["few, in a chapter of their own", 10, (index: number) => `2.${index}`],
    ["many, in a chapter of their own", 120, (index: number) => `2.${index}`],
    ["many, numbered on", 60, (index: number) => `1.${27 + index}`],
  ] as const)("%s, change nothing in how the pack's rows are judged", (_, count, number) => {
    const result = findTable({ snapshot: snapshotOf({ rows: [...plain, ...ownRows(count, number)] }), pack });
    if (!result.ok || !alone.ok) throw new Error("No table was found.");
    expect(result.table.rows).toHaveLength(pack.rows.length);
    expect([...statusesOf(result.table)]).toEqual([...statusesOf(alone.table)]);
    expect(result.table.lastRow).toBe(plain.length - 1 + count);
    const range = `A${plain.length + 1}:A${plain.length + count}`;
    expect(result.table.repairs).toEqual([
      { code: "rows-unknown", values: { count, range }, cell: `A${plain.length + 1}` },
    ]);
  });

  it("are not taken for the pack's table where most of the pack's rows are missing", () => {
    const rows = [...plain.slice(0, 18), ...ownRows(60, (index) => `2.${index}`)];
    expect(findTable({ snapshot: snapshotOf({ rows }), pack })).toMatchObject({
      ok: false,
      fault: { code: "table-of-another-pack" },
    });
  });
});

describe("rows that the vendor put in without a number", () => {
  const at = (id: string): number => plain.findIndex(([number]) => number === id) + 1;
  const told = (rows: readonly (readonly string[])[]) => {
    const result = findTable({ snapshot: snapshotOf({ rows }), pack });
    if (!result.ok) throw new Error("No table was found.");
    return result.table.repairs.map(({ code, cell, values }) => [code, cell, values]);
  };

  it.each([
    ["with an answer", ["", "", "（弊社追加提案）災害対策サイトを別途用意します。", "", "○", "追加費用なし"]],
    ["with an obligation and an answer", ["", "", "（弊社追加）暗号方式を順次更新します。", "―", "○", ""]],
    ["of few words", ["", "", "追加：自動要約", "", "○", ""]],
    ["with a label", ["追加", "その他", "（弊社提案）自動要約機能を無償で提供します。", "", "○", ""]],
  ])("%s are told between the rows, and no row above takes them in", (_, line) => {
    const rows = [...plain.slice(0, at("1.14")), line, ...plain.slice(at("1.14"))];
    const values = { found: line[0], text: line[2] };
    expect(told(rows)).toEqual([["row-unknown", `C${at("1.14") + 1}`, values]]);
  });

  it("are told below the last row, apart from the row above", () => {
    const added = ["1.28", "その他", "利用者向けの操作研修を実施すること。", "必須", "×", ""];
    const label = ["追加", "その他", "（弊社提案）自動要約機能を無償で提供します。", "", "○", ""];
    expect(told([...plain, added, label])).toEqual([
      ["row-unknown", `A${plain.length + 1}`, { found: "1.28", text: added[2] }],
      ["row-unknown", `C${plain.length + 2}`, { found: "追加", text: label[2] }],
    ]);
  });
});

it("another table beside the pack's is told with all of its rows", () => {
  const rows = plain.map((line) => [...line, "", ...line]);
  const result = findTable({ snapshot: snapshotOf({ rows }), pack });
  expect(result.ok && result.table.repairs.filter(({ code }) => code === "other-table")).toEqual([
    { code: "other-table", values: { range: `H1:M${plain.length}` }, cell: "H1" },
  ]);
});
