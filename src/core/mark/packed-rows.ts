import type { RowText } from "../snapshot/before-image";

const RADIX = 36;
const END = ",";
/** An item is a fingerprint, one that was named before ("=" and its number), or rows to leave out ("+" and how many). */
const SAME = "=";
const SKIP = "+";

/**
 * Rows with their fingerprints as one short text: the record goes to Excel with every write, and most rows of a long
 * table say one of a few things.
 * @param rows in order
 */
export function packRows(rows: readonly RowText[]): string {
  const numbers = new Map<number, number>();
  let next = 0;
  return rows
    .map(([row, print]) => {
      const skipped = row === next ? "" : `${SKIP}${(row - next).toString(RADIX)}${END}`;
      next = row + 1;
      const known = numbers.get(print);
      if (known !== undefined) return `${skipped}${SAME}${known.toString(RADIX)}`;
      numbers.set(print, numbers.size);
      return `${skipped}${print.toString(RADIX)}`;
    })
    .join(END);
}

/** Reads such a text again; what is none of ours gives no rows. */
export function unpackRows(packed: string): readonly RowText[] {
  const prints: number[] = [];
  const rows: RowText[] = [];
  let next = 0;
  for (const item of packed === "" ? [] : packed.split(END)) {
    const isMarked = item.startsWith(SAME) || item.startsWith(SKIP);
    const number = parseInt(isMarked ? item.slice(1) : item, RADIX);
    if (item.startsWith(SKIP)) {
      next += number;
      continue;
    }
    const print = item.startsWith(SAME) ? prints[number] : number;
    if (print === undefined || !Number.isSafeInteger(print) || !Number.isSafeInteger(next)) return [];
    if (!isMarked) prints.push(print);
    rows.push([next, print]);
    next += 1;
  }
  return rows;
}
