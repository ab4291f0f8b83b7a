import type { Slot } from "../columns/slot";
import type { CellPlace } from "../../snapshot/grid";
import { cityText, isLoose, requirementText, type Pieces } from "./line-pieces";
import type { PackTexts } from "./pack-texts";
import type { Layout } from "../columns/place-columns";
import { plainNumber } from "./row-number";
import type { LineCell, SheetLine } from "../../snapshot/sheet-lines";
import type { Span } from "../../snapshot/sheet-snapshot";
import { textKey } from "../../lexicon/text-key";
import { mayTakeBack } from "../notes/vendor-speech";
import { heard } from "../../lexicon/lexicon";

/** Sheet rows that together hold one requirement, before it is known which. */
export interface Block {
  readonly rows: Span;
  readonly number: LineCell | undefined;
  /** Where number and requirement share one cell: the number that the text begins with. */
  readonly leading?: string;
  readonly category: readonly LineCell[];
  readonly requirement: readonly LineCell[];
  readonly obligation: readonly LineCell[];
  readonly answer: readonly LineCell[];
  readonly remarks: readonly LineCell[];
  /** Cells in columns that may take the answer back (課題の有無). */
  readonly limits: readonly LineCell[];
  /** The vendor's statements in columns of the city's, or in columns that may be either's. */
  readonly heard: readonly LineCell[];
  /** Whatever else stands in those columns. */
  readonly beside: readonly LineCell[];
  /** Cells in the column of numbers that hold more than a number. */
  readonly labels: readonly LineCell[];
  /** Cells of these rows in columns of the city's own (評価, 免除), and words in the column of numbers. */
  readonly aside: readonly LineCell[];
  /** Cells of these rows in no known column. */
  readonly elsewhere: readonly LineCell[];
  /** Answers on a row of their own below the requirement, or merged over several requirements. */
  readonly loose: readonly LineCell[];
  readonly shared: readonly LineCell[];
  /** The requirement's text as `textKey` gives it. */
  readonly key: string;
  /** Where the answer is to be written, if not in the block's first row: beside its labels on a card. */
  readonly answerPlaces?: readonly CellPlace[];
}

/** A requirement that is still being put together, line by line. */
export interface Open {
  readonly parts: Pieces[];
  /** Where the marks go: a condition line on a row of its own comes before. */
  readonly first: number;
  key: string;
  /** The requirement's last line. */
  text: string;
  last: number;
  number: LineCell | undefined;
  /** The bottom of the number's or requirement's merge. */
  reaches: number;
}

/** Begins a requirement; a condition line on a row of its own may come first. */
export function opened(parts: Pieces[]): Open {
  const last = parts.at(-1);
  const row = last?.line.row ?? 0;
  const open: Open = { parts: [], first: row, key: "", text: "", last: row, number: undefined, reaches: -1 };
  for (const part of parts) extend(open, part);
  return open;
}

/** Adds a line. */
export function extend(open: Open, pieces: Pieces): void {
  const isCityLine = pieces.number === undefined && pieces.key === "" && open.parts.length === 0;
  open.parts.push(pieces);
  open.key += isCityLine ? textKey(cityText(pieces)) : pieces.key;
  if (pieces.key !== "") open.text = requirementText(pieces);
  open.last = pieces.line.row;
  open.number ??= pieces.number;
  const merged = [pieces.number, ...(pieces.of.get("requirement") ?? [])];
  open.reaches = Math.max(open.reaches, ...merged.map((cell) => cell?.bottom ?? -1));
}

/** The requirement as it stands when it ends. */
export function blockOf(open: Open, layout: Layout, tall: Map<number, LineCell>): Block {
  const { first } = open;
  const cells = (kinds: readonly Slot["kind"][]): LineCell[] =>
    open.parts.flatMap((part) =>
      part.line.cells.filter((cell) => kinds.includes(layout.slotOf(cell)?.kind ?? "unknown")),
    );
  const covering = (kinds: readonly Slot["kind"][]): LineCell[] =>
    layout.slots.flatMap((slot) => {
      const cell = kinds.includes(slot.kind) ? tall.get(slot.left) : undefined;
      return cell !== undefined && cell.row < first && cell.bottom >= first ? [cell] : [];
    });
  const said = open.parts.flatMap((part) =>
    part.line.cells.flatMap((cell) => {
      const heard = layout.slotOf(cell)?.heard;
      return heard === undefined ? [] : [{ cell, isTakenBack: heard === true && mayTakeBack(cell.text) }];
    }),
  );
  const answers = cells(["answer", "choice"]);
  const last = Math.max(open.last, open.reaches);
  for (const cell of open.parts.flatMap((part) => part.line.cells))
    if (cell.bottom > cell.row) tall.set(cell.column, cell);
  const head = open.parts.findIndex((part) => part.key !== "" || part.number !== undefined);
  const leading = open.parts.find((part) => part.leading !== undefined)?.leading;
  // Behind the requirement, not beside it: no more of its text follows.
  const lastText = open.parts.reduce((last, part, at) => (part.key === "" ? last : at), head);
  const loose = open.parts
    .slice(lastText + 1)
    .filter((part) => isLoose(part) && part.line.row > open.reaches)
    .flatMap((part) => part.line.cells.filter((cell) => isOutOfPlace(layout.slotOf(cell))));
  return {
    rows: { first, last },
    number: open.number,
    ...(leading === undefined ? {} : { leading }),
    category: [...covering(["category"]), ...cells(["category"])],
    requirement: cells(["requirement"]),
    obligation: [...covering(["obligation"]), ...cells(["obligation"])],
    answer: [...covering(["answer", "choice"]), ...answers],
    remarks: [...covering(["remarks"]), ...cells(["remarks"])],
    limits: [...covering(["limits"]), ...cells(["limits"])],
    heard: said.filter(({ isTakenBack }) => isTakenBack).map(({ cell }) => cell),
    beside: said.filter(({ isTakenBack }) => !isTakenBack).map(({ cell }) => cell),
    labels: cells(["id"]).filter((cell) => plainNumber(cell.text) === undefined),
    aside: [
      ...covering(["aside"]),
      ...cells(["aside"]),
      ...cells(["id"]).filter((cell) => cell !== open.number),
    ],
    elsewhere: cells(["unknown"]),
    loose,
    shared: [...covering(["answer", "choice"]), ...answers.filter((cell) => cell.bottom > last)],
    key: open.key,
  };
}

/** What is asked for on a line below stands where it belongs. */
const isOutOfPlace = (slot: Slot | undefined): boolean => slot?.kind !== "obligation" && slot?.below !== true;

/** Notes right below the last requirement (※…) are not part of it; they are cut off and returned. */
export function notesBelow(open: Open, texts: PackTexts): readonly SheetLine[] {
  let key = "";
  const end = open.parts.findIndex((part, at) => {
    key += part.key;
    const next = open.parts[at + 1];
    return (
      next !== undefined && texts.sameAs(key).length > 0 && heard("block-note-start", requirementText(next))
    );
  });
  if (end < 0) return [];
  const kept = open.parts.slice(0, end + 1).flatMap((part) => [...part.line.cells]);
  const isMerged = kept.some((cell) => cell.bottom >= (open.parts[end + 1]?.line.row ?? 0));
  if (isMerged) return [];
  const notes = open.parts.splice(end + 1);
  open.key = key;
  open.last = open.parts.at(-1)?.line.row ?? open.last;
  open.reaches = open.last;
  return notes.map((part) => part.line);
}
