import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { Pack } from "../../src/core/pack/pack-schema";
import { runCli, scratchFolder } from "./run-cli";

/** What a vendor types beside one requirement, by the sheet's own headings. */
export type Typed = Readonly<Record<string, string | number | Date>>;

/** The sheet of a pack as the command makes it. */
export function answerSheet(pack: string, language: "ja" | "en" = "ja"): string {
  const folder = scratchFolder();
  const made = runCli("pack", "sheet", pack, "--out", folder, "--lang", language);
  if (made.status !== 0) throw new Error(made.err.join("\n"));
  return join(folder, `${pack}_${language === "ja" ? "回答用紙" : "answer-sheet"}.xlsx`);
}

/** The headings of a sheet with their columns, and the row in which each number stands. Both counted from 1. */
export interface SheetPlaces {
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
  readonly header: number;
}

export function placesOf(sheet: ExcelJS.Worksheet, pack: Pack): SheetPlaces {
  const ids = new Set<string>(pack.rows.map(({ id }) => id));
  const rows = new Map<string, number>();
  sheet.eachRow((row, number) => {
    const id = row.getCell(1).text;
    if (ids.has(id)) rows.set(id, number);
  });
  const header = Math.min(...rows.values()) - 1;
  const columns = new Map<string, number>();
  sheet.getRow(header).eachCell((cell, column) => columns.set(cell.text, column));
  return { columns, rows, header };
}

export async function opened(file: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(file).buffer as ArrayBuffer);
  return book;
}

/** A copy of the sheet that another program filled in and saved. */
export async function filled(file: string, pack: Pack, typed: (id: string) => Typed): Promise<string> {
  const book = await opened(file);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error("no sheet");
  const { columns, rows } = placesOf(sheet, pack);
  for (const [id, row] of rows) {
    for (const [heading, value] of Object.entries(typed(id))) {
      const column = columns.get(heading);
      if (column === undefined) throw new Error(`no column ${heading}`);
      sheet.getCell(row, column).value = value;
    }
  }
  const place = join(scratchFolder(), "returned.xlsx");
  await book.xlsx.writeFile(place);
  return place;
}
