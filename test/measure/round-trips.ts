/**
 * Prints round trips, actions and bytes of judging in Excel, under the real office.js and the emulated workbook:
 * `npx tsx test/measure/round-trips.ts`. office.js's own clean-up batches are left out. Real Excel's times are not shown.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { applyPlan } from "../../src/excel/apply-plan";
import { clearMarks } from "../../src/excel/clear-marks";
import { judgeActiveSheet } from "../../src/excel/judge-active-sheet";
import { readSheet, type SheetReading } from "../../src/excel/read-sheet";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { markPlan, planOf, SHEET } from "../excel/vendor-sheet";
import type { ExcelHost } from "../excel-host/excel-host";
import { addRows, addSnapshot } from "../excel-host/fill-model";
import { openInNode } from "../excel-host/route-b";
import { WorkbookModel } from "../excel-host/workbook-model";

interface Line {
  readonly sheet: string;
  readonly step: string;
  readonly batches: number;
  readonly actions: number;
  readonly "request KB": string;
  readonly "largest request KB": string;
  readonly "largest response KB": string;
}

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

function lineOf(host: ExcelHost, sheet: string, step: string): Line {
  const counts = host.ownBatches();
  const sum = (pick: (count: (typeof counts)[number]) => number) =>
    counts.reduce((total, count) => total + pick(count), 0);
  const line = {
    sheet,
    step,
    batches: counts.length,
    actions: sum((count) => count.actions),
    "request KB": kilobytes(sum((count) => count.requestBytes)),
    "largest request KB": kilobytes(Math.max(...counts.map((count) => count.requestBytes))),
    "largest response KB": kilobytes(Math.max(...counts.map((count) => count.responseBytes))),
  };
  host.resetCounts();
  return line;
}

async function reading(): Promise<SheetReading> {
  const read = await readSheet({ sheet: SHEET });
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}

/** Eight columns of texts, and a plan whose two columns stand beside them. */
async function measure(rows: number, note: string): Promise<readonly Line[]> {
  const model = new WorkbookModel();
  const cells = (row: number) => [`1.${row}`, "必須", "要件の文", "はい", "備考", "資料", "頁", "済"];
  addRows(
    model,
    SHEET,
    Array.from({ length: rows }, (_, row) => cells(row)),
  );
  const host = openInNode({ model });
  const plan = planOf(markPlan({ rows: rows - 2, left: 9, note: (index) => `${note}${index % 9}` }));
  const name = `${rows} rows x 8, notes of ${note.length + 1} characters`;
  const read = await reading();
  const lines = [lineOf(host, name, "read")];
  const applied = await applyPlan(plan, read);
  if (!applied.ok) throw new Error(JSON.stringify(applied.fault));
  lines.push(lineOf(host, name, "write"));
  const again = await reading();
  host.resetCounts();
  const cleared = await clearMarks(again);
  if (!cleared.ok) throw new Error(JSON.stringify(cleared.fault));
  lines.push(lineOf(host, name, "clear"));
  return lines;
}

/** A real judgement of a sample, with so many other rows below its table. */
async function measureSample(name: string, more: number): Promise<Line> {
  const model = new WorkbookModel();
  const read = readWorkbook(readFileSync(join(__dirname, "../../assets/samples", name)));
  const snapshot = read.ok ? read.value.sheets[0] : undefined;
  if (!snapshot) throw new Error(name);
  const sheet = addSnapshot(model, snapshot);
  for (let row = 0; row < more; row += 1)
    for (let column = 0; column < 8; column += 1)
      Object.assign(sheet.ensure(row + 200, column), { value: `控え${row}`, text: `控え${row}` });
  const host = openInNode({ model });
  const pack = shippedPack("gaibu-service");
  const words = wordsFor("ja").mark;
  const rules = {
    pack,
    packHash: "0".repeat(12),
    policy: DEFAULT_POLICY,
    asOf: "2026-11-23" as const,
    words,
  };
  const judged = await judgeActiveSheet(rules);
  if (!judged.ok || !judged.value.written.ok) throw new Error(JSON.stringify(judged));
  return lineOf(host, `${name}, ${more} rows below its table`, "judge (read and write)");
}

async function main(): Promise<void> {
  const short = "根拠あり";
  const long = "「対応済み」とありますが、証跡の資料名が読み取れません。資料名と頁を確かめてください。";
  const lines = [
    await measureSample("02-mixed.xlsx", 0),
    await measureSample("02-mixed.xlsx", 5_000),
    ...(await measure(27, long)),
    ...(await measure(5_000, short)),
    ...(await measure(5_000, long)),
    ...(await measure(20_000, long)),
  ];
  console.table(lines);
}

void main();
