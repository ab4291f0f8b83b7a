import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "@jest/globals";
import { shippedPacks } from "../../src/packs/shipped-packs";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { answerSheet, filled, opened, placesOf } from "../cli/answer-sheet-filled";
import { jsonLines, runCli } from "../cli/run-cli";
import { convert } from "./soffice";

/** The sheet that a city sends out, opened and saved in LibreOffice after it was filled in. */
it.each(shippedPacks().map((pack) => [pack.id, pack] as const))(
  "%s: what LibreOffice saves is judged the same, still locked, and still offers the same answers",
  async (id, pack) => {
    const choices = ["○", "△", "×"];
    const typed = new Map(pack.rows.map((row, index) => [row.id as string, choices[index % 3] ?? ""]));
    const file = await filled(answerSheet(id), pack, (row) => ({
      回答: typed.get(row) ?? "",
      該当ページ: 3,
      有効期限: new Date(Date.UTC(2028, 2, 31)),
    }));
    const statuses = (): unknown =>
      jsonLines(runCli("judge", file, "--no-write", "--json"))[0]?.rows.map((row) => [
        row.id,
        row.status,
        row.reading,
      ]);
    const before = statuses();
    const saved = convert(new Map([["saved.xlsx", new Uint8Array(readFileSync(file))]]), "xlsx").get(
      "saved.xlsx",
    );
    if (saved === undefined) throw new Error("LibreOffice saved nothing.");
    writeFileSync(file, saved);
    expect(statuses()).toEqual(before);
    const [sheet] = (await opened(file)).worksheets;
    if (sheet === undefined) throw new Error("no sheet");
    const { rows, columns } = placesOf(sheet, pack);
    for (const row of rows.values()) {
      const cell = sheet.getCell(row, columns.get("回答") ?? 0);
      expect([row, cell.dataValidation?.type]).toEqual([row, "list"]);
    }
    const read = readWorkbook(saved);
    expect(read.ok && read.value.sheets[0]?.protected).toBe(true);
  },
);
