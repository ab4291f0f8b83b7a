import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { applyPlan } from "../../src/excel/write/apply-plan";
import { readSheet, type SheetReading } from "../../src/excel/read/read-sheet";
import { sameContents } from "../../src/excel/undo/same-contents";
import { showRow } from "../../src/excel/show-row";
import { watchOthers, watchSheet } from "../../src/excel/watch-sheet";
import type { ExcelHost } from "../excel-host/excel-host";
import { deliverEvents, openInNode } from "../excel-host/route-b";
import type { SheetModel } from "../excel-host/sheet-model";
import { WorkbookModel } from "../excel-host/workbook-model";
import { markPlan, planOf, SHEET, vendorSheet } from "./vendor-sheet";

let model: WorkbookModel;
let sheet: SheetModel;
let host: ExcelHost;

beforeEach(() => {
  model = new WorkbookModel();
  sheet = vendorSheet(model);
  model.addSheet("別のシート");
  host = openInNode({ model });
});
afterEach(() => {
  expect(host.complaints).toEqual([]);
});

async function reading(): Promise<SheetReading> {
  const read = await readSheet({ sheet: SHEET });
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}

describe("watching a sheet", () => {
  it.each(["1.17", "1.9"])(
    "tells of a vendor's cell, not of our own writes (ExcelApi %s)",
    async (excelApi) => {
      host = openInNode({ model, excelApi });
      const applied = await applyPlan(planOf(markPlan()), await reading());
      const ownRanges = applied.ok ? applied.value.ranges : [];
      const changes: string[] = [];
      const watched = await watchSheet({
        worksheetId: sheet.id,
        ownRanges: () => ownRanges,
        onChanged: (address) => changes.push(address),
      });
      if (!watched.ok) throw new Error(watched.fault.code);
      await applyPlan(planOf(markPlan()), await reading());
      await deliverEvents(host);
      expect(changes).toEqual([]);
      host.edit(sheet, 5, 3, "いいえ");
      await deliverEvents(host);
      expect(changes).toEqual(["D6"]);
      expect((await watched.value()).ok).toBe(true);
      host.edit(sheet, 6, 3, "はい");
      await deliverEvents(host);
      expect(changes).toEqual(["D6"]);
    },
  );
});

describe("two readings", () => {
  it("say the same before and after we wrote, and not after an answer changed", async () => {
    const first = await reading();
    await applyPlan(planOf(markPlan()), first);
    const second = await reading();
    expect(sameContents(first.snapshot, second.snapshot)).toBe(true);
    host.edit(sheet, 5, 3, "部分的に対応");
    expect(sameContents(first.snapshot, (await reading()).snapshot)).toBe(false);
  });
});

describe("showing a row", () => {
  it("brings the sheet to the front and selects the cell", async () => {
    model.activeId = model.sheet("別のシート").id;
    expect((await showRow(sheet.id, "D7")).ok).toBe(true);
    expect(model.activeId).toBe(sheet.id);
    expect(model.selection?.range).toEqual({ top: 6, left: 3, bottom: 6, right: 3 });
  });

  it("goes to the sheet on which an answer stands", async () => {
    const other = model.sheet("別のシート");
    expect((await showRow(sheet.id, "別のシート!B4")).ok).toBe(true);
    expect(model.activeId).toBe(other.id);
    expect(model.selection?.range).toEqual({ top: 3, left: 1, bottom: 3, right: 1 });
  });

  it("names a sheet that is gone", async () => {
    model.remove(sheet);
    const shown = await showRow(sheet.id, "D7");
    expect(shown.ok ? "shown" : shown.fault.code).toBe("sheet-gone");
  });
});

describe("watching the other sheets", () => {
  async function watchingOthers() {
    const changes: (string | undefined)[] = [];
    const watched = await watchOthers({
      worksheetId: sheet.id,
      onChanged: (address) => changes.push(address),
    });
    return { changes, watched };
  }

  it("tells of a change on another sheet by its name, and of none on the judged one or of our own", async () => {
    const other = model.sheet("別のシート");
    const { changes, watched } = await watchingOthers();
    if (!watched.ok) throw new Error(watched.fault.code);
    host.edit(sheet, 5, 3, "いいえ");
    await applyPlan(planOf(markPlan()), await reading());
    await deliverEvents(host);
    expect(changes).toEqual([]);
    host.edit(other, 2, 1, "1.20は保留");
    await deliverEvents(host);
    expect(changes).toEqual(["別のシート!B3"]);
    const added = model.addSheet("あとから");
    host.edit(added, 0, 0, "メモ");
    await deliverEvents(host);
    expect(changes).toEqual(["別のシート!B3", undefined]);
    expect((await watched.value()).ok).toBe(true);
    host.edit(other, 2, 1, "");
    await deliverEvents(host);
    expect(changes).toHaveLength(2);
  });

  it("tells nothing where Excel does not say who wrote (ExcelApi 1.9)", async () => {
    host = openInNode({ model, excelApi: "1.9" });
    const other = model.sheet("別のシート");
    const { changes, watched } = await watchingOthers();
    expect(watched.ok).toBe(true);
    host.edit(other, 2, 1, "1.20は保留");
    await deliverEvents(host);
    expect(changes).toEqual([]);
  });
});
