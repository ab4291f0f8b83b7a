import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { judgeActiveSheet } from "../../src/excel/judge-active-sheet";
import { keepColumns } from "../../src/excel/kept-columns";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { ExcelHost } from "../excel-host/excel-host";
import { addSnapshot } from "../excel-host/fill-model";
import { openInNode } from "../excel-host/route-b";
import type { SheetModel } from "../excel-host/sheet-model";
import { WorkbookModel } from "../excel-host/workbook-model";

const SAMPLE = join(__dirname, "../../assets/samples/02-mixed.xlsx");
const KEY = "yoken-check.columns";
const HEADER_ROW = 5;
const ANSWER = 4;
const rules = {
  pack: shippedPack("gaibu-service"),
  packHash: "0123456789ab",
  policy: DEFAULT_POLICY,
  asOf: "2026-11-23",
  words: wordsFor("ja").mark,
} as const;

let model: WorkbookModel;
let sheet: SheetModel;
let host: ExcelHost;

beforeEach(() => {
  const read = readWorkbook(readFileSync(SAMPLE));
  const snapshot = read.ok ? read.value.sheets[0] : undefined;
  if (!snapshot) throw new Error("no sample");
  model = new WorkbookModel();
  sheet = addSnapshot(model, snapshot);
  host = openInNode({ model });
});
afterEach(() => {
  expect(host.complaints).toEqual([]);
});

/** The answer column that was read, and the columns by hand in force; or the code of the fault. */
async function answerColumn(): Promise<readonly [readonly number[] | string, string | undefined]> {
  const done = await judgeActiveSheet(rules);
  if (done.ok) return [done.value.checked.table.columns.answer, done.value.columns];
  return [
    done.fault.kind === "table" ? done.fault.fault.code : done.fault.kind,
    done.fault.kind === "table" ? done.fault.columns : undefined,
  ];
}

describe("columns set by a person", () => {
  it("are remembered in the workbook for the sheet, hold at the next judgement, and are forgotten", async () => {
    const before = await answerColumn();
    expect(before).toEqual([[ANSWER], undefined]);
    expect((await keepColumns(sheet.name, "answer=F,remarks=E")).ok).toBe(true);
    expect((await keepColumns("別のシート", "answer=C")).ok).toBe(true);
    expect(await answerColumn()).toEqual([[5], "answer=F,remarks=E"]);
    expect((await keepColumns(sheet.name, undefined)).ok).toBe(true);
    expect(await answerColumn()).toEqual(before);
    expect(model.settings.get(KEY)).toBe('[{"sheet":"別のシート","columns":"answer=C"}]');
    expect((await keepColumns("別のシート", undefined)).ok).toBe(true);
    expect([...model.settings]).toEqual([]);
  });

  it("are told with the fault where they do not fit", async () => {
    sheet.ensure(HEADER_ROW, ANSWER).text = "";
    await keepColumns(sheet.name, "requirement=Z,id=Y");
    const [, columns] = await answerColumn();
    expect(columns).toBe("requirement=Z,id=Y");
  });

  it.each([
    ["no JSON", "{"],
    ["another shape", '{"sheet":"x"}'],
    ["no columns", '[{"sheet":"外部サービス要件","columns":"=HYPERLINK(1)"}]'],
    ["columns that don't exist", '[{"sheet":"外部サービス要件","columns":"answer=XFE"}]'],
    ["a number", 3],
    [
      "a list that is too long",
      JSON.stringify(Array(300).fill({ sheet: "外部サービス要件", columns: "answer=F" })),
    ],
  ])("are ignored where the workbook's memory is damaged: %s", async (_, value) => {
    model.settings.set(KEY, value);
    expect(await answerColumn()).toEqual([[ANSWER], undefined]);
  });

  it("may be given by the caller, whatever is remembered", async () => {
    await keepColumns(sheet.name, "answer=Z");
    const done = await judgeActiveSheet(rules, {
      columnsFor: (name, kept) => (name === sheet.name && kept === "answer=Z" ? "answer=F,remarks=E" : kept),
    });
    expect(done.ok && [done.value.columns, done.value.checked.table.columns.answer]).toEqual([
      "answer=F,remarks=E",
      [5],
    ]);
  });

  it("can't be remembered in a document that refuses", async () => {
    model.readOnly = true;
    const kept = await keepColumns(sheet.name, "answer=F");
    expect(kept.ok ? "kept" : kept.fault.code).toBe("access-denied");
  });
});

describe("a table that stands on another sheet", () => {
  it("is named, hidden sheets aside", async () => {
    const other = model.addSheet("表紙");
    Object.assign(other.ensure(0, 0), { value: "題", text: "題" });
    model.activeId = other.id;
    const found = await judgeActiveSheet(rules);
    expect(found.ok || found.fault.kind !== "table" ? undefined : found.fault.elsewhere).toEqual([
      sheet.name,
    ]);
    sheet.visibility = "Hidden";
    const hidden = await judgeActiveSheet(rules);
    expect(hidden.ok || hidden.fault.kind !== "table" ? undefined : hidden.fault.elsewhere).toEqual([]);
  });

  it("is no reason to fail when Excel refuses to look for it", async () => {
    const other = model.addSheet("表紙");
    model.activeId = other.id;
    host.faultAt(1, { kind: "error", code: "GeneralException", atAction: 0 });
    const found = await judgeActiveSheet(rules);
    expect(found.ok || found.fault.kind !== "table" ? undefined : found.fault.fault.code).toBe("sheet-empty");
  });
});
