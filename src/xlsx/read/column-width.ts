/**
 * A file stores a column's width with 5 pixels of padding (ECMA-376 18.3.1.13); people and office.js count characters
 * without it. Seven pixels are the widest digit of the usual default fonts.
 */
const DIGIT_PIXELS = 7;
const PADDING = 5 / DIGIT_PIXELS;

/** Characters of the default font for a stored width, to two places. */
export function charactersOf(width: number): number {
  return Math.max(0, Math.round((width - PADDING) * 100) / 100);
}

/** The stored width for a number of characters, in steps of 1/256 as Excel writes it. */
export function widthOf(characters: number): number {
  return Math.trunc((characters + PADDING) * 256) / 256;
}
