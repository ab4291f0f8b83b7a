/**
 * Prints round trips, actions and bytes of judging in Excel, under the real office.js and the emulated workbook:
 * `npx tsx test/measure/round-trips.ts` (a minute: a judgement of 5,000 rows takes its time). office.js's own
 * clean-up batches are left out. "texts KB" are the different texts that are read or written, each once: what no request
 * (of a reading: no answer) can do without. Real Excel's times are not shown.
 */
import type { SheetPlan } from "../../src/core/mark/annotation-plan";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { applyPlan } from "../../src/excel/write/apply-plan";
import { clearMarks } from "../../src/excel/undo/clear-marks";
import { judgeActiveSheet, type SheetRules } from "../../src/excel/judge-active-sheet";
import { readSheet, type SheetReading } from "../../src/excel/read/read-sheet";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { markPlan, planOf, SHEET } from "../excel/vendor-sheet";
import type { ExcelHost } from "../excel-host/excel-host";
import { addRows, addSnapshot } from "../excel-host/fill-model";
import { openInNode } from "../excel-host/route-b";
import { WorkbookModel } from "../excel-host/workbook-model";
import { largeTable, sampleSnapshot } from "./large-table";

interface Line {
  readonly sheet: string;
  readonly step: string;
  readonly batches: number;
  readonly actions: number;
  readonly "request KB": string;
  readonly "texts KB": string;
  readonly "largest request KB": string;
  readonly "largest response KB": string;
}

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

const textBytes = (cells: readonly { readonly text: string }[]): number =>
  [...new Set(cells.map(({ text }) => text))].reduce((sum, text) => sum + Buffer.byteLength(text), 0);

interface Step {
  readonly sheet: string;
  readonly step: string;
  readonly texts: readonly { readonly text: string }[];
}

function lineOf(host: ExcelHost, { sheet, step, texts }: Step): Line {
  const counts = host.ownBatches();
  const sum = (pick: (count: (typeof counts)[number]) => number) =>
    counts.reduce((total, count) => total + pick(count), 0);
  const line = {
    sheet,
    step,
    batches: counts.length,
    actions: sum((count) => count.actions),
    "request KB": kilobytes(sum((count) => count.requestBytes)),
    "texts KB": kilobytes(textBytes(texts)),
    "largest request KB": kilobytes(Math.max(...counts.map((count) => count.requestBytes))),
    "largest response KB": kilobytes(Math.max(...counts.map((count) => count.responseBytes))),
  };
  host.resetCounts();
  return line;
}

async function reading(): Promise<SheetReading> {
  const read = await readSheet();
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}

/** A plan over a sheet that was judged before, and clearing. */
async function measureAgain(host: ExcelHost, sheet: string, plan: SheetPlan): Promise<readonly Line[]> {
  process.stderr.write(`${sheet}: once more\n`);
  const again = await reading();
  host.resetCounts();
  const applied = await applyPlan(planOf(plan), again);
  if (!applied.ok) throw new Error(JSON.stringify(applied.fault));
  const lines = [lineOf(host, { sheet, step: "write once more", texts: plan.cells })];
  const last = await reading();
  host.resetCounts();
  const cleared = await clearMarks(last);
  if (!cleared.ok) throw new Error(JSON.stringify(cleared.fault));
  return [...lines, lineOf(host, { sheet, step: "clear", texts: [] })];
}

interface Measured {
  readonly rows: number;
  readonly note: string;
  /** How many different notes there are. */
  readonly different: number;
}

/** Eight columns of texts, and a plan whose two columns stand beside them. */
async function measure({ rows, note, different }: Measured): Promise<readonly Line[]> {
  process.stderr.write(`${rows} rows, ${different} different notes …\n`);
  const model = new WorkbookModel();
  const cells = (row: number) => [`1.${row}`, "必須", "要件の文", "はい", "備考", "資料", "頁", "済"];
  addRows(
    model,
    SHEET,
    Array.from({ length: rows }, (_, row) => cells(row)),
  );
  const host = openInNode({ model });
  const numbered = (index: number) => `${note}${(index % different).toString(36)}`;
  const plan = markPlan({ rows: rows - 2, left: 9, note: numbered });
  const sheet = `${rows} rows x 8, ${Math.min(rows, different)} notes of about ${note.length + 1} characters`;
  const read = await reading();
  const lines = [lineOf(host, { sheet, step: "read", texts: read.snapshot.cells })];
  const applied = await applyPlan(planOf(plan), read);
  if (!applied.ok) throw new Error(JSON.stringify(applied.fault));
  lines.push(lineOf(host, { sheet, step: "write", texts: plan.cells }));
  return [...lines, ...(await measureAgain(host, sheet, plan))];
}

/** A real judgement of the sheet in front. */
async function judged(
  host: ExcelHost,
  sheet: string,
  { pack, options = {} }: Pick<SheetRules, "pack" | "options">,
): Promise<readonly [Line, SheetPlan]> {
  const done = await judgeActiveSheet({
    pack,
    options,
    packHash: "0".repeat(12),
    policy: DEFAULT_POLICY,
    asOf: "2026-11-23",
    words: wordsFor("ja").mark,
  });
  if (!done.ok || !done.value.written.ok) throw new Error(JSON.stringify(done));
  const [plan] = done.value.checked.plan.sheets;
  if (!plan) throw new Error("no plan");
  return [lineOf(host, { sheet, step: "judge (read and write)", texts: plan.cells }), plan];
}

/** A sample, with so many other rows below its table. */
async function measureSample(name: string, more: number): Promise<readonly Line[]> {
  const model = new WorkbookModel();
  const sheet = addSnapshot(model, sampleSnapshot(name));
  for (let row = 0; row < more; row += 1)
    for (let column = 0; column < 8; column += 1)
      Object.assign(sheet.ensure(row + 200, column), { value: `控え${row}`, text: `控え${row}` });
  const host = openInNode({ model });
  const [line] = await judged(host, `${name}, ${more} rows below its table`, {
    pack: shippedPack("gaibu-service"),
  });
  return [line];
}

async function measureTable(
  rows: number,
  more = "",
  options: Required<SheetRules>["options"] = {},
): Promise<readonly Line[]> {
  const { pack, lines } = largeTable(rows);
  const model = new WorkbookModel();
  addRows(model, SHEET, lines);
  const host = openInNode({ model });
  const sheet = `a table and a pack of ${rows} rows${more}`;
  const [line, plan] = await judged(host, sheet, { pack, options });
  return [line, ...(await measureAgain(host, sheet, plan))];
}

async function main(): Promise<void> {
  const short = "根拠あり";
  const long = "「対応済み」とありますが、証跡の資料名が読み取れません。資料名と頁を確かめてください。";
  console.table([
    ...(await measureSample("02-mixed.xlsx", 0)),
    ...(await measureSample("02-mixed.xlsx", 5_000)),
    ...(await measureTable(5_000)),
    ...(await measureTable(5_000, ", staff columns, print", { staff: true, print: "A4" })),
    ...(await measure({ rows: 27, note: long, different: 9 })),
    ...(await measure({ rows: 5_000, note: short, different: 9 })),
    ...(await measure({ rows: 5_000, note: long, different: 9 })),
    ...(await measure({ rows: 5_000, note: long, different: 5_000 })),
    ...(await measure({ rows: 20_000, note: long, different: 9 })),
    ...(await measure({ rows: 20_000, note: long, different: 20_000 })),
  ]);
}

void main();
