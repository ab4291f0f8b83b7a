import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../../../src/core/check-workbook";
import { DEFAULT_POLICY } from "../../../../src/core/policy";
import { shippedPack } from "../../../../src/packs";
import { wordsFor } from "../../../../src/words/words";
import { snapshotOf, type GridSheet } from "../../snapshot/snapshot-of";
import { HEADS, PLAIN, ROWS, city, said } from "../vendor-of-layouts";

const rules = {
  pack: shippedPack("gaibu-service"),
  packHash: "0123456789ab",
  policy: DEFAULT_POLICY,
  asOf: "2026-11-23",
  words: wordsFor("ja").mark,
} as const;

/** The rows of which the status is another one than on the plain sheet. */
function changed(...grids: readonly GridSheet[]): readonly string[] {
  const workbook = { sheets: grids.map((grid) => snapshotOf(grid)), signed: false, structureLocked: false };
  const done = checkWorkbook({ ...rules, workbook });
  if (!done.ok) throw new Error(JSON.stringify(done.fault));
  const open = done.value.judgement.rows.filter(({ id, status }) => status !== PLAIN[id]);
  expect(open.every(({ status }) => status === "review")).toBe(true);
  return open.map(({ id }) => id);
}

const BODY = ROWS.map((row) => [...city(row), ...said(row)]);
const AT = ROWS.findIndex(({ id }) => id === "1.10");

/** The text where people put such a word: between the rows, in another row's remarks, below the table, on a sheet of its own. */
const PLACES: Readonly<Record<string, (text: string) => readonly GridSheet[]>> = {
  between: (text) => [{ rows: [HEADS, ...BODY.slice(0, AT), ["", "", text], ...BODY.slice(AT)] }],
  "in the remarks of 1.19": (text) => [
    { rows: [HEADS, ...BODY.map((cells) => (cells[0] === "1.19" ? [...cells.slice(0, 5), text] : cells))] },
  ],
  below: (text) => [{ rows: [HEADS, ...BODY, [], [text]] }],
  elsewhere: (text) => [{ rows: [HEADS, ...BODY] }, { name: "補足", rows: [["補足事項"], [text]] }],
};

describe.each(Object.entries(PLACES))("a word on other rows, %s", (_, sheets) => {
  it.each([
    ["1-23は対応しておりません。", ["1.23"]],
    ["１－２３は対応しておりません。", ["1.23"]],
    ["1-22及び1-23は令和9年度対応予定です", ["1.22", "1.23"]],
    ["1-22～1-24は確認中です", ["1.22", "1.23", "1.24"]],
    ["1.24以下は対象外", ["1.24", "1.25", "1.27"]],
    ["1-24以下は対象外です", ["1.24", "1.25", "1.27"]],
  ])("%s", (text, rows) => {
    expect(changed(...sheets(text))).toEqual(rows);
  });
});

it("a note that begins with ※ and a number with a hyphen names the row, and is no footnote 1", () => {
  expect(changed({ rows: [HEADS, ...BODY, [], ["※1－23については別途協議"]] })).toEqual(["1.23"]);
});

it("what is put below a requirement in its own column and names another row is heard of that one", () => {
  const rows = [HEADS, ...BODY.slice(0, AT), ["", "", "※1.23については別途協議"], ...BODY.slice(AT)];
  expect(changed({ rows })).toContain("1.23");
});

it.each(["電話 03-1234-5678（1-2番窓口）", "令和8年11月1-23日は休業", "1-23を参照してください"])(
  "%s names no row",
  (text) => {
    expect(changed({ rows: [HEADS, ...BODY, [], [text]] })).toEqual([]);
  },
);
