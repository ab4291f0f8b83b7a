import { spawnSync } from "node:child_process";
import { applyPlan } from "../../src/xlsx/apply-plan";
import { clearMarks } from "../../src/xlsx/clear-marks";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { buildWorkbook, textCell } from "../xlsx/build-workbook";
import { planOf } from "../xlsx/plan-samples";
import { clearedOf, valueOf } from "../xlsx/value-of";

/*
 * Time, memory and size of reading, annotating and saving a sheet, at three sizes. Each size runs in a process of its
 * own, so that the peak of memory is its own. Run: npx tsx test/measure/xlsx-round-trip.ts
 */

const SIZES = [30, 1_000, 20_000];
const COLUMNS = "ABCDEFGHIJ";

function workbookOf(rows: number): Uint8Array {
  const xml = Array.from({ length: rows }, (_, index) => {
    const row = index + 1;
    const cells = [...COLUMNS].map((column) =>
      column === "A"
        ? `<c r="A${row}"><v>${row}</v></c>`
        : textCell(`${column}${row}`, `要件 ${row} の回答 ${column}`),
    );
    return `<row r="${row}" spans="1:10">${cells.join("")}</row>`;
  });
  return buildWorkbook({ sheets: [{ name: "要件表", rows: xml.join("") }] });
}

function timed<Value>(work: () => Value): { readonly value: Value; readonly ms: number } {
  const start = performance.now();
  const value = work();
  return { value, ms: Math.round(performance.now() - start) };
}

interface Measured {
  readonly rows: number;
  readonly bytes: number;
  readonly read: number;
  readonly annotate: number;
  readonly again: number;
  readonly clear: number;
  readonly annotatedBytes: number;
  readonly peakMegabytes: number;
}

function measure(rows: number): Measured {
  const bytes = workbookOf(rows);
  const plan = planOf({
    column: 10,
    texts: Array.from({ length: rows - 2 }, (_, index) => `○ 適合 ${index}`),
    heights: Array.from({ length: rows }, (_, row) => ({ row, points: 30 })),
    print: true,
  });
  const read = timed(() => valueOf(readWorkbook(bytes)));
  const annotate = timed(() => valueOf(applyPlan(bytes, plan)));
  const peak = process.resourceUsage().maxRSS;
  const again = timed(() => valueOf(applyPlan(annotate.value, plan)));
  const clear = timed(() => clearedOf(clearMarks(annotate.value)));
  return {
    rows,
    bytes: bytes.length,
    read: read.ms,
    annotate: annotate.ms,
    again: again.ms,
    clear: clear.ms,
    annotatedBytes: annotate.value.length,
    peakMegabytes: Math.round(peak / 1024),
  };
}

function inOwnProcess(rows: number): Measured {
  process.stderr.write(`${rows} rows …\n`);
  const run = spawnSync(process.execPath, [...process.execArgv, __filename, String(rows)], {
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Measured;
}

const [asked] = process.argv.slice(2);
if (asked !== undefined) process.stdout.write(JSON.stringify(measure(Number(asked))));
else {
  const lines = SIZES.map(inOwnProcess);
  const row = (name: string, of: (line: Measured) => string) =>
    `${name.padEnd(32)}${lines.map((line) => of(line).padStart(14)).join("")}`;
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
  console.log(row("", ({ rows }) => `${rows} x 10`));
  console.log(row("read", ({ read }) => `${read} ms`));
  console.log(row("annotate and save", ({ annotate }) => `${annotate} ms`));
  console.log(row("read, annotate and save", (line) => `${line.read + line.annotate} ms`));
  console.log(row("annotate the copy again", ({ again }) => `${again} ms`));
  console.log(row("clear the copy", ({ clear }) => `${clear} ms`));
  console.log(row("peak of memory (with making it)", ({ peakMegabytes }) => `${peakMegabytes} MB`));
  console.log(row("file", ({ bytes }) => kilobytes(bytes)));
  console.log(row("annotated copy", ({ annotatedBytes }) => kilobytes(annotatedBytes)));
}
