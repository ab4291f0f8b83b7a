import type { AnnotationPlan, SheetPlan } from "../../core/mark/annotation-plan";
import { MADE_KEY } from "../../core/mark/sheet-key";
import { cellAddress, contains } from "../../core/snapshot/grid";
import { cellsOf, emptyingSteps, sizeSteps } from "../undo/clear-steps";
import { rectanglesOf } from "./cell-areas";
import type { ExcelFault } from "../../core/excel-fault";
import { lastLook, type Look, lookBefore, noLook, plannedCells } from "./guard-steps";
import { ALL_OPEN, type OpenCells } from "./open-cells";
import { ownRanges, staffRanges } from "../undo/own-ranges";
import { fitting } from "../read/fitting-rows";
import { measuredRows } from "../undo/fitted-heights";
import { guessedFits } from "../undo/guessed-fits";
import { type Fits, formerHeights, nextImage, nextKey } from "../undo/next-image";
import { plainSteps } from "../undo/plain-steps";
import type { SheetReading } from "../read/read-sheet";
import { grownRows, printSteps, sheetSteps } from "./sheet-steps";
import { imageSteps, keyStep, noKeySteps } from "../undo/trace-steps";
import type { ValueOptions } from "./value-steps";
import type { PrintPart, SheetStep, WriteStep } from "./write-step";

export interface PlanOptions extends ValueOptions {
  /** An attempt of ours stands there already: it is nobody's change. */
  readonly again?: boolean;
  /** What may be sized on a protected sheet; left out: everything. */
  readonly open?: OpenCells;
  /** What of the print set-up this Excel has refused. */
  readonly without?: readonly PrintPart[];
}

/** What keeps a plan from being written at all; undefined where nothing does. */
export function planFault(
  plan: AnnotationPlan,
  reading: SheetReading,
  open: OpenCells | undefined,
): ExcelFault | undefined {
  const sheet = reading.snapshot.name;
  if (reading.readOnly) return { code: "workbook-read-only", values: {} };
  const beside = plan.sheets.filter((one) => one.target === "columns");
  // Drop-downs can't be set on a protected sheet, whatever else it allows.
  const isShut = open === undefined || beside.some(({ choices }) => choices.length > 0);
  if (reading.snapshot.protected && beside.length > 0 && isShut)
    return { code: "sheet-protected", values: { sheet } };
  const occupied = occupiedCell(plan, reading);
  if (occupied !== undefined) return { code: "cell-occupied", values: { sheet, cell: occupied } };
  const made = plan.sheets.filter((one) => one.target === "new-sheet");
  const taken = made.find((one) => isThere(reading, one.sheet) && !isOurs(reading, one.sheet));
  if (taken) return { code: "sheet-name-taken", values: { sheet: taken.sheet } };
  const added = made.find((one) => !isThere(reading, one.sheet));
  return added && reading.structureLocked
    ? { code: "structure-locked", values: { sheet: added.sheet } }
    : undefined;
}

/** A cell of the plan that holds something which is not ours: such a plan was made from another state of the sheet. */
function occupiedCell(plan: AnnotationPlan, reading: SheetReading): string | undefined {
  const planned = plan.sheets.filter((one) => one.target === "columns").flatMap((one) => one.cells);
  const places = new Set(planned.map(({ row, column }) => `${row} ${column}`));
  const own = ownRanges(reading);
  const found = reading.snapshot.cells.find(
    (cell) => places.has(`${cell.row} ${cell.column}`) && !own.some((range) => contains(range, cell)),
  );
  return found && cellAddress(found);
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const thereAs = ({ sheetNames }: SheetReading, wanted: string): string | undefined =>
  sheetNames.find((name) => same(name, wanted));
const isThere = (reading: SheetReading, name: string) => reading.sheetNames.some((one) => same(one, name));
const isOurs = (reading: SheetReading, name: string) =>
  reading.image.madeSheets.some((one) => same(one, name));

/**
 * A plan as steps in order: first what is needed to go back, then the earlier run's marks away, then the new ones. What
 * stands in the cells is read just before they are written to, and what the sheet says after everything else.
 */
export function planSteps(
  plan: AnnotationPlan,
  reading: SheetReading,
  values: PlanOptions,
): readonly WriteStep[] {
  const { worksheetId } = reading;
  return [
    ...on(worksheetId, [{ kind: "touch" }]),
    ...imageSteps(
      reading,
      nextImage(plan, reading, guessedNow(plan, reading, values)),
      values.again === true ? "only" : reading.partIds,
    ),
    ...(values.without?.includes("names") === true ? [] : on(worksheetId, keySteps(plan, reading, values))),
    ...plan.sheets.flatMap((sheet) =>
      sheet.target === "new-sheet" ? newSheet(sheet, reading, values) : besideTable(sheet, reading, values),
    ),
    ...plan.sheets.flatMap((sheet) => {
      const isNew = sheet.target === "new-sheet";
      // Where an earlier run set the page up, what the page has now is ours.
      const former = isNew ? { ...reading.print, ...NO_PARTS } : (reading.before?.print ?? reading.print);
      const steps = printSteps(sheet, former, values.without);
      return on(isNew ? (thereAs(reading, sheet.sheet) ?? sheet.sheet) : worksheetId, steps);
    }),
    ...on(worksheetId, lastLook(reading, plannedCells(plan, reading))),
  ];
}

/** The hidden name by which the sheet is known again; a copy loses the name of the sheet that it was copied from. */
function keySteps(
  plan: AnnotationPlan,
  reading: SheetReading,
  { again = false }: PlanOptions,
): readonly SheetStep[] {
  const isBeside = plan.sheets.some(({ target }) => target === "columns");
  // Nobody can name anything on a protected sheet.
  if (!isBeside || reading.snapshot.protected || reading.refused.has("names") || reading.refused.has("parts"))
    return [];
  const key = nextKey(reading);
  const stale = reading.keys.filter((one) => one !== key);
  if (reading.keys.includes(key)) return noKeySteps(stale, again);
  return [...noKeySteps(stale, again), ...(again ? noKeySteps([key], again) : []), keyStep(key)];
}

/** A sheet of our own has neither headers nor other footers. */
const NO_PARTS = { evenFooter: null, firstFooter: null, header: null, evenHeader: null, firstHeader: null };

const on = (sheet: string, steps: readonly SheetStep[]): readonly WriteStep[] =>
  steps.map((step) => ({ kind: "on-sheet", sheet, step }));

function newSheet(plan: SheetPlan, reading: SheetReading, values: PlanOptions): readonly WriteStep[] {
  const { digit, snapshot } = reading;
  const there = thereAs(reading, plan.sheet);
  const heightOf = () => snapshot.defaultRowHeight;
  return [
    there === undefined ? { kind: "add-sheet", name: plan.sheet } : { kind: "empty-sheet", sheet: there },
    ...on(there ?? plan.sheet, madeSteps(there !== undefined, reading, values)),
    ...on(there ?? plan.sheet, sheetSteps({ plan, digit, heightOf, values })),
  ];
}

/** The hidden name by which the sheet is known for ours when it has been renamed. */
function madeSteps(
  isThere: boolean,
  { refused }: SheetReading,
  { without = [] }: PlanOptions,
): readonly SheetStep[] {
  if (refused.has("names") || without.includes("names")) return [];
  return [...(isThere ? noKeySteps([MADE_KEY], true) : []), keyStep(MADE_KEY)];
}

/** @param open undefined: the sheet is not protected */
function mayDo({ kind }: SheetStep, open: OpenCells | undefined): boolean {
  if (open === undefined) return true;
  if (kind === "width") return open.columns;
  return kind === "height" ? open.rows : kind !== "clear";
}

/** The rows that are taken to be as high as their contents need, until Excel has told. */
export function guessedNow(plan: AnnotationPlan, reading: SheetReading, options: PlanOptions): Fits {
  const beside = plan.sheets.find(({ target }) => target === "columns");
  if (beside === undefined) return new Set();
  const heightOf = formerHeights(reading);
  const rows = [...new Set(beside.cells.map(({ row }) => row))].filter(fitting(reading));
  return guessedFits(measuredNow(beside, reading, options), rows.map(heightOf), reading.snapshot);
}

/** A second attempt has nothing to learn of the first one's heights. */
function measuredNow(plan: SheetPlan, reading: SheetReading, { again, without = [] }: PlanOptions) {
  return again === true || without.includes("fit") ? [] : measuredRows(plan, reading);
}

function besideTable(plan: SheetPlan, reading: SheetReading, values: PlanOptions): readonly WriteStep[] {
  const { snapshot } = reading;
  const planned = new Set(plan.cells.map(({ row, column }) => `${row} ${column}`));
  const stale = cellsOf(ownRanges(reading)).filter(({ row, column }) => !planned.has(`${row} ${column}`));
  const heightOf = formerHeights(reading);
  const except = {
    columns: new Set(plan.columnWidths.map(({ column }) => column)),
    rows: new Set(grownRows(plan, heightOf).map(({ row }) => row)),
  };
  const look = (kept: (row: number, column: number) => boolean): Look =>
    values.again === true ? noLook : lookBefore(reading, kept);
  const staff = staffRanges(reading);
  const isStaff = (row: number, column: number) => staff.some((range) => contains(range, { row, column }));
  const kept = new Set(
    plan.cells.filter(({ keepText }) => keepText === true).map(({ row, column }) => `${row} ${column}`),
  );
  const entering = { ...values, look: look((row, column) => kept.has(`${row} ${column}`)) };
  return on(reading.worksheetId, [
    ...emptyingSteps(rectanglesOf(stale), [], reading.snapshot, look(isStaff)),
    ...plainSteps(reading),
    ...(reading.before && !snapshot.protected
      ? sizeSteps(reading.before, reading, { except, fit: true })
      : []),
    ...sheetSteps({
      plan,
      digit: reading.digit,
      heightOf,
      values: entering,
      measured: measuredNow(plan, reading, values),
    }).filter((step) => mayDo(step, snapshot.protected ? (values.open ?? ALL_OPEN) : undefined)),
  ]);
}
