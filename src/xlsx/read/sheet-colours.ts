import { relatedPart, type WorkbookParts } from "../package/find-workbook";
import type { WorkbookPackage } from "../package/workbook-package";
import { attribute, childNamed, type XmlDocument, type XmlElement } from "../xml/xml-element";

/** The colours that a workbook's styles speak of by number. */
export interface SheetColours {
  /** "#RRGGBB" of an element such as fgColor; undefined where it names none, or the reader's own. */
  readonly of: (document: XmlDocument, element: XmlElement) => string | undefined;
}

/** The order in which styles count a theme's colours (ECMA-376 18.8.3): light before dark. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The palette of old (ECMA-376 18.8.27), from index 8 on; 0 to 7 are its first eight once more. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

export function sheetColours(workbook: WorkbookPackage, parts: WorkbookParts): SheetColours {
  const theme = themeColours(workbook, relatedPart(workbook, parts, "theme"));
  return {
    of(document, element) {
      const plain = plainColour(document, element, theme);
      if (plain === undefined) return undefined;
      const tint = Number(attribute(document, element, "tint") ?? 0);
      return `#${Number.isFinite(tint) && tint !== 0 ? tinted(plain, tint) : plain}`;
    },
  };
}

function plainColour(
  document: XmlDocument,
  element: XmlElement,
  theme: readonly (string | undefined)[],
): string | undefined {
  const rgb = attribute(document, element, "rgb");
  if (rgb !== undefined) return hexOf(rgb.slice(-6));
  const ofTheme = attribute(document, element, "theme");
  if (ofTheme !== undefined) return theme[Number(ofTheme)];
  const index = Number(attribute(document, element, "indexed") ?? Number.NaN);
  return INDEXED[index < 8 ? index : index - 8];
}

const hexOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : undefined;

function themeColours(workbook: WorkbookPackage, part: string | undefined): readonly (string | undefined)[] {
  if (part === undefined) return [];
  const document = workbook.document(part);
  const elements = childNamed(document, document.root, "themeElements");
  const scheme = elements && childNamed(document, elements, "clrScheme");
  return THEME_ORDER.map((name) => {
    const colour = scheme && childNamed(document, scheme, name)?.children[0];
    if (colour === undefined) return undefined;
    return hexOf(attribute(document, colour, "lastClr") ?? attribute(document, colour, "val"));
  });
}

/** A colour made darker (below 0) or lighter, as 18.8.19 has it: its lightness is moved towards black or white. */
function tinted(hex: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  const by = Math.max(-1, Math.min(1, tint));
  const wanted = by < 0 ? lightness * (1 + by) : lightness + (1 - lightness) * by;
  // Hue and saturation stay: each part keeps its distance from the lightness, as far as the new one leaves room.
  const room = (light: number) => 1 - Math.abs(2 * light - 1);
  const scale = room(lightness) === 0 ? 0 : room(wanted) / room(lightness);
  return [red, green, blue]
    .map((part) => Math.round(255 * Math.max(0, Math.min(1, wanted + (part - lightness) * scale))))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
