/**
 * office.js gives column widths in points, the rest of the product in characters of the default font, as Excel's own
 * dialog and the file format do. The width of a digit depends on the workbook's default font: it is worked out from the
 * sheet's standard width, which Excel tells in both units.
 */
export interface DigitWidth {
  readonly pixels: number;
}

const PIXELS_PER_POINT = 96 / 72;
/** Excel pads every column by two pixels at each side and one for the grid line. */
const PADDING_PIXELS = 5;
const USUAL_DIGIT: DigitWidth = { pixels: 7 };

/** @param characters the standard width  @param points the same column's width in points; 0 where it is hidden */
export function digitWidthFrom(characters: number, points: number): DigitWidth {
  const pixels = Math.round((points * PIXELS_PER_POINT - PADDING_PIXELS) / characters);
  return pixels >= 4 && pixels <= 40 ? { pixels } : USUAL_DIGIT;
}

export function charactersFromPoints(points: number, digit: DigitWidth): number {
  const characters = (points * PIXELS_PER_POINT - PADDING_PIXELS) / digit.pixels;
  return Math.max(0, Math.round(characters * 100) / 100);
}

export function pointsFromCharacters(characters: number, digit: DigitWidth): number {
  return Math.round(characters * digit.pixels + PADDING_PIXELS) / PIXELS_PER_POINT;
}
