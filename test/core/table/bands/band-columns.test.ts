import { describe, expect, it } from "@jest/globals";
import { findTable } from "../../../../src/core/table/find-table";
import type { TableResult } from "../../../../src/core/table/sheet-table";
import { shippedPack } from "../../../../src/packs";
import { snapshotOf } from "../../snapshot/snapshot-of";

const pack = shippedPack("gaibu-service");

/** The pack's table with its columns in this order and the bands written in the column `at`. */
function tableWith(order: readonly string[], at: string): TableResult {
  const line = (cells: Readonly<Record<string, string>>) => order.map((name) => cells[name] ?? "");
  const rows = pack.rows.flatMap((row) => [
    ...pack.exemptions.filter((band) => band.rows.from === row.id).map((band) => line({ [at]: band.text })),
    line({
      番号: row.id,
      分類: row.category,
      要件: row.text,
      "必須/任意": row.obligation === "mandatory" ? "必須" : "任意",
      回答: "○",
    }),
  ]);
  return findTable({ snapshot: snapshotOf({ rows: [[...order], ...rows] }), pack });
}

const ANSWERS_FIRST = ["回答", "備考", "必須/任意", "番号", "分類", "要件"];
const ANSWERS_LAST = ["番号", "分類", "要件", "必須/任意", "回答", "備考"];

describe("the sentences of the bands", () => {
  it.each([
    [ANSWERS_LAST, "番号"],
    [ANSWERS_LAST, "要件"],
    [ANSWERS_FIRST, "番号"],
    [ANSWERS_FIRST, "分類"],
    [ANSWERS_FIRST, "要件"],
  ])("in %j are read from the city's column %s", (order, at) => {
    const result = tableWith(order, at);
    expect(result.ok && result.table.bands.map(({ exemption }) => exemption)).toEqual(["band-1", "band-2"]);
    expect(result.ok && result.table.denials).toBeUndefined();
  });

  it.each([
    [ANSWERS_LAST, "備考"],
    [ANSWERS_FIRST, "回答"],
    [ANSWERS_FIRST, "備考"],
  ])("in %j waive nothing where they stand in the vendor's column %s", (order, at) => {
    const result = tableWith(order, at);
    expect(result.ok && result.table.bands.map(({ exemption }) => exemption)).toEqual([]);
  });
});
