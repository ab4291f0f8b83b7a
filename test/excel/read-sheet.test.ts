import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { SheetReading } from "../../src/excel/read/read-sheet";
import { readSheet, type ReadOptions } from "../../src/excel/read/read-sheet";
import { addRows } from "../excel-host/fill-model";
import type { ExcelHost } from "../excel-host/excel-host";
import { openInNode } from "../excel-host/route-b";
import { WorkbookModel } from "../excel-host/workbook-model";
import { SHEET, vendorSheet } from "./vendor-sheet";

let model: WorkbookModel;
let host: ExcelHost;

beforeEach(() => {
  model = new WorkbookModel();
});
afterEach(() => {
  expect(host.complaints).toEqual([]);
});

async function reading(options: ReadOptions = {}): Promise<SheetReading> {
  const read = await readSheet(options);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}

async function faultCode(options: ReadOptions = {}): Promise<string> {
  const read = await readSheet(options);
  return read.ok ? "no fault" : read.fault.code;
}

describe("reading a sheet", () => {
  it("takes one round trip and gives texts, numbers, sizes and print set-up", async () => {
    const sheet = vendorSheet(model);
    Object.assign(sheet.ensure(2, 0), { value: 1.1, text: "1.10" });
    sheet.hiddenRows.add(4);
    sheet.hiddenColumns.add(7);
    sheet.print.area = [{ top: 0, left: 0, bottom: 30, right: 4 }];
    host = openInNode({ model });
    const { snapshot } = await reading();
    expect(host.ownBatches()).toHaveLength(1);
    expect(snapshot.name).toBe(SHEET);
    expect(snapshot.cells[0]).toEqual({ row: 0, column: 0, text: "外部サービス要件" });
    expect(snapshot.cells.find((cell) => cell.row === 2 && cell.column === 0)).toEqual({
      row: 2,
      column: 0,
      text: "1.10",
      number: 1.1,
    });
    expect(snapshot.cells).toHaveLength(1 + 5 + 27 * 4);
    expect(snapshot.hiddenRows).toEqual([{ first: 4, last: 4 }]);
    expect(snapshot.hiddenColumns).toEqual([{ first: 7, last: 7 }]);
    expect(snapshot.rowHeights.find((span) => span.first === 3)).toEqual({ first: 3, last: 3, size: 60 });
    expect(snapshot.columnWidths.find((span) => span.first === 2)?.size).toBeCloseTo(32.71);
    expect(snapshot.defaultColumnWidth).toBe(8.38);
    expect(snapshot.printArea).toEqual([{ top: 0, left: 0, bottom: 30, right: 4 }]);
  });

  it("hides everything to the right where the form does", async () => {
    const sheet = vendorSheet(model);
    for (let column = 9; column < 16_384; column += 1) sheet.hiddenColumns.add(column);
    host = openInNode({ model });
    expect((await reading()).snapshot.hiddenColumns).toEqual([{ first: 9, last: 16_383 }]);
  });

  it("finds merges, tables, pivot tables, drawings, drop-downs and rules", async () => {
    const sheet = vendorSheet(model);
    sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 4 }];
    sheet.tables = [{ name: "T", range: { top: 1, left: 0, bottom: 28, right: 4 } }];
    sheet.pivots = [{ name: "P", range: { top: 40, left: 0, bottom: 50, right: 2 } }];
    sheet.drawings = [{ name: "図", left: 5 * 54 + 146 + 10, top: 20, width: 60, height: 10 }];
    sheet.validations = [{ range: { top: 0, left: 6, bottom: 100, right: 6 }, rule: { list: {} } }];
    sheet.conditionalFormats = [{ top: 0, left: 8, bottom: 100, right: 8 }];
    host = openInNode({ model });
    const { snapshot } = await reading();
    expect(host.ownBatches()).toHaveLength(2);
    expect(snapshot.merges).toEqual(sheet.merges);
    expect(snapshot.occupied.map(({ by, left, right }) => ({ by, left, right }))).toEqual([
      { by: "table", left: 0, right: 4 },
      { by: "pivot", left: 0, right: 2 },
      { by: "validation", left: 6, right: 6 },
      { by: "format-rule", left: 8, right: 8 },
      { by: "drawing", left: 5, right: 6 },
    ]);
  });

  it("tells which cells are struck through, also where only some are", async () => {
    const sheet = vendorSheet(model);
    sheet.ensure(3, 3).style = { ...sheet.style(3, 3), "Font.Strikethrough": true };
    host = openInNode({ model });
    const struck = (await reading()).snapshot.cells.filter((cell) => cell.struck === true);
    expect(struck.map(({ row, column }) => [row, column])).toEqual([[3, 3]]);
  });

  it("does not ask for merges where that empties the undo stack, unless it is told to", async () => {
    vendorSheet(model).merges = [{ top: 0, left: 0, bottom: 0, right: 4 }];
    host = openInNode({ model, platform: "PC" });
    expect((await reading()).mergesRead).toBe(false);
    expect((await reading({ merges: "always" })).snapshot.merges).toHaveLength(1);
  });

  it("works on the oldest Excel of the manifest", async () => {
    vendorSheet(model);
    host = openInNode({ model, excelApi: "1.9" });
    expect((await reading()).snapshot.cells).toHaveLength(1 + 5 + 27 * 4);
  });

  it("sees sizes and hidden columns of a sheet that has to be read in pieces", async () => {
    const sheet = addRows(
      model,
      "長文",
      Array.from({ length: 1_000 }, (_, row) => [`1.${row}`, "長".repeat(3_000)]),
    );
    sheet.columnWidths.set(1, 146);
    sheet.hiddenColumns.add(3);
    host = openInNode({ model });
    const { snapshot } = await reading();
    expect(snapshot.hiddenColumns).toEqual([{ first: 3, last: 3 }]);
    expect(snapshot.columnWidths.find((span) => span.first === 1)?.size).toBeCloseTo(23.71);
  });

  it("reads an empty sheet, and one whose last column is taken", async () => {
    model.addSheet("空");
    host = openInNode({ model });
    expect((await reading()).snapshot.cells).toEqual([]);
    Object.assign(model.sheet("空").ensure(0, 16_383), { value: "端", text: "端" });
    expect((await reading()).snapshot.cells).toEqual([{ row: 0, column: 16_383, text: "端" }]);
  });

  it("reads 20,000 rows of 8 columns in pieces, each below the limits", async () => {
    addRows(
      model,
      "大",
      Array.from({ length: 20_000 }, (_, row) =>
        Array.from({ length: 8 }, (_, column) => `行${row}列${column}`),
      ),
    );
    model.sheet("大").ensure(15_000, 3).style = {
      ...model.sheet("大").style(0, 0),
      "Font.Strikethrough": true,
    };
    host = openInNode({ model });
    const { snapshot } = await reading();
    expect(snapshot.cells).toHaveLength(160_000);
    expect(snapshot.cells.filter((cell) => cell.struck)).toHaveLength(1);
    expect(Math.max(...host.counts.map((count) => count.responseBytes))).toBeLessThan(5 * 1024 * 1024);
  });

  it("cuts rows with very long texts into smaller pieces", async () => {
    const long = "長".repeat(3_000);
    addRows(
      model,
      "長文",
      Array.from({ length: 1_000 }, (_, row) => [`1.${row}`, long]),
    );
    host = openInNode({ model });
    expect((await reading()).snapshot.cells).toHaveLength(2_000);
  });

  it("reads also where a host answers nothing about a part that is not there", async () => {
    vendorSheet(model);
    host = openInNode({ model });
    host.faultAt(0, { kind: "error", code: "ItemNotFound", atAction: 60 });
    expect((await reading()).snapshot.cells).toHaveLength(1 + 5 + 27 * 4);
  });

  it("says that a used range is too large", async () => {
    vendorSheet(model).ensure(1_048_575, 16_383).text = "迷子";
    host = openInNode({ model });
    expect(await faultCode()).toBe("used-range-too-large");
  });

  it.each([
    ["a chart sheet in front", "no-active-worksheet", () => (model.chartSheetActive = true)],
    ["edit mode", "cell-being-edited", () => host.faultAt(0, { kind: "transport", error: 5004 })],
    ["no permission", "access-denied", () => host.faultAt(0, { kind: "transport", error: 7000 })],
    ["a session that ended", "session-lost", () => host.faultAt(0, { kind: "transport", error: 5012 })],
  ])("names %s", async (_, code, arrange) => {
    vendorSheet(model);
    host = openInNode({ model });
    arrange();
    expect(await faultCode()).toBe(code);
  });

  it("names a sheet that is gone", async () => {
    vendorSheet(model);
    host = openInNode({ model });
    expect(await faultCode({ sheet: "ない" })).toBe("sheet-gone");
  });

  it("stops waiting for an Excel that does not answer", async () => {
    vendorSheet(model);
    host = openInNode({ model });
    host.faultAt(0, { kind: "no-answer" });
    expect(await faultCode({ deadlineSeconds: 0.05 })).toBe("no-answer");
    expect(await faultCode()).toBe("no fault");
  });
});
