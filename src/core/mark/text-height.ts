import { characterWidth, displayWidth } from "./display-width";

/** Excel's highest row, in points. */
export const HIGHEST_ROW = 409;
const CELL_PADDING = 4;

export interface LineMeasure {
  /** Points from line to line. */
  readonly lineHeight: number;
  /** Width of the cell in half-width characters. */
  readonly characters: number;
}

/** Runs that Excel does not break (Latin words, numbers), a single other character, or white space. */
function* pieces(text: string): Generator<string> {
  let word = "";
  for (const character of text) {
    if (characterWidth(character) === 1 && character.trim() !== "") {
      word += character;
      continue;
    }
    if (word !== "") yield word;
    word = "";
    yield character;
  }
  if (word !== "") yield word;
}

/** How many lines a text fills in a wrapping cell of that width; every "\n" starts a new line. */
export function wrappedLines(text: string, characters: number): number {
  const room = Math.max(2, characters - 1);
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}

function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces(paragraph)) {
    const width = displayWidth(piece);
    if (used + width <= room) {
      used += width;
    } else if (width <= room) {
      lines += 1;
      used = width;
    } else {
      const rest = used + width;
      lines += Math.ceil(rest / room) - 1;
      used = rest % room || room;
    }
  }
  return lines;
}

/** The height in points that a wrapped text needs; it may exceed what a row can have. */
export function textHeight(text: string, measure: LineMeasure): number {
  if (text === "") return 0;
  return Math.ceil(wrappedLines(text, measure.characters) * measure.lineHeight + CELL_PADDING);
}

/** Characters with which no Japanese line begins. */
const NOT_AT_START = "、。，．・：；？！）」』】〉》］";

/** The text broken into lines that fit the width, for places where a cell can't wrap by itself. */
export function brokenLines(text: string, characters: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    const isFull = displayWidth(line) + displayWidth(piece) > characters;
    if (line !== "" && isFull && !NOT_AT_START.includes(piece)) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? piece.trimStart() : piece;
  }
  return line === "" ? lines : [...lines, line];
}
