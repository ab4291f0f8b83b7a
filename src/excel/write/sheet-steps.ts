import type { SheetPlan } from "../../core/mark/annotation-plan";
import type { FormerPrint } from "../../core/snapshot/before-image";
import { addressLists, columnAddress, rectanglesOf } from "./cell-areas";
import { cellsOf, heightSteps } from "../undo/clear-steps";
import { type DigitWidth, pointsFromCharacters } from "../read/column-width";
import { grouped } from "./grouped";
import { lookSteps } from "./look-steps";
import { type ValueOptions, valueSteps } from "./value-steps";
import type { PrintPart, SheetStep } from "./write-step";

/** A row is at most this high. */
const HIGHEST_ROW = 409;

export interface SheetStepsRequest {
  readonly plan: SheetPlan;
  readonly digit: DigitWidth;
  /** The height of a row before us, in points. */
  readonly heightOf: (row: number) => number;
  readonly values: ValueOptions;
  /** Rows of which it is to be seen whether they are as high as their contents need. */
  readonly measured?: Extract<SheetStep, { kind: "measure" }>["rows"];
}

/**
 * A sheet's plan as steps: formats of our cells away (a column may be formatted as text or as dates), values, looks,
 * sizes, choices, print set-up.
 */
export function sheetSteps({
  plan,
  digit,
  heightOf,
  values,
  measured = [],
}: SheetStepsRequest): readonly SheetStep[] {
  const blocks = rectanglesOf(plan.cells);
  return [
    ...addressLists(blocks).map((areas): SheetStep => ({ kind: "clear", areas, what: "Formats" })),
    // What stood in our cells is no longer wrapped, and ours is not there yet: the vendor's contents count.
    ...(measured.length === 0 ? [] : [{ kind: "measure" as const, rows: measured }]),
    ...valueSteps(plan.cells, blocks, values),
    ...lookSteps(plan.cells, plan.target === "columns" ? firstColumn(plan) : undefined),
    ...plan.columnWidths.map(({ column, characters }): SheetStep => ({
      kind: "width",
      areas: columnAddress(column),
      points: pointsFromCharacters(characters, digit),
    })),
    ...heightSteps(grownRows(plan, heightOf)),
    ...choiceSteps(plan),
  ];
}

/** Undefined where nothing stands to the left. */
function firstColumn({ cells }: SheetPlan): number | undefined {
  const first = cells.reduce((least, { column }) => Math.min(least, column), Number.MAX_SAFE_INTEGER);
  return first === 0 ? undefined : first;
}

/** The print set-up comes last: what an Excel or a printer refuses of it must not keep the result off the sheet. */
export function printSteps(
  { print }: SheetPlan,
  former: FormerPrint,
  without: readonly PrintPart[] = [],
): readonly SheetStep[] {
  if (print === undefined || without.includes("print")) return [];
  return [{ kind: "print", print, former, paper: !without.includes("paper") }];
}

/** Rows that have to become higher; a row that is high enough stays as it is. */
export function grownRows(
  plan: SheetPlan,
  heightOf: (row: number) => number,
): readonly { readonly row: number; readonly points: number }[] {
  return plan.rowHeights
    .map(({ row, points }) => ({ row, points: Math.min(points, HIGHEST_ROW) }))
    .filter(({ row, points }) => points > heightOf(row));
}

function choiceSteps(plan: SheetPlan): readonly SheetStep[] {
  return [...grouped(plan.choices, ({ options }) => options.join("\n")).values()].flatMap((same) =>
    addressLists(rectanglesOf(cellsOf(same.map(({ range }) => range)))).map((areas): SheetStep => ({
      kind: "choice",
      areas,
      options: same[0]?.options ?? [],
    })),
  );
}
