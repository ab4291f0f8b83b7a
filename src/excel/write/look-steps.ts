import type { CellLook, PlannedCell } from "../../core/mark/annotation-plan";
import type { CellPlace, CellRange } from "../../core/snapshot/grid";
import { addressLists, rectanglesOf } from "./cell-areas";
import { grouped } from "./grouped";
import type { BorderSide, SheetStep } from "./write-step";

/** One side of a look that Excel sets in one go. */
interface Facet {
  /** The part of a look, without keys that are not set; undefined where the look says nothing of it. */
  readonly part: (look: CellLook) => Readonly<Record<string, unknown>> | undefined;
  readonly steps: (
    look: CellLook,
    ranges: readonly CellRange[],
    openLeft: number | undefined,
  ) => readonly SheetStep[];
}

function pick(
  look: CellLook,
  keys: readonly (keyof CellLook)[],
): Readonly<Record<string, unknown>> | undefined {
  const found = keys.flatMap((key) => (look[key] === undefined ? [] : [[key, look[key]] as const]));
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

const onAreas = <Step extends SheetStep>(
  ranges: readonly CellRange[],
  make: (areas: string) => Step,
): readonly Step[] => addressLists(ranges).map(make);

const FACETS: readonly Facet[] = [
  {
    part: (look) => pick(look, ["fill", "hatch", "hatchColor"]),
    steps: ({ fill, hatch, hatchColor }, ranges) =>
      onAreas(ranges, (areas) => ({
        kind: "fill",
        areas,
        ...(fill === undefined ? {} : { color: fill }),
        ...(hatch === undefined ? {} : { hatch }),
        ...(hatchColor === undefined ? {} : { hatchColor }),
      })),
  },
  {
    part: (look) => pick(look, ["fontColor", "fontSize", "bold"]),
    steps: ({ fontColor, fontSize, bold }, ranges) =>
      onAreas(ranges, (areas) => ({
        kind: "font",
        areas,
        ...(fontColor === undefined ? {} : { color: fontColor }),
        ...(fontSize === undefined ? {} : { size: fontSize }),
        ...(bold === undefined ? {} : { bold }),
      })),
  },
  {
    part: (look) => pick(look, ["wrap", "horizontal", "vertical"]),
    steps: ({ wrap, horizontal, vertical }, ranges) =>
      onAreas(ranges, (areas) => ({
        kind: "align",
        areas,
        ...(wrap === undefined ? {} : { wrap }),
        ...(horizontal === undefined ? {} : { horizontal }),
        ...(vertical === undefined ? {} : { vertical }),
      })),
  },
  {
    part: (look) => pick(look, ["border"]),
    steps: ({ border }, ranges, openLeft) => {
      if (!border) return [];
      const keyOf = (range: CellRange) => `${shapeOf(range)} ${String(range.left === openLeft)}`;
      return [...grouped(ranges, keyOf).values()].flatMap((same) =>
        onAreas(same, (areas) => ({
          kind: "border",
          areas,
          sides: same[0] === undefined ? [] : sidesOf(same[0], openLeft),
          line: border.line,
          color: border.color,
        })),
      );
    },
  },
];

/** Inside borders exist only in ranges of several rows or columns. */
type Shape = "cell" | "row" | "column" | "block";

function shapeOf({ top, left, bottom, right }: CellRange): Shape {
  if (bottom > top) return right > left ? "block" : "column";
  return right > left ? "row" : "cell";
}

function sidesOf(range: CellRange, openLeft: number | undefined): readonly BorderSide[] {
  const shape = shapeOf(range);
  return [
    ...(["EdgeTop", "EdgeBottom"] as const),
    ...(range.left === openLeft ? [] : (["EdgeLeft"] as const)),
    "EdgeRight",
    ...(shape === "column" || shape === "block" ? (["InsideHorizontal"] as const) : []),
    ...(shape === "row" || shape === "block" ? (["InsideVertical"] as const) : []),
  ];
}

/** Later steps win where cells share an edge, so the strongest lines come last. */
const LINE_ORDER = ["dotted", "dashed", "thin", "medium", "thick"];
const strength = (look: CellLook): number => (look.border ? LINE_ORDER.indexOf(look.border.line) : -1);

interface Group {
  readonly look: CellLook;
  readonly keys: readonly string[];
  readonly cells: CellPlace[];
}

/**
 * Looks as few steps: for each facet the commonest value goes to all cells at once, and what differs is put on top,
 * one step for each value.
 * @param openLeft a column whose left edge is the vendor's: Excel keeps one line for two neighbours
 */
export function lookSteps(cells: readonly PlannedCell[], openLeft: number | undefined): readonly SheetStep[] {
  return FACETS.flatMap((facet) => {
    const groups = groupsOf(cells, facet);
    const base = baseOf(groups, cells.length);
    const rest = groups.filter((group) => group !== base).sort((a, b) => strength(a.look) - strength(b.look));
    return [
      ...(base ? facet.steps(base.look, rectanglesOf(cells), openLeft) : []),
      ...rest.flatMap((group) => facet.steps(group.look, rectanglesOf(group.cells), openLeft)),
    ];
  });
}

function groupsOf(cells: readonly PlannedCell[], facet: Facet): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const cell of cells) {
    const part = facet.part(cell.look);
    if (!part) continue;
    const key = JSON.stringify(part);
    const group = groups.get(key) ?? { look: cell.look, keys: Object.keys(part), cells: [] };
    group.cells.push({ row: cell.row, column: cell.column });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The commonest value, if every cell that differs says all that it says (else it would shine through). */
function baseOf(groups: readonly Group[], cells: number): Group | undefined {
  const covered = groups.reduce((sum, group) => sum + group.cells.length, 0);
  const [base] = [...groups].sort((a, b) => b.cells.length - a.cells.length);
  if (!base || covered < cells) return undefined;
  const fits = groups.every((group) => base.keys.every((key) => group.keys.includes(key)));
  return fits ? base : undefined;
}
