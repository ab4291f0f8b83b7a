import type { CellRange } from "../snapshot/grid";
import { cellAddress, contains } from "../snapshot/grid";
import type { SheetSnapshot, SnapshotCell } from "../snapshot/sheet-snapshot";
import type { PlannedCell } from "./annotation-plan";
import { isLabel, isSignature } from "./sheet-vocabulary";
import { heard } from "../lexicon/lexicon";

/**
 * A short fingerprint of a text (FNV-1a, 32 bits). Blanks and line breaks don't count: programs change them in passing.
 */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code <= 32 || code === 0x3000) continue;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash >>> 0;
}

/** The fingerprints of what we write into a sheet, to be kept in its before-image; in order, each once. */
export function ownTexts(cells: readonly PlannedCell[]): readonly number[] {
  const written = cells.filter(({ text, keepText }) => keepText !== true && text !== "");
  return [...new Set(written.map(({ text }) => fingerprint(text)))].sort((a, b) => a - b);
}

/** Where the fingerprints are lost, only the form of a text can tell. */
function looksOurs({ text, column }: SnapshotCell, results: number | undefined): boolean {
  if (isLabel(text) || isSignature(text)) return true;
  return column !== results && heard("own-text-sentence-end", text);
}

export interface OwnColumns {
  /** All that an earlier run wrote. */
  readonly range: CellRange;
  /** The column of the results, where it is known. */
  readonly results?: number;
}

/**
 * The cells in our columns whose text is not ours: someone wrote there since. They must neither be overwritten nor
 * taken away. The staff columns are not meant: what stands there is always other people's.
 */
export function foreignCells(
  snapshot: SheetSnapshot,
  columns: readonly OwnColumns[],
  staff: readonly CellRange[],
): readonly SnapshotCell[] {
  const known = snapshot.ownTexts === undefined ? undefined : new Set(snapshot.ownTexts);
  return snapshot.cells.filter((cell) => {
    const place = columns.find(({ range }) => contains(range, cell));
    if (place === undefined || staff.some((range) => contains(range, cell))) return false;
    // A column that lost its reasons is ours by its results alone: hidden data must not make it more than that.
    const loneResults = place.range.left === place.range.right && place.results !== undefined;
    return known === undefined || loneResults
      ? !looksOurs(cell, place.results)
      : !known.has(fingerprint(cell.text));
  });
}

/** The rectangles without these cells. */
export function rangesWithout(
  ranges: readonly CellRange[],
  cells: readonly SnapshotCell[],
): readonly CellRange[] {
  return ranges.flatMap((range) => {
    const holes = cells.filter((cell) => contains(range, cell));
    return holes.length === 0 ? [range] : rangeWithout(range, holes);
  });
}

/** `holes` lie in the range, in order of rows, then columns. */
function rangeWithout(range: CellRange, holes: readonly SnapshotCell[]): readonly CellRange[] {
  const { top, left, bottom, right } = range;
  const pieces: CellRange[] = [];
  let row = top;
  let column = left;
  for (const hole of holes) {
    if (hole.row > row) {
      if (column > left) {
        pieces.push({ top: row, left: column, bottom: row, right });
        row += 1;
      }
      pieces.push({ top: row, left, bottom: hole.row - 1, right });
      [row, column] = [hole.row, left];
    }
    pieces.push({ top: row, left: column, bottom: row, right: hole.column - 1 });
    column = hole.column + 1;
  }
  if (column > left) {
    pieces.push({ top: row, left: column, bottom: row, right });
    row += 1;
  }
  pieces.push({ top: row, left, bottom, right });
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** So many cells are named in a notice. */
const CELLS_NAMED = 10;

/** Cells for a notice: the first ones by their addresses, and how many more. */
export function namedCells(cells: readonly SnapshotCell[]) {
  return {
    cells: cells.slice(0, CELLS_NAMED).map(cellAddress),
    more: Math.max(0, cells.length - CELLS_NAMED),
  };
}
