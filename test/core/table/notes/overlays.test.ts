import { describe, expect, it } from "@jest/globals";
import { findTable } from "../../../../src/core/table/find-table";
import type { SheetOverlay, SheetSnapshot } from "../../../../src/core/snapshot/sheet-snapshot";
import type { SheetTable } from "../../../../src/core/table/sheet-table";
import { shippedPack } from "../../../../src/packs";
import { plainRows } from "../plain-sheet";
import { rangeOf, snapshotOf } from "../../snapshot/snapshot-of";
import { statusesOf } from "../statuses-of";

const pack = shippedPack("gaibu-service");
const good = { "1.10": "○", "1.14": "○", "1.19": "○", "1.21": "○", "1.24": "○" };
const goodRemarks = {
  "1.10": "国内（東京・大阪リージョン）に限定",
  "1.19": "保存データはAES-256、通信はTLS1.3で暗号化",
  "1.24": "ロールベースの権限管理・アクセス制御が可能",
};

function lying(
  at: string,
  overlay: Omit<SheetOverlay, "range">,
  answers: Readonly<Record<string, string>> = good,
  remarks: Readonly<Record<string, string>> = goodRemarks,
): SheetSnapshot {
  return {
    ...snapshotOf({ rows: plainRows(pack, answers, remarks) }),
    overlays: [{ ...overlay, range: rangeOf(at) }],
  };
}

function tableIn(snapshot: SheetSnapshot): SheetTable {
  const found = findTable({ snapshot, pack });
  if (!found.ok) throw new Error(found.fault.code);
  return found.table;
}

/** The sheet row of a requirement, as Excel counts. */
function rowNumber(id: string): number {
  const row = tableIn(snapshotOf({ rows: plainRows(pack) })).rows.find((one) => one.id === id);
  return (row?.rows.last ?? 0) + 1;
}

const [R10, R19, R24] = ["1.10", "1.19", "1.24"].map(rowNumber);
const plain = statusesOf(tableIn(snapshotOf({ rows: plainRows(pack, good, goodRemarks) })));

/** The rows whose status is not what it is without the overlay. */
function changed(snapshot: SheetSnapshot): Record<string, string> {
  const found = statusesOf(tableIn(snapshot));
  return Object.fromEntries([...found].filter(([id, status]) => plain.get(id) !== status));
}

describe("what lies on the vendor's cells", () => {
  const cases: readonly (readonly [string, string, Omit<SheetOverlay, "range">])[] = [
    ["a note on the answer", `E${R19}`, { kind: "note", text: "誤記です。正しくは×", author: "乙社" }],
    [
      "a comment on the remarks",
      `F${R19}`,
      { kind: "comment", text: "対象は本番環境だけ", date: "2026-11-01" },
    ],
    ["a shape round the answer", `E${R19}`, { kind: "shape" }],
    ["a line through the answer", `D${R19}:F${R19}`, { kind: "line" }],
    ["a picture over the remarks", `F${R19}`, { kind: "picture" }],
    ["a ticked box", `E${R19}`, { kind: "control", text: "非対応", state: "on" }],
    ["a control of which nothing is known", `E${R19}`, { kind: "control" }],
    ["a box for a yes left open beside a yes", `E${R19}`, { kind: "control", text: "対応", state: "off" }],
    ["a formula without a result", `F${R19}`, { kind: "formula", text: "入力!B3" }],
    [
      "a note on the number that speaks for the vendor",
      `A${R19}`,
      { kind: "note", text: "当社では未対応です" },
    ],
    [
      "a text box beside the table that says no",
      `I${R19}`,
      { kind: "shape", text: "この項目は対応できません" },
    ],
  ];
  it.each(cases)("%s takes certainty from its row alone", (_, at, overlay) => {
    expect(changed(lying(at, overlay))).toEqual({ "1.19": "review" });
  });

  it("names the cell, who wrote it and when", () => {
    const overlay = { kind: "comment", text: " 訂正：× ", author: "乙社 田中", date: "2026-11-01" } as const;
    const row = tableIn(lying(`E${R19}`, overlay)).rows.find(({ id }) => id === "1.19");
    expect(row?.doubts).toEqual([
      {
        code: "overlaid",
        values: {
          cell: `E${R19}`,
          what: "comment",
          text: "訂正：×",
          author: "乙社 田中",
          date: "2026-11-01",
          state: "unknown",
        },
      },
    ]);
  });

  it("makes a row without an answer a question, not a blank", () => {
    const changes = changed(lying("E5", { kind: "formula", text: 'IF(1=1,"×","")' }));
    expect(Object.values(changes)).toEqual(["review"]);
  });

  it("is a question for every row that it lies on", () => {
    expect(changed(lying(`E${R10}:E${R24}`, { kind: "shape", text: "次期版で対応" }))).toMatchObject({
      "1.10": "review",
      "1.19": "review",
      "1.24": "review",
    });
  });
});

describe("what leaves the answers alone", () => {
  const cases: readonly (readonly [string, string, Omit<SheetOverlay, "range">])[] = [
    ["guidance on the header", "E1", { kind: "note", text: "○・△・×から選択してください", author: "市" }],
    ["guidance on the answer", `E${R19}`, { kind: "note", text: "ドロップダウンから選択してください。" }],
    ["guidance on the remarks", `F${R19}`, { kind: "note", text: "資料名とページ番号を記入" }],
    [
      "thanks",
      `E${R19}`,
      { kind: "comment", text: "ご回答ありがとうございます。よろしくお願いいたします。" },
    ],
    [
      "an explanation on the requirement",
      `C${R19}`,
      { kind: "note", text: "暗号化：CRYPTREC暗号リストの方式" },
    ],
    ["a stamp beside the table", "I2:J4", { kind: "picture" }],
    ["a logo above", "A1", { kind: "picture" }],
    ["a circle round the number", `A${R19}`, { kind: "shape" }],
    ["a box for a no left open", `E${R19}`, { kind: "control", text: "非対応", state: "off" }],
    ["a count below", "E60", { kind: "formula", text: 'COUNTIF(E2:E31,"○")' }],
    ["a formula for the number", `A${R19}`, { kind: "formula", text: '"1."&ROW()-5' }],
    ["a score beside the table", `H${R19}`, { kind: "formula", text: 'IF(E20="○",1,0)' }],
    ["the day above", "H1", { kind: "formula", text: "TODAY()" }],
  ];
  it.each(cases)("%s", (_, at, overlay) => {
    expect(changed(lying(at, overlay))).toEqual({});
  });

  it("is an untouched box beside nothing", () => {
    const box = { kind: "control", text: "対応", state: "off" } as const;
    expect(changed(lying("E5", box))).toEqual({});
  });
});

describe("what lies on bands, and limits them", () => {
  const held = { ...good, "1.1": "○", "1.15": "×" };
  const heldRemarks = { ...goodRemarks, "1.1": "ISMAP登録済（C21-0004-2）" };
  const exemptRows = (at: string, overlay: Omit<SheetOverlay, "range">): readonly string[] =>
    [...statusesOf(tableIn(lying(at, overlay, held, heldRemarks)))]
      .filter(([, status]) => status === "exempt")
      .map(([id]) => id);
  const band = (tableIn(snapshotOf({ rows: plainRows(pack) })).bands[0]?.place.row ?? 0) + 1;
  const all = exemptRows("Z99", { kind: "picture" });

  it("begins with bands that hold", () => {
    expect(all).toContain("1.15");
  });

  const whole: readonly (readonly [string, string, Omit<SheetOverlay, "range">])[] = [
    ["a comment on the band", `A${band}`, { kind: "comment", text: "1.20は除く", author: "市" }],
    ["a text box over the band", `C${band}`, { kind: "shape", text: "適用しない" }],
    ["a line through the band", `A${band}:F${band}`, { kind: "line" }],
    ["a note on the header", "E1", { kind: "note", text: "ISMAP登録事業者も、全項目に回答してください。" }],
    ["a formula between the rows", `A${band}`, { kind: "formula", text: "注意!A1" }],
    [
      "a formula above that says so",
      "H1",
      { kind: "formula", text: '"免除は行いません。全項目に回答すること。"' },
    ],
  ];
  it.each(whole)("%s leaves the exemption open", (_, at, overlay) => {
    expect(exemptRows(at, overlay)).not.toContain("1.10");
  });

  it("a comment on one row leaves it open for that row", () => {
    const note = { kind: "note", text: "1.1の登録がある場合も回答すること（免除の対象外）。" } as const;
    expect(exemptRows(`C${R24}`, note)).toEqual(all.filter((id) => id !== "1.24"));
  });
});
