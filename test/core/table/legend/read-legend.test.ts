import { describe, expect, it } from "@jest/globals";
import { findTable } from "../../../../src/core/table/find-table";
import { shippedPack } from "../../../../src/packs";
import { plainRows } from "../plain-sheet";
import { snapshotOf } from "../../snapshot/snapshot-of";

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
    ["○：問題なし　×：問題あり", { "○": "yes", "×": "no" }],
    [
      "○：カスタマイズなしで対応可　△：カスタマイズで対応　×：不可",
      { "○": "yes", "△": "partial", "×": "no" },
    ],
    ["○：将来対応　×：対応予定なし　◎：対応済", { "○": "planned", "×": "no", "◎": "yes" }],
    ["○：対応可（支障なし）　×：不可（支障あり）", { "○": "yes", "×": "no" }],
    ["対応できる場合は○、できない場合は×を記入してください。", { "○": "yes", "×": "no" }],
    ["○：可　●：不可", { "○": "yes", "●": "human" }],
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
    "◎：必須機能　○：推奨機能　×：不要",
    "1.提出期限 2.対応可能な連絡先の記入 3.提出先",
    "対応できない項目に×をつけてください",
    "※１　必須項目に「×」がある場合は失格とする。",
    "A：必ず対応　B：できれば対応",
    "有：対応可　無：対応不可",
  ])("%s is no key", (text) => {
    expect(legendOf([[text]])).toBeUndefined();
  });

  it.each([
    "○：不可　×：可",
    "凡例　○＝対応不可、×＝対応可能",
    "○は不可、×は可とする。",
    "○…できない ×…できる",
    "○：NG　×：OK",
    "○：未対応　×：対応済",
    "○：不適合　×：適合",
    "○：なし　×：あり",
    "○：要改善　×：問題なし",
    "○：リスクあり　×：リスクなし",
    "○：該当する課題あり／×：課題なし",
    "○：不可（支障あり）　×：可（支障なし）",
    "○印：対応できない項目　×印：対応できる項目",
    "問題がある場合は○、問題がない場合は×を記入してください。",
    "○：回答済　×：未回答",
    "○：不要　×：必要",
  ])("%s leaves both marks to a person", (text) => {
    expect(legendOf([[text]])).toEqual({ "○": "human", "×": "human" });
  });

  it("leaves marks to a person that it turns round in cells below or beside each other", () => {
    const both = { "○": "human", "×": "human" };
    expect(
      legendOf([
        ["○", "対応不可"],
        ["×", "対応可"],
      ]),
    ).toEqual(both);
    expect(legendOf([["○：不可"], ["×：可"]])).toEqual(both);
    expect(legendOf([["対応できない項目に○をつけてください"]])).toEqual({ "○": "human" });
  });

  it.each<[string, Record<string, string>]>([
    [
      "A：標準機能　B：カスタマイズ　C：代替案　D：対応不可",
      { A: "yes", B: "partial", C: "partial", D: "no" },
    ],
    ["凡例　Ａ：対応可能　Ｂ：代替案あり　Ｃ：対応不可", { A: "yes", B: "partial", C: "no" }],
    ["回答：１．対応可　２．対応不可", { "1": "yes", "2": "no" }],
    [
      "次の番号を記入してください。 1:対応可 2:一部対応 3:対応不可",
      { "1": "yes", "2": "partial", "3": "no" },
    ],
    ["①対応可 ②対応不可", { "1": "yes", "2": "no" }],
    ["0：未対応 1：対応済", { "0": "no", "1": "yes" }],
    ["イ：対応可　ロ：一部対応　ハ：対応不可", { イ: "yes", ロ: "partial", ハ: "no" }],
    ["【回答区分】ア 対応可／イ 一部対応可／ウ 対応不可", { ア: "yes", イ: "partial", ウ: "no" }],
    ["はい：課題がある　いいえ：課題がない", { はい: "human", いいえ: "human" }],
  ])("is read of letters, numbers and words: %s", (text, marks) => {
    expect(legendOf([[text]])).toEqual(marks);
  });

  it("is read of letters in cells of their own, and of marks with a space before their words", () => {
    expect(
      legendOf([
        ["Ａ", "標準機能で対応"],
        ["Ｂ", "代替案"],
        ["Ｃ", "対応不可"],
      ]),
    ).toEqual({ A: "yes", B: "partial", C: "no" });
    expect(legendOf([["◎ 適合する"], ["○ 概ね適合する（一部不足あり）"], ["× 適合しない"]])).toEqual({
      "◎": "yes",
      "○": "partial",
      "×": "no",
    });
  });

  it("is no choice in columns of their own", () => {
    expect(legendOf([["はい", "いいえ"]])).toBeUndefined();
    expect(legendOf([["OK", "NG"]])).toBeUndefined();
    expect(legendOf([["有", "無"]])).toBeUndefined();
  });

  it("is no note on the answers", () => {
    const above = [["◎ 適合する"], ["○ 概ね適合する（一部不足あり）"], ["× 適合しない"], []];
    const rows = [...above, ...plainRows(pack, { "1.3": "◎" })];
    const result = findTable({ snapshot: snapshotOf({ rows }), pack });
    if (!result.ok) throw new Error(result.fault.code);
    expect(result.table.repairs.filter(({ code }) => code === "note-restricts")).toEqual([]);
    expect(result.table.rows.flatMap(({ doubts }) => doubts)).toEqual([]);
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
