import type { CellRange } from "../../core/snapshot/grid";
import type { SheetSnapshot, SizedSpan } from "../../core/snapshot/sheet-snapshot";
import { LIMITS } from "../../core/limits";
import { attribute, innerText, type XmlDocument, type XmlElement } from "../xml/xml-element";
import { widthOf } from "./column-width";

const EMU_PER_POINT = 12_700;
const EMU_PER_PIXEL = 9_525;
const DIGIT_PIXELS = 7;
/** What reaches into a cell by less than this does not lie on it: drawings are placed by hand. */
const SLACK = 3 * EMU_PER_PIXEL;

/** A place along one axis: the line, and how far into it, in English Metric Units. */
interface Mark {
  readonly line: number;
  readonly offset: number;
}

/** By which a place on a drawing is a place on the sheet. */
export type Sizes = Pick<
  SheetSnapshot,
  "columnWidths" | "rowHeights" | "defaultColumnWidth" | "defaultRowHeight"
>;

type SizeAt = (line: number) => number;

function sizeAt(spans: readonly SizedSpan[], standard: number, unit: (size: number) => number): SizeAt {
  return (line) => unit(spans.find(({ first, last }) => first <= line && line <= last)?.size ?? standard);
}

/** The cells on which an anchored drawing lies. */
export function anchoredCells(document: XmlDocument, anchor: XmlElement, sizes: Sizes): CellRange {
  const child = (name: string) => anchor.children.find((one) => one.name === name);
  const [from, to, extent] = [child("from"), child("to"), child("ext")];
  const width = sizeAt(
    sizes.columnWidths,
    sizes.defaultColumnWidth,
    (characters) => Math.round(widthOf(characters) * DIGIT_PIXELS) * EMU_PER_PIXEL,
  );
  const height = sizeAt(sizes.rowHeights, sizes.defaultRowHeight, (points) => points * EMU_PER_POINT);
  const length = (name: string) => Number((extent && attribute(document, extent, name)) ?? 0) || 0;
  const lines = (of: readonly [string, string], size: SizeAt, extended: number, most: number) => {
    const start = markIn(document, from, of);
    const end = to === undefined ? farther(start, extended, size, most) : markIn(document, to, of);
    return linesUnder(start, end, size, most);
  };
  const rows = lines(["row", "rowOff"], height, length("cy"), LIMITS.rows - 1);
  const columns = lines(["col", "colOff"], width, length("cx"), LIMITS.columns - 1);
  return { top: rows.first, left: columns.first, bottom: rows.last, right: columns.last };
}

function markIn(
  document: XmlDocument,
  parent: XmlElement | undefined,
  [line, offset]: readonly [string, string],
): Mark {
  const number = (name: string): number => {
    const child = parent?.children.find((one) => one.name === name);
    return child === undefined ? 0 : Math.max(0, Math.trunc(Number(innerText(document, child)) || 0));
  };
  return { line: number(line), offset: number(offset) };
}

/** Drawings are not looked at beyond so many lines: no table is longer where its drawings lie. */
const FARTHEST = 5_000;

function farther({ line, offset }: Mark, length: number, size: SizeAt, most: number): Mark {
  let [at, rest] = [line, offset + length];
  while (at < Math.min(most, line + FARTHEST) && rest > size(at)) {
    rest -= size(at);
    at += 1;
  }
  return { line: at, offset: rest };
}

function linesUnder(
  start: Mark,
  end: Mark,
  size: SizeAt,
  most: number,
): { readonly first: number; readonly last: number } {
  const [low, high] = [Math.min(start.line, most), Math.min(Math.max(start.line, end.line), most)];
  const first = low < high && size(low) - start.offset < SLACK ? low + 1 : low;
  const last = high > first && end.offset < SLACK ? high - 1 : high;
  return { first, last };
}
