import { describe, expect, it } from "@jest/globals";
import { findTable } from "../../../../src/core/table/find-table";
import { shippedPack } from "../../../../src/packs";
import { plainRows } from "../plain-sheet";
import { snapshotOf } from "../../snapshot/snapshot-of";

const pack = shippedPack("gaibu-service");
const textOf = (id: string): string => pack.rows.find((row) => row.id === id)?.text ?? "";

/** What the table tells of a row whose requirement or obligation the sheet words in another way. */
function altered(id: string, change: { readonly text?: string; readonly obligation?: string }): string[] {
  const rows = plainRows(pack).map((cells) =>
    cells[0] === id
      ? [
          cells[0],
          cells[1] ?? "",
          change.text ?? cells[2] ?? "",
          change.obligation ?? cells[3] ?? "",
          "○",
          "",
        ]
      : cells,
  );
  const result = findTable({ snapshot: snapshotOf({ rows }), pack });
  if (!result.ok) return [result.fault.code];
  const row = result.table.rows.find((one) => one.id === id);
  const doubts = row === undefined ? ["gone"] : row.doubts.map((doubt) => doubt.code);
  expect(result.table.altered.length > 0).toBe(doubts.includes("altered"));
  return doubts;
}

const replaced = (id: string, from: string, to: string): readonly [string, string] => {
  expect(textOf(id)).toContain(from);
  return [id, textOf(id).replace(from, to)];
};

const same: readonly (() => readonly [string, string])[] = [
  () => replaced("1.6", "ISO/IEC 27001：2013", "ISO/IEC 27001:2013"),
  () => replaced("1.6", "ISO/IEC 27001：2013", "27001:2013"),
  () => replaced("1.6", "ISO/IEC 27001：2013", "ＩＳＯ／ＩＥＣ　２７００１：２０１３"),
  () => replaced("1.6", "ISO/IEC 27001：2013", "ISO 27001 : 2013 "),
  () => replaced("1.8", "もしくは", "若しくは"),
  () => replaced("1.10", "サービス上の", "サービス上の\n"),
  () => replaced("1.10", "（バックアップデータを含む。）", "(バックアップデータを含む)"),
  () => replaced("1.10", "所在地が日本国内に", "所在地が　日本国内に"),
  () => ["1.10", `${textOf("1.10")}\n`],
  () => ["1.12", textOf("1.12").replace("。", "")],
  () => replaced("1.12", "準拠法、裁判管轄", "準拠法，裁判管轄"),
  () => replaced("1.14", "ティア３相当", "ティア3相当"),
  () => replaced("1.14", "データセンターは", "データセンタは"),
  () => ["1.3", textOf("1.3").replaceAll("・", "●")],
  () => ["1.3", textOf("1.3").replaceAll("・", "－ ")],
  () => ["1.3", textOf("1.3").replaceAll("\n", "")],
  () => replaced("1.3", "又は", "または"),
  () => replaced("1.4", "(ASPIC)", "（ＡＳＰＩＣ）"),
  () => replaced("1.24", "取り扱い", "取扱い"),
  () => replaced("1.20", "1年間", "１年間"),
  () => replaced("1.26", "ISO27001に準拠", "ISO/IEC 27001に準拠"),
  () => ["1.22", `1.22 ${textOf("1.22")}`],
  () => ["1.22", `【不正アクセス対策】\n${textOf("1.22")}`],
  () => ["1.22", `【必須】${textOf("1.22")}`],
  () => ["1.22", `${textOf("1.22")}（必須）`],
  () => ["1.4", `${textOf("1.4")}（任意）`],
  () => ["1.13", textOf("1.13").replaceAll("本市", "本町")],
  () => replaced("1.16", "管理体制", "管理\n体制"),
  () => replaced("1.1", "Management", "Manage-\nment"),
];

const other: readonly (() => readonly [string, string])[] = [
  () => replaced("1.20", "1年間以上", "6か月以上"),
  () => replaced("1.20", "1年間", "2年間"),
  () => replaced("1.20", "以上", "程度"),
  () => replaced("1.20", "その手法について提示すること。", ""),
  () => replaced("1.10", "日本国内", "日本国内外"),
  () => replaced("1.10", "日本国内", "国外"),
  () => replaced("1.10", "を含む", "を除く"),
  () => replaced("1.10", "限定できること", "原則限定できること"),
  () => replaced("1.12", "国内に指定できること", "国内に指定するよう努めること"),
  () => replaced("1.12", "、裁判管轄", ""),
  () => replaced("1.14", "ティア３", "ティア２"),
  () => replaced("1.24", "できること", "できることが望ましい"),
  () => replaced("1.22", "検知及び通知", "検知又は通知"),
  () => replaced("1.22", "検知及び通知", "検知"),
  () => replaced("1.6", "2013", "2022"),
  () => replaced("1.6", "：2013", ""),
  () => replaced("1.6", "取得している", "取得予定である"),
  () => replaced("1.8", "もしくは", "及び"),
  () => replaced("1.15", "利用しない", "利用する"),
  () => replaced("1.5", "対象にならない", "対象になる"),
  () => replaced("1.13", "本市の承諾なく", "必要に応じて"),
  () => replaced("1.26", "完全に", ""),
  () => replaced("1.26", "証明書を提示すること", "証明書を求めに応じて提示すること"),
  () => ["1.22", `${textOf("1.22")}ただし、有償オプションとする。`],
  () => ["1.22", `${textOf("1.22")}（対応可能です）`],
  () => ["1.27", "情報セキュリティ監査を検討すること。"],
  () => ["1.22", `【任意】${textOf("1.22")}`],
  () => ["1.4", `${textOf("1.4")}（必須）`],
];

describe("altered requirements", () => {
  it.each(same.map((make) => make()))("%s is the same requirement: %s", (id, text) => {
    expect(altered(id, { text })).toEqual([]);
  });

  it.each(other.map((make) => make()))("%s is another requirement: %s", (id, text) => {
    expect(altered(id, { text })).toContain("altered");
  });

  it.each([" 必須 ", "【必須】", "必須\n", "必 須", "必須（※1）", "Mandatory"])(
    "1.10 %s is no change",
    (obligation) => {
      expect(altered("1.10", { obligation })).toEqual([]);
    },
  );

  it.each(["任意", "推奨", "必須→任意", "必須ではない", "任意（必須ではない）", "不要"])(
    "1.10 from 必須 to %s is a change",
    (obligation) => {
      expect(altered("1.10", { obligation })).toEqual(["altered"]);
    },
  );
});
