import type { RowId } from "../../ids";
import type { Pack } from "../../pack/pack-schema";
import { linesOf, type LineCell } from "../../snapshot/sheet-lines";
import type { SheetSnapshot } from "../../snapshot/sheet-snapshot";
import { plainNumber } from "../rows/row-number";
import type { SheetTable } from "../sheet-table";

/** By each number that the table shows, the rows that it may mean. */
export type ShownNumbers = ReadonlyMap<string, ReadonlySet<RowId>>;

/** A number on the answers' sheet, and the rows that it may mean. */
export interface NumberedCell {
  readonly cell: LineCell;
  readonly ids: readonly RowId[];
}

const NEAR = 1e-6;

/**
 * The numbers by which the table's rows are called: as its own sheet shows them, and as the pack has them. A number that is
 * shown beside two rows means either.
 */
export function numbersOf({ rows }: Pick<SheetTable, "rows">, snapshot: SheetSnapshot): ShownNumbers {
  const texts = new Map(snapshot.cells.map(({ row, column, text }) => [`${row},${column}`, text]));
  const numbers = new Map<string, Set<RowId>>();
  const add = (number: string, id: RowId): void => {
    numbers.set(number, (numbers.get(number) ?? new Set()).add(id));
  };
  for (const { id, idCell } of rows) {
    const shown = plainNumber((idCell && texts.get(`${idCell.row},${idCell.column}`)) ?? "");
    // 1.10 that Excel shows as 1.1 is called 1.10 all the same.
    add(shown === undefined || isOneValue(shown, id) ? id : shown, id);
    add(id, id);
  }
  return numbers;
}

const isOneValue = (a: string, b: string): boolean => Math.abs(Number(a) - Number(b)) < NEAR;

/** The column of the answers' sheet that has most of the numbers, from top to bottom; undefined where fewer than `least` are there. */
export function resolvedNumbers(
  sheet: SheetSnapshot,
  numbers: ShownNumbers,
  pack: Pack,
  least: number,
): { readonly column: number; readonly cells: readonly NumberedCell[] } | undefined {
  const columns = new Map<number, NumberedCell[]>();
  for (const cell of linesOf(sheet).flatMap(({ cells }) => cells)) {
    const ids = idsOf(cell, numbers);
    if (ids.length > 0) columns.set(cell.column, [...(columns.get(cell.column) ?? []), { cell, ids }]);
  }
  const ranked = [...columns].sort(([, a], [, b]) => distinct(b) - distinct(a));
  const [best] = ranked;
  if (best === undefined || distinct(best[1]) < least) return undefined;
  const [column, cells] = best;
  return { column, cells: inOrder(cells, pack) };
}

const distinct = (cells: readonly NumberedCell[]): number =>
  new Set(cells.flatMap(({ ids: [id, ...others] }) => (id === undefined || others.length > 0 ? [] : [id])))
    .size;

/** What Excel stores as 1.1 may have been typed as 1.10. */
function idsOf({ text, number }: LineCell, numbers: ShownNumbers): readonly RowId[] {
  const plain = plainNumber(text);
  if (plain === undefined) return [];
  const isDecimal = number !== undefined && /^\d+\.\d+$/.test(plain) && isOneValue(plain, String(number));
  if (!isDecimal) return [...(numbers.get(plain) ?? [])];
  return [...new Set([...numbers].flatMap(([shown, ids]) => (isOneValue(shown, plain) ? [...ids] : [])))];
}

/** A number of two meanings is the one that fits between its neighbours, where only one does. */
function inOrder(cells: readonly NumberedCell[], { rows }: Pack): readonly NumberedCell[] {
  const places = new Map(rows.map(({ id }, at) => [id, at]));
  const placeOf = ({ ids: [id, ...others] }: NumberedCell): number | undefined =>
    id === undefined || others.length > 0 ? undefined : places.get(id);
  return cells.map((one, at) => {
    const [first = "", ...others] = one.ids;
    // Where the table itself shows one number beside two rows, nothing tells which one is meant.
    if (others.length === 0 || !others.every((id) => isOneValue(id, first))) return one;
    const isPlace = (place: number | undefined): boolean => place !== undefined;
    const before = cells.slice(0, at).reverse().map(placeOf).find(isPlace) ?? -1;
    const after =
      cells
        .slice(at + 1)
        .map(placeOf)
        .find(isPlace) ?? rows.length;
    const fitting = one.ids.filter((id) => {
      const place = places.get(id) ?? -1;
      return place > before && place < after;
    });
    return fitting.length === 1 ? { ...one, ids: fitting } : one;
  });
}
