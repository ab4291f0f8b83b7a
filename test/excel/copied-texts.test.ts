import { afterEach, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { PlannedCell, SheetPlan } from "../../src/core/mark/annotation-plan";
import { applyPlan } from "../../src/excel/write/apply-plan";
import { clearMarks } from "../../src/excel/undo/clear-marks";
import { planSteps } from "../../src/excel/write/plan-steps";
import { readSheet, type SheetReading } from "../../src/excel/read/read-sheet";
import { writeSteps } from "../../src/excel/write/write-steps";
import type { WriteStep } from "../../src/excel/write/write-step";
import { type ExcelHost, type Fault, TRANSPORT_ERROR } from "../excel-host/excel-host";
import type { AreaCopies } from "../excel-host/members/host-state";
import { openInNode } from "../excel-host/route-b";
import { expectedCells, foundCells, sheetFingerprint } from "../excel-host/sheet-as-plan";
import type { SheetModel } from "../excel-host/sheet-model";
import { WorkbookModel } from "../excel-host/workbook-model";
import { FIRST_ROW, LEFT, markPlan, planOf, SHEET, vendorSheet } from "./vendor-sheet";

/** Long enough for copies: office.js sends up to 1,500 cells in one piece. */
const ROWS = 900;
const LONG = "「対応済み」とありますが、証跡の資料名が読み取れません。資料名と頁を確かめてください。";

interface Opened {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly host: ExcelHost;
  readonly untouched: string;
}

const hosts: ExcelHost[] = [];

function opened(areaCopies: AreaCopies = "all", excelApi = "1.17"): Opened {
  const model = new WorkbookModel();
  const sheet = vendorSheet(model);
  const host = openInNode({ model, areaCopies, excelApi });
  hosts.push(host);
  return { model, sheet, host, untouched: sheetFingerprint(sheet) };
}

afterEach(() => {
  expect(hosts.splice(0).flatMap(({ complaints }) => complaints)).toEqual([]);
});

async function reading(): Promise<SheetReading> {
  const read = await readSheet({ sheet: SHEET });
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}

const repeating = markPlan({ rows: ROWS, note: (index) => `${LONG}${index % 7}` });
const isCopy = (step: WriteStep): boolean => step.kind === "on-sheet" && step.step.kind === "copied-text";

async function written(plan: SheetPlan, host: ExcelHost): Promise<number> {
  const read = await reading();
  host.resetCounts();
  const done = await applyPlan(planOf(plan), read);
  if (!done.ok) throw new Error(JSON.stringify(done.fault));
  return host.ownBatches().length;
}

describe("a long sheet whose texts repeat", () => {
  it("is written in one batch, each text once", async () => {
    const { sheet, host } = opened();
    expect(await written(repeating, host)).toBe(1);
    expect(foundCells(sheet, repeating)).toEqual(expectedCells(repeating));
    expect(host.ownBatches()[0]?.requestBytes).toBeLessThan(40_000);
  });

  it("is written in one batch by the oldest Excel of the manifest, too", async () => {
    const { sheet, host } = opened("all", "1.9");
    expect(await written(repeating, host)).toBe(1);
    expect(foundCells(sheet, repeating)).toEqual(expectedCells(repeating));
  });

  it.each(["unknown", "first-area"] as const)(
    "is written plainly where Excel's copying is %s, with all its looks",
    async (areaCopies) => {
      const { sheet, host, untouched } = opened(areaCopies);
      expect(await written(repeating, host)).toBe(2);
      expect(foundCells(sheet, repeating)).toEqual(expectedCells(repeating));
      expect((await clearMarks(await reading())).ok).toBe(true);
      expect(sheetFingerprint(sheet)).toBe(untouched);
    },
  );

  it("is written plainly where copies become something else than text", async () => {
    const measured = opened();
    // Measured on a sheet of its own: what stands there before the write would be somebody's change.
    const atProof = await actionOfProof(measured.host);
    const { sheet, host, model } = opened();
    const read = await reading();
    const spoil = () => Object.assign(sheet.ensure(FIRST_ROW + 60, LEFT + 1), { value: 46_000 });
    host.faultAt(0, { kind: "midway", atAction: atProof, run: spoil });
    host.resetCounts();
    expect((await applyPlan(planOf(repeating), read)).ok).toBe(true);
    expect(host.ownBatches()).toHaveLength(2);
    expect(foundCells(model.sheet(SHEET), repeating)).toEqual(expectedCells(repeating));
  });

  it.each(["unknown", "first-area"] as const)(
    "goes to a sheet of its own where copying is %s",
    async (areaCopies) => {
      const { model, host } = opened(areaCopies);
      const memo = { ...repeating, sheet: "判定結果", target: "new-sheet" as const };
      expect(await written(memo, host)).toBe(2);
      expect(model.sheets.map(({ name }) => name)).toEqual([SHEET, "判定結果"]);
      expect(foundCells(model.sheet("判定結果"), memo)).toEqual(expectedCells(memo));
      expect(await written(memo, host)).toBe(2);
      expect(foundCells(model.sheet("判定結果"), memo)).toEqual(expectedCells(memo));
    },
  );

  it("keeps texts that Excel could take for something else out of the copies", async () => {
    opened();
    const risky = [
      "=1+1",
      "+81-3",
      "-5",
      "@名前",
      "'引用",
      "12",
      "１２",
      "2027/3/31",
      "令和9年3月31日",
      "R9.3.31",
      "TRUE",
      "May 5",
      "¥100",
      "(5)",
      "",
    ];
    const plan = markPlan({ rows: ROWS, note: (index) => risky[index % risky.length] ?? "" });
    const steps = planSteps(planOf(plan), await reading(), { copies: true });
    expect(steps.filter(isCopy)).toEqual([]);
  });

  it("is read back in answers of which none is too long", async () => {
    const { host } = opened();
    const long = markPlan({ rows: 9_000, note: (index) => `${LONG.repeat(4)}${index % 7}` });
    expect(await written(long, host)).toBeGreaterThan(1);
    for (const { responseBytes } of host.ownBatches()) expect(responseBytes).toBeLessThan(3_000_000);
  });
});

describe("a short sheet", () => {
  it("is written as ever: one table of values, one batch", async () => {
    const { host } = opened();
    const plan = markPlan({ rows: 27, note: () => LONG });
    const kinds = planSteps(planOf(plan), await reading(), { copies: true }).flatMap((step) =>
      step.kind === "on-sheet" ? [step.step.kind] : [],
    );
    expect(kinds.filter((kind) => ["values", "same-text", "copied-text", "proof"].includes(kind))).toEqual([
      "values",
    ]);
    expect(await written(plan, host)).toBe(1);
  });
});

/** The first action that reads: nothing else in a write does. */
async function actionOfProof(host: ExcelHost): Promise<number> {
  const read = await reading();
  const steps = planSteps(planOf(repeating), read, { copies: true });
  const first = steps.findIndex((step) => step.kind === "on-sheet" && step.step.kind === "proof");
  host.resetCounts();
  await writeSteps({ sheet: SHEET, steps: steps.slice(0, first) }, {});
  return host.ownBatches()[0]?.actions ?? 0;
}

const TEXTS = [
  "",
  "=1+1",
  "+81",
  "-5",
  "@名前",
  "'引用",
  "12",
  "１２",
  "2027/3/31",
  "令和9年3月31日",
  "TRUE",
  LONG,
  `一行目\n${LONG}`,
  "○ 適合",
];

interface Said {
  readonly texts: readonly string[];
  readonly picks: readonly number[];
}

const said: fc.Arbitrary<Said> = fc.record({
  texts: fc.array(fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: "grapheme", maxLength: 60 })), {
    minLength: 1,
    maxLength: 8,
  }),
  picks: fc.array(fc.nat(), { minLength: 1, maxLength: 40 }),
});
/** One row in so many of the third column is a person's. */
const kept = fc.integer({ min: 1, max: 6 });

/** Texts from a few, and now and then another one. */
const noteOf =
  ({ texts, picks }: Said) =>
  (index: number): string => {
    const text = texts[(picks[index % picks.length] ?? 0) % texts.length] ?? "";
    return index % 11 === 0 ? `${text}${index}` : text;
  };

/** A plan of 800 rows and three columns, in the third of which a person writes. */
function planWithThird(texts: Said, every: number): SheetPlan {
  const textAt = noteOf(texts);
  const base = markPlan({ rows: 800, note: textAt });
  const third = Array.from({ length: 800 }, (_, index): PlannedCell => {
    const place = { row: FIRST_ROW + index, column: LEFT + 2, look: { wrap: true } };
    return index % every === 0
      ? { ...place, text: "", keepText: true }
      : { ...place, text: textAt(index + 1) };
  });
  return { ...base, cells: [...base.cells, ...third] };
}

async function fingerprintBy(plan: SheetPlan, areaCopies: AreaCopies): Promise<string> {
  const { sheet, host } = opened(areaCopies);
  await written(plan, host);
  expect(foundCells(sheet, plan)).toEqual(expectedCells(plan));
  return sheetFingerprint(sheet);
}

async function fingerprintPlainly(plan: SheetPlan): Promise<string> {
  const { sheet } = opened();
  const steps = planSteps(planOf(plan), await reading(), { copies: false });
  expect(steps.some(isCopy)).toBe(false);
  expect((await writeSteps({ sheet: SHEET, steps }, {})).ok).toBe(true);
  return sheetFingerprint(sheet);
}

describe("with copies and without", () => {
  it("a sheet is the same, whatever Excel makes of them", async () => {
    const others = fc.constantFrom<AreaCopies>("unknown", "first-area");
    await fc.assert(
      fc.asyncProperty(said, kept, others, async (texts, every, other) => {
        const plan = planWithThird(texts, every);
        const plainly = await fingerprintPlainly(plan);
        expect(await fingerprintBy(plan, "all")).toBe(plainly);
        expect(await fingerprintBy(plan, other)).toBe(plainly);
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it("nothing of an earlier run's texts is left", async () => {
    await fc.assert(
      fc.asyncProperty(said, said, async (earlier, later) => {
        const plan = markPlan({ rows: 800, note: noteOf(later) });
        const alone = await fingerprintBy(plan, "all");
        const { sheet, host } = opened();
        await written(markPlan({ rows: 800, note: noteOf(earlier) }), host);
        await written(plan, host);
        expect(sheetFingerprint(sheet)).toBe(alone);
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});

describe("a fault in the write of a long sheet", () => {
  const transport = (error: number): Fault => ({ kind: "transport", error });
  const midway = (code: string, atAction: number): Fault => ({ kind: "error", code, atAction });
  const faults: readonly (readonly [string, Fault])[] = [
    ["a cell is edited", transport(TRANSPORT_ERROR.editMode)],
    ["no permission", transport(TRANSPORT_ERROR.accessDenied)],
    ["too large", transport(TRANSPORT_ERROR.requestTooLarge)],
    ["the session ended", transport(TRANSPORT_ERROR.timedOut)],
    ["no permission at the first action", midway("AccessDenied", 0)],
    ["no permission among the texts", midway("AccessDenied", 40)],
    ["no permission among the looks", midway("AccessDenied", 120)],
    ["the sheet is gone midway", midway("ItemNotFound", 60)],
  ];

  it.each(faults)("%s, in either batch: nothing stays, and the next try works", async (_, fault) => {
    for (const batch of [0, 1]) {
      const { sheet, host, untouched } = opened("first-area");
      const read = await reading();
      host.faultAt(batch, fault);
      const done = await applyPlan(planOf(repeating), read);
      expect(done.ok).toBe(false);
      expect([batch, sheetFingerprint(sheet)]).toEqual([batch, untouched]);
      expect(await written(repeating, host)).toBe(2);
      expect(foundCells(sheet, repeating)).toEqual(expectedCells(repeating));
    }
  });

  it("is no reason to write a second time where copying has no part in it", async () => {
    const { host } = opened();
    const read = await reading();
    host.resetCounts();
    host.faultAt(0, midway("AccessDenied", 40));
    host.faultAt(1, transport(TRANSPORT_ERROR.accessDenied));
    host.faultAt(2, transport(TRANSPORT_ERROR.accessDenied));
    const done = await applyPlan(planOf(repeating), read);
    expect(done.ok ? "written" : [done.fault.because.code, done.fault.aftermath.code]).toEqual([
      "access-denied",
      "partly-written",
    ]);
  });

  it("leaves a way back also where the plain texts fail in the end", async () => {
    const { sheet, host, untouched } = opened("unknown");
    const read = await reading();
    host.faultAt(1, midway("GeneralException", 50));
    const done = await applyPlan(planOf(repeating), read);
    expect(done.ok ? "written" : [done.fault.because.code, done.fault.aftermath.code]).toEqual([
      "excel-error",
      "restored",
    ]);
    expect(sheetFingerprint(sheet)).toBe(untouched);
  });
});
