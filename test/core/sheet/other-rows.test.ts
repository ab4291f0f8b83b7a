import { describe, expect, it } from "@jest/globals";
import { findTable } from "../../../src/core/sheet/find-table";
import { shippedPack } from "../../../src/packs";
import { plainRows } from "./plain-sheet";
import { snapshotOf } from "./snapshot-of";
import { statusesOf } from "./statuses-of";

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
