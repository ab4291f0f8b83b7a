import { beforeImage } from "../../core/snapshot/before-image";
import { type CellRange, columnLetters, rangeAddress } from "../../core/snapshot/grid";
import { emptyingSteps, sizeSteps } from "./clear-steps";
import type { Aftermath, ExcelFault } from "../../core/excel-fault";
import { keptEntries, madeByNow, nextEntry } from "./next-image";
import { ownRanges } from "./own-ranges";
import type { AnnotationPlan } from "../../core/mark/annotation-plan";
import type { SheetReading } from "../read/read-sheet";
import { runExcel } from "../run-excel";
import { forgetGone } from "./forget-gone";
import { requestTraces, tracesOf } from "./traces-now";
import { imageSteps, noKeySteps } from "./trace-steps";
import { type Stopped, writeSteps } from "../write/write-steps";
import type { SheetStep, WriteStep } from "../write/write-step";

/** Faults of a batch of which nothing was done. */
const NOTHING: ReadonlySet<ExcelFault["code"]> = new Set(["cell-being-edited"]);

/**
 * After a failed write: looks whether anything of ours stands there and takes it away, so that the sheet is as the
 * vendor sent it; says honestly what is left where that fails too.
 */
export async function undoWrite(
  plan: AnnotationPlan,
  reading: SheetReading,
  { because, begun }: Stopped,
): Promise<Aftermath> {
  const sheet = reading.snapshot.name;
  if (because.code === "no-answer") return { code: "unknown", values: { sheet } };
  if (!begun && NOTHING.has(because.code)) return { code: "nothing-written", values: {} };
  if (plan.sheets.every((one) => one.target === "new-sheet")) {
    const undone = await undoNewSheets(plan, reading);
    if (because.code === "sheet-gone") await forgetGone(reading, {});
    return undone;
  }
  const mine = nextEntry(plan, reading);
  const ranges = [...ownRanges(reading), ...(mine?.ranges ?? [])];
  const keep = beforeImage(keptEntries(reading), madeByNow(reading));
  const found = await lookFor(reading, ranges);
  if (found === "sheet-gone") {
    await forgetGone(reading, {});
    return { code: "nothing-written", values: {} };
  }
  const { partIds, keys, names, isThere } = found;
  const fresh = keys.filter((key) => !reading.keys.includes(key));
  if (!isThere) {
    const former = [...reading.others, ...(reading.entry ? [reading.entry] : [])];
    const image = beforeImage(former, reading.image.madeSheets);
    const traces = [...onSheet(reading, noKeySteps(fresh)), ...imageSteps(reading, image, partIds)];
    if (fresh.length > 0 || partIds.join() !== reading.partIds.join())
      await writeSteps({ sheet, steps: traces }, {});
    return { code: "nothing-written", values: {} };
  }
  const columns = columnsText(ranges);
  if (!mine) return { code: "partly-written", values: { sheet, columns } };
  const except = { columns: new Set<number>(), rows: new Set<number>() };
  const steps: readonly SheetStep[] = [
    ...emptyingSteps(ranges, mine.staff, reading.snapshot),
    ...sizeSteps(mine, reading, { except, fit: true }),
    ...(mine.print && !reading.refused.has("print")
      ? [{ kind: "former-print", print: mine.print, paper: true, names } as const]
      : []),
  ];
  const traces = [...imageSteps(reading, keep, partIds), ...onSheet(reading, noKeySteps(keys))];
  const undone = await writeSteps({ sheet, steps: [...onSheet(reading, steps), ...traces] }, {});
  return undone.ok
    ? { code: "restored", values: { sheet } }
    : { code: "partly-written", values: { sheet, columns } };
}

/** Takes away the sheets of a plan that has nothing but new ones: they are ours, and what stands elsewhere stays. */
export async function undoNewSheets(plan: AnnotationPlan, reading: SheetReading): Promise<Aftermath> {
  const sheet = reading.snapshot.name;
  const made = plan.sheets.map((one) => one.sheet);
  const { others, entry } = reading;
  const image = beforeImage(
    [...others, ...(entry ? [entry] : [])],
    reading.image.madeSheets.filter((name) => !made.includes(name)),
  );
  const steps: readonly WriteStep[] = [
    ...made.map((name): WriteStep => ({ kind: "delete-sheet", sheet: name })),
    ...imageSteps(reading, image, "only"),
  ];
  const undone = await writeSteps({ sheet, steps }, {});
  return undone.ok
    ? { code: "restored", values: { sheet } }
    : { code: "unknown", values: { sheet: made[0] ?? sheet } };
}

const onSheet = (reading: SheetReading, steps: readonly SheetStep[]): readonly WriteStep[] =>
  steps.map((step) => ({ kind: "on-sheet", sheet: reading.worksheetId, step }));

interface Found extends Pick<SheetReading, "partIds" | "keys" | "names"> {
  readonly isThere: boolean;
}

/** Does anything stand in the rectangles, be it only a look? Where that can't be told, yes. */
async function lookFor(reading: SheetReading, ranges: readonly CellRange[]): Promise<Found | "sheet-gone"> {
  const looked = await runExcel(reading.snapshot.name, async (context) => {
    const sheet = context.workbook.worksheets.getItem(reading.worksheetId);
    const used = ranges.map((range) =>
      sheet.getRange(rangeAddress(range)).untrack().getUsedRangeOrNullObject(false).untrack(),
    );
    used.forEach((range) => range.load("address"));
    const traces = requestTraces(context, reading);
    await context.sync();
    return { ...tracesOf(traces, reading), isThere: used.some((range) => !range.isNullObject) };
  });
  if (looked.ok) return looked.value;
  return looked.fault.code === "sheet-gone" ? "sheet-gone" : { ...reading, isThere: true };
}

function columnsText(ranges: readonly CellRange[]): string {
  if (ranges.length === 0) return "";
  const left = Math.min(...ranges.map((range) => range.left));
  const right = Math.max(...ranges.map((range) => range.right));
  return `${columnLetters(left)}:${columnLetters(right)}`;
}
