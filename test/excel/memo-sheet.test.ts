import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { BEFORE_IMAGE_NAMESPACE } from "../../src/core/snapshot/before-image";
import { planMemo } from "../../src/core/mark/plan-memo";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { addMemoSheet, type AddedMemo } from "../../src/excel/write/add-memo-sheet";
import { EXACT_RECORD_NAMESPACE } from "../../src/excel/undo/before-image-part";
import { clearActiveSheet, judgeActiveSheet, type JudgedSheet } from "../../src/excel/judge-active-sheet";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { EXACT_NAMESPACE } from "../../src/xlsx/write/exact-record";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { type ExcelHost, TRANSPORT_ERROR } from "../excel-host/excel-host";
import { addSnapshot } from "../excel-host/fill-model";
import { openInNode } from "../excel-host/route-b";
import { expectedCells, foundCells, sheetFingerprint } from "../excel-host/sheet-as-plan";
import type { SheetModel } from "../excel-host/sheet-model";
import { WorkbookModel } from "../excel-host/workbook-model";

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
  untouched = sheetFingerprint(sheet);
  host = openInNode({ model });
});
afterEach(() => {
  expect(host.complaints).toEqual([]);
});

async function judged(): Promise<JudgedSheet> {
  const done = await judgeActiveSheet(rules);
  if (!done.ok) throw new Error(JSON.stringify(done.fault));
  return done.value;
}

const memoOf = ({ checked }: JudgedSheet) => planMemo({ ...checked, pack, language: "ja" }, words.memo);

async function added(from: JudgedSheet): Promise<AddedMemo | string> {
  const done = await addMemoSheet(memoOf(from), from);
  return done.ok ? done.value : `${done.fault.because.code}, ${done.fault.aftermath.code}`;
}

const names = () => model.sheets.map(({ name }) => name);

describe("the list for the vendor on a sheet of its own", () => {
  it("stands there as planned, once however often it is asked for, and goes with the marks", async () => {
    const result = await judged();
    const annotated = sheetFingerprint(sheet);
    expect(await added(result)).toEqual({ changed: false, sheet: "指摘一覧" });
    await added(result);
    expect(names()).toEqual([sheet.name, "指摘一覧"]);
    const plan = memoOf(result);
    expect(foundCells(model.sheet("指摘一覧"), plan)).toEqual(expectedCells(plan));
    expect(sheetFingerprint(sheet)).toBe(annotated);
    expect(model.activeId).toBe(sheet.id);
    await judged();
    expect(names()).toEqual([sheet.name, "指摘一覧"]);
    const cleared = await clearActiveSheet();
    expect(cleared.ok && cleared.value.sheets).toEqual(["指摘一覧"]);
    expect(names()).toEqual([sheet.name]);
    expect(sheetFingerprint(sheet)).toBe(untouched);
  });

  it("is not made of a judgement that the sheet has outlived", async () => {
    const result = await judged();
    host.edit(sheet, 6, 4, "別の回答");
    expect(await added(result)).toEqual({ changed: true });
    expect(names()).toEqual([sheet.name]);
  });

  it("is refused where the structure is locked, where the name is taken, and in a read-only document", async () => {
    const result = await judged();
    model.structureLocked = true;
    expect(await added(result)).toBe("structure-locked, nothing-written");
    model.structureLocked = false;
    model.addSheet("指摘一覧");
    expect(await added(result)).toBe("sheet-name-taken, nothing-written");
    model.remove(model.sheet("指摘一覧"));
    model.readOnly = true;
    expect(await added(result)).toBe("workbook-read-only, nothing-written");
  });

  it.each([0, 6, 12, 40, 90])(
    "that fails at action %d takes nothing of the judgement along",
    async (action) => {
      const result = await judged();
      const annotated = sheetFingerprint(sheet);
      host.faultAt(1, { kind: "error", code: "AccessDenied", atAction: action });
      expect(await added(result)).toBe("access-denied, restored");
      expect(names()).toEqual([sheet.name]);
      expect(sheetFingerprint(sheet)).toBe(annotated);
      expect((await clearActiveSheet()).ok).toBe(true);
      expect(sheetFingerprint(sheet)).toBe(untouched);
    },
  );

  it("says that it does not know where taking it back fails too", async () => {
    const result = await judged();
    host.faultAt(1, { kind: "error", code: "AccessDenied", atAction: 40 });
    host.faultAt(2, { kind: "transport", error: TRANSPORT_ERROR.accessDenied });
    expect(await added(result)).toBe("access-denied, unknown");
    expect((await clearActiveSheet()).ok).toBe(true);
    expect(names()).toEqual([sheet.name]);
  });
});

describe("the exact record of the .xlsx host", () => {
  const record = `<exactRecord xmlns="${EXACT_NAMESPACE}">{}</exactRecord>`;
  const namespaces = () => model.customXmlParts.map(({ xml }) => /xmlns="([^"]*)"/.exec(xml)?.[1]);

  it("has the same name in both hosts", () => {
    expect(EXACT_RECORD_NAMESPACE).toBe(EXACT_NAMESPACE);
  });

  it("goes as soon as Excel writes or clears, and leaves other people's parts alone", async () => {
    const theirs = '<x xmlns="urn:somebody-else">1</x>';
    model.customXmlParts = [
      { id: "{A}", xml: record },
      { id: "{B}", xml: theirs },
    ];
    await judged();
    expect(namespaces()).toEqual(["urn:somebody-else", BEFORE_IMAGE_NAMESPACE]);
    model.customXmlParts = [...model.customXmlParts, { id: "{C}", xml: record }];
    expect((await clearActiveSheet()).ok).toBe(true);
    expect(namespaces()).toEqual(["urn:somebody-else"]);
  });
});
