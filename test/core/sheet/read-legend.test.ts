import { describe, expect, it } from "@jest/globals";
import { findTable } from "../../../src/core/sheet/find-table";
import { shippedPack } from "../../../src/packs";
import { plainRows } from "./plain-sheet";
import { snapshotOf } from "./snapshot-of";

const pack = shippedPack("gaibu-service");

function legendOf(above: readonly string[][]): Record<string, string> | undefined {
  const result = findTable({ snapshot: snapshotOf({ rows: [...above, [], ...plainRows(pack)] }), pack });
  if (!result.ok) throw new Error(result.fault.code);
  const { legend } = result.table;
  return legend && Object.fromEntries(legend.marks.map(({ mark, meaning }) => [mark, meaning]));
}

describe("a sheet's key to its marks", () => {
  it.each<[string, Record<string, string>]>([
    [
      "○:標準で対応可、△:カスタマイズまたは代替案で対応、×:対応不可",
      { "○": "yes", "△": "partial", "×": "no" },
    ],
    ["◎十分　〇合格点　△実施も不十分　×実質未実施", { "◎": "yes", 〇: "yes", "△": "partial", "×": "no" }],
    ["”○”標準仕様 ”△”カスタマイズ ”×”対応不可", { "○": "yes", "△": "partial", "×": "no" }],
    ["○…対応可　△…一部対応　×…対応不可", { "○": "yes", "△": "partial", "×": "no" }],
    ["【凡例】○＝対応済、△＝対応予定、×＝未対応", { "○": "yes", "△": "planned", "×": "no" }],
    ["◎：標準機能　○：オプション（有償）　×：不可", { "◎": "yes", "○": "partial", "×": "no" }],
    ["○：できる　×：できない　－：該当なし", { "○": "yes", "×": "no" }],
    ["○：可　×：不可　N/A：該当なし", { "○": "yes", "×": "no" }],
    ["「○」の項目への回答は必須、「×」の項目への回答は任意", { "○": "must-answer", "×": "must-answer" }],
    ["○：対応可　☆：市が定める", { "○": "yes", "☆": "human" }],
    ["○：対応していない　×：対応可能　△：一部対応", { "○": "human", "×": "human", "△": "partial" }],
  ])("%s", (text, marks) => {
    expect(legendOf([[text]])).toEqual(marks);
  });

  it.each([
    "○/×",
    "○・△・×のいずれかを記入してください",
    "回答欄には○または×をご記入ください。",
    "可・否",
    "◎：最重要　○：重要　△：参考",
    "◎：必須　○：任意",
    "○提出期限は11月30日　○提出先は契約課",
    "■注意事項 ■提出方法",
  ])("%s is no key", (text) => {
    expect(legendOf([[text]])).toBeUndefined();
  });

  it("is read from cells below each other", () => {
    expect(
      legendOf([
        ["凡例", "○", "対応可"],
        ["", "×", "対応不可"],
      ]),
    ).toEqual({ "○": "yes", "×": "no" });
  });

  it("is never read from a vendor's remarks", () => {
    const rows = plainRows(pack, {}, { "1.3": "○：未対応、△：対応可能" });
    const result = findTable({ snapshot: snapshotOf({ rows }), pack });
    expect(result.ok && result.table.legend).toBeUndefined();
  });
});
