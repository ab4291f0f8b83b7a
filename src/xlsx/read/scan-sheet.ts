import { stopWith } from "../fault-signal";
import { LIMITS } from "../../core/limits";
import { parseXml, tokenText, type XmlDocument } from "../xml/xml-element";
import { attributesAt, type XmlAttribute } from "../xml/xml-attributes";
import type { XmlScanner } from "../xml/xml-scanner";
import { decodeXml } from "../xml/xml-text";
import { wholeNumber } from "./whole-number";
import { readStringItem, type StringItem } from "./string-items";

/** A row's tag and place. */
export interface RowTag {
  /** Zero-based. */
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly selfClosing: boolean;
  readonly attributes: readonly XmlAttribute[];
}

/** A cell as it stands in the part. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  end: number;
  readonly openEnd: number;
  /** It says its place itself. */
  readonly placed: boolean;
  /** Index into the cell styles. */
  readonly style: number;
  /** "n" where the cell says nothing. */
  readonly type: string;
  /** The text of its v element. */
  value: string | undefined;
  inline: StringItem | undefined;
  hasFormula: boolean;
  /** Its formula without "=", where it has no value; "" where a shared one isn't told. */
  formula: string | undefined;
  /** It has a value that only newer programs can show: a picture, for one. */
  readonly isRich: boolean;
  /** The range that an array formula or data table fills. */
  formulaRange: string | undefined;
}

export interface SheetVisitor {
  readonly row?: (row: RowTag) => void;
  readonly cell?: (cell: RawCell) => void;
  /** `closeStart` is where the row's close tag starts; its tag's end where it closes itself. */
  readonly endRow?: (row: RowTag, closeStart: number, end: number) => void;
}

export function rawAttribute(
  text: string,
  attributes: readonly XmlAttribute[],
  name: string,
): string | undefined {
  const found = attributes.find((candidate) => candidate.name === name);
  return found && decodeXml(text.slice(found.valueStart, found.valueEnd));
}

const MOST_LETTERS = 3;
const MOST_DIGITS = 7;

/** The column that an A1 reference to a cell of this row names; undefined where it is none or names another row. */
function columnIn(reference: string, row: number): number | undefined {
  let at = 0;
  let column = 0;
  for (; at < reference.length; at += 1) {
    // Letters of either case are 1 to 26 in their lowest five bits.
    const code = reference.charCodeAt(at) | 32;
    if (code < 97 || code > 122) break;
    column = column * 26 + (code - 96);
  }
  if (at === 0 || at > MOST_LETTERS || reference.length - at > MOST_DIGITS) return undefined;
  let number = 0;
  for (; at < reference.length; at += 1) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  return number === row + 1 ? column - 1 : undefined;
}

function localName(scanner: XmlScanner): string {
  return scanner.name.slice(scanner.name.indexOf(":") + 1);
}

function openCell(scanner: XmlScanner, row: number, next: number): RawCell {
  const { start, end } = scanner;
  const reference = scanner.attribute("r");
  // A place that says nothing is no reason to guess one: people would look for the answer elsewhere.
  const column = reference === undefined ? next : columnIn(reference, row);
  if (column === undefined || column >= LIMITS.columns) return scanner.damaged();
  return {
    row,
    column,
    start,
    end,
    openEnd: end,
    placed: reference !== undefined,
    style: wholeNumber(scanner.attribute("s") ?? "0") ?? scanner.damaged(),
    type: scanner.attribute("t") ?? "n",
    value: undefined,
    inline: undefined,
    hasFormula: false,
    formula: undefined,
    isRich: scanner.attribute("vm") !== undefined,
    formulaRange: undefined,
  };
}

function elementText(scanner: XmlScanner): string {
  if (scanner.selfClosing) return "";
  const depth = scanner.depth;
  let text = "";
  while (scanner.next() !== "end" && scanner.depth >= depth) {
    if (scanner.kind === "text") text += tokenText(scanner);
  }
  return text;
}

function readCell(scanner: XmlScanner, row: number, next: number): RawCell {
  const cell = openCell(scanner, row, next);
  if (scanner.selfClosing) return cell;
  const depth = scanner.depth;
  while (scanner.next() !== "end" && scanner.depth >= depth) {
    if (scanner.kind !== "open" || scanner.depth > depth + 1) continue;
    const name = localName(scanner);
    if (name === "v") cell.value = elementText(scanner);
    else if (name === "is") cell.inline = readStringItem(scanner);
    else if (name === "f") {
      cell.hasFormula = true;
      const kind = scanner.attribute("t");
      if (kind === "array" || kind === "dataTable") cell.formulaRange = scanner.attribute("ref");
      // A shared formula stands in its first cell alone; the others repeat its number.
      cell.formula = elementText(scanner);
    }
  }
  cell.end = scanner.end;
  return cell;
}

function readRow(scanner: XmlScanner, next: number): RowTag {
  const { text, start, end, selfClosing } = scanner;
  const attributes = attributesAt(text, start, end);
  const number = rawAttribute(text, attributes, "r");
  const row = number === undefined ? next : (wholeNumber(number) ?? 0) - 1;
  if (!Number.isInteger(row) || row < next || row >= LIMITS.rows) return scanner.damaged();
  return { row, start, openEnd: end, selfClosing, attributes };
}

function scanRow(scanner: XmlScanner, row: RowTag, visitor: SheetVisitor, count: () => void): void {
  const depth = scanner.depth;
  let column = 0;
  while (scanner.next() !== "end" && scanner.depth >= depth) {
    if (scanner.kind !== "open" || localName(scanner) !== "c") continue;
    const cell = readCell(scanner, row.row, column);
    if (cell.column < column) scanner.damaged();
    column = cell.column + 1;
    count();
    visitor.cell?.(cell);
  }
}

/**
 * Goes once through a worksheet. The cells are handed over one by one and not kept; all other elements come back as a
 * document. Rows and cells without a number stand behind the one before. Columns and rows out of order are damage.
 */
export function scanSheet(text: string, part: string, visitor: SheetVisitor): XmlDocument {
  let cells = 0;
  const count = (): void => {
    cells += 1;
    if (cells > LIMITS.cells) stopWith("too-large", { part, what: "cells", limit: LIMITS.cells });
  };
  const consume = (scanner: XmlScanner): void => {
    const depth = scanner.depth;
    let next = 0;
    while (scanner.next() !== "end" && scanner.depth >= depth) {
      if (scanner.kind !== "open" || localName(scanner) !== "row") continue;
      const row = readRow(scanner, next);
      next = row.row + 1;
      visitor.row?.(row);
      if (!row.selfClosing) scanRow(scanner, row, visitor, count);
      visitor.endRow?.(row, row.selfClosing ? row.openEnd : scanner.start, scanner.end);
    }
  };
  return parseXml(text, part, { name: "sheetData", consume });
}
