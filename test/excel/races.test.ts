import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { checkSheet } from "../../src/core/check-sheet";
import { planMemo } from "../../src/core/mark/plan-memo";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { addMemoSheet } from "../../src/excel/write/add-memo-sheet";
import { clearActiveSheet, judgeActiveSheet } from "../../src/excel/judge-active-sheet";
import { readSheet } from "../../src/excel/read/read-sheet";
import type { SheetChange } from "../../src/excel/watch-sheet";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { ExcelHost } from "../excel-host/excel-host";
import { addSnapshot } from "../excel-host/fill-model";
import { deliverEvents, openInNode } from "../excel-host/route-b";
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
let changes: SheetChange[];

function open(excelApi = "1.17"): void {
  const read = readWorkbook(readFileSync(SAMPLE));
  const snapshot = read.ok ? read.value.sheets[0] : undefined;
  if (!snapshot) throw new Error("no sample");
  model = new WorkbookModel();
  sheet = addSnapshot(model, snapshot);
  model.addSheet("別のシート");
  host = openInNode({ model, excelApi });
  changes = [];
}
beforeEach(() => open());
afterEach(() => {
  expect(host.complaints).toEqual([]);
});

/** The row and the column of a vendor's answer that decides something: 1.24. */
const ANSWER_ROW = 32;
const ANSWER = 4;
const OURS = 6;

type Race = readonly [name: string, run: () => void];
const RACES: readonly Race[] = [
  ["an answer is changed", () => host.edit(sheet, ANSWER_ROW, ANSWER, "×")],
  ["a row is deleted", () => host.deleteRow(sheet, 8)],
  ["a row is inserted", () => host.insertRow(sheet, 8)],
  ["the last row is deleted", () => host.deleteRow(sheet, 34)],
  ["a memo is put into our columns", () => host.edit(sheet, 9, OURS + 1, "市のメモ")],
  ["the sheet is renamed", () => (sheet.name = "A社")],
  ["the sheet is deleted", () => model.remove(sheet)],
];

/** A definite result that stands beside an answer which does not give it. */
async function wrongResults(): Promise<readonly string[]> {
  if (!model.sheets.includes(sheet)) return [];
  const read = await readSheet({ sheet: sheet.id });
  if (!read.ok) throw new Error(read.fault.code);
  const checked = checkSheet({ ...rules, snapshot: read.value.snapshot });
  if (!checked.ok) throw new Error(checked.fault.code);
  const definite = /^(?:○ 適合|× 不適合|― 免除|／ 対象外|▽)/;
  const expected = new Map(
    checked.value.plan.sheets.flatMap(({ cells }) => cells.map((cell) => [cell.row, cell.text] as const)),
  );
  const right = checked.value.plan.sheets.flatMap(({ cells }) =>
    cells.filter(({ text }) => definite.test(text)).map(({ row, text }) => `${row} ${text}`),
  );
  expect(expected.size).toBeGreaterThan(20);
  return [...sheet.cells]
    .map(([key, { text }]) => ({ row: Math.floor(key / 16_384), text }))
    .filter(({ text }) => definite.test(text))
    .map(({ row, text }) => `${row} ${text}`)
    .filter((found) => !right.includes(found));
}

const memoText = (): string | undefined =>
  [...sheet.cells].find(([, { text }]) => text === "市のメモ")?.[1].text;

async function judge(print?: "A4"): Promise<string> {
  const options = print === undefined ? {} : { print };
  const onChange = (change: SheetChange) => changes.push(change);
  const done = await judgeActiveSheet({ ...rules, options }, { onChange });
  await deliverEvents(host);
  if (!done.ok) return `fault ${done.fault.kind}`;
  const { written } = done.value;
  if (!written.ok) return `${written.fault.because.code}, ${written.fault.aftermath.code}`;
  return written.value.renamed === undefined ? "written" : `renamed ${written.value.renamed}`;
}

async function clear(): Promise<string> {
  const done = await clearActiveSheet();
  await deliverEvents(host);
  if (!done.ok) return `${done.fault.because.code}, ${done.fault.aftermath.code}`;
  return done.value.changed !== undefined ? "changed" : "cleared";
}

const isTold = (outcome: string): boolean =>
  outcome !== "written" || changes.some(({ trigger }) => trigger !== "ThisLocalAddin");

async function actionsOf(work: () => Promise<unknown>, batch: number): Promise<number> {
  host.resetCounts();
  await work();
  return host.ownBatches()[batch]?.actions ?? 0;
}

describe.each(["1.17", "1.9"])("between reading and writing (ExcelApi %s)", (excelApi) => {
  beforeEach(() => open(excelApi));

  it.each(RACES)("%s: no result stays beside another answer, and it is told", async (_, race) => {
    for (const print of [undefined, "A4"] as const) {
      for (const again of [false, true]) {
        open(excelApi);
        if (again) await judge(print);
        changes = [];
        host.faultAt(1, { kind: "midway", atAction: 0, run: race });
        const outcome = await judge(print);
        expect([outcome, await wrongResults()]).toEqual([outcome, []]);
        expect([again, outcome, isTold(outcome)]).toEqual([again, outcome, true]);
        if (model.sheets.includes(sheet) && race.toString().includes("市のメモ"))
          expect(memoText()).toBe("市のメモ");
        if (!model.sheets.includes(sheet)) expect(model.customXmlParts).toEqual([]);
      }
    }
  });
});

describe("looking out for changes", () => {
  it("costs no round trip: one read that also watches, one write that also looks again", async () => {
    // Nothing to look up there: with other sheets, their legends cost one more.
    model.remove(model.sheet("別のシート"));
    expect(await judge()).toBe("written");
    expect(host.ownBatches()).toHaveLength(2);
    changes = [];
    host.edit(sheet, ANSWER_ROW, ANSWER, "×");
    await deliverEvents(host);
    // Watchers of the tests before still listen: each of them is told, too.
    expect([...new Set(changes.map(({ address }) => address))]).toEqual(["E33"]);
  });

  it("that this Excel refuses keeps nobody from judging", async () => {
    host = openInNode({ model, refused: { "Worksheet._RegisterDataChangedEvent": "GeneralException" } });
    expect(await judge()).toBe("written");
  });
});

describe("at every action of the write", () => {
  it.each(RACES)("%s: no result stays beside another answer, and it is told", async (_, race) => {
    const actions = await actionsOf(judge, 1);
    for (let at = 0; at < actions; at += 23) {
      open();
      host.faultAt(1, { kind: "midway", atAction: at, run: race });
      const outcome = await judge();
      expect([at, outcome, await wrongResults()]).toEqual([at, outcome, []]);
      expect([at, outcome, isTold(outcome)]).toEqual([at, outcome, true]);
    }
  });
});

describe("while it is cleared", () => {
  it.each(RACES)("%s: nothing of ours stays, and what is theirs stays", async (_, race) => {
    await judge();
    const actions = await actionsOf(clear, 1);
    for (let at = 0; at < actions; at += 9) {
      open();
      const vendors = sheetFingerprint(sheet);
      await judge("A4");
      changes = [];
      host.faultAt(1, { kind: "midway", atAction: at, run: race });
      const outcome = await clear();
      expect([at, outcome, await wrongResults()]).toEqual([at, outcome, []]);
      if (!model.sheets.includes(sheet)) continue;
      const ours = [...sheet.cells].filter(([key, { text }]) => key % 16_384 >= OURS && text !== "");
      const isMemo = race.toString().includes("市のメモ");
      // Between the look at a cell and its emptying lies one action; no Excel lets anybody type in there.
      if (isMemo && at > 0) continue;
      expect([at, ours.map(([, { text }]) => text)]).toEqual([at, isMemo ? ["市のメモ"] : []]);
      if (outcome === "cleared" && !isMemo && sheet.name !== "A社" && changes.length === 0)
        expect(sheetFingerprint(sheet)).toBe(vendors);
    }
  });
});

describe("while the list for the vendor is made", () => {
  it.each(RACES)("%s: no list of another state stays", async (_, race) => {
    const done = await judgeActiveSheet(rules);
    if (!done.ok) throw new Error(done.fault.kind);
    const plan = planMemo({ ...done.value.checked, pack, language: "ja" }, words.memo);
    host.faultAt(1, { kind: "midway", atAction: 0, run: race });
    const added = await addMemoSheet(plan, done.value);
    const isSame = sheet.name === "A社" || memoText() !== undefined;
    const outcome = added.ok ? (added.value.changed ? "outdated" : "made") : added.fault.because.code;
    const isThere = model.sheets.some(({ name }) => name === plan.sheet);
    expect([outcome, isThere]).toEqual(
      isSame ? ["made", true] : [model.sheets.includes(sheet) ? "outdated" : "sheet-gone", false],
    );
  });
});
