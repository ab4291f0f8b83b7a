import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { AnnotationPlan } from "../../src/core/mark/annotation-plan";
import { applyPlan } from "../../src/excel/write/apply-plan";
import { clearMarks } from "../../src/excel/undo/clear-marks";
import { readSheet } from "../../src/excel/read/read-sheet";
import type { ExcelHost } from "../excel-host/excel-host";
import { openInNode } from "../excel-host/route-b";
import {
  charactersOf,
  expectedCells,
  foundCells,
  optionsAt,
  sheetFingerprint,
} from "../excel-host/sheet-as-plan";
import type { SheetModel } from "../excel-host/sheet-model";
import { WorkbookModel } from "../excel-host/workbook-model";
import { FIRST_ROW, LEFT, markPlan, planOf, SHEET, vendorSheet } from "./vendor-sheet";

let model: WorkbookModel;
let sheet: SheetModel;
let host: ExcelHost;

beforeEach(() => {
  model = new WorkbookModel();
  sheet = vendorSheet(model);
  host = openInNode({ model });
});
afterEach(() => {
  expect(host.complaints).toEqual([]);
});

async function judged(plan: AnnotationPlan): ReturnType<typeof applyPlan> {
  const read = await readSheet({ sheet: SHEET });
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return applyPlan(plan, read.value);
}

async function cleared(): ReturnType<typeof clearMarks> {
  const read = await readSheet({ sheet: SHEET });
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return clearMarks(read.value);
}

describe("writing a plan", () => {
  it("gives the plan field by field, in one read and one write", async () => {
    const plan = markPlan();
    expect((await judged(planOf(plan))).ok).toBe(true);
    expect(host.ownBatches()).toHaveLength(2);
    expect(foundCells(sheet, plan)).toEqual(expectedCells(plan));
    expect(charactersOf(sheet, LEFT)).toBeCloseTo(12, 1);
    expect(charactersOf(sheet, LEFT + 1)).toBeCloseTo(48.5, 1);
    expect([2, 3].map((row) => sheet.rowHeight(row))).toEqual([37.5, 60]);
    expect(sheet.print.area).toEqual([plan.print?.area]);
    expect(sheet.print.titleRows).toEqual({ first: 1, last: 1 });
    expect(sheet.print.values.get("PaperSize")).toBe("A4");
    expect(sheet.print.values.get("Orientation")).toBe("Landscape");
    expect(sheet.print.values.get("Zoom")).toEqual({ horizontalFitToPages: 1 });
    const footer = ["Left", "Center", "Right"].map((side) =>
      sheet.print.headersFooters.get(`DefaultForAllPages.${side}Footer`),
    );
    expect(footer).toEqual(["&F", "&P / &N", "A&&B 判定日 2026-11-23"]);
  });

  it("writes to hidden and filtered rows and leaves them hidden", async () => {
    for (const row of [2, 3, 10]) sheet.hiddenRows.add(row);
    const plan = markPlan();
    await judged(planOf(plan));
    expect(foundCells(sheet, plan)).toEqual(expectedCells(plan));
    await cleared();
    expect([...sheet.hiddenRows]).toEqual([2, 3, 10]);
    sheet.hiddenRows.clear();
    await judged(planOf(plan));
    sheet.hiddenRows.add(2);
    await cleared();
    expect([...sheet.hiddenRows]).toEqual([2]);
  });

  it("touches nothing of the vendor's", async () => {
    const cellsBefore = JSON.stringify([...sheet.cells]);
    await judged(planOf(markPlan()));
    const own = [...sheet.cells].filter(([key]) => key % 16_384 < LEFT);
    expect(JSON.stringify(own)).toBe(cellsBefore);
  });

  it.each([
    ["a formula", "=1+1"],
    ["a plus", "+81"],
    ["a minus", "-5"],
    ["an at sign", "@名前"],
    ["an apostrophe", "'引用"],
    ["a tab", "\t=1"],
    ["a number", "12"],
    ["full-width digits", "１２"],
    ["a date", "2027/3/31"],
    ["a Japanese date", "令和9年3月31日"],
    ["a truth value", "TRUE"],
    ["a percentage", "50%"],
    ["emoji", "😀🏯"],
    ["3,000 characters", "あ".repeat(3_000)],
    ["200 lines", Array.from({ length: 200 }, (_, line) => `行${line}`).join("\n")],
  ])("keeps %s as text", async (_, text) => {
    const plan = markPlan({ rows: 2, note: () => text });
    await judged(planOf(plan));
    expect(foundCells(sheet, plan)).toEqual(expectedCells(plan));
    expect(sheet.cell(FIRST_ROW, LEFT + 1)?.formula).toBeUndefined();
  });

  it("writes text into columns that are formatted as text or as numbers", async () => {
    const cell = sheet.ensure(FIRST_ROW, LEFT);
    cell.style = { ...cell.style, NumberFormat: "@" };
    const plan = markPlan();
    await judged(planOf(plan));
    expect(foundCells(sheet, plan)).toEqual(expectedCells(plan));
  });

  it("gives the same twice as once, also with five runs", async () => {
    const plan = planOf(markPlan());
    await judged(plan);
    const once = sheetFingerprint(sheet);
    const parts = JSON.stringify(model.customXmlParts.map((part) => part.xml));
    for (let run = 0; run < 4; run += 1) await judged(plan);
    expect(sheetFingerprint(sheet)).toBe(once);
    expect(JSON.stringify(model.customXmlParts.map((part) => part.xml))).toBe(parts);
  });

  it("takes the former columns away where the new ones stand elsewhere", async () => {
    await judged(planOf(markPlan()));
    await judged(planOf(markPlan({ left: LEFT + 3 })));
    expect(sheet.cell(FIRST_ROW, LEFT)?.text).toBe("");
    expect(sheet.columnWidth(LEFT)).toBeCloseTo(sheet.defaultColumnPoints, 0);
    await cleared();
    expect(sheet.usedRange(false)?.right).toBe(4);
  });

  it("keeps what people wrote in their column, and gives it a drop-down", async () => {
    const base = markPlan({ rows: 3 });
    const options = ["適合", "条件付適合", "不適合", "照会中"];
    const staff = [0, 1, 2].map((index) => FIRST_ROW + index);
    const plan = {
      ...base,
      cells: [
        ...base.cells,
        { row: FIRST_ROW - 1, column: LEFT + 2, text: "職員確認", look: {} },
        { row: FIRST_ROW - 1, column: LEFT + 3, text: "職員備考", look: {} },
        ...staff.map((row) => ({ row, column: LEFT + 2, text: "", look: { wrap: true }, keepText: true })),
      ],
      choices: staff.map((row) => ({
        range: { top: row, left: LEFT + 2, bottom: row, right: LEFT + 2 },
        options,
      })),
    };
    await judged(planOf(plan));
    host.edit(sheet, FIRST_ROW + 1, LEFT + 2, "照会中");
    await judged(planOf(plan));
    expect(sheet.cell(FIRST_ROW + 1, LEFT + 2)?.text).toBe("照会中");
    expect(optionsAt(sheet, FIRST_ROW + 2, LEFT + 2)).toEqual(options);
    await cleared();
    expect(sheet.cell(FIRST_ROW + 1, LEFT + 2)?.text).toBe("照会中");
    expect(sheet.validations).toEqual([]);
  });

  it("makes a sheet of its own, and replaces it the next time", async () => {
    const memo = {
      ...markPlan({ rows: 2, left: 0 }),
      sheet: "指摘一覧",
      target: "new-sheet" as const,
    };
    await judged(planOf(markPlan(), memo));
    model.sheet("指摘一覧").ensure(50, 0).text = "古い行";
    await judged(planOf(markPlan(), memo));
    expect(model.sheets.map(({ name }) => name)).toEqual([SHEET, "指摘一覧"]);
    expect(model.sheet("指摘一覧").cell(50, 0)?.text).toBe("");
    expect(foundCells(model.sheet("指摘一覧"), memo)).toEqual(expectedCells(memo));
    await cleared();
    expect(model.sheets.map(({ name }) => name)).toEqual([SHEET]);
  });

  it("writes nothing on a protected sheet, a read-only workbook, a locked structure or a taken name", async () => {
    const memo = { ...markPlan({ rows: 1, left: 0 }), sheet: "指摘一覧", target: "new-sheet" as const };
    const code = async (plan: AnnotationPlan) => {
      const done = await judged(plan);
      return done.ok ? "written" : `${done.fault.because.code}, ${done.fault.aftermath.code}`;
    };
    sheet.isProtected = true;
    expect(await code(planOf(markPlan()))).toBe("sheet-protected, nothing-written");
    expect(await code(planOf(memo))).toBe("written");
    sheet.isProtected = false;
    model.structureLocked = true;
    expect(await code(planOf({ ...memo, sheet: "別" }))).toBe("structure-locked, nothing-written");
    model.structureLocked = false;
    model.addSheet("市の表");
    expect(await code(planOf({ ...memo, sheet: "市の表" }))).toBe("sheet-name-taken, nothing-written");
    model.readOnly = true;
    expect(await code(planOf(markPlan()))).toBe("workbook-read-only, nothing-written");
  });

  it("never writes over something that is not ours", async () => {
    host.edit(sheet, FIRST_ROW + 4, LEFT + 1, "市のメモ");
    const done = await judged(planOf(markPlan()));
    expect(done.ok ? "written" : done.fault.because).toEqual({
      code: "cell-occupied",
      values: { sheet: SHEET, cell: "G7" },
    });
    expect(sheet.cell(FIRST_ROW, LEFT)).toBeUndefined();
  });

  it("works on the oldest Excel of the manifest", async () => {
    host = openInNode({ model, excelApi: "1.9" });
    const plan = markPlan();
    expect((await judged(planOf(plan))).ok).toBe(true);
    expect(foundCells(sheet, plan)).toEqual(expectedCells(plan));
  });

  const sentence = "「対応済み」とありますが、証跡の資料名が読み取れません。資料名と頁を確かめてください。";

  it.each([
    [5_000, "理由"],
    [5_000, sentence],
    [20_000, sentence],
  ])("writes %d rows with notes such as %s below every limit", async (rows, note) => {
    const plan = markPlan({ rows, note: (index) => `${note}${index % 9}` });
    expect((await judged(planOf(plan))).ok).toBe(true);
    expect(foundCells(sheet, plan)).toEqual(expectedCells(plan));
    const sent = host.ownBatches().reduce((sum, batch) => sum + batch.requestBytes, 0);
    expect(sent).toBeLessThan((rows === 5_000 ? 100 : 300) * 1024);
    const answers = host.ownBatches().map(({ responseBytes }) => responseBytes);
    expect(Math.max(...answers)).toBeLessThan(3 * 1024 * 1024);
  });

  it("writes 20,000 rows that all say something else below every limit", async () => {
    const plan = markPlan({ rows: 20_000, note: (index) => `${sentence}${index}` });
    expect((await judged(planOf(plan))).ok).toBe(true);
    expect(foundCells(sheet, plan)).toEqual(expectedCells(plan));
  });
});

/** What Excel does when somebody inserts a row or a column; only what the tests need. */
function insertLines(lines: { readonly rows: number; readonly columns: number }): void {
  const cells = [...sheet.cells].map(([key, cell]) => {
    const row = Math.floor(key / 16_384) + lines.rows;
    const column = (key % 16_384) + lines.columns;
    return [row * 16_384 + column, cell] as const;
  });
  sheet.cells.clear();
  cells.forEach(([key, cell]) => sheet.cells.set(key, cell));
}

describe("clearing", () => {
  it("leaves and restores the heights of empty rows below the table", async () => {
    for (const row of [29, 30, 31]) sheet.rowHeights.set(row, 53.25);
    const before = sheetFingerprint(sheet);
    const plan = markPlan();
    const low = { row: 30, points: 30 };
    const high = { row: 31, points: 90 };
    await judged(planOf({ ...plan, rowHeights: [low, high] }));
    expect([30, 31].map((row) => sheet.rowHeight(row))).toEqual([53.25, 90]);
    await cleared();
    expect(sheetFingerprint(sheet)).toBe(before);
  });

  it.each([
    { rows: 2, columns: 0 },
    { rows: 0, columns: 1 },
    { rows: 3, columns: 2 },
  ])("finds the marks where they are after %p were inserted", async (lines) => {
    await judged(planOf(markPlan()));
    insertLines(lines);
    Object.assign(sheet.ensure(4, 5), { value: "市の欄", text: "市の欄" });
    const done = await cleared();
    expect(done.ok ? done.value.others.map(({ text }) => text) : done).toEqual(
      lines.columns === 0 ? ["市の欄"] : [],
    );
    const left = [...sheet.cells].filter(([key, cell]) => key % 16_384 >= 5 && cell.text !== "");
    expect(left.map(([, cell]) => cell.text).filter((text) => !/^(備考|はい|いいえ)$/.test(text))).toEqual([
      "市の欄",
    ]);
  });

  it("brings back the heights of rows that have moved, kept as one run", async () => {
    const rows = [4, 5, 6, 7];
    for (const row of rows) sheet.rowHeights.set(row, 25.5);
    const plan = markPlan();
    await judged(planOf({ ...plan, rowHeights: rows.map((row) => ({ row, points: 90 })) }));
    expect(model.customXmlParts[0]?.xml).toContain(
      '"rowHeights":[{"row":4,"points":25.5,"given":90,"last":7}]',
    );
    insertLines({ rows: 2, columns: 0 });
    for (const row of [7, 6, 5, 4]) sheet.rowHeights.set(row + 2, 90);
    for (const row of [4, 5]) sheet.rowHeights.delete(row);
    expect((await cleared()).ok).toBe(true);
    expect(rows.map((row) => sheet.rowHeight(row + 2))).toEqual([25.5, 25.5, 25.5, 25.5]);
    expect([4, 5, 10].map((row) => sheet.rowHeight(row))).toEqual([18.75, 18.75, 18.75]);
  });

  it("does not touch what somebody put in the place of marks that are gone", async () => {
    await judged(planOf(markPlan()));
    for (const [key, cell] of sheet.cells)
      if (key % 16_384 >= LEFT) Object.assign(cell, { text: "市の字", value: "市の字" });
    const done = await cleared();
    expect(done.ok ? "cleared" : done.fault.because.code).toBe("nothing-to-clear");
    expect(sheet.cell(FIRST_ROW, LEFT)?.text).toBe("市の字");
  });

  it("brings the vendor's sheet back as it was", async () => {
    const before = sheetFingerprint(sheet);
    await judged(planOf(markPlan()));
    const done = await cleared();
    expect(done).toEqual({ ok: true, value: { sizesRestored: true, sheets: [], others: [] } });
    expect(sheetFingerprint(sheet)).toBe(before);
    expect(model.customXmlParts).toEqual([]);
  });

  it("says that there is nothing to clear", async () => {
    const done = await cleared();
    expect(done.ok ? "cleared" : done.fault.because.code).toBe("nothing-to-clear");
  });

  it("finds the marks by their headings where the host has lost the before-image", async () => {
    await judged(planOf(markPlan()));
    model.customXmlParts = [];
    expect(await cleared()).toEqual({ ok: true, value: { sizesRestored: false, sheets: [], others: [] } });
    expect(sheet.usedRange(false)?.right).toBe(4);
  });
});
