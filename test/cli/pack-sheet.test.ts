import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import type ExcelJS from "exceljs";
import { shippedPacks } from "../../src/packs/shipped-packs";
import { answerSheet, filled, opened, placesOf } from "./answer-sheet-filled";
import { jsonLines, runCli, type JudgedLine } from "./run-cli";

function judged(file: string): JudgedLine {
  const [line] = jsonLines(runCli("judge", file, "--no-write", "--json"));
  if (line === undefined) throw new Error("nothing was judged");
  return line;
}

/** What the row is waived by or left out for says nothing of how its answer was read. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  // A yes says that what is to be shown is still missing, where the row asks for it.
  "○": ["met", "weak_evidence"],
  "△": ["partial"],
  "×": ["not_met"],
  該当なし: ["na"],
};

describe.each(shippedPacks().map((pack) => [pack.id, pack] as const))("pack sheet %s", (id, pack) => {
  it("holds every requirement in the pack's words, and is recognised by them", () => {
    const line = judged(answerSheet(id));
    expect(line.pack.id).toBe(id);
    expect(line.rows.map((row) => row.id)).toEqual(pack.rows.map((row) => row.id));
    expect(new Set(line.rows.map(({ reading }) => reading))).toEqual(new Set(["blank"]));
  });

  it.each(["ja", "en"] as const)(
    "reads every answer of the drop-downs with certainty (%s)",
    async (language) => {
      const file = answerSheet(id, language);
      const book = await opened(file);
      const sheet = book.worksheets[0] as ExcelJS.Worksheet;
      const { columns, rows } = placesOf(sheet, pack);
      const heading = language === "ja" ? "回答" : "Answer";
      const offered = new Map(
        [...rows].map(([row, at]) => {
          const list = sheet.getCell(at, columns.get(heading) ?? 0).dataValidation?.formulae?.[0] as string;
          return [row, list.replaceAll('"', "").split(",")] as const;
        }),
      );
      for (const [row, choices] of offered) {
        const asked = pack.rows.find((one) => one.id === row);
        const isOutside = asked?.mayNotApply === true || asked?.appliesWhen !== undefined;
        expect([row, choices.length]).toEqual([row, isOutside ? 4 : 3]);
      }
      for (const at of [0, 1, 2, 3]) {
        const line = judged(
          await filled(file, pack, (row) => {
            const choice = offered.get(row)?.[at];
            return choice === undefined ? {} : { [heading]: choice };
          }),
        );
        for (const row of line.rows) {
          const choice = offered.get(row.id)?.[at];
          if (choice === undefined) continue;
          const asked = pack.rows.find((one) => one.id === row.id);
          const expected = READINGS[choice === "N/A" ? "該当なし" : choice] ?? [];
          // 1.2: outside by the answer to another row, which the blank one does not settle.
          const isConditional = at === 3 && asked?.mayNotApply !== true;
          if (!isConditional)
            expect([row.id, choice, expected.includes(row.reading)]).toEqual([row.id, choice, true]);
          const told = row.reasons.map(({ code }) => code);
          const doubts = ["noted", "altered", "uncertain-row", "answer-elsewhere", "reserved"];
          expect([row.id, choice, told.filter((code) => doubts.includes(code))]).toEqual([
            row.id,
            choice,
            [],
          ]);
        }
      }
    },
  );

  it("locks what is set and leaves open what is asked and what stands right of the table", async () => {
    const file = answerSheet(id);
    const book = await opened(file);
    const sheet = book.worksheets[0] as ExcelJS.Worksheet;
    const { columns, rows, header } = placesOf(sheet, pack);
    const isOpen = (row: number, column: number): boolean =>
      sheet.getCell(row, column).protection?.locked === false;
    const asked = ["回答", "補足説明", "証跡（資料名）", "該当ページ", "登録・認証番号", "有効期限"];
    for (const row of rows.values()) {
      for (const [name, column] of columns)
        expect([row, name, isOpen(row, column)]).toEqual([row, name, asked.includes(name)]);
    }
    const right = Math.max(...columns.values()) + 1;
    expect([isOpen(header, 1), sheet.getColumn(right).protection?.locked]).toEqual([false, false]);
    const xml = (sheet as unknown as { readonly sheetProtection: Record<string, unknown> }).sheetProtection;
    expect(xml).toMatchObject({ sheet: true, formatCells: true, formatColumns: true, formatRows: true });
  });

  it("is judged in place, with an expiry that was typed as a date", async () => {
    const row = pack.rows.find(({ expects }) => expects.kind === "certification")?.id ?? "";
    const at = (day: number) =>
      filled(answerSheet(id), pack, (one) =>
        one === row ? { 回答: "○", "登録・認証番号": "QM-0001", 有効期限: new Date(day) } : {},
      );
    const readingOf = (line: JudgedLine) => line.rows.find((one) => one.id === row)?.reading;
    expect(readingOf(judged(await at(Date.UTC(2028, 2, 31))))).toBe("met");
    expect(readingOf(judged(await at(Date.UTC(2026, 2, 31))))).toBe("expired");
  });

  const textOf = (row: string): string => pack.rows.find(({ id: one }) => one === row)?.text ?? "";

  it("proves a requirement that was changed in what comes back", async () => {
    const file = await filled(answerSheet(id), pack, (row) =>
      /\d(?:か月|年|時間)/u.test(textOf(row)) ? { 回答: "○" } : {},
    );
    const book = await opened(file);
    const sheet = book.worksheets[0] as ExcelJS.Worksheet;
    const { rows, columns } = placesOf(sheet, pack);
    for (const { id: row, text } of pack.rows) {
      const number = /\d+(?=か月|年|時間)/u.exec(text)?.[0];
      if (number === undefined) continue;
      const cell = sheet.getCell(rows.get(row) ?? 0, columns.get("要件") ?? 0);
      const before = cell.value;
      cell.value = text.replace(number, String(Number(number) - 1));
      await book.xlsx.writeFile(file);
      const found = judged(file).rows.find((one) => one.id === row);
      expect([row, found?.reasons.some(({ code }) => code === "altered")]).toEqual([row, true]);
      expect(found?.status).not.toBe("conforming");
      cell.value = before;
    }
  });

  it("is the same file each time, and one in which people wrote stays", async () => {
    const file = answerSheet(id);
    const again = answerSheet(id);
    expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
    const written = await filled(file, pack, () => ({ 回答: "○" }));
    writeFileSync(file, readFileSync(written));
    const folder = file.slice(0, file.lastIndexOf("/"));
    const refused = runCli("pack", "sheet", id, "--out", folder);
    expect([refused.status, refused.err.join("").includes(file)]).toEqual([2, true]);
    expect(runCli("pack", "sheet", id, "--out", folder, "--overwrite").status).toBe(0);
    expect(readFileSync(file).equals(readFileSync(again))).toBe(true);
  });
});

it("a pack that is no pack gives no sheet, and says why", () => {
  const run = runCli("pack", "sheet", "no-such-pack.json");
  expect([run.status, run.out]).toEqual([2, []]);
  expect(run.err.join("\n")).toContain("no-such-pack.json");
});
