import { describe, expect, it } from "@jest/globals";
import { findTable } from "../../../../src/core/table/find-table";
import type { TableResult, TableRow } from "../../../../src/core/table/sheet-table";
import { shippedPack } from "../../../../src/packs";
import { snapshotOf } from "../../snapshot/snapshot-of";
import { statusesOf } from "../statuses-of";

const pack = shippedPack("gaibu-service");
const DEFINITE = ["conforming", "exempt", "not-applicable"];

/** The pack's rows under these headers, all filled with the same words. */
function filled(
  heads: readonly string[],
  words: readonly string[],
  left: readonly string[] = [],
): TableResult {
  const rows = pack.rows.map((row) => [
    row.id,
    row.text,
    ...left.map((text) => text),
    row.obligation === "mandatory" ? "必須" : "任意",
    ...words,
  ]);
  const [city, vendor] = [heads.slice(0, left.length), heads.slice(left.length)];
  return findTable({
    snapshot: snapshotOf({ rows: [["項番", "要件", ...city, "区分", ...vendor], ...rows] }),
    pack,
  });
}

const definite = (result: TableResult): readonly string[] =>
  result.ok
    ? [...statusesOf(result.table)].filter(([, status]) => DEFINITE.includes(status)).map(([id]) => id)
    : [];

function rowOf(result: TableResult, id: string): TableRow | undefined {
  return result.ok ? result.table.rows.find((row) => row.id === id) : undefined;
}

describe("columns of which the vendor ticks one", () => {
  it.each([
    [["適合", "一部適合", "不適合"], 2, "不適合"],
    [["標準対応", "一部対応", "非対応"], 1, "一部対応"],
    [["標準対応", "一部対応", "非対応"], 2, "非対応"],
    [["対応", "非対応"], 1, "非対応"],
    [["標準", "カスタマイズ", "対応不可"], 2, "対応不可"],
    [["標準機能で対応", "カスタマイズで対応", "対応不可"], 1, "カスタマイズで対応"],
    [["対応済", "対応予定"], 1, "対応予定"],
    [["Compliant", "Partially compliant", "Not compliant"], 2, "Not compliant"],
  ] as const)("%j ticked at %d says %s", (heads, at, answer) => {
    const result = filled([...heads, "備考"], [...heads.map((_, place) => (place === at ? "○" : "")), ""]);
    expect(rowOf(result, "1.22")).toMatchObject({ answer, doubts: [] });
    expect(definite(result)).toEqual([]);
  });

  it.each([
    "未対応",
    "不適合",
    "対応不可",
    "非対応",
    "代替対応",
    "回答（未対応の場合は○を記入）",
    "対応できない場合は○",
  ])("a ○ under %s alone is no yes, and a missing one says nothing", (head) => {
    expect(definite(filled([head, "備考"], ["○", ""]))).toEqual([]);
    expect(definite(filled([head, "備考"], ["", "ISO/IEC 27001:2022を取得しています。"]))).toEqual([]);
  });

  it("a ○ asked for where it conforms is a yes", () => {
    expect(definite(filled(["回答（対応可能な場合は○を記入）", "備考"], ["○", ""]))).toContain("1.22");
  });
});

describe("columns that are not the vendor's answer", () => {
  it.each(["課題の有無", "カスタマイズ有無", "追加費用の有無", "免除可否", "対応予定の有無"])(
    "%s is not taken for it where there is no other",
    (head) => {
      expect(filled([head, "備考"], ["有", ""])).toMatchObject({
        fault: { code: "answer-column-not-found" },
      });
    },
  );

  it.each([
    "回答（例）",
    "前年度回答",
    "R6回答",
    "想定回答",
    "他社回答",
    "一次回答",
    "必要な対応",
    "情シス回答",
  ])("%s does not fill a blank answer, left or right of it", (head) => {
    expect(rowOf(filled([head, "回答", "備考"], ["○", "", ""]), "1.22")?.answer).toBe("");
    expect(definite(filled(["貴社回答", "備考", head], ["", "", "○"]))).toEqual([]);
  });

  it("a reservation beside the answer keeps it from a definite status, a none does not", () => {
    expect(rowOf(filled(["回答", "課題の有無"], ["○", "有"]), "1.22")?.doubts).toEqual([
      { code: "reserved", values: { cell: "E23" } },
    ]);
    expect(rowOf(filled(["回答", "課題の有無"], ["○", "無"]), "1.22")?.doubts).toEqual([]);
  });

  it.each(["備考（市記載）", "補足説明（本市）", "補足", "提出資料", "要件補足"])(
    "%s left of the answer holds no evidence of the vendor's",
    (head) => {
      const result = filled([head, "回答", "備考"], ["○", ""], ["別紙4「管理体制図」を提示すること"]);
      expect(rowOf(result, "1.16")).toMatchObject({ answer: "○", remarks: "" });
    },
  );
});
