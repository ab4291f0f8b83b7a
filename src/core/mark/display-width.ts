/**
 * Ranges of code points that fill two columns in a Japanese font: East Asian Width W and F (UAX #11), and A, because
 * Japanese fonts draw the ambiguous signs (○ × ― ※ ① α) at full width.
 */
const FULL_WIDTH: readonly (readonly [number, number])[] = [
  [0xa7, 0xa8],
  [0xb0, 0xb1],
  [0xb4, 0xb6],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x370, 0x4ff],
  [0x1100, 0x115f],
  [0x2010, 0x2e7f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f000, 0x1faff],
  [0x20000, 0x3fffd],
];

const NO_WIDTH: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x200b, 0x200f],
  [0x3099, 0x309a],
  [0xfe00, 0xfe0f],
  [0x1f3fb, 0x1f3ff],
  [0xe0000, 0xe01ef],
];

function within(ranges: readonly (readonly [number, number])[], code: number): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last);
}

/** The width of one character in halves: 2 for full width, 1 for half width, 0 for a mark that joins the one before. */
export function characterWidth(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return 1;
  if (within(NO_WIDTH, code)) return 0;
  return within(FULL_WIDTH, code) ? 2 : 1;
}

/** The width of a text on one line, in half-width characters. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
