/**
 * One job in a process of its own; its last line says what the whole process has used by then: CPU (user and system)
 * and the peak of memory. `node bench-child.mjs cli CLI FILE... --out DIR` or `… exceljs OUT FILE...`.
 */
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const [kind, place, ...rest] = process.argv.slice(2);
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stdout.write(
    `\n${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, mb: maxRSS / 1024 })}\n`,
  );
});

if (kind === "cli") {
  process.argv = [process.argv[0], place, ...rest];
  await import(pathToFileURL(place).href);
} else await withExcelJs(place, rest);

/** The mechanical part of what the product does: read the workbook, write two filled columns, save. No judging. */
async function withExcelJs(out, files) {
  const { default: ExcelJS } = await import("exceljs");
  for (const file of files) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    const [sheet] = workbook.worksheets;
    for (let row = 1; row <= sheet.rowCount; row += 1) {
      for (const [column, text] of [
        [7, "○ 適合"],
        [8, "理由の文"],
      ]) {
        const cell = sheet.getCell(row, column);
        cell.value = text;
        cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFBFE4FF" } };
        cell.alignment = { wrapText: true };
      }
    }
    await workbook.xlsx.writeFile(join(out, basename(file)));
  }
}
