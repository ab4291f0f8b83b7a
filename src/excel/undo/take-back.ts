import type { Aftermath } from "../../core/excel-fault";
import type { AnnotationPlan } from "../../core/mark/annotation-plan";
import { type CellPlace, type CellRange, columnLetters, contains } from "../../core/snapshot/grid";
import { clearMarks } from "./clear-marks";
import { emptyingSteps } from "./clear-steps";
import { rectanglesOf } from "../write/cell-areas";
import { giveBackSteps } from "./give-back";
import { ownRanges } from "./own-ranges";
import { readSheet, type SheetReading } from "../read/read-sheet";
import { undoNewSheets } from "./undo-write";
import type { Difference } from "../write/witness";
import type { WriteStep } from "../write/write-step";
import { type WriteOptions, writeSteps } from "../write/write-steps";

export interface ToTakeBack {
  readonly plan: AnnotationPlan;
  readonly reading: SheetReading;
  readonly differences: readonly Difference[];
}

/**
 * Takes back what was written beside a table that had changed meanwhile. Rows may have moved, so the sheet is read anew
 * and cleared as 消去 would; what somebody had entered where we wrote is entered again.
 */
export async function takeBack(
  { plan, reading, differences }: ToTakeBack,
  options: WriteOptions,
): Promise<Aftermath> {
  const sheet = reading.snapshot.name;
  if (plan.sheets.every((one) => one.target === "new-sheet")) return undoNewSheets(plan, reading);
  const { onTakingBack: _, ...quiet } = options;
  const now = await readSheet({ ...quiet, sheet: reading.worksheetId, merges: "always" });
  if (!now.ok) return now.fault.code === "sheet-gone" ? nothing : { code: "unknown", values: { sheet } };
  const bare = looksLeft(plan, now.value);
  const cleared = await clearMarks(now.value, { ...quiet, keepSheets: true, bare });
  const isClear = cleared.ok || cleared.fault.because.code === "nothing-to-clear";
  const strays = emptyingSteps(rectanglesOf(straysOf(plan, reading, now.value)), [], now.value.snapshot);
  const steps = [
    ...strays.map((step): WriteStep => ({ kind: "on-sheet", sheet: reading.worksheetId, step })),
    ...giveBackSteps(reading, differences),
  ];
  const given = steps.length === 0 || (await writeSteps({ sheet, steps }, quiet)).ok;
  if (isClear && given) return { code: "restored", values: { sheet } };
  const lefts = plan.sheets.flatMap(({ cells }) => cells.map(({ column }) => columnLetters(column)));
  const columns = [...new Set(lefts)].join("・");
  return { code: "partly-written", values: { sheet, columns } };
}

/**
 * Texts of ours that stand outside of what is known for ours: rows moved while a long table was written, and a part of it
 * slipped below the last one.
 */
function straysOf(plan: AnnotationPlan, { given }: SheetReading, now: SheetReading): readonly CellPlace[] {
  const own = ownRanges(now);
  const planned = plan.sheets.filter(({ target }) => target === "columns").flatMap(({ cells }) => cells);
  const written = planned.filter(({ text, keepText }) => text !== "" && keepText !== true);
  const texts = new Set(written.map(({ text }) => text));
  const columns = new Set(written.map(({ column }) => column));
  return now.snapshot.cells.filter(
    (cell) =>
      columns.has(cell.column) &&
      texts.has(cell.text) &&
      given.at(cell.row, cell.column) !== cell.text &&
      !own.some((range) => contains(range, cell)),
  );
}

/** Rows may have moved between our texts and our looks: planned cells that hold no text of ours now may look like ours. */
function looksLeft(plan: AnnotationPlan, now: SheetReading): readonly CellRange[] {
  const own = ownRanges(now);
  const planned = plan.sheets.filter(({ target }) => target === "columns").flatMap(({ cells }) => cells);
  return rectanglesOf(planned.filter((cell) => !own.some((range) => contains(range, cell))));
}

const nothing: Aftermath = { code: "nothing-written", values: {} };
