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
  return `${ELLIPSIS}${characters.slice(1 - limit).join("")}`;
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
