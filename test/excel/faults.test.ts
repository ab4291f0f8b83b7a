import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { WriteFault } from "../../src/core/excel-fault";
import { applyPlan } from "../../src/excel/write/apply-plan";
import { clearMarks } from "../../src/excel/undo/clear-marks";
import { readSheet, type SheetReading } from "../../src/excel/read/read-sheet";
import { excelWordsFor } from "../../src/words/excel-words";
import type { ExcelHost } from "../excel-host/excel-host";
import { type Fault, TRANSPORT_ERROR } from "../excel-host/excel-host";
import { openInNode } from "../excel-host/route-b";
import { expectedCells, foundCells, sheetFingerprint } from "../excel-host/sheet-as-plan";
import type { SheetModel } from "../excel-host/sheet-model";
import { WorkbookModel } from "../excel-host/workbook-model";
import { markPlan, planOf, SHEET, vendorSheet } from "./vendor-sheet";

let model: WorkbookModel;
let sheet: SheetModel;
let host: ExcelHost;
let untouched: string;
const plan = markPlan();

beforeEach(() => {
  model = new WorkbookModel();
  sheet = vendorSheet(model);
  model.addSheet("別のシート");
  untouched = sheetFingerprint(sheet);
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

const faultText = ({ because, aftermath }: WriteFault): string => `${because.code}, ${aftermath.code}`;

/** Judging once more, without a fault, gives the whole plan. */
async function nextTryWorks(): Promise<void> {
  const done = await applyPlan(planOf(plan), await reading());
  expect(done.ok).toBe(true);
  expect(foundCells(sheet, plan)).toEqual(expectedCells(plan));
  expect((await clearMarks(await reading())).ok).toBe(true);
  expect(sheetFingerprint(sheet)).toBe(untouched);
}

const transport = (error: number): Fault => ({ kind: "transport", error });
const midway = (code: string, atAction: number): Fault => ({ kind: "error", code, atAction });

describe("a write that fails", () => {
  it.each([
    [
      "before anything: a cell is edited",
      transport(TRANSPORT_ERROR.editMode),
      "cell-being-edited, nothing-written",
    ],
    [
      "before anything: no permission",
      transport(TRANSPORT_ERROR.accessDenied),
      "access-denied, nothing-written",
    ],
    [
      "before anything: too large",
      transport(TRANSPORT_ERROR.requestTooLarge),
      "too-much-at-once, nothing-written",
    ],
    ["before anything: session ended", transport(TRANSPORT_ERROR.timedOut), "session-lost, nothing-written"],
    ["at the first action", midway("AccessDenied", 0), "access-denied, nothing-written"],
    ["after the before-image", midway("AccessDenied", 12), "access-denied, nothing-written"],
    ["among the values", midway("AccessDenied", 40), "access-denied, restored"],
    ["among the looks", midway("ItemNotFound", 120), "sheet-gone, restored"],
    ["with a call of a newer Excel", midway("ApiNotFound", 60), "api-not-supported, restored"],
    ["with an error of Excel's", midway("GeneralException", 100), "excel-error, restored"],
  ])("%s leaves the vendor's sheet and lets the next try work", async (_, fault, expected) => {
    const read = await reading();
    host.faultAt(0, fault);
    const done = await applyPlan(planOf(plan), read);
    expect(done.ok ? "written" : faultText(done.fault)).toBe(expected);
    expect(sheetFingerprint(sheet)).toBe(untouched);
    await nextTryWorks();
  });

  it("at any action leaves either nothing or a way back", async () => {
    const actions = await actionsOfWrite();
    for (let action = 0; action < actions; action += 7) {
      const read = await reading();
      host.faultAt(0, midway("AccessDenied", action));
      const done = await applyPlan(planOf(plan), read);
      expect(done.ok).toBe(false);
      expect([action, sheetFingerprint(sheet)]).toEqual([action, untouched]);
    }
    await nextTryWorks();
  });

  it("says what is left where it can't be taken back, and 消去 takes it away", async () => {
    const read = await reading();
    host.faultAt(0, midway("AccessDenied", 100));
    host.faultAt(2, transport(TRANSPORT_ERROR.accessDenied));
    const done = await applyPlan(planOf(plan), read);
    expect(done.ok ? "written" : done.fault.aftermath).toEqual({
      code: "partly-written",
      values: { sheet: SHEET, columns: "F:G" },
    });
    expect((await clearMarks(await reading())).ok).toBe(true);
    expect(sheetFingerprint(sheet)).toBe(untouched);
  });

  it("ends when the sheet is deleted midway", async () => {
    const read = await reading();
    host.faultAt(0, { kind: "midway", atAction: 0, run: () => model.remove(sheet) });
    const done = await applyPlan(planOf(plan), read);
    expect(done.ok ? "written" : faultText(done.fault)).toBe("sheet-gone, nothing-written");
  });

  it("admits that it does not know after a time-out", async () => {
    const read = await reading();
    host.faultAt(0, { kind: "no-answer" });
    const done = await applyPlan(planOf(plan), read, { deadlineSeconds: 0.05 });
    expect(done.ok ? "written" : faultText(done.fault)).toBe("no-answer, unknown");
    await nextTryWorks();
  });

  it("tells that Excel is waiting, once", async () => {
    const read = await reading();
    let told = 0;
    host.faultAt(0, { kind: "no-answer" });
    await applyPlan(planOf(plan), read, { deadlineSeconds: 2.2, onWaiting: () => (told += 1) });
    expect(told).toBe(1);
  });

  it("in a later batch of a long write takes everything back", async () => {
    const long = markPlan({ rows: 6_000, note: (index) => `${`理由${index}`.repeat(60)}。` });
    const read = await reading();
    host.faultAt(2, midway("AccessDenied", 3));
    const done = await applyPlan(planOf(long), read);
    expect(done.ok ? "written" : faultText(done.fault)).toBe("access-denied, restored");
    expect(sheetFingerprint(sheet)).toBe(untouched);
  });

  it("is said in sentences", async () => {
    const read = await reading();
    host.faultAt(0, midway("AccessDenied", 40));
    const done = await applyPlan(planOf(plan), read);
    if (done.ok) throw new Error("no fault");
    const [because, aftermath] = excelWordsFor("ja").writeFault(done.fault);
    expect(because).toMatch(/もう一度/);
    expect(aftermath).toMatch(/要件一覧.*元の状態/);
  });
});

describe("a clearing that fails", () => {
  it.each([0, 5, 20, 35])("at action %d can be done again", async (action) => {
    expect((await applyPlan(planOf(plan), await reading())).ok).toBe(true);
    const read = await reading();
    host.faultAt(0, midway("AccessDenied", action));
    expect((await clearMarks(read)).ok).toBe(false);
    expect((await clearMarks(await reading())).ok).toBe(true);
    expect(sheetFingerprint(sheet)).toBe(untouched);
  });
});

async function actionsOfWrite(): Promise<number> {
  await reading();
  host.resetCounts();
  await applyPlan(planOf(plan), await reading());
  const actions = host.ownBatches()[1]?.actions ?? 0;
  expect((await clearMarks(await reading())).ok).toBe(true);
  return actions;
}
