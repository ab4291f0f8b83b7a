import { type CellRange, columnFromLetters } from "../../src/core/snapshot/grid";
import { SHEET_COLUMNS, SHEET_ROWS } from "./sheet-model";
import { HostError } from "./wire";

const PART = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})$/;

function corner(text: string, isEnd: boolean): { row: number; column: number } {
  const match = PART.exec(text);
  const letters = match?.[1] ?? "";
  const digits = match?.[2] ?? "";
  const column = letters === "" ? (isEnd ? SHEET_COLUMNS - 1 : 0) : columnFromLetters(letters);
  const row = digits === "" ? (isEnd ? SHEET_ROWS - 1 : 0) : Number(digits) - 1;
  if (!match || (letters === "" && digits === "") || column === undefined || row < 0 || row >= SHEET_ROWS)
    throw new HostError("InvalidArgument", `The argument is invalid or missing: ${text}`);
  return { row, column };
}

/** One rectangle of an A1 address; whole rows ("1:3") and columns ("A:C") reach to the sheet's end. */
export function parseAddress(address: string): CellRange {
  const bare = address.slice(address.lastIndexOf("!") + 1);
  const [first = "", last = first] = bare.split(":");
  const from = corner(first, false);
  const to = corner(last, true);
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export const isWholeRows = (range: CellRange): boolean =>
  range.left === 0 && range.right === SHEET_COLUMNS - 1;
export const isWholeColumns = (range: CellRange): boolean =>
  range.top === 0 && range.bottom === SHEET_ROWS - 1;
export const rowCount = (range: CellRange): number => range.bottom - range.top + 1;
export const columnCount = (range: CellRange): number => range.right - range.left + 1;
export const cellCount = (range: CellRange): number => rowCount(range) * columnCount(range);

export function intersection(a: CellRange, b: CellRange): CellRange | undefined {
  const range = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return range.top <= range.bottom && range.left <= range.right ? range : undefined;
}

/** What of a rectangle is left without some others. */
export function withoutRanges(range: CellRange, others: readonly CellRange[]): readonly CellRange[] {
  return others.reduce<readonly CellRange[]>(
    (left, other) => left.flatMap((one) => cut(one, other)),
    [range],
  );
}

function cut(range: CellRange, other: CellRange): readonly CellRange[] {
  const both = intersection(range, other);
  if (!both) return [range];
  const { top, bottom } = both;
  return [
    { ...range, bottom: top - 1 },
    { ...range, top: bottom + 1 },
    { top, bottom, left: range.left, right: both.left - 1 },
    { top, bottom, left: both.right + 1, right: range.right },
  ].filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}
