import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import type ExcelJS from "exceljs";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { judgeActiveSheet } from "../../src/excel/judge-active-sheet";
import { shippedPacks } from "../../src/packs/shipped-packs";
import { wordsFor } from "../../src/words/words";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { answerSheet, filled, opened, placesOf } from "../cli/answer-sheet-filled";
import { addSnapshot } from "../excel-host/fill-model";
import { openInNode } from "../excel-host/route-b";
import { WorkbookModel } from "../excel-host/workbook-model";

/** The sheet of `pack sheet`, filled in by another program and opened in the emulated Excel as it is protected. */
describe.each(shippedPacks().map((pack) => [pack.id, pack] as const))(
  "the sheet of %s, returned",
  (id, pack) => {
    it.each(["1.14", "1.17"])(
      "is marked beside its table without unprotecting it (ExcelApi %s)",
      async (version) => {
        const file = await filled(answerSheet(id), pack, () => ({ 回答: "○" }));
        const book = await opened(file);
        const worksheet = book.worksheets[0] as ExcelJS.Worksheet;
        const { columns, rows } = placesOf(worksheet, pack);
        const right = Math.max(...columns.values());
        // Which columns are open is read off the file, not told by this test.
        const open = [right + 1, right + 2, right + 3, right + 4].filter(
          (column) => worksheet.getColumn(column).protection?.locked === false,
        );
        const read = readWorkbook(readFileSync(file));
        if (!read.ok) throw new Error(read.fault.code);
        const model = new WorkbookModel();
        const [sheet] = read.value.sheets.map((snapshot) => addSnapshot(model, snapshot));
        if (sheet === undefined) throw new Error("no sheet");
        expect(sheet.isProtected).toBe(true);
        expect(open).toEqual([right + 1, right + 2, right + 3, right + 4]);
        sheet.unlocked = [{ top: 0, left: right, bottom: 1_048_575, right: right + 3 }];
        sheet.allows = { allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true };
        model.activeId = sheet.id;
        const host = openInNode({ model, excelApi: version });
        const done = await judgeActiveSheet({
          pack,
          packHash: "0123456789ab",
          policy: DEFAULT_POLICY,
          asOf: "2026-11-23",
          words: wordsFor("ja").mark,
        });
        if (!done.ok) throw new Error(JSON.stringify(done.fault));
        const { written } = done.value;
        expect([written.ok ? "written" : written.fault, sheet.isProtected]).toEqual(["written", true]);
        for (const row of rows.values()) expect(sheet.cell(row - 1, right)?.text ?? "").not.toBe("");
        expect(host.complaints).toEqual([]);
      },
    );
  },
);
