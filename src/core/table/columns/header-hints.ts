import { choiceMeaning } from "./choice-words";
import { heard, pattern } from "../../lexicon/lexicon";
import { CIRCLES, oneWidth } from "../../lexicon/fold";
import { marksInARow } from "./plain-heading";
const LONGEST = 40;

const plainOf = (text: string): string =>
  oneWidth(text)
    .replace(CIRCLES, "○")
    .replace(/[✕✖☓╳✗]/gu, "×")
    .trim();

/** 「はい／いいえ」, 「○・△・×」: the answers to choose from, which name the column of answers. */
export function listsChoices(text: string): boolean {
  const plain = plainOf(text)
    .toLowerCase()
    .replace(/[\s()「」【】[\]]/g, "")
    .replace(pattern("header-hint-of-choices"), "");
  const parts = marksInARow(plain) ?? plain.split(pattern("header-hint-joint")).filter((part) => part !== "");
  const meanings = new Set(parts.map(choiceMeaning));
  const known = parts.filter((part) => choiceMeaning(part) !== undefined);
  // 「一部」 and 「-」 are choices in a list of choices only.
  return (
    known.length >= 2 && meanings.has("yes") && meanings.size >= 2 && parts.every(({ length }) => length <= 6)
  );
}

/** A cell below a column's name that says what to write there, and names no column of its own. */
export function isHeaderHint(text: string): boolean {
  const plain = plainOf(text);
  if (listsChoices(plain)) return true;
  const lines = plain.split(/[\n、,]|\s{2,}|\u3000/).filter((line) => line.trim() !== "");
  if (lines.length > 0 && lines.every((line) => heard("header-hint-legend-line", line.trim()))) return true;
  return plain.length <= LONGEST && heard("header-hint-how-to-fill", plain.replace(/[\s()※。]/g, ""));
}
