import type { Pack } from "../../pack/pack-schema";
import { cellAddress } from "../../snapshot/grid";
import { rearranged, type Piece } from "../../snapshot/rearranged";
import { linesOf, type LineCell, type SheetLine } from "../../snapshot/sheet-lines";
import type { SheetSnapshot } from "../../snapshot/sheet-snapshot";
import type { RowId } from "../../ids";
import { readDates } from "../../answer/time/read-dates";
import { fold } from "../../lexicon/fold";
import { textKey } from "../../lexicon/text-key";
import { packTexts } from "../rows/pack-texts";
import { isOfOtherAnswers, roleByName } from "./sample-words";
import { sheetHeading } from "./sheet-heading";

/*
 * A table that goes on on the next sheet: each sheet has its own run of the pack's rows, none has a row of another, and
 * together they have nearly all of them.
 */

/** Fewer requirements on a sheet may be quoted there. */
const FEWEST = 3;
const LAST = { row: 1_048_575, column: 16_383 } as const;

/** A sheet with the places in the pack of the requirements that stand on it. */
interface Part {
  readonly snapshot: SheetSnapshot;
  readonly first: number;
  readonly last: number;
  readonly count: number;
  /** The row of the first one on the sheet. */
  readonly top: number;
}

/**
 * The sheets with those over which one table goes on made one, under the first one's name, in its place.
 * @param sheets without our own marks
 */
export function joinedSheets(sheets: readonly SheetSnapshot[], pack: Pack): readonly SheetSnapshot[] {
  const [first, ...others] = continuedOver(sheets, pack);
  if (first === undefined) return sheets;
  const joined = belowEachOther([first, ...others]);
  return sheets.flatMap((sheet) => (sheet === first ? [joined] : others.includes(sheet) ? [] : [sheet]));
}

/**
 * The sheets over which one table goes on, in its order; none where each stands for itself.
 * @param sheets without our own marks
 */
export function continuedOver(sheets: readonly SheetSnapshot[], pack: Pack): readonly SheetSnapshot[] {
  const parts = sheets
    .filter(({ name, visibility }) => visibility === "visible" && isOwnByName(name))
    .flatMap((snapshot) => partOn(snapshot, pack) ?? [])
    .sort((a, b) => a.first - b.first);
  if (parts.length < 2 || !makeOneTable(parts, pack) || !areOfOneReturn(parts)) return [];
  return parts.map(({ snapshot }) => snapshot);
}

/** Sheets one below the other, under the first one's name. @param sheets at least one */
export function belowEachOther(sheets: readonly SheetSnapshot[]): SheetSnapshot {
  const [first] = sheets;
  if (first === undefined) throw new Error("no sheets to put below each other");
  const pieces: Piece[] = [];
  let row = 0;
  for (const snapshot of sheets) {
    const bottom = lastRow(snapshot);
    const area = { top: 0, left: 0, bottom, right: LAST.column };
    pieces.push({ snapshot, area, to: { row, column: 0 } });
    row += bottom + 1;
  }
  return rearranged(first, pieces);
}

/** One vendor's answers of one year, by the sheets' names and what stands above the first of their rows. */
export const areOfOneReturn = (parts: readonly Pick<Part, "snapshot" | "top">[]): boolean =>
  new Set(parts.map(({ snapshot }) => yearsIn(snapshot.name))).size === 1 &&
  areOneVendors(parts.map(({ snapshot, top }) => linesAbove(snapshot, top)));

/** Neither an example, nor a draft, nor by its name what another vendor or an earlier round has said. */
const isOwnByName = (name: string): boolean => roleByName(name) === "answers" && !isOfOtherAnswers(name);

/** The years that a sheet's name tells: last year's sheet does not go on with this year's. */
const yearsIn = (name: string): string =>
  readDates(fold(name).text)
    .map(({ from }) => from?.slice(0, 4) ?? "")
    .join(" ");

const linesAbove = (snapshot: SheetSnapshot, top: number): readonly SheetLine[] =>
  linesOf(snapshot).filter(({ row }) => row < top);

/** No sheet is titled as other answers, and none names another vendor than the ones before. */
function areOneVendors(heads: readonly (readonly SheetLine[])[]): boolean {
  const texts = heads.flatMap((lines) => lines.flatMap(({ cells }) => cells.map(({ text }) => text)));
  const outside = { top: LAST.row, bottom: LAST.row };
  const vendors = heads.flatMap((lines) => sheetHeading(lines, outside).vendor?.name ?? []);
  return !texts.some(isOfOtherAnswers) && new Set(vendors.map(textKey)).size <= 1;
}

/** One run after the other, each without a gap of more than a row or two, and nearly everything there. */
export function makeOneTable(
  parts: readonly Pick<Part, "first" | "last" | "count">[],
  { rows }: Pack,
): boolean {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const isInOrder = parts.every((part, at) => at === 0 || part.first > (parts[at - 1]?.last ?? 0));
  return isInOrder && count * 10 >= rows.length * 9;
}

function partOn(snapshot: SheetSnapshot, pack: Pack): Part | undefined {
  const places = placesOn(snapshot, pack);
  const at = [...places.keys()];
  if (at.length < FEWEST) return undefined;
  const top = Math.min(...[...places.values()].map(({ row }) => row));
  return { snapshot, first: Math.min(...at), last: Math.max(...at), count: at.length, top };
}

/** The requirements on a sheet, told by their whole texts, by their place in the pack. */
function placesOn(snapshot: SheetSnapshot, pack: Pack): ReadonlyMap<number, LineCell> {
  const texts = packTexts(pack);
  const found = new Map<number, LineCell>();
  for (const { cells } of linesOf(snapshot)) {
    for (const cell of cells) {
      if (cell.text.length < 12 || cell.text.length > 4_000) continue;
      // Two rows may share one text: they stand in the pack's order.
      const own = texts.sameAs(textKey(cell.text)).find((at) => !found.has(at));
      if (own !== undefined) found.set(own, cell);
    }
  }
  return found;
}

/** Rows that a table lacks and that stand on another sheet, with their cells there: nobody has deleted them. */
export function rowsElsewhere(
  missing: readonly RowId[],
  others: readonly SheetSnapshot[],
  pack: Pack,
): ReadonlyMap<RowId, string> {
  if (missing.length < FEWEST) return new Map();
  const found = new Map<RowId, string>();
  for (const sheet of others.filter(({ name }) => roleByName(name) === "answers"))
    for (const [at, cell] of placesOn(sheet, pack)) {
      const id = pack.rows[at]?.id;
      const { row, column } = cell;
      if (id !== undefined && missing.includes(id) && !found.has(id))
        found.set(id, cellAddress({ row, column, origin: { sheet: sheet.name, row, column } }));
    }
  return found;
}

const lastRow = ({ cells, merges }: SheetSnapshot): number =>
  merges.reduce((most, { bottom }) => Math.max(most, bottom), cells.at(-1)?.row ?? 0);
