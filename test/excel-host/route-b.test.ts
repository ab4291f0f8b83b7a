import { beforeEach, describe, expect, it } from "@jest/globals";
import type { ExcelHost } from "./excel-host";
import { openInNode, pinnedMembers } from "./route-b";
import { WorkbookModel } from "./workbook-model";

let model: WorkbookModel;
let host: ExcelHost;

beforeEach(() => {
  model = new WorkbookModel();
  const sheet = model.addSheet("要件");
  Object.assign(sheet.ensure(1, 1), { value: 1.1, text: "1.10" });
  Object.assign(sheet.ensure(3, 4), { value: "はい", text: "はい" });
  host = openInNode({ model });
});

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "no error",
    (error: { code?: unknown; message?: unknown }) => error.code ?? error.message,
  );

describe("the emulated Excel under the real office.js", () => {
  it("reads values and texts in one batch", async () => {
    const read = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
      used.load("address,values,text,rowIndex,format/font/strikethrough");
      await context.sync();
      return [used.address, used.values, used.text[0], used.rowIndex, used.format.font.strikethrough];
    });
    expect(read).toEqual([
      "要件!B2:E4",
      [
        [1.1, "", "", ""],
        ["", "", "", ""],
        ["", "", "", "はい"],
      ],
      ["1.10", "", "", ""],
      1,
      false,
    ]);
    expect(host.ownBatches()).toHaveLength(1);
  });

  it("refuses to give what was not loaded", async () => {
    const work = Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
      await context.sync();
      return used.values;
    });
    expect(await codeOf(work)).toBe("PropertyNotLoaded");
  });

  it("gives null objects, also down the line", async () => {
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("ない");
      sheet.delete();
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it("stops at the first error and keeps what ran before", async () => {
    const work = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("G1").values = [["一"]];
      sheet.getRange("G2").values = [["a", "b"]];
      sheet.getRange("G3").values = [["三"]];
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
    expect(model.sheet("要件").cell(0, 6)?.text).toBe("一");
    expect(model.sheet("要件").cell(2, 6)).toBeUndefined();
  });

  it("leaves a cell alone where the array holds null, and keeps text behind an apostrophe", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("E4:G4").values = [[null, "'=1+1", "12"]];
      await context.sync();
    });
    const row = [4, 5, 6].map((column) => model.sheet("要件").cell(3, column));
    expect(row.map((cell) => cell?.value)).toEqual(["はい", "=1+1", 12]);
    expect(row.map((cell) => cell?.formula)).toEqual([undefined, undefined, undefined]);
  });

  it("answers ApiNotFound above the advertised set", async () => {
    host = openInNode({ model, excelApi: "1.9" });
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getMergedAreasOrNullObject();
      await context.sync();
    });
    expect(await codeOf(work)).toBe("ApiNotFound");
  });

  it("copies the value of one cell to many areas, and no other way", async () => {
    const sheet = model.sheet("要件");
    Object.assign(sheet.ensure(0, 0), { value: "=1+1", text: "=1+1" });
    const copied = (type: "Values" | "Formats") =>
      Excel.run(async (context) => {
        const active = context.workbook.worksheets.getActiveWorksheet();
        active.getRanges("D1:D2,F7").copyFrom(active.getRange("A1"), type);
        await context.sync();
      });
    await copied("Values");
    const texts = [sheet.cell(0, 3), sheet.cell(1, 3), sheet.cell(6, 5)].map((cell) => [
      cell?.value,
      cell?.formula,
    ]);
    expect(texts).toEqual(Array.from({ length: 3 }, () => ["=1+1", undefined]));
    expect(await codeOf(copied("Formats"))).toMatch(/copyFrom of Formats/);
    expect(host.complaints).toHaveLength(1);
    host.complaints.length = 0;
  });

  it("tells a member that is not emulated from one that does not exist", async () => {
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("hasSpill");
      await context.sync();
    });
    expect(await codeOf(work)).toMatch(/HasSpill/);
    expect(host.complaints).toEqual(["loading Range.HasSpill"]);
    expect(pinnedMembers().get("Range")?.byName.has("hasSpil")).toBe(false);
  });

  it("holds the 8,192 characters of an address", async () => {
    const address = Array.from({ length: 2000 }, (_, index) => `G${index + 1000}`).join(",");
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRanges(address).format.fill.color = "#FF0000";
      await context.sync();
    });
    expect(address.length).toBeGreaterThan(8_192);
    expect(await codeOf(work)).toBe("InvalidArgument");
  });

  it("fails where a fault was put", async () => {
    host.faultAt(0, { kind: "transport", error: 5103 });
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
    });
    expect(await codeOf(work)).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("holds 5 MB for requests and answers, and 5,000,000 cells for a read", async () => {
    const big = "長".repeat(30_000);
    const write = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A60").values = Array.from({ length: 60 }, () => [big]);
      await context.sync();
    });
    expect(await codeOf(write)).toBe("RequestPayloadSizeLimitExceeded");
    for (let row = 0; row < 60; row += 1) model.sheet("要件").ensure(row, 0).text = big;
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A60").load("text");
      await context.sync();
    });
    expect(await codeOf(read)).toBe("ResponsePayloadSizeLimitExceeded");
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:Z200000").load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toBeNull();
  });

  it("has a table of the pinned library's members", () => {
    const table = pinnedMembers();
    expect(table.size).toBeGreaterThan(180);
    expect(table.get("Range")?.byName.get("getMergedAreasOrNullObject")).toEqual({
      name: "getMergedAreasOrNullObject",
      wire: "GetMergedAreasOrNullObject",
      kind: "method",
      result: "RangeAreas",
      set: "ExcelApi 1.13",
    });
    expect(table.get("PageLayout")?.byName.get("zoom")?.set).toBe("ExcelApi 1.9");
  });
});
