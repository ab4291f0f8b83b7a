import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../../../src/core/check-workbook";
import { DEFAULT_POLICY } from "../../../../src/core/policy";
import { shippedPack } from "../../../../src/packs";
import { wordsFor } from "../../../../src/words/words";
import { snapshotOf } from "../../snapshot/snapshot-of";
import { PLAIN_GRID } from "../vendor-of-layouts";

const pack = shippedPack("gaibu-service");

function statuses(rows: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const done = checkWorkbook({
    workbook: {
      sheets: [snapshotOf({ name: "要件", rows: rows.map((cells) => [...cells]) })],
      signed: false,
      structureLocked: false,
    },
    pack,
    packHash: "0123456789ab",
    policy: DEFAULT_POLICY,
    asOf: "2026-11-28",
    words: wordsFor("ja").mark,
  });
  if (!done.ok) throw new Error(done.fault.code);
  return new Map(done.value.judgement.rows.map(({ id, status }) => [id, status]));
}

const { rows } = PLAIN_GRID;
const plain = statuses(rows);
/** Which rows a line above 1.20 changes, and to what. */
function changed(line: string): readonly string[] {
  const at = rows.findIndex(([id]) => id === "1.20");
  const found = statuses([...rows.slice(0, at), [line], ...rows.slice(at)]);
  return [...plain].flatMap(([id, was]) => (found.get(id) === was ? [] : [`${id} ${found.get(id) ?? ""}`]));
}

describe("a line between the rows that speaks of the rows beside it", () => {
  it("has rows beside it that are taken for good", () => {
    expect([plain.get("1.19"), plain.get("1.20"), plain.get("1.22")]).toEqual(
      Array.from({ length: 3 }, () => "conforming"),
    );
  });

  it.each([
    ["※次項はオプションです。", ["1.20 review"]],
    ["次項は別途費用となります", ["1.20 review"]],
    ["次の行は対応しておりません", ["1.20 review"]],
    ["※前項は有償オプションとなります", ["1.19 review"]],
    ["本項は次年度対応予定", ["1.19 review"]],
    ["以下2項目は対象外です", ["1.20 review"]],
    ["※次の3項目はSLAの対象外", ["1.20 review", "1.22 review"]],
    ["前2項は別途お見積り", ["1.19 review"]],
    ["上段は上位プランのみの対応です。", ["1.19 review"]],
    ["下段の回答は取り下げます。", ["1.20 review"]],
  ])("%s", (line, wanted) => {
    expect(changed(line)).toEqual(wanted);
  });

  it("ここまでの回答は旧プランの内容です concerns all above, and none below", () => {
    const found = changed("ここまでの回答は旧プランの内容です。");
    expect(found).toEqual(expect.arrayContaining(["1.6 review", "1.13 review", "1.19 review"]));
    expect(found).not.toEqual(expect.arrayContaining(["1.20 review"]));
  });

  it("以下の項目は対応しておりません concerns all that follow, and none above", () => {
    const found = changed("以下の項目は対応しておりません");
    expect(found).toEqual(expect.arrayContaining(["1.20 review", "1.22 review", "1.27 review"]));
    expect(found).not.toEqual(expect.arrayContaining(["1.19 review"]));
  });

  it.each([
    "※次項は標準機能です",
    "以下の項目は別紙のとおり",
    "次項へ続く",
    "※以下の項目は、書類を添付してください。",
    "次項は、該当する場合のみ回答してください",
    "本項目は必須です",
  ])("%s takes nothing", (line) => {
    expect(changed(line)).toEqual([]);
  });
});

describe("rows counted from the ends of the table, or by a number in brackets", () => {
  const below = (line: string): readonly string[] => {
    const found = statuses([...rows, [], [line]]);
    return [...plain].flatMap(([id, was]) => (found.get(id) === was ? [] : [id]));
  };

  it.each([
    ["上から19番目は努力目標値です。", ["1.19"]],
    ["最終行の○は、書面による監査に限った話です。", ["1.27"]],
    ["末尾の項目はお受けできかねます", ["1.27"]],
    ["(20)は×に読み替えてください。", ["1.20"]],
    ["第19項および第20項については、概要のみのご提示にとどまります。", ["1.19", "1.20"]],
  ])("%s", (line, wanted) => {
    expect(below(line)).toEqual(wanted);
  });
});

describe("what is said in a row's remarks of the row beside it", () => {
  const remarked = (text: string): readonly string[] => {
    const found = statuses(rows.map((cells) => (cells[0] === "1.20" ? [...cells.slice(0, 5), text] : cells)));
    return ["1.19", "1.22", "1.23"].filter((id) => found.get(id) !== plain.get(id));
  };

  it.each([
    ["3年間サーバに保存します。前項はオプションです。", ["1.19"]],
    ["3年間サーバに保存します。前項も別途費用となります。", ["1.19"]],
    ["3年間サーバに保存します。前項も同じ体制です。", []],
    ["3年間サーバに保存します。", []],
  ])("%s", (text, wanted) => {
    expect(remarked(text)).toEqual(wanted);
  });
});
