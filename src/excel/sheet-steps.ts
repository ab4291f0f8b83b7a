import type { SheetPlan } from "../core/mark/annotation-plan";
import type { FormerPrint } from "../core/mark/before-image";
import { addressLists, columnAddress, rectanglesOf } from "./cell-areas";
import { cellsOf, heightSteps } from "./clear-steps";
import { type DigitWidth, pointsFromCharacters } from "./column-width";
import { grouped } from "./grouped";
import { lookSteps } from "./look-steps";
import { type ValueOptions, valueSteps } from "./value-steps";
import type { SheetStep } from "./write-step";

/** A row is at most this high. */
const HIGHEST_ROW = 409;

export interface SheetStepsRequest {
  readonly plan: SheetPlan;
  readonly digit: DigitWidth;
  /** The height of a row before us, in points. */
  readonly heightOf: (row: number) => number;
  readonly former: FormerPrint;
  readonly values: ValueOptions;
}

/**
 * A sheet's plan as steps: formats of our cells away (a column may be formatted as text or as dates), values, looks,
 * sizes, choices, print set-up.
 */
export function sheetSteps({
  plan,
  digit,
  heightOf,
  former,
  values,
}: SheetStepsRequest): readonly SheetStep[] {
  const blocks = rectanglesOf(plan.cells);
  return [
    ...addressLists(blocks).map((areas): SheetStep => ({ kind: "clear", areas, what: "Formats" })),
    ...valueSteps(plan.cells, blocks, values),
    ...lookSteps(plan.cells),
    ...plan.columnWidths.map(({ column, characters }): SheetStep => ({
      kind: "width",
      areas: columnAddress(column),
      points: pointsFromCharacters(characters, digit),
    })),
    ...heightSteps(grownRows(plan, heightOf)),
    ...choiceSteps(plan),
    ...(plan.print ? [{ kind: "print" as const, print: plan.print, former }] : []),
  ];
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
