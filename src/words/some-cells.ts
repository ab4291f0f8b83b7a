/** More cells than these are no help to who looks for them. */
const SHOWN = 8;

/** The first of many cells ("A7、A36 ほか171"), so that a sentence stays one. */
export function someCells(cells: readonly string[], separator: string, more: string): string {
  const rest = cells.length - SHOWN;
  return cells.slice(0, SHOWN).join(separator) + (rest > 0 ? `${more}${rest}` : "");
}
