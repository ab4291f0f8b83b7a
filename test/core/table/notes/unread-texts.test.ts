import { describe, expect, it } from "@jest/globals";
import { findTable } from "../../../../src/core/table/find-table";
import { unreadTexts } from "../../../../src/core/table/notes/unread-texts";
import { shippedPack } from "../../../../src/packs";
import { snapshotOf } from "../../snapshot/snapshot-of";
import { plainRows } from "../plain-sheet";

const pack = shippedPack("gaibu-service");
const rows = plainRows(pack, Object.fromEntries(pack.rows.map(({ id }) => [id, "○"])));

/** What nobody heard of texts above and below the table, and on another sheet. */
function unread(above: readonly string[], below: readonly string[] = [], other?: readonly string[]) {
  const grid = [
    ["外部サービス要件"],
    ...above.map((text) => [text]),
    [],
    ...rows,
    [],
    ...below.map((text) => [text]),
  ];
  const snapshot = snapshotOf({ name: "回答", rows: grid });
  const found = findTable({ snapshot, pack });
  if (!found.ok) throw new Error(found.fault.code);
  const [name = "", ...texts] = other ?? [];
  const others =
    other === undefined ? [] : [snapshotOf({ name, rows: [[name], ...texts.map((text) => [text])] })];
  return unreadTexts(found.table, snapshot, others);
}

const STRANGE = "波浪計の較正は港湾局の潮位表に合わせ、毎朝の干潮時に当直が記録簿へ綴じております。";

describe("texts without a role", () => {
  it("are listed once, with their cell and first words", () => {
    expect(unread([STRANGE])).toEqual([
      {
        cell: "A2",
        text: "波浪計の較正は港湾局の潮位表に合わせ、毎朝の干潮時に当直が記録簿へ綴じております…",
      },
    ]);
  });

  it("are named with their sheet where they stand on another one", () => {
    expect(unread([], [], ["補足", STRANGE]).map(({ cell }) => cell)).toEqual(["補足!A2"]);
  });

  it.each([
    ["thanks", "このたびはお声がけいただき、誠にありがとうございます。よろしくお願いいたします。"],
    ["a title", "様式第3号（第5条関係）"],
    ["an instruction", "回答欄には○、△、×のいずれかを記入し、理由を備考欄に記載してください。"],
    [
      "what was heard as a limit",
      "本表の回答は社内で調整している途中の暫定的なものであり、後日差し替えます。",
    ],
    ["the company", "代表取締役社長　見本一郎　本社：東京都千代田区　従業員数：120名"],
  ])("are not %s", (_what, text) => {
    expect(unread([text])).toEqual([]);
    expect(unread([], [text])).toEqual([]);
  });

  it("are none of sheets about other matters", () => {
    expect(unread([], [], ["会社案内", STRANGE])).toEqual([]);
  });

  it("are no more than a person reads", () => {
    expect(unread(Array.from({ length: 60 }, () => STRANGE))).toHaveLength(20);
  });
});
