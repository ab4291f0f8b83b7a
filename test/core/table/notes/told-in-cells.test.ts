import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../../../src/core/check-workbook";
import { DEFAULT_POLICY } from "../../../../src/core/policy";
import { shippedPack } from "../../../../src/packs";
import { wordsFor } from "../../../../src/words/words";
import { snapshotOf } from "../../snapshot/snapshot-of";
import { NO, rowsMeant, SOUND } from "./placed-texts";

const pack = shippedPack("gaibu-service");
const HEAD = ["項番", "分類", "要件", "必須/任意", "回答", "備考"];
const ISMAP = ["○", "登録番号 C25-0012-2 有効期限2027年12月31日"];

type Rows = Readonly<Record<string, readonly string[]>>;

/** The statuses of a sheet on which these rows are answered otherwise, under both bands or under none. */
function statuses(own: Rows, bands = false): ReadonlyMap<string, string> {
  const rows = pack.rows.flatMap((row): string[][] => {
    const band = pack.exemptions.find(({ rows: scope }) => scope.from === row.id)?.text;
    const said = own[row.id] ?? (NO.includes(row.id) ? ["×", ""] : ["○", SOUND[row.id] ?? ""]);
    const obligation = row.obligation === "mandatory" ? "必須" : "任意";
    return [
      ...(bands && band !== undefined ? [[band]] : []),
      [row.id, row.category, row.text, obligation, ...said],
    ];
  });
  const sheets = [snapshotOf({ name: "要件回答", rows: [HEAD, ...rows] })];
  const done = checkWorkbook({
    workbook: { sheets, signed: false, structureLocked: false },
    pack,
    packHash: "0123456789ab",
    policy: DEFAULT_POLICY,
    asOf: "2026-11-28",
    words: wordsFor("ja").mark,
  });
  if (!done.ok) throw new Error(done.fault.code);
  return new Map(done.value.judgement.rows.map(({ id, status }) => [String(id), status]));
}
const plain = statuses({});
const changed = (found: ReadonlyMap<string, string>): readonly string[] =>
  [...plain].filter(([id, status]) => found.get(id) !== status).map(([id]) => id);
const remark = (id: string, text: string): Rows => ({
  [id]: [
    plain.get(id) === "optional-unmet" ? "×" : "○",
    [SOUND[id] ?? "", text].filter((one) => one !== "").join("。"),
  ],
});

/** Rows of which a status would be taken: those that are met, or a plain no. */
const taken = (rows: string): readonly string[] =>
  rowsMeant(rows).filter((id) => !["review", "not-applicable"].includes(plain.get(id) ?? ""));

describe("what stands in the remarks of one row on others is carried to those, and says nothing of its own", () => {
  it.each([
    ["上記のうち1.22はオプションです", "22"],
    ["1.8と1.9は対象外", "8-9"],
    ["1.23以降は別契約となります。", "23-27"],
    ["1.12から1.14は再委託先が対応", "12-14"],
    ["項番1.22は有償です", "22"],
    ["No.1.23は対応不可です", "23"],
    ["1.15～1.18は準備中です", "15-18"],
    ["ただし、1.24は代替手段にて対応します。", "24"],
    ["なお1.23及び1.24は委託先の回答待ち", "23 24"],
    ["※1.21については令和9年12月に実施予定", "21"],
    ["1.22のみオプション契約が必要", "22"],
  ])("%s", (text, rows) => {
    for (const id of ["1.10", "1.3"])
      expect([id, changed(statuses(remark(id, text)))]).toEqual([id, taken(rows)]);
  });

  it.each([
    ["※No.24を除く", "24"],
    ["1.23を除き対応済みです。", "23"],
    ["22番は別契約です", "22"],
  ])("%s leaves its own row open as well: it may be one of those", (text, rows) => {
    expect(changed(statuses(remark("1.3", text)))).toEqual(expect.arrayContaining([...taken(rows)]));
  });

  it("takes nothing from its own row's answer where that is named too", () => {
    expect(changed(statuses(remark("1.23", "1.23と1.24は有償です。")))).toEqual(["1.23", "1.24"]);
    expect(changed(statuses(remark("1.23", "1.24は有償です。本項も同様です。")))).toEqual(["1.23", "1.24"]);
  });
});

describe("what only points to another row takes nothing from it", () => {
  it.each([
    "1.10を参照",
    "1.22は標準機能です。",
    "1.6の認証範囲に含む",
    "1.8は取得済みです",
    "1.23も同じ運用です。",
    "1.21は年1回実施しています。",
    "TLS1.3は対応",
    "別紙No.3は体制図です",
    "1.19の暗号化により保護",
  ])("%s", (text) => {
    expect(changed(statuses(remark("1.27", text))).filter((id) => id !== "1.27")).toEqual([]);
  });

  it.each([
    "1.1により不要",
    "1.1がISMAP登録済みのため対象外",
    "1.1は登録済みのため、回答不要",
    "1.1がISMAPに登録されているので免除",
    "1.1は登録済み。本項は免除",
    "No.1は○のため免除",
  ])("%s below a band keeps its exemption", (text) => {
    const waived = Object.fromEntries(rowsMeant("6-27").map((id) => [id, ["×", text]]));
    const found = statuses({ "1.1": ISMAP, ...waived }, true);
    expect(rowsMeant("6-27").filter((id) => found.get(id) !== "exempt")).toEqual([]);
  });
});

describe("what stands in a column without a heading beside one row on another", () => {
  const beside = (id: string, text: string): Rows => ({ [id]: ["○", SOUND[id] ?? "", text] });

  it.each(["1.23は対象外です。", "1.23の回答は誤りです。", "1.23のほうは空欄とするのが正しいです。"])(
    "is carried to that one: %s",
    (text) => {
      expect(statuses(beside("1.24", text)).get("1.23")).toBe("review");
    },
  );

  it("takes nothing where it only points: 1.23と同じ体制です", () => {
    expect(statuses(beside("1.24", "1.23と同じ監視体制です")).get("1.23")).toBe(plain.get("1.23"));
  });
});
