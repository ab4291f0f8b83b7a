/** A reference to a character: the five that XML declares itself, and characters by their numbers. */
const REFERENCE = /&(?:amp|lt|gt|quot|apos|#0*([0-9]{1,7})|#x0*([0-9a-fA-F]{1,6}));/y;

/** What no XML part may hold, written as itself or by its number (XML 1.0, 2.2 Char). */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

/** Whether a decoded part holds a character that XML can't hold (NUL). Lone surrogates do not survive decoding. */
export function holdsForbidden(text: string): boolean {
  return FORBIDDEN.test(text);
}

/**
 * The place of the next "&" that begins no reference to a character: an entity that no part declares (a DOCTYPE is
 * refused), "&" alone, "&#0;". Infinity where there is none. In comments, instructions and CDATA it means nothing.
 */
export function nextLooseAmpersand(text: string, from: number): number {
  for (let at = text.indexOf("&", from); at >= 0; at = text.indexOf("&", at + 1)) {
    REFERENCE.lastIndex = at;
    const match = REFERENCE.exec(text);
    if (match === null) return at;
    const [, decimal, hexadecimal] = match;
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? "26", 16);
    if (!isCharacter(code)) return at;
  }
  return Infinity;
}
