import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../src/core/check-workbook";
import { isOwnSheet } from "../../src/core/mark/own-marks";
import { isReasonHeading, isSignature } from "../../src/core/mark/sheet-vocabulary";
import { DEFAULT_POLICY } from "../../src/core/policy";
import type { SheetSnapshot } from "../../src/core/snapshot/sheet-snapshot";
import { clearActiveSheet, judgeActiveSheet } from "../../src/excel/judge-active-sheet";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { applyPlan } from "../../src/xlsx/apply-plan";
import { clearMarks } from "../../src/xlsx/clear-marks";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { addSnapshot } from "../excel-host/fill-model";
import { openInNode } from "../excel-host/route-b";
import { sheetFingerprint } from "../excel-host/sheet-as-plan";
import { WorkbookModel } from "../excel-host/workbook-model";
import { partsOf } from "../xlsx/package-check";
import { clearedOf, valueOf } from "../xlsx/value-of";

/** Judging again and again, clearing, and judging once more, with print set-up and review sheet, in both hosts. */
const ROOT = join(__dirname, "../..");
const FILES = ["assets/samples", "test/libreoffice/layouts"].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => join(ROOT, folder, file)),
);
const REVIEW = wordsFor("ja").mark.review.sheetName;
const rules = {
  pack: shippedPack("gaibu-service"),
  packHash: "0123456789abcdef",
  policy: DEFAULT_POLICY,
  asOf: "2026-11-23",
  words: wordsFor("ja").mark,
  options: { print: "A4", review: true },
} as const;

function judgedFile(bytes: Uint8Array): Uint8Array {
  const checked = checkWorkbook({ ...rules, workbook: valueOf(readWorkbook(bytes)) });
  if (!checked.ok) throw new Error(checked.fault.code);
  return valueOf(applyPlan(bytes, checked.value.plan));
}

/** How often our columns and our review sheet stand in a workbook. */
function counted(sheets: readonly SheetSnapshot[]) {
  const cells = sheets.flatMap((sheet) => sheet.cells);
  return {
    headings: cells.filter(({ text }) => isReasonHeading(text)).length,
    feet: cells.filter(({ text }) => isSignature(text)).length,
    reviews: sheets.filter((sheet) => isOwnSheet(sheet)).map(({ name }) => name),
  };
}
const ONCE = { headings: 1, feet: 1, reviews: [REVIEW] };

describe.each(FILES.map((path) => [basename(path), path]))("%s", (_, path) => {
  const original = new Uint8Array(readFileSync(path));

  it("has in a file one set of columns and one review sheet, and after clearing is as it was, byte for byte", () => {
    let bytes: Uint8Array = original;
    for (let run = 0; run < 5; run += 1) bytes = judgedFile(bytes);
    expect(counted(valueOf(readWorkbook(bytes)).sheets)).toEqual(ONCE);
    expect(partsOf(bytes)).toEqual(partsOf(judgedFile(original)));
    const cleared = clearedOf(clearMarks(bytes));
    expect(partsOf(cleared)).toEqual(partsOf(original));
    expect(partsOf(judgedFile(cleared))).toEqual(partsOf(judgedFile(original)));
  });

  it("has the same in Excel: cells, widths, row heights and print set-up too", async () => {
    const model = new WorkbookModel();
    const read = valueOf(readWorkbook(original)).sheets.filter(({ visibility }) => visibility === "visible");
    const [sheet] = read.map((snapshot) => addSnapshot(model, snapshot));
    if (sheet === undefined) throw new Error("no sheet");
    const untouched = model.sheets.map(sheetFingerprint);
    const host = openInNode({ model });
    const judge = async (): Promise<readonly string[]> => {
      const done = await judgeActiveSheet(rules);
      if (!done.ok || !done.value.written.ok) throw new Error(JSON.stringify(done));
      return model.sheets.map(sheetFingerprint);
    };
    const once = await judge();
    for (let run = 0; run < 4; run += 1) await judge();
    expect(model.sheets.map(sheetFingerprint)).toEqual(once);
    expect(model.sheets.map(({ name }) => name).filter((name) => name.startsWith(REVIEW))).toEqual([REVIEW]);
    expect((await clearActiveSheet()).ok).toBe(true);
    expect(model.sheets.map(sheetFingerprint)).toEqual(untouched);
    expect(await judge()).toEqual(once);
    expect(host.complaints).toEqual([]);
  });
});
