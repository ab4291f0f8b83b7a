import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { clearActiveSheet, judgeActiveSheet } from "../../src/excel/judge-active-sheet";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { ExcelHost } from "../excel-host/excel-host";
import { addSnapshot } from "../excel-host/fill-model";
import { CODES, QUESTIONS } from "./optional-questions";
import { openInNode } from "../excel-host/route-b";
import { expectedCells, foundCells, sheetFingerprint } from "../excel-host/sheet-as-plan";
import type { SheetModel } from "../excel-host/sheet-model";
import { WorkbookModel } from "../excel-host/workbook-model";

jest.setTimeout(60_000);

const SAMPLE = readFileSync(join(__dirname, "../../assets/samples/02-mixed.xlsx"));
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
let untouched: string;

beforeEach(() => {
  const read = readWorkbook(SAMPLE);
  const snapshot = read.ok ? read.value.sheets[0] : undefined;
  if (!snapshot) throw new Error("no sample");
  model = new WorkbookModel();
  sheet = addSnapshot(model, snapshot);
  untouched = sheetFingerprint(sheet);
});
afterEach(() => {
  expect(host.complaints).toEqual([]);
});

/** Judges, holds that the whole plan stands there, and clears. */
async function judgedAndCleared(print?: "A4"): Promise<{ sizes: boolean; printLeft: readonly string[] }> {
  const options = print === undefined ? {} : { print };
  const done = await judgeActiveSheet({ ...rules, options });
  if (!done.ok) throw new Error(JSON.stringify(done.fault));
  const { written, checked } = done.value;
  expect(written.ok ? "written" : written.fault).toBe("written");
  const [plan] = checked.plan.sheets;
  if (!plan) throw new Error("no plan");
  expect(foundCells(sheet, plan)).toEqual(expectedCells(plan));
  const cleared = await clearActiveSheet();
  if (!cleared.ok) throw new Error(JSON.stringify(cleared.fault));
  return { sizes: cleared.value.sizesRestored, printLeft: cleared.value.printLeft ?? [] };
}

describe.each(["1.9", "1.14", "1.17"])("an Excel (ExcelApi %s) that refuses", (excelApi) => {
  it.each(QUESTIONS)("%s: is judged, written and cleared all the same", async (question, sizes) => {
    for (const code of CODES) {
      host = openInNode({ model, excelApi, refused: { [question]: code } });
      const done = await judgedAndCleared();
      expect([code, done.sizes]).toEqual([code, sizes]);
      if (sizes) expect(sheetFingerprint(sheet)).toBe(untouched);
      model.customXmlParts = [];
    }
  });
});

describe("merged cells", () => {
  const PLATFORMS = [
    ["PC", "1.14"],
    ["PC", "1.17"],
    ["OfficeOnline", "1.17"],
  ] as const;

  it.each(PLATFORMS)(
    "wider than the table or in a box below it never cover our cells (%s, %s)",
    async (platform, excelApi) => {
      sheet.merges = [
        { top: 11, left: 0, bottom: 11, right: 9 },
        { top: 38, left: 4, bottom: 40, right: 8 },
      ];
      untouched = sheetFingerprint(sheet);
      host = openInNode({ model, excelApi, platform });
      await judgedAndCleared();
      expect(sheetFingerprint(sheet)).toBe(untouched);
    },
  );

  it("that this Excel does not tell of: nothing is written that nobody would see, and it is said", async () => {
    sheet.merges = [{ top: 11, left: 5, bottom: 11, right: 9 }];
    untouched = sheetFingerprint(sheet);
    host = openInNode({ model, excelApi: "1.9" });
    const done = await judgeActiveSheet(rules);
    const written = done.ok && !done.value.written.ok ? done.value.written.fault : undefined;
    expect(written).toMatchObject({
      because: { code: "merged-cells" },
      aftermath: { code: "nothing-written" },
    });
    expect(sheet.usedRange(true)?.right).toBeLessThan(6);
  });
});

describe("a print set-up", () => {
  it.each([
    ["PageLayout.PaperSize =", ["paper"]],
    ["PageLayout.Zoom =", ["all"]],
    ["PageLayout.SetPrintArea", ["all"]],
  ])("of which %s is refused is said, and the result stands", async (question, expected) => {
    host = openInNode({ model, refused: { [question]: "GeneralException" } });
    const done = await judgeActiveSheet({ ...rules, options: { print: "A4" } });
    const written = done.ok && done.value.written.ok ? done.value.written.value.printIgnored : "not written";
    expect(written).toEqual(expected);
  });

  it("takes in a stamp and a page number right of our columns: they stay on paper", async () => {
    sheet.ensure(3, 10).text = "1 / 3";
    sheet.ensure(3, 10).value = "1 / 3";
    const left =
      Array.from({ length: 12 }, (_, column) => sheet.columnWidth(column)).reduce((a, b) => a + b) + 5;
    sheet.drawings = [{ name: "受付印", left, top: 0, width: 30, height: 30, type: "Image" }];
    host = openInNode({ model });
    const done = await judgeActiveSheet({ ...rules, options: { print: "A4" } });
    expect(done.ok && done.value.written.ok).toBe(true);
    const [area] = sheet.print.area;
    expect([area?.left, area?.right]).toEqual([0, 12]);
  });

  it("that is ignored in silence is said", async () => {
    host = openInNode({ model });
    host.ignores.add("Zoom").add("PaperSize");
    sheet.print.values.set("PaperSize", "B4");
    const done = await judgeActiveSheet({ ...rules, options: { print: "A4" } });
    const written = done.ok && done.value.written.ok ? done.value.written.value.printIgnored : "not written";
    expect(written).toEqual(["paper", "zoom"]);
  });

  it("whose names can't be deleted is said on clearing, and the columns go", async () => {
    host = openInNode({ model, refused: { "NamedItem.Delete": "GeneralException" } });
    const { printLeft } = await judgedAndCleared("A4");
    expect(printLeft).toEqual(["all"]);
    expect(sheet.usedRange(true)?.right).toBeLessThan(6);
  });

  it("whose names can't be found is said on clearing", async () => {
    host = openInNode({ model });
    await judgeActiveSheet({ ...rules, options: { print: "A4" } });
    host.ignores.add("Print_Area").add("Print_Titles");
    const cleared = await clearActiveSheet();
    expect(cleared.ok ? cleared.value.printLeft : cleared).toEqual(["area", "titles"]);
  });
});

describe("row heights", () => {
  it("of rows that fit their contents go on fitting them, others get their points back", async () => {
    host = openInNode({ model });
    sheet.rowHeights.clear();
    for (let row = 5; row < 35; row += 1) sheet.contentHeights.set(row, 36);
    sheet.rowHeights.set(10, 20);
    await judgedAndCleared();
    // Excel fits no row that holds merged cells: those get their points back.
    const isMerged = (row: number) => sheet.merges.some(({ top, bottom }) => top <= row && row <= bottom);
    expect([...sheet.rowHeights].filter(([row]) => !isMerged(row))).toEqual([[10, 20]]);
    expect([...sheet.rowHeights].every(([row, points]) => row === 10 || points === 36)).toBe(true);
  });
});

describe("other people's looks", () => {
  it("the border right of the vendor's table stays", async () => {
    for (let row = 5; row < 35; row += 1) {
      const cell = sheet.ensure(row, 5);
      cell.style = { ...cell.style, "Border.EdgeRight.Style": "Double" };
    }
    untouched = sheetFingerprint(sheet);
    host = openInNode({ model });
    host.sharesEdges();
    await judgedAndCleared();
    expect(sheetFingerprint(sheet)).toBe(untouched);
  });

  it("a colleague's note in our columns keeps neither our fill nor our border", async () => {
    host = openInNode({ model });
    await judgeActiveSheet(rules);
    host.edit(sheet, 9, 7, "市のメモ");
    expect((await clearActiveSheet()).ok).toBe(true);
    const style = sheet.style(9, 7);
    expect(sheet.cell(9, 7)?.text).toBe("市のメモ");
    expect([style["Fill.Pattern"], style["Border.EdgeTop.Style"], style["Border.EdgeRight.Style"]]).toEqual([
      "None",
      "None",
      "None",
    ]);
  });
});

describe("a protected sheet", () => {
  const OPEN = { top: 0, left: 6, bottom: 200, right: 9 };
  const all = { allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true };

  it("whose cells beside the table are open is written to without unprotecting it, and cleared", async () => {
    Object.assign(sheet, { isProtected: true, unlocked: [OPEN], allows: all });
    untouched = sheetFingerprint(sheet);
    host = openInNode({ model });
    const { sizes } = await judgedAndCleared();
    expect([sizes, sheet.isProtected]).toEqual([true, true]);
    expect(sheet.usedRange(true)?.right).toBeLessThan(6);
  });

  it.each([
    ["cells are locked", { unlocked: [], allows: all }],
    ["formatting is not allowed", { unlocked: [OPEN], allows: { ...all, allowFormatCells: false } }],
  ])("whose %s gets a result sheet, which goes from the protected sheet", async (_, state) => {
    Object.assign(sheet, { isProtected: true, ...state });
    host = openInNode({ model });
    const done = await judgeActiveSheet(rules);
    const fault = done.ok && !done.value.written.ok ? done.value.written.fault.because.code : "written";
    expect(fault).toBe("sheet-protected");
    const again = await judgeActiveSheet({ ...rules, options: { target: "result-sheet" } });
    expect(again.ok && again.value.written.ok).toBe(true);
    expect(model.sheets).toHaveLength(2);
    expect(model.activeId).toBe(sheet.id);
    const cleared = await clearActiveSheet();
    expect(cleared.ok && cleared.value.sizesRestored).toBe(true);
    expect(model.sheets).toEqual([sheet]);
    expect(model.customXmlParts).toEqual([]);
  });
});
