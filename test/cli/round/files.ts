import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import * as SheetJS from "xlsx";
import { csvField } from "../../../src/core/round/overview-csv";
import { filledIn } from "./layouts";
import type { Vendor } from "./vendors";

export const SAVED = join(__dirname, "libreoffice");
const BY_OPENPYXL = join(__dirname, "../../libreoffice/layouts");

/** The bytes of what a vendor sent in. */
export async function bytesOf(vendor: Vendor): Promise<Uint8Array> {
  const { by, file, layout, book } = vendor;
  if (by === "openpyxl") return read(join(BY_OPENPYXL, `${String(book)}.xlsx`));
  if (by === "libreoffice") return read(join(SAVED, file));
  if (by === "nobody") return new TextEncoder().encode("PK\u0003\u0004 and then the mail broke off");
  if (layout === undefined) return by === "sheetjs" ? oldFormat() : noTable();
  const bytes = await filledIn(layout, vendor.vendor ?? "", vendor.answers);
  return by === "text" ? asText(bytes) : bytes;
}

const read = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

/** Excel 97: nobody reads it, and it is told how to save it anew. */
function oldFormat(): Uint8Array {
  const book = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet([["番号", "要件", "回答"]]), "回答");
  return new Uint8Array(SheetJS.write(book, { type: "buffer", bookType: "biff8" }) as Buffer);
}

/** The vendor returned another file of the procurement. */
async function noTable(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("見積").addRows([["御見積書"], ["品名", "金額"], ["初期費用", 1_200_000]]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function asText(bytes: Uint8Array): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const lines: string[] = [];
  book.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => {
    const texts = Array.from({ length: 6 }, (_, at) => {
      const cell = row.getCell(at + 1);
      return cell.isMerged && cell.master !== cell ? "" : cell.text;
    });
    lines.push(texts.map(csvField).join(","));
  });
  return new TextEncoder().encode(`\ufeff${lines.join("\r\n")}\r\n`);
}
