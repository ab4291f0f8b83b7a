/** A piece of a text, and whether it is one of the words that decided. */
export interface TextPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The text in pieces, with the first place of each quotation marked; quotations that it does not have are left out. */
export function markedPieces(text: string, quotes: readonly string[]): readonly TextPiece[] {
  const found = quotes
    .filter((quote) => quote.trim() !== "")
    .map((quote) => ({ from: text.indexOf(quote), length: quote.length }))
    .filter(({ from }) => from >= 0)
    .sort((one, other) => one.from - other.from || other.length - one.length);
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { from, length } of found) {
    if (from < at) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false });
    pieces.push({ text: text.slice(from, from + length), isMarked: true });
    at = from + length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}
