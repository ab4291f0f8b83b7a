import type { PlannedCell, SheetPlan } from "../core/mark/annotation-plan";
import type { FormerPrint } from "../core/mark/before-image";
import type { CellRange } from "../core/sheet/grid";
import { addressLists, columnAddress, rectanglesOf, rowAddressLists } from "./cell-areas";
import { type DigitWidth, pointsFromCharacters } from "./column-width";
import { lookSteps } from "./look-steps";
import { rowChunks } from "./row-chunks";
import type { SheetStep } from "./write-step";

/** A row is at most this high. */
const HIGHEST_ROW = 409;
/** Excel takes 80,000 cells at once; a chunk of values also has to stay below 5 MB. */
const CHUNK_CELLS = 20_000;

export interface SheetStepsRequest {
  readonly plan: SheetPlan;
  readonly digit: DigitWidth;
  /** The height of a row before us, in points. */
  readonly heightOf: (row: number) => number;
  readonly former: FormerPrint;
}

/**
 * A sheet's plan as steps: formats of our cells away (a column may be formatted as text or as dates), values, looks,
 * sizes, choices, print set-up.
 */
export function sheetSteps({ plan, digit, heightOf, former }: SheetStepsRequest): readonly SheetStep[] {
  const blocks = rectanglesOf(plan.cells);
  return [
    ...addressLists(blocks).map((areas): SheetStep => ({ kind: "clear", areas, what: "Formats" })),
    ...valueSteps(plan.cells, blocks),
    ...lookSteps(plan.cells),
    ...plan.columnWidths.map(({ column, characters }): SheetStep => ({
      kind: "width",
      areas: columnAddress(column),
      points: pointsFromCharacters(characters, digit),
    })),
    ...heightSteps(plan, heightOf),
    ...choiceSteps(plan),
    ...(plan.print ? [{ kind: "print" as const, print: plan.print, former }] : []),
  ];
}

function valueSteps(cells: readonly PlannedCell[], blocks: readonly CellRange[]): readonly SheetStep[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return blocks
    .flatMap((block) => rowChunks(block, CHUNK_CELLS))
    .map((range) => ({
      kind: "values",
      range,
      values: lines(range).map((row) =>
        columns(range).map((column) => valueOf(byPlace.get(`${row} ${column}`))),
      ),
    }));
}

const lines = ({ top, bottom }: CellRange) => Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
const columns = ({ left, right }: CellRange) => Array.from({ length: right - left + 1 }, (_, i) => left + i);

/**
 * Text that stays text. A leading apostrophe does that for every text (formulas, numbers, dates and full-width digits
 * alike) and is not shown or printed. The other way, the format "@", shows #### for long texts in some Excels.
 * Null leaves what stands in the cell.
 */
function valueOf(cell: PlannedCell | undefined): string | null {
  if (!cell || cell.keepText === true) return null;
  return cell.text === "" ? "" : `'${cell.text}`;
}

function heightSteps(plan: SheetPlan, heightOf: (row: number) => number): readonly SheetStep[] {
  const rows = new Map<number, number[]>();
  for (const { row, points } of grownRows(plan, heightOf))
    rows.set(points, [...(rows.get(points) ?? []), row]);
  return [...rows].flatMap(([points, same]) =>
    rowAddressLists(same).map((areas): SheetStep => ({ kind: "height", areas, points })),
  );
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
  const ranges = new Map<string, { options: readonly string[]; ranges: CellRange[] }>();
  for (const { range, options } of plan.choices) {
    const group = ranges.get(options.join("\n")) ?? { options, ranges: [] };
    group.ranges.push(range);
    ranges.set(options.join("\n"), group);
  }
  return [...ranges.values()].flatMap(({ options, ranges: same }) =>
    addressLists(same).map((areas): SheetStep => ({ kind: "choice", areas, options })),
  );
}
