import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { checkSheet } from "../../src/core/check-sheet";
import type { SheetPlan } from "../../src/core/mark/annotation-plan";
import { DEFAULT_POLICY } from "../../src/core/policy";
import type { SheetSnapshot } from "../../src/core/snapshot/sheet-snapshot";
import { applyPlan as applyInExcel } from "../../src/excel/write/apply-plan";
import { readSheet, type SheetReading } from "../../src/excel/read/read-sheet";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { applyPlan as applyInFile } from "../../src/xlsx/apply-plan";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { addSnapshot } from "../excel-host/fill-model";
import { openInNode } from "../excel-host/route-b";
import { expectedCells, foundCells, optionsAt } from "../excel-host/sheet-as-plan";
import type { SheetModel } from "../excel-host/sheet-model";
import { WorkbookModel } from "../excel-host/workbook-model";
import { cellsInWorkbook } from "./workbook-as-plan";

const SAMPLES = join(__dirname, "../../assets/samples");
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));

function firstSheet(bytes: Uint8Array): SheetSnapshot {
  const read = readWorkbook(bytes);
  const sheet = read.ok ? read.value.sheets[0] : undefined;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function planFor(snapshot: SheetSnapshot): SheetPlan {
  const checked = checkSheet({
    snapshot,
    pack: shippedPack("gaibu-service"),
    packHash: "0123456789abcdef",
    policy: DEFAULT_POLICY,
    asOf: "2026-11-23",
    words: wordsFor("ja").mark,
    options: { print: "A4", staff: true },
  });
  const plan = checked.ok ? checked.value.plan.sheets[0] : undefined;
  if (!plan) throw new Error("no plan");
  return plan;
}

interface InExcel {
  readonly sheet: SheetModel;
  readonly reading: SheetReading;
}

async function inExcel(snapshot: SheetSnapshot): Promise<InExcel> {
  const model = new WorkbookModel();
  const sheet = addSnapshot(model, snapshot);
  openInNode({ model });
  const read = await readSheet();
  if (!read.ok) throw new Error(read.fault.code);
  return { sheet, reading: read.value };
}

describe.each(samples)("%s, in Excel and in a file", (name) => {
  const bytes = readFileSync(join(SAMPLES, name));
  const snapshot = firstSheet(bytes);

  it("is read alike", async () => {
    const { reading } = await inExcel(snapshot);
    expect(reading.snapshot.cells).toEqual(snapshot.cells);
    expect(reading.snapshot.merges).toEqual(snapshot.merges);
    expect(planFor(reading.snapshot).cells).toEqual(planFor(snapshot).cells);
  });

  it("gets the same cells, looks, drop-downs and print set-up from one plan", async () => {
    const plan = planFor(snapshot);
    const { sheet, reading } = await inExcel(snapshot);
    const applied = await applyInExcel({ sheets: [plan] }, reading);
    const written = applyInFile(bytes, { sheets: [plan] });
    if (!applied.ok || !written.ok) throw new Error(JSON.stringify([applied, written.ok]));
    expect(foundCells(sheet, plan)).toEqual(expectedCells(plan));
    expect(cellsInWorkbook(written.value, plan)).toEqual(foundCells(sheet, plan));
    const again = firstSheet(written.value);
    expect(sheet.print.area).toEqual(again.printArea);
    expect(sheet.print.titleRows).toEqual(again.printTitleRows);
    const options = plan.choices.map(({ range }) => optionsAt(sheet, range.top, range.left));
    expect(options).toEqual(plan.choices.map((choice) => choice.options));
    for (const { row, points } of plan.rowHeights) {
      const inFile = again.rowHeights.find((span) => span.first <= row && row <= span.last)?.size;
      expect([row, sheet.rowHeight(row)]).toEqual([row, inFile ?? points]);
    }
  });

  it("is read as the vendor's sheet again after it was annotated", async () => {
    const plan = planFor(snapshot);
    const { sheet, reading } = await inExcel(snapshot);
    await applyInExcel({ sheets: [plan] }, reading);
    const again = await readSheet({ sheet: sheet.name });
    if (!again.ok) throw new Error(again.fault.code);
    expect(planFor(again.value.snapshot).cells.map((cell) => cell.text)).toEqual(
      plan.cells.map((cell) => cell.text),
    );
  });
});
