import { columnFromLetters, type CellRange } from "../../../src/core/snapshot/grid";
import type { SheetSnapshot, SnapshotCell } from "../../../src/core/snapshot/sheet-snapshot";

/** A sheet as a test writes it down. Addresses are A1. */
export interface GridSheet {
  readonly name?: string;
  /** Displayed texts by row and column from A1; "" is an empty cell. */
  readonly rows: readonly (readonly string[])[];
  /** E.g. "A1:C3"; the text stands in the top left cell of `rows`. */
  readonly merges?: readonly string[];
  /** The stored numbers, by cell, e.g. { A14: 1.1 }. */
  readonly numbers?: Readonly<Record<string, number>>;
  /** Cells whose whole text is struck through. */
  readonly struck?: readonly string[];
  /** As Excel counts them, from 1. */
  readonly hiddenRows?: readonly number[];
  /** By letter. */
  readonly hiddenColumns?: readonly string[];
  readonly visibility?: SheetSnapshot["visibility"];
  /** Moves everything down and to the right. */
  readonly shift?: { readonly rows: number; readonly columns: number };
}

/**
 * The snapshot of a written-down grid. It does not show what a host makes of number formats, rich text or furigana:
 * the text is taken as displayed.
 */
export function snapshotOf(grid: GridSheet): SheetSnapshot {
  const shift = grid.shift ?? { rows: 0, columns: 0 };
  const move = (range: CellRange): CellRange => ({
    top: range.top + shift.rows,
    bottom: range.bottom + shift.rows,
    left: range.left + shift.columns,
    right: range.right + shift.columns,
  });
  return {
    name: grid.name ?? "Sheet1",
    cells: cellsOf(grid).map((cell) => ({
      ...cell,
      row: cell.row + shift.rows,
      column: cell.column + shift.columns,
    })),
    merges: (grid.merges ?? []).map((text) => move(rangeOf(text))),
    occupied: [],
    hiddenRows: (grid.hiddenRows ?? []).map((row) => {
      const place = row - 1 + shift.rows;
      return { first: place, last: place };
    }),
    hiddenColumns: (grid.hiddenColumns ?? []).map((letters) => {
      const place = rangeOf(`${letters}1`).left + shift.columns;
      return { first: place, last: place };
    }),
    columnWidths: [],
    rowHeights: [],
    defaultColumnWidth: 8.43,
    defaultRowHeight: 18.75,
    protected: false,
    visibility: grid.visibility ?? "visible",
  };
}

function cellsOf(grid: GridSheet): SnapshotCell[] {
  const numbers = new Map(Object.entries(grid.numbers ?? {}).map(([cell, value]) => [keyOf(cell), value]));
  const struck = new Set((grid.struck ?? []).map(keyOf));
  return grid.rows.flatMap((texts, row) =>
    texts.flatMap((text, column): SnapshotCell[] => {
      if (text === "") return [];
      const number = numbers.get(`${row},${column}`);
      return [
        {
          row,
          column,
          text,
          ...(number === undefined ? {} : { number }),
          ...(struck.has(`${row},${column}`) ? { struck: true } : {}),
        },
      ];
    }),
  );
}

const keyOf = (cell: string): string => `${rangeOf(cell).top},${rangeOf(cell).left}`;

/** Reads "B3" or "B3:D9"; a slip in a test throws. */
export function rangeOf(text: string): CellRange {
  const match = /^([A-Z]+)([0-9]+)(?::([A-Z]+)([0-9]+))?$/.exec(text);
  const left = columnFromLetters(match?.[1] ?? "");
  const right = columnFromLetters(match?.[3] ?? match?.[1] ?? "");
  if (match === null || left === undefined || right === undefined) throw new Error(`No range: ${text}`);
  const top = Number(match[2]) - 1;
  return { top, left, bottom: match[4] === undefined ? top : Number(match[4]) - 1, right };
}
