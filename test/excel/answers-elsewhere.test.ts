import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../src/core/check-workbook";
import { DEFAULT_POLICY } from "../../src/core/policy";
import type { SheetSnapshot } from "../../src/core/snapshot/sheet-snapshot";
import { clearActiveSheet, judgeActiveSheet } from "../../src/excel/judge-active-sheet";
import { lookAtSheet } from "../../src/excel/look-at-sheet";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { snapshotOf, type GridSheet } from "../core/snapshot/snapshot-of";
import { CONTINUED } from "../core/table/rearranged-layouts";
import { city, HEADS, PLAIN, ROWS, said } from "../core/table/vendor-of-layouts";
import type { ExcelHost } from "../excel-host/excel-host";
import { addSnapshot } from "../excel-host/fill-model";
import { openInNode } from "../excel-host/route-b";
import { sheetFingerprint } from "../excel-host/sheet-as-plan";
import { WorkbookModel } from "../excel-host/workbook-model";

/*
 * Answers that stand on other sheets than the one in front: by their numbers, on one sheet or over two, and in a table that
 * goes on on the next sheet. Excel tells no more than texts of other sheets at first: those on which answers stand are read
 * as the one in front is, so that what is struck there is no answer here either.
 */

const rules = {
  pack: shippedPack("gaibu-service"),
  packHash: "0123456789ab",
  policy: DEFAULT_POLICY,
  asOf: "2026-11-23",
  words: wordsFor("ja").mark,
} as const;

const asked: GridSheet = { name: "外部サービス要件", rows: [HEADS, ...ROWS.map(city)] };
const part = (name: string, rows: typeof ROWS): GridSheet => ({
  name,
  rows: [["項番", "回答", "備考"], ...rows.map((row) => [row.id, ...said(row)])],
});
const [LEFT, RIGHT] = [ROWS.slice(0, 14), ROWS.slice(14)];
const struck = (grid: GridSheet | undefined, ...cells: readonly string[]): GridSheet => ({
  ...grid,
  rows: grid?.rows ?? [],
  struck: cells,
});
const [goesOn = []] = Object.values(CONTINUED);
const [first, second] = goesOn;

interface Opened {
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  readonly snapshots: readonly SheetSnapshot[];
}

/** @param front the place of the sheet that somebody looks at */
function opened(grids: readonly GridSheet[], front = 0): Opened {
  const snapshots = grids.map((grid) => snapshotOf(grid));
  const model = new WorkbookModel();
  const sheets = snapshots.map((snapshot) => addSnapshot(model, snapshot));
  model.activeId = sheets[front]?.id ?? "";
  return { model, host: openInNode({ model }), snapshots };
}

function inFile(snapshots: readonly SheetSnapshot[]) {
  const workbook = { sheets: snapshots, signed: false, structureLocked: false };
  const done = checkWorkbook({ ...rules, workbook });
  if (!done.ok) throw new Error(JSON.stringify(done.fault));
  return done.value;
}

async function inExcel() {
  const done = await judgeActiveSheet(rules);
  if (!done.ok) throw new Error(JSON.stringify(done.fault));
  expect(done.value.written.ok).toBe(true);
  return done.value.checked;
}
const statuses = (rows: readonly { readonly id: string; readonly status: string }[]) =>
  Object.fromEntries(rows.map(({ id, status }) => [id, status]));

const LAYOUTS: readonly (readonly [string, readonly GridSheet[]])[] = [
  ["by number on another sheet", [asked, part("回答票", ROWS)]],
  ["by number on two", [asked, part("回答票1", LEFT), part("回答票2", RIGHT)]],
  ["in a table that goes on", goesOn],
];

describe.each(LAYOUTS)("%s", (_, grids) => {
  it("are judged in Excel as in a file, row by row and cell by cell", async () => {
    const { host, snapshots } = opened(grids);
    const file = inFile(snapshots);
    const { judgement, table } = await inExcel();
    expect(statuses(judgement.rows)).toEqual(PLAIN);
    expect(judgement).toEqual(file.judgement);
    expect(table.rows.map(({ answerCells }) => answerCells)).toEqual(
      file.table.rows.map(({ answerCells }) => answerCells),
    );
    expect(host.complaints).toEqual([]);
  });

  it("are seen by a look that writes nothing as well", async () => {
    const { model, host } = opened(grids);
    const untouched = model.sheets.map(sheetFingerprint);
    const looked = await lookAtSheet(model.sheets[0]?.name ?? "", rules);
    if (!looked.ok) throw new Error(JSON.stringify(looked.fault));
    expect(statuses(looked.value.checked.judgement.rows)).toEqual(PLAIN);
    expect(model.sheets.map(sheetFingerprint)).toEqual(untouched);
    expect(host.complaints).toEqual([]);
  });
});

describe("an answer that is struck on the other sheet", () => {
  it.each<[string, readonly GridSheet[]]>([
    ["by number", [asked, struck(part("回答票", ROWS), "B21", "C21")]],
    ["by number, on the second", [asked, part("回答票1", LEFT), struck(part("回答票2", RIGHT), "B7", "C7")]],
    ["in a table that goes on", [struck(first), struck(second, "E7", "F7")]],
  ])("%s, is no answer in Excel either", async (_, grids) => {
    const { snapshots } = opened(grids);
    const file = statuses(inFile(snapshots).judgement.rows);
    expect(file["1.20"]).not.toBe(PLAIN["1.20"]);
    expect(statuses((await inExcel()).judgement.rows)).toEqual(file);
  });
});

describe("a table that goes on, judged from either of its sheets", () => {
  it("gives one sheet of results, however often, and clearing from either takes it away", async () => {
    for (const cleared of [0, 1]) {
      const { model, host } = opened(goesOn, 1);
      const untouched = model.sheets.map(sheetFingerprint);
      const [, back] = model.sheets.map(({ id }) => id);
      const once = statuses((await inExcel()).judgement.rows);
      expect(once).toEqual(PLAIN);
      const after = model.sheets.length;
      model.activeId = model.sheets[0]?.id ?? "";
      expect(statuses((await inExcel()).judgement.rows)).toEqual(PLAIN);
      expect(model.sheets).toHaveLength(after);
      model.activeId = (cleared === 0 ? model.sheets[0]?.id : back) ?? "";
      expect((await clearActiveSheet()).ok).toBe(true);
      expect(model.sheets.map(sheetFingerprint)).toEqual(untouched);
      expect(host.complaints).toEqual([]);
    }
  });
});

describe("where Excel does not show a sheet on which answers stand", () => {
  it("nothing is judged on its texts alone, and the sheet is named", async () => {
    const { model, host } = opened([asked, part("回答票", ROWS)]);
    const untouched = model.sheets.map(sheetFingerprint);
    // The sheet in front, the texts of the others, and then the other one as a whole.
    host.faultAt(2, { kind: "transport", error: 7000 });
    const done = await judgeActiveSheet(rules);
    expect(done.ok ? "judged" : done.fault).toMatchObject({
      kind: "excel",
      fault: { code: "access-denied" },
    });
    expect(model.sheets.map(sheetFingerprint)).toEqual(untouched);
  });
});
