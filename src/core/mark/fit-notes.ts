import { HIGHEST_ROW, textHeight } from "./text-height";

/** Widths for the notes, in characters; wider ones only where the notes are long. */
const WIDTHS = [48, 60, 76, 96, 120] as const;
const WIDEST = 120;
/** A row higher than this (a fifth of a landscape A4 page) is worth a wider column. */
const COMFORTABLE = 120;

export interface FittedNotes {
  readonly characters: number;
  /** The notes in the order given, cut where even the widest column can't hold one. */
  readonly texts: readonly string[];
}

/** Chooses the narrowest column in which no note makes its row uncomfortably high, and cuts what no row can hold. */
export function fitNotes(notes: readonly string[], lineHeight: number, cutMark: string): FittedNotes {
  const highest = (characters: number) =>
    Math.max(0, ...notes.map((note) => textHeight(note, { characters, lineHeight })));
  const characters =
    WIDTHS.find((width) => highest(width) <= COMFORTABLE) ??
    WIDTHS.find((width) => highest(width) <= HIGHEST_ROW) ??
    WIDEST;
  const texts = notes.map((note) => cutToRow(note, { characters, lineHeight }, cutMark));
  return { characters, texts };
}

function cutToRow(
  note: string,
  measure: { readonly characters: number; readonly lineHeight: number },
  cutMark: string,
): string {
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
