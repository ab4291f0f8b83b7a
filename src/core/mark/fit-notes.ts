import { HIGHEST_ROW, textHeight, type LineMeasure } from "./text-height";

/** Widths for the notes, in characters: every one more makes the whole print smaller. */
const NARROW = [30, 36, 42, 48] as const;
/** Only where notes are so long that they would make a row uncomfortably high. */
const WIDE = [48, 60, 76, 96, 120] as const;
const WIDEST_FOOT = 60;
const WIDE_ENOUGH = 42;
const FOR_THE_FOOT = [...NARROW, 54, WIDEST_FOOT] as const;
/** So many lines cost no height: the requirement beside them has as many. */
const FEW_LINES = 3;
const WIDEST = 120;
/** A row higher than this (a third of a landscape A4 page) is worth a wider column, which makes the whole print smaller. */
const COMFORTABLE = 190;

/** The narrowest column, in characters, in which every note has few lines, or is not uncomfortably high, or fits a row. */
export function noteWidth(notes: readonly string[], lineHeight: number): number {
  const highest = (characters: number) =>
    Math.max(0, ...notes.map((note) => textHeight(note, { characters, lineHeight })));
  const few = textHeight("\n".repeat(FEW_LINES - 1), { characters: WIDEST, lineHeight });
  return (
    NARROW.find((width) => highest(width) <= few) ??
    WIDE.find((width) => highest(width) <= COMFORTABLE) ??
    WIDE.find((width) => highest(width) <= HIGHEST_ROW) ??
    WIDEST
  );
}

/**
 * The narrowest column, as wide as the notes need or wider, into which the block under the table fits as one row. Where
 * every one that does would make the print too small (`room`), the widest that does not: the block then says less.
 */
export function footWidth(least: number, room: number, fits: (characters: number) => boolean): number {
  // Where the print is too small in any case, a little more does no harm.
  const widest = room < least ? Math.max(least, WIDE_ENOUGH) : room;
  const widths = FOR_THE_FOOT.filter((width) => width >= least && width <= widest);
  return widths.find(fits) ?? widths.at(-1) ?? least;
}

/** The note, or as much of it as the highest row can show and the cut mark. */
export function cutToRow(note: string, measure: LineMeasure, cutMark: string): string {
  if (textHeight(note, measure) <= HIGHEST_ROW) return note;
  const characters = [...note];
  let kept = characters.length;
  let cut = note;
  while (kept > 0 && textHeight(cut, measure) > HIGHEST_ROW) {
    kept = Math.floor(kept * 0.9);
    cut = `${characters.slice(0, kept).join("")}…\n${cutMark}`;
  }
  return cut;
}
