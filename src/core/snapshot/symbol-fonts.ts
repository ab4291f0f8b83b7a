/** A text as people see it. */
export interface SeenText {
  readonly text: string;
  /** Some of it stands for symbols that are not known. */
  readonly unread: boolean;
}

/** Fonts whose Latin letters look like other signs than those letters, as declared to Windows (symbol character set). */
const SYMBOL_FONTS: ReadonlySet<string> = new Set([
  "wingdings",
  "wingdings 2",
  "wingdings 3",
  "webdings",
  "symbol",
  "marlett",
  "bookshelf symbol 7",
  "mt extra",
  "ms outlook",
  "ms reference specialty",
  "zapfdingbats",
  "zapf dingbats",
  "itc zapf dingbats",
  "monotype sorts",
]);

/**
 * What the fonts show for a character, by their published mappings to Unicode, where it is one of the signs that answers
 * are given with. A crossed box is left out: to some it is a tick, to others a no.
 */
const SIGNS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ["wingdings", signs("l●", "n■", "o□", "\u00a1○", "\u00a8□", "\u00fb✗", "\u00fc✓", "\u00fe☑")],
  ["wingdings 2", signs("O✗", "P✓", "R☑", "\u00a3□")],
  ["webdings", signs("a✓", "c□", "g■", "n●", "r✗")],
  ["marlett", signs("a✓")],
  // Greek letters, but the figures and most punctuation are as everywhere.
  ["symbol", signs(...[..."0123456789!#%&()+,./:;<=>?[]_{|}"].map((same) => same + same), "\u00b4×")],
]);

function signs(...pairs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]));
}

/**
 * The characters that such a font shows its own signs for: Latin-1, what Windows-1252 puts between, and the private ones
 * that Word writes. All others (kana, ○) come from another font.
 */
const WINDOWS_1252 =
  "\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178";
const OWN = new RegExp(`[!-~\\u0080-\\u009f\\u00a1-\\u00ff\\uf021-\\uf0ff${WINDOWS_1252}]`, "gu");

const PRIVATE = 0xf000;

/** The name by which `seenText` knows a symbol font; undefined where the font shows letters as letters. */
export function symbolFont(name: string): string | undefined {
  const plain = name.replace(/^@/, "").trim().toLowerCase();
  return SYMBOL_FONTS.has(plain) ? plain : undefined;
}

/**
 * A text in a symbol font, with the signs that people see in place of the letters behind them. Letters whose sign is not
 * known stay. @param font as `symbolFont` has it; any other name is a symbol font of which nothing is known
 */
export function seenText(text: string, font: string): SeenText {
  const known = SIGNS.get(font);
  let unread = false;
  const seen = text.replace(OWN, (letter) => {
    const code = letter.charCodeAt(0);
    const sign = known?.get(code > PRIVATE ? String.fromCharCode(code - PRIVATE) : letter);
    if (sign === undefined) unread = true;
    return sign ?? letter;
  });
  return { text: seen, unread };
}

/** Whether anything in a text would look different in a symbol font. */
export function hasLetters(text: string): boolean {
  return text.search(OWN) >= 0;
}
