import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { clearActiveSheet, judgeActiveSheet } from "../../src/excel/judge-active-sheet";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { ExcelHost } from "../excel-host/excel-host";
import { addSnapshot } from "../excel-host/fill-model";
import { openInNode } from "../excel-host/route-b";
import type { SheetModel } from "../excel-host/sheet-model";
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

let model: WorkbookModel;
let sheet: SheetModel;
let host: ExcelHost;

beforeEach(() => {
  const read = readWorkbook(SAMPLE);
  const snapshot = read.ok ? read.value.sheets[0] : undefined;
  if (!snapshot) throw new Error("no sample");
  model = new WorkbookModel();
  sheet = addSnapshot(model, snapshot);
});
afterEach(() => {
  expect(host.complaints).toEqual([]);
});

/** Rows of one, two and three lines of their contents, as Excel fits them. */
function fitAll(line: number): void {
  sheet.rowHeights.clear();
  for (let row = FIRST; row <= LAST; row += 1) sheet.contentHeights.set(row, line * (1 + (row % 3)));
}

/** What each row is, and whether somebody set it: Excel fits no row that holds merged cells, those may have got theirs. */
const heightsNow = () =>
  Array.from({ length: LAST - FIRST + 1 }, (_, index) => {
    const row = FIRST + index;
    const isMerged = sheet.merges.some(({ top, bottom }) => top <= row && row <= bottom);
    return [row, sheet.rowHeight(row), isMerged || sheet.rowHeights.has(row)];
  });

async function judge(print?: "A4"): Promise<void> {
  const options = print === undefined ? {} : { print };
  const done = await judgeActiveSheet({ ...rules, options });
  expect(done.ok && done.value.written.ok && done.value.checked.table.rows.length).toBe(27);
}

const SHEETS: readonly (readonly [string, () => void])[] = [
  ["whose heights were all set by hand", () => undefined],
  ["whose rows Excel fits, in the workbook's usual font", () => fitAll(18.75)],
  ["whose rows Excel fits, in a smaller font (MS 明朝 10)", () => fitAll(12)],
  ["whose rows Excel fits, in a font of another kind (メイリオ 11)", () => fitAll(20.25)],
  [
    "with rows of two lines or more alone, in a smaller font",
    () => {
      fitAll(13.5);
      for (let row = FIRST; row <= LAST; row += 1) sheet.contentHeights.set(row, 13.5 * (2 + (row % 3)));
    },
  ],
  [
    "with a heading of a height of its own",
    () => {
      fitAll(12.75);
      sheet.rowHeights.set(FIRST, 40);
    },
  ],
  [
    "whose rows all have one height set by hand",
    () => {
      sheet.rowHeights.clear();
      for (let row = FIRST; row <= LAST; row += 1) {
        sheet.rowHeights.set(row, 45);
        sheet.contentHeights.set(row, 37.5);
      }
    },
  ],
];

describe("a sheet of 27 rows", () => {
  it.each(SHEETS)("%s: one read and one write, and again", async (_, prepare) => {
    prepare();
    const heights = heightsNow();
    host = openInNode({ model });
    for (const print of [undefined, "A4"] as const) {
      host.resetCounts();
      await judge(print);
      expect([print, host.ownBatches().length]).toEqual([print, 2]);
    }
    expect((await clearActiveSheet()).ok).toBe(true);
    expect(heightsNow()).toEqual(heights);
  });

  it("where Excel's answer is another than was taken for granted: a third batch, and heights come back", async () => {
    sheet.rowHeights.clear();
    // Two lines of the usual height, but set by hand: the contents need one.
    for (let row = FIRST; row <= LAST; row += 1) sheet.rowHeights.set(row, 37.5);
    const heights = heightsNow();
    host = openInNode({ model });
    host.resetCounts();
    await judge();
    expect(host.ownBatches().length).toBe(3);
    expect((await clearActiveSheet()).ok).toBe(true);
    expect(heightsNow()).toEqual(heights);
  });

  /** Rows in turn: fitted, and of a height set by hand that looks like one of two lines of the usual font. */
  function mixed(): void {
    fitAll(18.75);
    for (let row = FIRST; row <= LAST; row += 2) sheet.rowHeights.set(row, 37.5);
    for (let row = FIRST; row <= LAST; row += 2) sheet.contentHeights.set(row, 18.75);
  }

  it("whose heights are mixed: what was set by hand comes back, what was fitted goes on fitting", async () => {
    mixed();
    const heights = heightsNow();
    host = openInNode({ model });
    await judge();
    expect(host.ownBatches().length).toBe(3);
    // What is known once costs nothing any more.
    for (const print of [undefined, "A4", undefined] as const) {
      host.resetCounts();
      await judge(print);
      expect([print, host.ownBatches().length]).toEqual([print, 2]);
    }
    expect((await clearActiveSheet()).ok).toBe(true);
    expect(heightsNow()).toEqual(heights);
  });

  it("whose heights are mixed, on an Excel that does not take the correction: none that was set is lost", async () => {
    mixed();
    const heights = heightsNow();
    host = openInNode({ model });
    host.refuse("CustomXmlPart.SetXml");
    await judge();
    expect((await clearActiveSheet()).ok).toBe(true);
    expect(heightsNow().map(([row, points]) => [row, points])).toEqual(
      heights.map(([row, points]) => [row, points]),
    );
  });

  it("whose answer grew between judging and clearing is fitted to the longer one, unless its height was set", async () => {
    fitAll(18.75);
    const [fitted, set] = [8, 9];
    sheet.rowHeights.set(set, 41);
    host = openInNode({ model });
    await judge();
    const long = "対応しています。".repeat(40);
    for (const row of [fitted, set]) {
      host.edit(sheet, row, 4, long);
      sheet.contentHeights.set(row, 150);
    }
    expect((await clearActiveSheet()).ok).toBe(true);
    expect([sheet.rowHeights.has(fitted), sheet.rowHeight(fitted)]).toEqual([false, 150]);
    expect(sheet.rowHeight(set)).toBe(41);
  });
});
