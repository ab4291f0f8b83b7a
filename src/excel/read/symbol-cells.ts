import type { SnapshotCell } from "../../core/snapshot/sheet-snapshot";
import { hasLetters, seenText, symbolFont } from "../../core/snapshot/symbol-fonts";

/** Numbers of rows: read by their place and text as well, and never an answer. */
const ROW_NUMBER = /^\(?\d+(?:[.-]\d+)+\)?$/;
/** An answer in signs is short; in a longer text its signs come first. */
const SHORT = 8;
/** Letters at the head of a line that, on their own, are signs of answers: to us, or in one of the symbol fonts. */
const LONE_SIGN = /^\s*[OPQRSTVXalnopqrvx0](?![A-Za-z0-9.])/mu;
/** Characters that nobody writes in Japanese or English, but that symbol fonts have signs for. */
const RARE = /[\u00a1-\u00a6\u00a8-\u00af\u00b2-\u00b5\u00b7-\u00d6\u00d8-\u00f6\u00f8-\u00ff\uf021-\uf0ff]/u;

/** Whether a cell could say something else in a symbol font, so that its font has to be known. */
export function dependsOnFont({ text }: SnapshotCell): boolean {
  const plain = text.trim();
  if (!hasLetters(plain) || ROW_NUMBER.test(plain)) return false;
  return plain.length <= SHORT || LONE_SIGN.test(plain) || RARE.test(plain);
}

/**
 * A cell as its font shows it.
 * @param font the name; undefined where the characters of the cell differ in it: which of them are symbols can't be asked
 */
export function inFont(cell: SnapshotCell, font: string | undefined): SnapshotCell {
  if (font === undefined || font === "") {
    const maybe = LONE_SIGN.test(cell.text) || RARE.test(cell.text);
    return maybe ? { ...cell, unreadSymbols: true } : cell;
  }
  const symbols = symbolFont(font);
  if (symbols === undefined) return cell;
  const { text, unread } = seenText(cell.text, symbols);
  return { ...cell, text, ...(unread ? { unreadSymbols: true } : {}) };
}
