import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { planMemo } from "../../src/core/mark/plan-memo";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { addMemoSheet } from "../../src/excel/write/add-memo-sheet";
import { clearActiveSheet, judgeActiveSheet, type ClearedSheet } from "../../src/excel/judge-active-sheet";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { ExcelHost } from "../excel-host/excel-host";
import { addSnapshot } from "../excel-host/fill-model";
import { openInNode } from "../excel-host/route-b";
import { sheetFingerprint } from "../excel-host/sheet-as-plan";
import type { SheetModel } from "../excel-host/sheet-model";
import { WorkbookModel } from "../excel-host/workbook-model";

jest.setTimeout(60_000);

const SAMPLE = join(__dirname, "../../assets/samples/02-mixed.xlsx");
const pack = shippedPack("gaibu-service");
const words = wordsFor("ja");
const rules = {
  pack,
  packHash: "0123456789ab",
  policy: DEFAULT_POLICY,
  asOf: "2026-11-23",
  words: words.mark,
} as const;

let model: WorkbookModel;
let sheet: SheetModel;
let host: ExcelHost;
let untouched: string;

beforeEach(() => {
  const read = readWorkbook(readFileSync(SAMPLE));
  const snapshot = read.ok ? read.value.sheets[0] : undefined;
  if (!snapshot) throw new Error("no sample");
  model = new WorkbookModel();
  sheet = addSnapshot(model, snapshot);
  model.addSheet("別のシート");
  untouched = sheetFingerprint(sheet);
  host = openInNode({ model });
});
afterEach(() => {
  expect(host.complaints).toEqual([]);
});

/** Judges for print and makes the list for the vendor. */
async function judgedWithMemo(): Promise<void> {
  const done = await judgeActiveSheet({ ...rules, options: { print: "A4" } });
  if (!done.ok || !done.value.written.ok) throw new Error("not written");
  const plan = planMemo({ ...done.value.checked, pack, language: "ja" }, words.memo);
  expect((await addMemoSheet(plan, done.value)).ok).toBe(true);
}

async function cleared(): Promise<ClearedSheet> {
  const done = await clearActiveSheet();
  if (!done.ok) throw new Error(done.fault.because.code);
  return done.value;
}

const names = () => model.sheets.map(({ name }) => name);

describe("the before-image of a sheet", () => {
  it("is the sheet's own after it was renamed, and the list goes with it", async () => {
    const name = sheet.name;
    await judgedWithMemo();
    sheet.name = "A社";
    expect(await cleared()).toMatchObject({ sheet: "A社", sizesRestored: true, sheets: ["指摘一覧"] });
    sheet.name = name;
    expect(sheetFingerprint(sheet)).toBe(untouched);
    expect(model.customXmlParts).toEqual([]);
  });

  it("stays the renamed sheet's when it is judged again, and one name is enough", async () => {
    const name = sheet.name;
    await judgedWithMemo();
    sheet.name = "A社";
    await judgedWithMemo();
    expect(sheet.names).toHaveLength(1);
    expect(sheet.names[0]?.visible).toBe(false);
    await cleared();
    sheet.name = name;
    expect(sheetFingerprint(sheet)).toBe(untouched);
  });

  it("does for a copy as well, and the original keeps its own", async () => {
    await judgedWithMemo();
    const copy = model.copySheet(sheet);
    model.activeId = copy.id;
    expect((await judgeActiveSheet(rules)).ok).toBe(true);
    expect(copy.names).not.toEqual(sheet.names);
    expect(await cleared()).toMatchObject({ sizesRestored: true, sheets: [] });
    expect(sheetFingerprint(copy)).toBe(untouched.replace(sheet.name, copy.name));
    model.activeId = sheet.id;
    expect(await cleared()).toMatchObject({ sizesRestored: true, sheets: ["指摘一覧"] });
    expect(sheetFingerprint(sheet)).toBe(untouched);
  });

  it("goes with the original: a copy's columns go too, and what is not known of it is said", async () => {
    await judgedWithMemo();
    const copy = model.copySheet(sheet);
    await cleared();
    model.activeId = copy.id;
    expect(await cleared()).toMatchObject({ sizesRestored: false });
    expect([...copy.cells.values()].some(({ text }) => text === "判定理由・免除注記")).toBe(false);
    expect(copy.names).toEqual([]);
  });

  it("leaves no orphan of a deleted sheet, and the list can be removed from itself", async () => {
    await judgedWithMemo();
    model.remove(sheet);
    model.activeId = model.sheet("指摘一覧").id;
    expect((await cleared()).sheets).toEqual(["指摘一覧"]);
    expect(names()).toEqual(["別のシート"]);
    expect(model.customXmlParts).toEqual([]);
  });

  it("finds the list under another name, with the sheet or from itself", async () => {
    await judgedWithMemo();
    model.sheet("指摘一覧").name = "A社への指摘";
    expect(await cleared()).toMatchObject({ sizesRestored: true, sheets: ["A社への指摘"] });
    expect(names()).toEqual([sheet.name, "別のシート"]);
    expect(model.customXmlParts).toEqual([]);
    await judgedWithMemo();
    model.sheet("指摘一覧").name = "A社への指摘";
    model.activeId = model.sheet("A社への指摘").id;
    expect((await cleared()).sheets).toEqual(["A社への指摘"]);
    expect(names()).toEqual([sheet.name, "別のシート"]);
  });

  it("is not needed for the list to be removed from itself", async () => {
    await judgedWithMemo();
    model.customXmlParts = [];
    model.sheet("指摘一覧").name = "A社への指摘";
    model.sheet("A社への指摘").names = [];
    model.activeId = model.sheet("A社への指摘").id;
    expect((await cleared()).sheets).toEqual(["A社への指摘"]);
  });

  it("gives place to nothing where the sheet was deleted and nothing else is ours", async () => {
    await judgedWithMemo();
    model.remove(model.sheet("指摘一覧"));
    model.remove(sheet);
    expect((await clearActiveSheet()).ok).toBe(false);
    expect(model.customXmlParts).toEqual([]);
  });

  it("is not taken for another sheet's that was given the name", async () => {
    const name = sheet.name;
    await judgedWithMemo();
    sheet.name = "A社";
    model.sheet("別のシート").name = name;
    model.activeId = model.sheet(name).id;
    expect((await clearActiveSheet()).ok).toBe(false);
    model.activeId = sheet.id;
    expect(await cleared()).toMatchObject({ sheet: "A社", sizesRestored: true });
  });

  it("heals where the workbook has two of them", async () => {
    await judgedWithMemo();
    const [part] = model.customXmlParts;
    model.customXmlParts = [...model.customXmlParts, { id: "{B}", xml: part?.xml ?? "" }];
    await judgedWithMemo();
    expect(model.customXmlParts).toHaveLength(1);
    model.customXmlParts = [...model.customXmlParts, { id: "{C}", xml: part?.xml ?? "" }];
    expect(await cleared()).toMatchObject({ sizesRestored: true, sheets: ["指摘一覧"] });
    expect(sheetFingerprint(sheet)).toBe(untouched);
    expect(model.customXmlParts).toEqual([]);
  });
});
