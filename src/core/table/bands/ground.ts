import type { RowId } from "../../ids";
import type { Pack } from "../../pack/pack-schema";
import type { SheetLine } from "../../snapshot/sheet-lines";
import { oneWidth } from "../../lexicon/fold";
import type { Match } from "../rows/match-rows";
import { isHeading, kindOfHeading } from "./heading-kind";
import { plainLimit } from "./limit-words";

/**
 * Where the rows of the pack stand, and the lines between them. Each of thousands of lines may ask which rows it is
 * about: what that takes is looked for once, so that a line costs no more on a long sheet than on a short one.
 */
export interface Ground {
  readonly pack: Pack;
  /** Each row once, as they stand between two sheet rows, both left out. */
  rowsBetween(after: number, before: number): readonly RowId[];
  /** The row that stands last above a sheet row. */
  rowAbove(before: number): RowId | undefined;
  /** The rows that the sheet itself numbers so. */
  rowsNumbered(isNumber: (number: number) => boolean): readonly RowId[];
  /** The rows whose own cells carry a sign that the pack's text does not have. */
  rowsSigned(sign: string): readonly RowId[];
  /** The sheet row of the next heading of the kind; Infinity where there is none. */
  nextHeading(kind: string, after: number): number;
}

/** @param rest the lines of no requirement, from top to bottom */
export function groundOf(matches: readonly Match[], rest: readonly SheetLine[], pack: Pack): Ground {
  const places = once(() => placesOf(matches, pack));
  const numbers = once(() => numbersOf(matches, pack));
  const headings = once(() => headingsOf(rest));
  const signed = new Map<string, readonly RowId[]>();
  return {
    pack,
    rowsBetween: (after, before) => rowsBetween(places(), after, before),
    rowAbove: (before) => rowAbove(places(), before),
    rowsNumbered: (isNumber) => [
      ...new Set([...numbers()].flatMap(([number, ids]) => (isNumber(number) ? [...ids] : []))),
    ],
    rowsSigned: (sign) => {
      const known = signed.get(sign) ?? rowsSigned(sign, matches, pack);
      signed.set(sign, known);
      return known;
    },
    nextHeading: (kind, after) => firstAfter(headings().get(kind) ?? [], after) ?? Infinity,
  };
}

/** The ground of a sheet without the table. */
export const barrenGround = (pack: Pack): Ground => groundOf([], [], pack);

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The sheet rows on which each row of the pack begins, from top to bottom. */
type Places = ReadonlyMap<RowId, readonly number[]>;

function placesOf(matches: readonly Match[], pack: Pack): Places {
  const places = new Map<RowId, number[]>();
  for (const { row, block } of matches) {
    const id = row === undefined ? undefined : pack.rows[row]?.id;
    if (id === undefined) continue;
    const known = places.get(id);
    if (known === undefined) places.set(id, [block.rows.first]);
    else known.push(block.rows.first);
  }
  for (const rows of places.values()) rows.sort((a, b) => a - b);
  return places;
}

function rowsBetween(places: Places, after: number, before: number): readonly RowId[] {
  return [...places]
    .flatMap(([id, rows]) => {
      const first = firstAfter(rows, after) ?? Infinity;
      return first < before ? [{ id, first }] : [];
    })
    .sort((a, b) => a.first - b.first)
    .map(({ id }) => id);
}

function rowAbove(places: Places, before: number): RowId | undefined {
  let best: { readonly id: RowId; readonly row: number } | undefined;
  for (const [id, rows] of places) {
    const row = rows[placeAfter(rows, before - 1) - 1];
    if (row !== undefined && (best === undefined || row > best.row)) best = { id, row };
  }
  return best?.id;
}

/** How many of the rows, from top to bottom, are not below one. */
function placeAfter(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

const firstAfter = (rows: readonly number[], row: number): number | undefined => rows[placeAfter(rows, row)];

/** No.19 in a sheet that counts its rows otherwise than the pack. */
function numbersOf(matches: readonly Match[], pack: Pack): ReadonlyMap<number, ReadonlySet<RowId>> {
  const numbers = new Map<number, Set<RowId>>();
  for (const { row, block } of matches) {
    const number = oneWidth(block.number?.text ?? "").trim();
    const id = row === undefined ? undefined : pack.rows[row]?.id;
    if (id === undefined || !/^\d{1,3}$/.test(number)) continue;
    const known = numbers.get(Number(number));
    if (known === undefined) numbers.set(Number(number), new Set([id]));
    else known.add(id);
  }
  return numbers;
}

function rowsSigned(sign: string, matches: readonly Match[], pack: Pack): readonly RowId[] {
  const ids = matches.flatMap(({ row, block }) => {
    const own = row === undefined ? undefined : pack.rows[row];
    if (own === undefined || plainLimit(own.category + own.text).includes(sign)) return [];
    const cells = [block.requirement, block.obligation, block.category, block.aside, block.limits].flat();
    const isSigned = [block.number, ...cells].some((cell) => plainLimit(cell?.text ?? "").includes(sign));
    return isSigned ? [own.id] : [];
  });
  return [...new Set(ids)];
}

function headingsOf(rest: readonly SheetLine[]): ReadonlyMap<string, readonly number[]> {
  const headings = new Map<string, number[]>();
  for (const { row, cells } of rest) {
    const [cell] = cells;
    if (cell === undefined || !isHeading(cell.text)) continue;
    const kind = kindOfHeading(cell.text);
    const known = headings.get(kind);
    if (known === undefined) headings.set(kind, [row]);
    else known.push(row);
  }
  return headings;
}
