const ELLIPSIS = "…";

/** The text on one line, cut to so many characters (code points), with an ellipsis where something was left out. */
export function shorten(text: string, limit: number): string {
  const line = text.replace(/[\s\u3000]+/gu, " ").trim();
  const characters = [...line.slice(0, limit * 2 + 2)];
  if (characters.length <= limit && line.length <= limit * 2 + 2) return line;
  return `${characters.slice(0, limit - 1).join("")}${ELLIPSIS}`;
}

/** The same, cut at its beginning. */
function shortenFront(text: string, limit: number): string {
  const line = text.replace(/[\s\u3000]+/gu, " ").trim();
  const characters = [...line.slice(-(limit * 2 + 2))];
  if (characters.length <= limit && line.length <= limit * 2 + 2) return line;
  return `${ELLIPSIS}${wholeWords(characters, characters.length + 1 - limit).join("")}`;
}

/** One run of these is a word, as far as a quotation is concerned. */
const OF_A_WORD = [/\p{Script=Han}/u, /[\p{Script=Katakana}\u30fc]/u, /[a-z\d]/iu];

/** The characters from this place on, without the rest of a word that began before it (脆弱性情|報の提供 → の提供); a long one is cut. */
function wholeWords(characters: readonly string[], from: number): readonly string[] {
  const word = OF_A_WORD.find((one) => one.test(characters[from - 1] ?? ""));
  if (word === undefined) return characters.slice(from);
  const rest = characters.slice(from);
  const begin = rest.findIndex((character) => !word.test(character));
  return begin >= 0 && begin <= rest.length / 3 ? rest.slice(begin) : rest;
}

/**
 * The same values with texts on one line and long ones shortened, so that a vendor's 3,000-character remark quoted in
 * a note does not blow up the row. Lists stay whole: they hold row numbers and cell addresses.
 */
export function shortenValues<Values extends object>(
  values: Values,
  limit: number,
  fromFront: FromFront = () => false,
): Values {
  const entries = Object.entries(values).map(([key, value]): [string, unknown] => {
    if (typeof value !== "string") return [key, value];
    return [key, fromFront(key, value) ? shortenFront(value, limit) : shorten(value, limit)];
  });
  return { ...values, ...Object.fromEntries(entries) };
}

/** Whether the value of this key keeps its end rather than its beginning. */
export type FromFront = (key: string, text: string) => boolean;

/** The same coded value with the texts in its values shortened. */
export function shortenCoded<C extends { readonly values: object }>(
  coded: C,
  limit: number,
  fromFront?: FromFront,
): C {
  return { ...coded, values: shortenValues(coded.values, limit, fromFront) };
}
