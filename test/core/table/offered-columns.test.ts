import { describe, expect, it } from "@jest/globals";
import { columnsToOffer } from "../../../src/core/check-workbook";
import { offeredColumns } from "../../../src/core/table/offered-columns";
import { shippedPack } from "../../../src/packs/index";
import { snapshotOf } from "../snapshot/snapshot-of";
import { plainRows } from "./plain-sheet";

const pack = shippedPack("gaibu-service");
const offered = (rows: readonly (readonly string[])[], merges: readonly string[] = []) =>
  offeredColumns(snapshotOf({ rows: rows.map((row) => [...row]), merges: [...merges] }), pack);
const named = (rows: readonly (readonly string[])[], merges: readonly string[] = []) =>
  offered(rows, merges).map(({ letters, heading }) => `${letters} ${heading}`);

describe("the columns to choose from", () => {
  it("are the sheet's own headings with the first different texts below", () => {
    const rows = plainRows(pack, { "1.1": "○", "1.2": "○", "1.3": "△\n一部" }, { "1.1": "x".repeat(30) });
    expect(named(rows)).toEqual(["A 項番", "B 分類", "C 要件", "D 必須/任意", "E 回答", "F 備考"]);
    expect(offered(rows)[4]?.samples).toEqual(["○", "△ 一部"]);
    expect(offered(rows)[5]?.samples).toEqual([`${"x".repeat(12)}…`]);
  });

  it("hold headings that no word tells, groups with their leaves, and columns without a heading", () => {
    const [header = [], ...rows] = plainRows(pack, { "1.1": "○" });
    const strange = [...header.slice(0, 4), "Ｘ欄", "Ｙ欄"];
    const [first = [], ...others] = rows;
    expect(named([strange, [...first, "済"], ...others])).toEqual([
      "A 項番",
      "B 分類",
      "C 要件",
      "D 必須/任意",
      "E Ｘ欄",
      "F Ｙ欄",
      "G ",
    ]);
    const group = [...header.slice(0, 4), "貴社ご回答", ""];
    const leaves = ["", "", "", "", "可否", "内容"];
    expect(named([group, leaves, ...rows], ["E1:F1"]).slice(4)).toEqual([
      "E 貴社ご回答 / 可否",
      "F 貴社ご回答 / 内容",
    ]);
  });

  it("are called by what stands first in them where there is no table", () => {
    expect(offered([["送付状"], ["", "担当", "内線"], ["", "佐藤", "12"]])).toEqual([
      { letters: "A", heading: "送付状", samples: [] },
      { letters: "B", heading: "担当", samples: ["佐藤"] },
      { letters: "C", heading: "内線", samples: ["12"] },
    ]);
    expect(offered([])).toEqual([]);
  });

  it("are as many as anybody reads through, and none of ours", () => {
    expect(offered([Array.from({ length: 200 }, (_, at) => `列${String(at)}`)]).length).toBe(64);
    const rows = plainRows(pack).map((row, at) => [
      ...row,
      ...(at === 0 ? ["判定", "判定理由・免除注記"] : ["○ 適合", ""]),
    ]);
    const snapshot = snapshotOf({ rows });
    const ownRanges = [{ top: 0, left: 6, bottom: rows.length - 1, right: 7 }];
    expect(columnsToOffer({ ...snapshot, ownRanges }, pack).map(({ letters }) => letters)).toEqual([
      ..."ABCDEF",
    ]);
  });
});
