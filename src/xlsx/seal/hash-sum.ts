/** A sum of hashes of texts, in whatever order they come: two sums of FNV-1a, 32 bits each, with different beginnings. */
export class HashSum {
  private first = 0;
  private second = 0;

  /** One text, given in pieces where it need not be put together. */
  add(...pieces: readonly string[]): void {
    let one = 0x811c9dc5;
    let other = 0x2f0b4a47;
    for (const piece of pieces) {
      for (let index = 0; index < piece.length; index += 1) {
        const code = piece.charCodeAt(index);
        // Programs change blanks and line breaks in passing.
        if (code <= 32 || code === 0x3000) continue;
        one = Math.imul(one ^ code, 0x01000193);
        other = Math.imul(other ^ code, 0x01000193) ^ (other >>> 15);
      }
    }
    this.first = (this.first + one) >>> 0;
    this.second = (this.second + other) >>> 0;
  }

  toString(): string {
    return [this.first, this.second].map((part) => part.toString(16).padStart(8, "0")).join("");
  }
}

/** The hash of one text; line ends, a byte order mark and blanks don't count. */
export function textSeal(text: string): string {
  const sum = new HashSum();
  sum.add(text.replace(/^\ufeff/, ""));
  return sum.toString();
}
