import { columnFromLetters, columnLetters, type CellRange } from "../../core/snapshot/grid";
import type { Span } from "../../core/snapshot/sheet-snapshot";
import { LIMITS } from "../../core/limits";

/** Cuts a reference list at the commas that don't stand in a quoted sheet name. */
function references(formula: string): readonly string[] {
  const found: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < formula.length; at += 1) {
    if (formula[at] === "'") quoted = !quoted;
    if (formula[at] !== "," || quoted) continue;
    found.push(formula.slice(start, at));
    start = at + 1;
  }
  found.push(formula.slice(start));
  return found.map((reference) =>
    reference
      .slice(reference.lastIndexOf("!") + 1)
      .replaceAll("$", "")
      .trim(),
  );
}

/** A1, A1:C5, A:C or 1:3 as a rectangle; undefined for anything else (#REF!, a formula). */
export function parseReference(reference: string): CellRange | undefined {
  const match = /^([A-Za-z]{0,3})([0-9]{0,7})(?::([A-Za-z]{0,3})([0-9]{0,7}))?$/.exec(
    reference.replaceAll("$", ""),
  );
  if (match === null) return undefined;
  const [, letters1 = "", digits1 = "", letters2 = letters1, digits2 = digits1] = match;
  if (letters1 + digits1 === "" || (match[3] === undefined && (letters1 === "" || digits1 === "")))
    return undefined;
  const left = letters1 === "" ? 0 : columnFromLetters(letters1);
  const right = letters2 === "" ? LIMITS.columns - 1 : columnFromLetters(letters2);
  const top = digits1 === "" ? 0 : Number(digits1) - 1;
  const bottom = digits2 === "" ? LIMITS.rows - 1 : Number(digits2) - 1;
  if (left === undefined || right === undefined || top < 0 || bottom < 0) return undefined;
  if (Math.max(top, bottom) >= LIMITS.rows) return undefined;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

/** The rectangles of a space-separated reference list (sqref). */
export function parseReferences(list: string): readonly CellRange[] {
  return list
    .split(/[ \t\r\n]+/)
    .map(parseReference)
    .filter((range) => range !== undefined);
}

export function parsePrintArea(formula: string): readonly CellRange[] | undefined {
  const ranges = references(formula).map(parseReference);
  const known = ranges.filter((range) => range !== undefined);
  return known.length > 0 && known.length === ranges.length ? known : undefined;
}

export function parseTitleRows(formula: string): Span | undefined {
  const rows = references(formula).find((reference) => /^[0-9]+:[0-9]+$/.test(reference));
  const range = rows === undefined ? undefined : parseReference(rows);
  return range && { first: range.top, last: range.bottom };
}

/** A sheet's name as it stands before the "!" of a reference. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

export function printAreaFormula(sheet: string, { top, left, bottom, right }: CellRange): string {
  const first = `$${columnLetters(left)}$${String(top + 1)}`;
  return `${quotedSheet(sheet)}!${first}:$${columnLetters(right)}$${String(bottom + 1)}`;
}

export function titleRowsFormula(sheet: string, rows: Span): string {
  return `${quotedSheet(sheet)}!$${String(rows.first + 1)}:$${String(rows.last + 1)}`;
}

/** The columns that a former title name repeats, which stay: ",Sheet!$A:$B". */
export function titleColumnsOf(formula: string): string | undefined {
  return references(formula).find((reference) => /^[A-Za-z]{1,3}:[A-Za-z]{1,3}$/.test(reference));
}
