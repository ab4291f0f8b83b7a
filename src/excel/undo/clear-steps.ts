import type { SheetBeforeImage } from "../../core/snapshot/before-image";
import { fittingRows, heightsByRow } from "../../core/mark/height-runs";
import { type CellPlace, type CellRange, contains } from "../../core/snapshot/grid";
import type { SheetSnapshot } from "../../core/snapshot/sheet-snapshot";
import { addressLists, columnAddress, listsOf, rectanglesOf, rowAddressLists } from "../write/cell-areas";
import { type Look, noLook } from "../write/guard-steps";
import { pointsFromCharacters } from "../read/column-width";
import { grouped } from "../write/grouped";
import { fitting } from "../read/fitting-rows";
import { stepsBySide } from "./looks-off";
import type { SheetReading } from "../read/read-sheet";
import { linesOf } from "../read/span-lines";
import type { SheetStep } from "../write/write-step";

/** The single cells of rectangles. */
export function cellsOf(ranges: readonly CellRange[]): readonly CellPlace[] {
  return ranges.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => ({
      row: top + Math.floor(index / (right - left + 1)),
      column: left + (index % (right - left + 1)),
    })),
  );
}

/** Merges that hold some of the places, and others beside. */
function crossingMerges(places: readonly CellPlace[], merges: readonly CellRange[]): readonly CellRange[] {
  const keyOf = ({ row, column }: CellPlace): string => `${String(row)} ${String(column)}`;
  const known = new Set(places.map(keyOf));
  return merges.filter((merge) => {
    const inside = cellsOf([merge]).filter((place) => known.has(keyOf(place))).length;
    return inside > 0 && inside < (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
  });
}

/**
 * Takes our cells away; where people write, only the looks and the drop-downs.
 * @param look looks at cells just before they are emptied
 */
export function emptyingSteps(
  ranges: readonly CellRange[],
  staff: readonly CellRange[],
  { merges, protected: isProtected }: Pick<SheetSnapshot, "merges" | "protected">,
  look: Look = noLook,
): readonly SheetStep[] {
  const kept = (place: CellPlace) => staff.some((range) => contains(range, place));
  const places = cellsOf(ranges);
  const crossing = crossingMerges(places, merges);
  const all = places.filter((place) => !crossing.some((merge) => contains(merge, place)));
  // Excel clears no part of a merge; what stands in one can be emptied all the same.
  const heads = crossing.filter(({ top, left }) =>
    places.some(({ row, column }) => row === top && column === left && !kept({ row, column })),
  );
  const first = Math.min(...ranges.map(({ left }) => left));
  const ours = rectanglesOf(all.filter((place) => !kept(place)));
  const theirs = rectanglesOf(all.filter(kept));
  return [
    ...heads.flatMap(({ top, left }): readonly SheetStep[] => {
      const range = { top, left, bottom: top, right: left };
      return [...look([range]), { kind: "values", range, values: [[""]] }];
    }),
    ...listsOf(ours).flatMap(({ areas, ranges: listed }): readonly SheetStep[] => [
      ...look(listed, areas),
      ...(isProtected
        ? // Clearing formats would lock the cells, which a protected sheet does not let anybody undo.
          [
            { kind: "clear" as const, areas, what: "Contents" as const },
            ...stepsBySide(cellsOf(listed), first, "bare"),
          ]
        : [{ kind: "clear" as const, areas, what: "All" as const }]),
    ]),
    ...(isProtected
      ? stepsBySide(cellsOf(theirs), first, "bare")
      : addressLists(theirs).flatMap((areas): readonly SheetStep[] => [
          { kind: "no-choice", areas },
          { kind: "clear", areas, what: "Formats" },
        ])),
  ];
}

export interface SizesBack {
  /** Columns and rows that are about to be sized again. */
  readonly except: { readonly columns: ReadonlySet<number>; readonly rows: ReadonlySet<number> };
  /** May rows be fitted to their contents? */
  readonly fit: boolean;
}

/** Brings former sizes back; rows of automatic height by their contents. */
export function sizeSteps(
  before: SheetBeforeImage,
  reading: SheetReading,
  { except, fit }: SizesBack,
): readonly SheetStep[] {
  const { snapshot, digit } = reading;
  const hidden = linesOf(snapshot.hiddenRows);
  const canFit = fitting(reading);
  const fits = fittingRows(before.rowHeights);
  const all = [...heightsByRow(before.rowHeights)]
    // Giving a hidden row a height would show it.
    .filter(([row]) => !except.rows.has(row) && !hidden.has(row))
    .map(([row, points]) => ({ row, points: points ?? snapshot.defaultRowHeight, isOwn: points !== null }));
  const isFitted = ({ row, isOwn }: { readonly row: number; readonly isOwn: boolean }) =>
    fit && canFit(row) && (fits.has(row) || !isOwn);
  const fitted = all.filter(isFitted).map(({ row }) => row);
  const rows = all.filter((one) => !isFitted(one));
  return [
    ...before.columnWidths
      .filter(({ column }) => !except.columns.has(column))
      .map(({ column, characters }): SheetStep => ({
        kind: "width",
        areas: columnAddress(column),
        points: pointsFromCharacters(characters ?? snapshot.defaultColumnWidth, digit),
      })),
    ...heightSteps(rows),
    ...(fitted.length === 0 ? [] : [{ kind: "autofit" as const, areas: rowRuns(fitted) }]),
  ];
}

/** Whole rows as addresses, one for each run: it is not known of every Excel that it fits several at once. */
function rowRuns(rows: readonly number[]): readonly string[] {
  return rectanglesOf(rows.map((row) => ({ row, column: 0 }))).map(
    ({ top, bottom }) => `${String(top + 1)}:${String(bottom + 1)}`,
  );
}

/** Heights as steps: the commonest goes to all rows at once, and what differs is put on top, one step for each height. */
export function heightSteps(
  heights: readonly { readonly row: number; readonly points: number }[],
): readonly Extract<SheetStep, { kind: "height" }>[] {
  const groups = [...grouped(heights, ({ points }) => points)].sort(([, a], [, b]) => b.length - a.length);
  return groups.flatMap(([points, same], index) =>
    rowAddressLists((index === 0 ? heights : same).map(({ row }) => row)).map((areas) => ({
      kind: "height" as const,
      areas,
      points,
    })),
  );
}
