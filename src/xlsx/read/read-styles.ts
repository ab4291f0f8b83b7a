import { declaredSymbols } from "./declared-symbols";
import { BUILTIN_FORMATS } from "../format/builtin-formats";
import { numberFormat, type NumberFormat } from "../format/display-value";
import { attribute, childNamed, childrenNamed, type XmlDocument, type XmlElement } from "../xml/xml-element";
import type { WorkbookPackage } from "../package/workbook-package";

export interface CellStyle {
  readonly format: NumberFormat;
  readonly struck: boolean;
  /** Set where the font shows symbols for letters: its name as `seenText` takes it. */
  readonly symbols: string | undefined;
}

export const DEFAULT_STYLE: CellStyle = {
  format: numberFormat("General"),
  struck: false,
  symbols: undefined,
};

function section(document: XmlDocument, list: string, item: string): readonly XmlElement[] {
  const element = childNamed(document, document.root, list);
  return element === undefined ? [] : childrenNamed(document, element, item);
}

function formatCodes(document: XmlDocument): ReadonlyMap<number, string> {
  const codes = new Map(BUILTIN_FORMATS);
  for (const element of section(document, "numFmts", "numFmt")) {
    const code = attribute(document, element, "formatCode");
    if (code !== undefined) codes.set(Number(attribute(document, element, "numFmtId")), code);
  }
  return codes;
}

function isStruck(document: XmlDocument, font: XmlElement): boolean {
  const strike = childNamed(document, font, "strike");
  if (strike === undefined) return false;
  const value = attribute(document, strike, "val");
  return value !== "0" && value !== "false" && value !== "off";
}

function symbolsOf(document: XmlDocument, font: XmlElement): string | undefined {
  const value = (element: string) => {
    const child = childNamed(document, font, element);
    return child && attribute(document, child, "val");
  };
  return declaredSymbols(value("name"), value("charset"));
}

/** What each cell style (the s of a cell) says about displayed text. */
export function readStyles(workbook: WorkbookPackage, part: string | undefined): readonly CellStyle[] {
  if (part === undefined) return [];
  const document = workbook.document(part);
  const codes = formatCodes(document);
  const fonts = section(document, "fonts", "font").map((font) => ({
    struck: isStruck(document, font),
    symbols: symbolsOf(document, font),
  }));
  const formats = new Map<number, NumberFormat>();
  return section(document, "cellXfs", "xf").map((xf) => {
    const id = Number(attribute(document, xf, "numFmtId") ?? 0);
    const format = formats.get(id) ?? numberFormat(codes.get(id) ?? "General");
    formats.set(id, format);
    const font = fonts[Number(attribute(document, xf, "fontId") ?? 0)];
    return { format, struck: font?.struck ?? false, symbols: font?.symbols };
  });
}
