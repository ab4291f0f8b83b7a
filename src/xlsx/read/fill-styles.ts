import { attribute, childNamed, childrenNamed, type XmlDocument, type XmlElement } from "../xml/xml-element";
import type { WorkbookPackage } from "../package/workbook-package";
import type { SheetColours } from "./sheet-colours";

/** How much of a patterned cell the pattern's colour covers (18.18.55). */
const COVERED: ReadonlyMap<string, number> = new Map([
  ["solid", 1],
  ["darkGray", 0.75],
  ["mediumGray", 0.5],
  ["lightGray", 0.25],
  ["gray125", 0.125],
  ["gray0625", 0.0625],
]);
const OTHER_PATTERN = 0.3;

/** The ground of each cell style as one colour, "#RRGGBB"; undefined where it has none. */
export function fillStyles(
  workbook: WorkbookPackage,
  part: string | undefined,
  colours: SheetColours,
): readonly (string | undefined)[] {
  if (part === undefined) return [];
  const document = workbook.document(part);
  const list = (outer: string, inner: string): readonly XmlElement[] => {
    const found = childNamed(document, document.root, outer);
    return found === undefined ? [] : childrenNamed(document, found, inner);
  };
  const fills = list("fills", "fill").map((fill) => groundOf(document, fill, colours));
  return list("cellXfs", "xf").map((xf) => fills[Number(attribute(document, xf, "fillId") ?? 0)]);
}

function groundOf(document: XmlDocument, fill: XmlElement, colours: SheetColours): string | undefined {
  const colourOf = (element: XmlElement | undefined): string | undefined =>
    element && colours.of(document, element);
  const gradient = childNamed(document, fill, "gradientFill");
  if (gradient !== undefined) {
    const stop = childNamed(document, gradient, "stop");
    return colourOf(stop && childNamed(document, stop, "color"));
  }
  const pattern = childNamed(document, fill, "patternFill");
  const kind = pattern && (attribute(document, pattern, "patternType") ?? "none");
  if (pattern === undefined || kind === undefined || kind === "none") return undefined;
  const front = colourOf(childNamed(document, pattern, "fgColor"));
  const covered = COVERED.get(kind) ?? OTHER_PATTERN;
  if (covered === 1) return front;
  return mixed(front ?? "#000000", colourOf(childNamed(document, pattern, "bgColor")) ?? "#FFFFFF", covered);
}

function mixed(front: string, back: string, share: number): string {
  const part = (colour: string, at: number): number => parseInt(colour.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(part(front, at) * share + part(back, at) * (1 - share)));
  return `#${parts.map((one) => one.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
