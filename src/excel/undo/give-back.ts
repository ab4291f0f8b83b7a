import { type CellPlace, type CellRange, contains } from "../../core/snapshot/grid";
import { fingerprint } from "../../core/mark/own-texts";
import type { SheetSnapshot, SnapshotCell } from "../../core/snapshot/sheet-snapshot";
import { cellsOf } from "./clear-steps";
import { ownRanges, staffRanges } from "./own-ranges";
import type { SheetReading } from "../read/read-sheet";
import type { Difference } from "../write/witness";
import type { WriteStep } from "../write/write-step";

/**
 * Steps that enter again what somebody had put where we wrote or emptied, found there just before. Texts of our own that
 * only stood in another row are none of theirs.
 */
export function giveBackSteps(
  reading: SheetReading,
  differences: readonly Difference[],
): readonly WriteStep[] {
  const own = ownTextsOf(reading);
  return differences.flatMap(({ of, text, entry, row, column }): readonly WriteStep[] => {
    if (of !== "target" || entry === undefined || text === "" || own.has(text)) return [];
    const step = { kind: "enter", at: { row, column }, ...entry } as const;
    return [{ kind: "on-sheet", sheet: reading.worksheetId, step }];
  });
}

/** So many columns to each side our marks may have moved meanwhile. */
const MOVED = 8;

/** Cells of ours that stand elsewhere since rows or columns moved: their texts are ours, and nobody else had them. */
export function restOfMarks(then: SheetReading, now: SheetSnapshot): readonly CellPlace[] {
  const ranges = ownRanges(then);
  const staff = staffRanges(then);
  const own = ownTextsOf(then);
  const kept = new Set(then.entry?.texts ?? []);
  const theirs = new Set(
    then.snapshot.cells
      .filter((cell) => !ranges.some((range) => contains(range, cell)))
      .map(({ text }) => text),
  );
  const left = Math.min(...ranges.map((range) => range.left));
  const right = Math.max(...ranges.map((range) => range.right));
  const isNear = ({ column }: CellPlace) => column >= left - MOVED && column <= right + MOVED;
  // Read while its rows moved, a part of ours may not have been known for ours; in our own columns the text tells.
  const isKept = ({ column, text }: SnapshotCell) =>
    column >= left && column <= right && kept.has(fingerprint(text));
  const texts = now.cells.filter(
    (cell) =>
      (isKept(cell) || (isNear(cell) && own.has(cell.text) && !theirs.has(cell.text))) &&
      !staff.some((range) => contains(range, cell)),
  );
  const filled = new Set(now.cells.map(placeOf));
  const beside = texts.flatMap((cell) => cellsOf([rowOf(cell, ranges)]));
  return [...texts, ...beside.filter((place) => !filled.has(placeOf(place)))];
}

const placeOf = ({ row, column }: CellPlace): string => `${String(row)} ${String(column)}`;

/** Our columns in the row of a cell: what is empty in there has our looks. */
function rowOf({ row, column }: CellPlace, ranges: readonly CellRange[]): CellRange {
  const left = Math.min(column, ...ranges.map((range) => range.left));
  const right = Math.max(column, ...ranges.map((range) => range.right));
  return { top: row, bottom: row, left, right };
}

function ownTextsOf(reading: SheetReading): ReadonlySet<string> {
  const ranges = ownRanges(reading);
  return new Set(
    reading.snapshot.cells
      .filter((cell) => ranges.some((range) => contains(range, cell)))
      .map(({ text }) => text),
  );
}
