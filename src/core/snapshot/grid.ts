/** Where a cell of a rearranged sheet stands for a person to see. */
export interface CellOrigin {
  /** Where it is not on the sheet that is judged. */
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
}

/** A cell's place: zero-based row and column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** By which it is named, where the sheet was rearranged (rearranged.ts). */
  readonly origin?: CellOrigin;
}

/** A rectangle of cells, zero-based, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for "A", 26 for "AA"; undefined where the text is no column of a sheet (A to XFD). */
export function columnFromLetters(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column <= 16_384 ? column - 1 : undefined;
}

/** The A1 address of a cell, with its sheet where it stands on another one. */
export function cellAddress({ row, column, origin }: CellPlace): string {
  const at = origin ?? { row, column };
  const sheet = origin?.sheet === undefined ? "" : `${origin.sheet}!`;
  return `${sheet}${columnLetters(at.column)}${at.row + 1}`;
}

/** The A1 address of a rectangle, "E9" for a single cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress({ row: range.top, column: range.left });
  const last = cellAddress({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

export function contains(range: CellRange, place: CellPlace): boolean {
  return (
    place.row >= range.top &&
    place.row <= range.bottom &&
    place.column >= range.left &&
    place.column <= range.right
  );
}
