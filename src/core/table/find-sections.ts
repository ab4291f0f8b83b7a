import type { RowId } from "../ids";
import { findHeaders, type Header } from "./columns/find-header";
import { gatherBlocks } from "./rows/gather-blocks";
import { gatherCards, type Cards } from "./rows/gather-cards";
import { matchRows, type Match } from "./rows/match-rows";
import type { PackTexts } from "./rows/pack-texts";
import { asksAny } from "./columns/weigh-contents";
import { placeColumns, type ColumnsByHand, type Layout } from "./columns/place-columns";
import { remarksLines } from "./rows/remarks-lines";
import { numberedText } from "./rows/numbered-text";
import { plainNumber, readRowNumber } from "./rows/row-number";
import type { LineCell, SheetLine } from "../snapshot/sheet-lines";
import { textKey } from "../lexicon/text-key";
import { heard } from "../lexicon/lexicon";

/** One header and the rows below it, up to the next header of another layout. */
export interface Section {
  readonly header: Header | undefined;
  readonly layout: Layout;
  readonly matches: readonly Match[];
  /** Lines of no requirement. */
  readonly rest: readonly SheetLine[];
  /** Lines that are marked as examples of how to fill in. */
  readonly examples: readonly SheetLine[];
  /** How many rows of the pack were found by their text. */
  readonly found: number;
}

/** The sheet cut at its headers; the same header printed again (the next page) does not cut. */
export function findSections(
  lines: readonly SheetLine[],
  texts: PackTexts,
  byHand: ColumnsByHand,
): readonly Section[] {
  const cards = Object.keys(byHand).length > 0 ? undefined : gatherCards(lines, texts);
  if (cards !== undefined) return [sectionOfCards(cards, texts)];
  const ids = texts.rows.map((row) => row.id);
  const headers = findHeaders(lines, (cell) => isContent(cell, ids, texts));
  if (headers.length === 0 && isOfOthers(lines, texts, byHand)) return [];
  const inHeader = new Set(headers.flatMap((header) => header.cells.map((cell) => cell.row)));
  const starts = withoutRepeats(headers);
  const parts: { readonly headers: Header[]; readonly lines: SheetLine[] }[] = [{ headers: [], lines: [] }];
  let next = 0;
  for (const line of lines) {
    for (
      let start = starts[next];
      start !== undefined && line.row >= start.rows.first;
      start = starts[next]
    ) {
      const open = parts.at(-1);
      if (open?.headers[0]?.rows.first === start.rows.first) open.headers.push(start);
      else parts.push({ headers: [start], lines: [] });
      next += 1;
    }
    if (!inHeader.has(line.row)) parts.at(-1)?.lines.push(line);
  }
  return parts.flatMap((part) =>
    part.headers.length === 0
      ? [sectionOf(undefined, part.lines, texts, byHand)]
      : part.headers.map((header) => sectionOf(header, within(part.lines, header), texts, byHand)),
  );
}

/** Nobody has set a column, no heading stands there, and none of the pack's requirements: a sheet of data, a letter. */
const isOfOthers = (lines: readonly SheetLine[], texts: PackTexts, byHand: ColumnsByHand): boolean =>
  texts.rows.length > 0 && Object.keys(byHand).length === 0 && !lines.some((line) => asksAny(line, texts));

/** Only what stands in the columns of this header's table. */
function within(lines: readonly SheetLine[], { window }: Header): readonly SheetLine[] {
  if (window === undefined) return lines;
  return lines.flatMap((line) => {
    const cells = line.cells.filter((cell) => cell.column >= window.left && cell.column <= window.right);
    return cells.length === 0 ? [] : [{ row: line.row, cells }];
  });
}

/** Only rows of the table hold such a cell: a row's number or its text. */
function isContent(cell: LineCell, ids: readonly RowId[], texts: PackTexts): boolean {
  if (heard("section-content-end", cell.text)) return true;
  if (cell.text.length <= 20) {
    if (plainNumber(cell.text)?.includes(".") === true) return true;
    const number = readRowNumber(cell.text, cell.number, ids);
    if (number?.how === "same" || number?.how === "value") return true;
  }
  return (
    cell.text.length >= 12 &&
    (texts.sameAs(textKey(cell.text)).length > 0 || numberedText(cell.text, texts) !== undefined)
  );
}

/** Headers that are printed again on the next page begin nothing new; tables beside each other are one row of headers. */
function withoutRepeats(headers: readonly Header[]): readonly Header[] {
  const rows = new Map<number, Header[]>();
  for (const header of headers) rows.set(header.rows.first, [...(rows.get(header.rows.first) ?? []), header]);
  const shape = (of: readonly Header[]): string =>
    of.flatMap(({ slots }) => slots.map((slot) => `${slot.kind}@${slot.left}`)).join(" ");
  let before = "";
  return [...rows.values()].flatMap((row) => {
    const isRepeat = shape(row) === before;
    before = shape(row);
    return isRepeat ? [] : row;
  });
}

function sectionOf(
  header: Header | undefined,
  all: readonly SheetLine[],
  texts: PackTexts,
  byHand: ColumnsByHand,
): Section {
  const ids = texts.rows.map((row) => row.id);
  const below = remarksLines(all);
  const { lines, others } = below ?? { lines: all, others: all };
  const placed = placeColumns({ header, lines: others, texts, ids, byHand });
  const layout = below?.within(placed) ?? placed;
  const examples = lines.filter((line) => isExample(line, layout));
  const own = examples.length === 0 ? lines : lines.filter((line) => !isExample(line, layout));
  const { blocks, rest } = gatherBlocks(own, layout, texts);
  const matches = matchRows(blocks, texts);
  return { header, layout, matches, rest, examples, found: foundAmong(matches) };
}

/** Cards have labels in place of a header. */
function sectionOfCards({ blocks, rest, layout }: Cards, texts: PackTexts): Section {
  const matches = matchRows(blocks, texts);
  const found = foundAmong(matches);
  return { header: undefined, layout, matches, rest, examples: [], found };
}

/** How many rows of the pack were found by their text. */
function foundAmong(matches: readonly Match[]): number {
  const told = matches.filter(({ text }) => text === "same" || text === "like").map(({ row }) => row);
  return new Set(told.filter((row) => row !== undefined)).size;
}

/** 記入例 and the like in front of the row, outside the vendor's columns. */
function isExample(line: SheetLine, layout: Layout): boolean {
  return line.cells.some(
    (cell) =>
      cell.text.length <= 40 &&
      heard("section-example", cell.text) &&
      !["answer", "choice", "remarks"].includes(layout.slotOf(cell)?.kind ?? "unknown"),
  );
}
