import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../src/core/check-workbook";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { clearActiveSheet, judgeActiveSheet } from "../../src/excel/judge-active-sheet";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { snapshotOf, type GridSheet } from "../core/snapshot/snapshot-of";
import { BENT } from "../core/table/bent-layouts";
import { CONTINUED, ON_ONE_SHEET } from "../core/table/rearranged-layouts";
import { ASKED, RETURNED } from "../core/table/returned-layouts";
import { said } from "../core/table/vendor-of-layouts";
import { addSnapshot } from "../excel-host/fill-model";
import { openInNode } from "../excel-host/route-b";
import { sheetFingerprint } from "../excel-host/sheet-as-plan";
import { WorkbookModel } from "../excel-host/workbook-model";

/*
 * Every layout that the table's own tests know, in Excel as well: the rows come out with the same statuses, the same
 * reasons and the same cells named as they do from a file, and clearing gives every sheet back as it was.
 */

const rules = {
  pack: shippedPack("gaibu-service"),
  packHash: "0123456789ab",
  policy: DEFAULT_POLICY,
  asOf: "2026-11-23",
  words: wordsFor("ja").mark,
} as const;

const LAYOUTS: readonly (readonly [name: string, sheets: readonly GridSheet[]])[] = [
  ...Object.entries(BENT).map(([name, bent]) => [`bent: ${name}`, [bent(said)]] as const),
  ...Object.entries(RETURNED).map(([name, grid]) => [`returned: ${name}`, [grid]] as const),
  ...Object.entries(ASKED).map(([name, grid]) => [`asked: ${name}`, [grid]] as const),
  ...Object.entries(ON_ONE_SHEET).map(([name, grid]) => [`rearranged: ${name}`, [grid]] as const),
  ...Object.entries(CONTINUED).map(([name, grids]) => [`continued: ${name}`, grids] as const),
];

describe.each(LAYOUTS)("%s", (_, grids) => {
  const snapshots = grids.map((grid) => snapshotOf(grid));

  it("is judged in Excel as from a file, and cleared without a trace", async () => {
    const workbook = { sheets: snapshots, signed: false, structureLocked: false };
    const fromFile = checkWorkbook({ ...rules, workbook });
    const model = new WorkbookModel();
    for (const snapshot of snapshots) addSnapshot(model, snapshot);
    const untouched = model.sheets.map(sheetFingerprint);
    const host = openInNode({ model });
    const inExcel = await judgeActiveSheet(rules);
    if (!fromFile.ok || !inExcel.ok) {
      const fault = !inExcel.ok && inExcel.fault.kind === "table" ? inExcel.fault.fault : undefined;
      expect({ ok: false, fault }).toEqual(fromFile);
      return;
    }
    expect(inExcel.value.written.ok).toBe(true);
    expect(inExcel.value.checked.judgement).toEqual(fromFile.value.judgement);
    expect(inExcel.value.checked.plan.sheets.map(({ target }) => target)).toEqual(
      fromFile.value.plan.sheets.map(({ target }) => target),
    );
    expect((await clearActiveSheet()).ok).toBe(true);
    expect(model.sheets.map(sheetFingerprint)).toEqual(untouched);
    expect(host.complaints).toEqual([]);
  });
});
