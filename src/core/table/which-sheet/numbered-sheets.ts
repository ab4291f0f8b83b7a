import type { Pack } from "../../pack/pack-schema";
import { plainNumber } from "../rows/row-number";
import type { SheetSnapshot } from "../../snapshot/sheet-snapshot";

/** How many of the numbers by which a table calls its rows stand in one column, by sheet. */
export function numbersOn(
  sheets: readonly SheetSnapshot[],
  shown: ReadonlyMap<string, unknown>,
): ReadonlyMap<SheetSnapshot, number> {
  const digits = new Set([...shown.keys()].map((number) => digitsOf(number)));
  return new Map(sheets.map((sheet) => [sheet, numbersInOneColumn(sheet, shown, digits)]));
}

/** The sheets that have a column with at least half of the pack's row numbers: answers may stand there by number alone. */
export function sheetsWithNumbers(sheets: readonly SheetSnapshot[], { rows }: Pack): readonly string[] {
  const numbers = numbersOn(sheets, new Map(rows.map(({ id }) => [id, id])));
  return [...numbers].filter(([, count]) => count >= rows.length / 2).map(([{ name }]) => name);
}

function numbersInOneColumn(
  { cells }: SheetSnapshot,
  shown: ReadonlyMap<string, unknown>,
  digits: ReadonlySet<string | undefined>,
): number {
  const columns = new Map<number, Set<string>>();
  for (const { column, text } of cells) {
    const own = digitsOf(text);
    if (own !== undefined && !digits.has(own)) continue;
    const number = plainNumber(text);
    if (number === undefined || !shown.has(number)) continue;
    columns.set(column, (columns.get(column) ?? new Set()).add(number));
  }
  return [...columns.values()].reduce((most, { size }) => Math.max(most, size), 0);
}

/**
 * The digits of a text, of either width, without leading noughts: a number has those of the row that it means, and hardly any of
 * a hundred thousand other cells has them. undefined where figures of another kind may stand (⑩).
 */
function digitsOf(text: string): string | undefined {
  let digits = "";
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : code - 0x30;
    if (digit >= 0 && digit <= 9) digits += digit === 0 && digits === "" ? "" : String(digit);
    else if (code > 0x7f && !isPlainSign(code)) return undefined;
  }
  return digits;
}

/** Kana, ideographs, and punctuation and forms of either width. */
const isPlainSign = (code: number): boolean =>
  (code >= 0x3000 && code <= 0x30ff && code !== 0x3007 && (code < 0x3021 || code > 0x3029)) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  code >= 0xff00;
