import { cellAddress, contains, rangeAddress, type CellOrigin, type CellPlace, type CellRange } from "./grid";
import type { SheetOverlay, SheetSnapshot, SnapshotCell, Span } from "./sheet-snapshot";

/** A rectangle of a sheet and where it goes. */
export interface Piece {
  readonly snapshot: SheetSnapshot;
  readonly area: CellRange;
  /** Its top left cell there. */
  readonly to: CellPlace;
  /** Rows become columns. */
  readonly turned?: boolean;
}

/**
 * One sheet made of rectangles of this one, or of several: a table that is printed in panels, turned, or continued on
 * another sheet, as the plain table that it is. Its cells know where they come from; nothing can be written into it.
 */
export function rearranged(base: SheetSnapshot, pieces: readonly Piece[]): SheetSnapshot {
  const isOneSheet = pieces.every(({ snapshot }) => snapshot === base);
  const cells = pieces
    .flatMap((piece) => cellsOf(piece))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const spans = (of: "hiddenRows" | "hiddenColumns"): readonly Span[] =>
    pieces.flatMap((piece) => hiddenOf(piece, of));
  const overlays = pieces.flatMap(overlaysOf);
  const titles = pieces.flatMap(({ snapshot }) => snapshot.pageTexts ?? []);
  const { name, untold, listSheets, visibility, defaultColumnWidth, defaultRowHeight } = base;
  return {
    name,
    visibility,
    ...(untold === undefined ? {} : { untold }),
    ...(listSheets === undefined ? {} : { listSheets }),
    defaultColumnWidth,
    defaultRowHeight,
    protected: base.protected,
    cells,
    merges: pieces.flatMap(mergesOf),
    occupied: [],
    ...(overlays.length === 0 ? {} : { overlays }),
    ...(titles.length === 0 ? {} : { pageTexts: [...new Set(titles)] }),
    hiddenRows: spans("hiddenRows"),
    hiddenColumns: spans("hiddenColumns"),
    columnWidths: [],
    rowHeights: [],
    rearranged: {
      originOf: (place) => originIn(pieces, place, isOneSheet),
      range: namesOf(pieces, isOneSheet),
    },
  };
}

const cellsOf = (piece: Piece): readonly SnapshotCell[] =>
  piece.snapshot.cells.flatMap((cell) =>
    contains(piece.area, cell) ? [{ ...cell, ...placeIn(piece, cell) }] : [],
  );

function placeIn({ area, to, turned }: Piece, { row, column }: CellPlace): CellPlace {
  const [down, right] = [row - area.top, column - area.left];
  return turned === true
    ? { row: to.row + right, column: to.column + down }
    : { row: to.row + down, column: to.column + right };
}

/** The rectangle there; undefined where no part of it lies in the piece. */
function rangeIn(piece: Piece, range: CellRange): CellRange | undefined {
  const { area } = piece;
  const cut = {
    top: Math.max(range.top, area.top),
    left: Math.max(range.left, area.left),
    bottom: Math.min(range.bottom, area.bottom),
    right: Math.min(range.right, area.right),
  };
  if (cut.top > cut.bottom || cut.left > cut.right) return undefined;
  const first = placeIn(piece, { row: cut.top, column: cut.left });
  const last = placeIn(piece, { row: cut.bottom, column: cut.right });
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

const mergesOf = (piece: Piece): readonly CellRange[] =>
  piece.snapshot.merges.flatMap((range) => rangeIn(piece, range) ?? []);

const overlaysOf = (piece: Piece): readonly SheetOverlay[] =>
  (piece.snapshot.overlays ?? []).flatMap((overlay) => {
    const range = rangeIn(piece, overlay.range);
    return range === undefined ? [] : [{ ...overlay, range }];
  });

/** What is hidden here; where rows become columns, hidden rows become hidden columns. */
function hiddenOf(piece: Piece, of: "hiddenRows" | "hiddenColumns"): readonly Span[] {
  const isRows = (of === "hiddenRows") !== (piece.turned === true);
  const { area, snapshot } = piece;
  return (isRows ? snapshot.hiddenRows : snapshot.hiddenColumns).flatMap(({ first, last }) => {
    const range = rangeIn(
      piece,
      isRows ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last },
    );
    if (range === undefined) return [];
    return [
      of === "hiddenRows"
        ? { first: range.top, last: range.bottom }
        : { first: range.left, last: range.right },
    ];
  });
}

/** Where a cell comes from; what lies in no piece is named as it stands. */
function originIn(pieces: readonly Piece[], place: CellPlace, isOneSheet: boolean): CellOrigin {
  const piece = pieces.find((one) => {
    const there = rangeIn(one, one.area);
    return there !== undefined && contains(there, place);
  });
  if (piece === undefined) return { row: place.row, column: place.column };
  const { area, to, turned, snapshot } = piece;
  const [down, right] = [place.row - to.row, place.column - to.column];
  return {
    ...(isOneSheet ? {} : { sheet: snapshot.name }),
    row: area.top + (turned === true ? right : down),
    column: area.left + (turned === true ? down : right),
  };
}

/** The filled part of each sheet, in A1. */
function namesOf(pieces: readonly Piece[], isOneSheet: boolean): string {
  const filled = new Map<SheetSnapshot, CellRange>();
  for (const { snapshot, area } of pieces)
    for (const cell of snapshot.cells) {
      if (!contains(area, cell)) continue;
      const { top, left, bottom, right } = filled.get(snapshot) ?? {
        top: cell.row,
        left: cell.column,
        bottom: cell.row,
        right: cell.column,
      };
      filled.set(snapshot, {
        top: Math.min(top, cell.row),
        left: Math.min(left, cell.column),
        bottom: Math.max(bottom, cell.row),
        right: Math.max(right, cell.column),
      });
    }
  return [...filled]
    .map(([{ name }, range]) => (isOneSheet ? rangeAddress(range) : `${name}!${rangeAddress(range)}`))
    .join(", ");
}

/** Where a table stands, in A1. */
export const tableRange = (table: { readonly range: CellRange; readonly rearranged?: string }): string =>
  table.rearranged ?? rangeAddress(table.range);

/** The sheet row, zero-based, in which a person finds a requirement. */
export const seenRow = (row: {
  readonly idCell?: CellPlace;
  readonly requirementCell?: CellPlace;
  readonly rows: Span;
}): number => (row.idCell ?? row.requirementCell)?.origin?.row ?? row.rows.first;

const KEYS: ReadonlySet<string> = new Set(["cell", "cells", "pageMissing", "beside"]);
const ADDRESS = /^([A-Z]{1,3})(\d{1,7})$/;

/** Whatever names cells of a rearranged sheet, naming those that they come from. */
export function withOrigins<Value>(value: Value, originOf: (place: CellPlace) => CellOrigin): Value {
  const address = (text: string): string => {
    const place = placeOf(text);
    return place === undefined ? text : cellAddress({ ...place, origin: originOf(place) });
  };
  const moved = (of: unknown, key: string): unknown => {
    if (typeof of === "string") return KEYS.has(key) ? address(of) : of;
    if (Array.isArray(of)) return of.map((one) => moved(one, key));
    if (of instanceof Map) return new Map([...of].map(([name, one]) => [name, moved(one, key)]));
    if (typeof of !== "object" || of === null) return of;
    const entries = Object.entries(of).map(([name, one]) => [name, moved(one, name)]);
    const object = Object.fromEntries(entries) as Record<string, unknown>;
    const { row, column } = object;
    return typeof row === "number" && typeof column === "number"
      ? { ...object, origin: originOf({ row, column }) }
      : object;
  };
  return moved(value, "") as Value;
}

function placeOf(text: string): CellPlace | undefined {
  const [, letters, row] = ADDRESS.exec(text) ?? [];
  if (letters === undefined || row === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}
