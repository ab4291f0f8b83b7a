/**
 * One job in a process of its own; its last line says what the whole process has used by then: CPU (user and system)
 * and the peak of memory. `node bench-child.mjs cli CLI WORD...`, or `… exceljs|sheetjs|populate|floor OUT FILE...`:
 * the mechanical part of what the product does, read the workbook, write two filled columns, save; no judging.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";

const TEXTS = ["○ 適合", "理由の文"];
const FIRST_COLUMN = 7;
const [kind, place, ...rest] = process.argv.slice(2);
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stdout.write(
    `\n${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, mb: maxRSS / 1024 })}\n`,
  );
});

const JOBS = { exceljs: withExcelJs, sheetjs: withSheetJs, populate: withPopulate, floor: withFloor };
if (kind === "cli") {
  process.argv = [process.argv[0], place, ...rest];
  // As it is run: taken for a module of the other kind, its three megabytes would be searched for exports first.
  createRequire(import.meta.url)(resolve(place));
} else {
  const job = await JOBS[kind]();
  for (const file of rest) await job(file, join(place, basename(file)));
}

async function withExcelJs() {
  const { default: ExcelJS } = await import("exceljs");
  return async (file, out) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    const [sheet] = workbook.worksheets;
    for (let row = 1; row <= sheet.rowCount; row += 1) {
      TEXTS.forEach((text, at) => {
        const cell = sheet.getCell(row, FIRST_COLUMN + at);
        cell.value = text;
        cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFBFE4FF" } };
        cell.alignment = { wrapText: true };
      });
    }
    await workbook.xlsx.writeFile(out);
  };
}

/** Its open edition writes no fills: texts only. */
async function withSheetJs() {
  const { default: XLSX } = await import("xlsx");
  return (file, out) => {
    const workbook = XLSX.read(readFileSync(file), { cellStyles: true });
    const sheet = workbook.Sheets[workbook.SheetNames[0]];
    const { e } = XLSX.utils.decode_range(sheet["!ref"]);
    const rows = Array.from({ length: e.r + 1 }, () => TEXTS);
    XLSX.utils.sheet_add_aoa(sheet, rows, { origin: { r: 0, c: FIRST_COLUMN - 1 } });
    writeFileSync(out, XLSX.write(workbook, { type: "buffer", bookType: "xlsx", compression: true }));
  };
}

async function withPopulate() {
  const { default: populate } = await import("xlsx-populate");
  return async (file, out) => {
    const workbook = await populate.fromFileAsync(file);
    const sheet = workbook.sheet(0);
    const last = sheet.usedRange().endCell().rowNumber();
    for (let row = 1; row <= last; row += 1)
      TEXTS.forEach((text, at) => {
        sheet
          .cell(row, FIRST_COLUMN + at)
          .value(text)
          .style({ fill: "BFE4FF", wrapText: true });
      });
    await workbook.toFileAsync(out);
  };
}

/** What nobody can do without: unpack every part, look at every character of the sheets, pack all again. */
async function withFloor() {
  const { strFromU8, unzipSync, zipSync } = await import("fflate");
  return (file, out) => {
    const parts = unzipSync(readFileSync(file));
    let cells = 0;
    for (const [name, bytes] of Object.entries(parts)) {
      if (!/^xl\/(worksheets\/|sharedStrings)/.test(name)) continue;
      const text = strFromU8(bytes);
      for (let at = text.indexOf("<c "); at >= 0; at = text.indexOf("<c ", at + 1)) cells += 1;
    }
    if (cells === 0) throw new Error(`${file} has no cells`);
    writeFileSync(out, zipSync(parts, { level: 4 }));
  };
}
