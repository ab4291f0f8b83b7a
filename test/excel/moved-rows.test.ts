import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { clearActiveSheet, judgeActiveSheet } from "../../src/excel/judge-active-sheet";
import { shippedPack } from "../../src/packs/index";
import { clearedMessages } from "../../src/taskpane/clear-messages";
import { wordsFor } from "../../src/words/words";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { ExcelHost } from "../excel-host/excel-host";
import { addSnapshot } from "../excel-host/fill-model";
import { moveRows } from "../excel-host/move-rows";
import { openInNode } from "../excel-host/route-b";
import { SHEET_COLUMNS, type SheetModel } from "../excel-host/sheet-model";
import { WorkbookModel } from "../excel-host/workbook-model";

const SAMPLE = readFileSync(join(__dirname, "../../assets/samples/02-mixed.xlsx"));
const rules = {
  pack: shippedPack("gaibu-service"),
  packHash: "0123456789ab",
  policy: DEFAULT_POLICY,
  asOf: "2026-11-23",
  words: wordsFor("ja").mark,
} as const;
const FIRST = 5;
const LAST = 34;
const ITEM = 0;
const RESULT = 6;
const REASON = 7;
const RESTORED = "元の状態に戻しました";
const ROWS_LEFT = "行の高さの一部は今のままです";
const SIZES_LOST = "控えが失われて";

let model: WorkbookModel;
let sheet: SheetModel;
let host: ExcelHost;

/** A sheet whose rows all have heights of their own, no two neighbours the same. */
beforeEach(() => {
  const read = readWorkbook(SAMPLE);
  const snapshot = read.ok ? read.value.sheets[0] : undefined;
  if (!snapshot) throw new Error("no sample");
  model = new WorkbookModel();
  sheet = addSnapshot(model, snapshot);
  for (let row = FIRST; row <= LAST; row += 1) sheet.rowHeights.set(row, 24 + 0.25 * (row - FIRST));
  host = openInNode({ model });
});
afterEach(() => {
  expect(host.complaints).toEqual([]);
});

async function judge(staff = false): Promise<void> {
  const done = await judgeActiveSheet({ ...rules, options: { staff } });
  expect(done.ok && done.value.written.ok).toBe(true);
}

/** Clears the sheet. @returns all that is said of it */
async function clearedText(): Promise<string> {
  const done = await clearActiveSheet();
  if (!done.ok) throw new Error(JSON.stringify(done.fault));
  return clearedMessages(done.value, "ja")
    .map(({ text }) => text)
    .join("\n");
}

/** The rows of the table by what the vendor's first column says, with their heights. */
function heights(): ReadonlyMap<string, number> {
  const items = [...sheet.cells].filter(([key, { text }]) => key % SHEET_COLUMNS === ITEM && text !== "");
  return new Map(
    items.map(([key, { text }]) => [text, sheet.rowHeight(Math.floor(key / SHEET_COLUMNS))] as const),
  );
}

const insertAt = (rows: readonly number[]) => () => rows.forEach((row) => moveRows(sheet, row, 1));
/** As Excel does: an inserted row is as high as the one above it. */
const insertTall = (row: number) => () => {
  moveRows(sheet, row, 1);
  sheet.rowHeights.set(row, sheet.rowHeight(row - 1));
};
const put = (row: number, column: number, text: string) => {
  Object.assign(sheet.ensure(row, column), { text, value: text });
};

const MOVES: readonly (readonly [string, () => void, readonly string[]])[] = [
  ["above the table", insertAt([1, 1]), [RESTORED]],
  ["in the middle of the table", insertAt([15]), [RESTORED]],
  ["as high as the row above", insertTall(15), [ROWS_LEFT]],
  ["at several places", insertAt([8, 15, 16, 28]), [RESTORED]],
  [
    "while one is deleted, as many as before",
    () => (moveRows(sheet, 12, -1), moveRows(sheet, 25, 1)),
    [RESTORED],
  ],
  ["none, but one is deleted", () => moveRows(sheet, 20, -1), [RESTORED]],
  [
    "in the table, and somebody wrote over one of our reasons",
    () => {
      insertAt([15])();
      put(20, REASON, "課で確認中");
    },
    [RESTORED],
  ],
];

describe("heights of rows that were moved since: inserted", () => {
  it.each(MOVES)("%s", async (_, move, said) => {
    const before = heights();
    await judge();
    move();
    const text = await clearedText();
    const now = heights();
    expect([...now].filter(([item, points]) => before.get(item) !== points)).toEqual([]);
    expect(now.size).toBeGreaterThan(20);
    for (const wanted of [RESTORED, ROWS_LEFT])
      expect([wanted, text.includes(wanted)]).toEqual([wanted, said.includes(wanted)]);
  });

  it("in the table, judged again, and cleared", async () => {
    const before = heights();
    await judge();
    insertAt([15])();
    await judge();
    const text = await clearedText();
    expect([...heights()].filter(([item, points]) => before.get(item) !== points)).toEqual([]);
    expect(text).toContain(RESTORED);
  });

  it("none, but somebody wrote over the reason of a row whose result other rows have alone", async () => {
    const before = heights();
    await judge();
    const alone = [...sheet.cells].filter(
      ([key, { text }]) =>
        key % SHEET_COLUMNS === RESULT &&
        text === "○ 適合" &&
        (sheet.cell(Math.floor(key / SHEET_COLUMNS), REASON)?.text ?? "") === "",
    );
    expect(alone.length).toBeGreaterThan(1);
    put(13, REASON, "課で確認中");
    expect(sheet.cell(13, RESULT)?.text).toBe("○ 適合");
    await judge();
    const text = await clearedText();
    expect([...heights()].filter(([item, points]) => before.get(item) !== points)).toEqual([]);
    expect(text).toContain(RESTORED);
  });

  it("past others: each keeps what it had before us", async () => {
    const before = heights();
    await judge();
    const row = 20;
    const taken = [...sheet.cells].filter(([key]) => Math.floor(key / SHEET_COLUMNS) === row);
    const [height, item] = [sheet.rowHeight(row), sheet.cell(row, ITEM)?.text ?? ""];
    moveRows(sheet, row, -1);
    moveRows(sheet, 14, 1);
    for (const [key, cell] of taken) sheet.cells.set(14 * SHEET_COLUMNS + (key % SHEET_COLUMNS), cell);
    sheet.rowHeights.set(14, height);
    expect(sheet.cell(14, ITEM)?.text).toBe(item);
    const text = await clearedText();
    expect([...heights()].filter(([one, points]) => before.get(one) !== points)).toEqual([]);
    expect(text).toContain(RESTORED);
  });

  it("none, but some were sized by a person: they keep that, also after judging again", async () => {
    const [taller, lower] = [9, 11];
    const before = heights();
    await judge();
    const [one, other] = [taller, lower].map((row) => sheet.cell(row, ITEM)?.text ?? "");
    sheet.rowHeights.set(taller, 300);
    sheet.rowHeights.set(lower, 15);
    const wanted = new Map([...before, [one ?? "", 300], [other ?? "", 15]]);
    await judge();
    expect([sheet.rowHeight(taller), sheet.rowHeight(lower) > 15]).toEqual([300, true]);
    await clearedText();
    expect([...heights()].filter(([item, points]) => wanted.get(item) !== points)).toEqual([]);
  });

  it("where our texts were all written over: it is said what stays as it is, also after judging again", async () => {
    await judge();
    for (let row = FIRST + 1; row <= LAST; row += 1)
      for (const column of [RESULT, REASON]) if (row % 2) put(row, column, "");
    moveRows(sheet, 15, 1);
    moveRows(sheet, 15, 1);
    await judge();
    const text = await clearedText();
    expect([text.includes(RESTORED), text.includes(ROWS_LEFT)]).toEqual([false, true]);
  });

  it("beside the columns in which people decide: what they entered stays, to the last row", async () => {
    await judge(true);
    const rows = [...sheet.cells].filter(
      ([key, { text }]) => key % SHEET_COLUMNS === ITEM && /^1\.\d+$/.test(text),
    );
    const last = Math.max(...rows.map(([key]) => Math.floor(key / SHEET_COLUMNS)));
    put(last, REASON + 1, "適合");
    put(last, REASON + 2, "確認済み");
    insertAt([15, 15])();
    await clearedText();
    expect([1, 2].map((by) => sheet.cell(last + 2, REASON + by)?.text)).toEqual(["適合", "確認済み"]);
  });
});

describe("a result whose before-image is gone", () => {
  it("judged again and cleared: today's sizes are not called the former ones", async () => {
    await judge();
    model.customXmlParts = [];
    await judge();
    const first = await clearedText();
    expect([first.includes(RESTORED), first.includes(SIZES_LOST)]).toEqual([false, true]);
    await judge();
    expect(await clearedText()).toContain(RESTORED);
  });

  it("judged again several times", async () => {
    await judge();
    model.customXmlParts = [];
    await judge();
    await judge();
    const text = await clearedText();
    expect([text.includes(RESTORED), text.includes(SIZES_LOST)]).toEqual([false, true]);
  });

  it("whose columns somebody has filled with other texts: likewise", async () => {
    await judge();
    for (const [key, cell] of sheet.cells)
      if (key % SHEET_COLUMNS >= RESULT) Object.assign(cell, { text: "市の字", value: "市の字" });
    await judge();
    const text = await clearedText();
    expect([text.includes(RESTORED), text.includes(SIZES_LOST)]).toEqual([false, true]);
  });
});
