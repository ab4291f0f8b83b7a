import type { SheetOverlay } from "../../core/snapshot/sheet-snapshot";
import { LIMITS } from "../../core/limits";
import { relatedTargets } from "../package/relationships";
import type { WorkbookPackage } from "../package/workbook-package";
import { attribute, innerText, isTrue, type XmlDocument, type XmlElement } from "../xml/xml-element";
import { anchoredCells, type Sizes } from "./anchored-cells";

const ANCHORS = new Set(["twoCellAnchor", "oneCellAnchor"]);
const KINDS: ReadonlyMap<string, SheetOverlay["kind"]> = new Map([
  ["sp", "shape"],
  ["grpSp", "shape"],
  ["cxnSp", "line"],
  ["pic", "picture"],
  ["graphicFrame", "picture"],
] as const);

/** Shapes, lines, pictures and charts on a sheet, with the words in them. */
export function readDrawings(
  workbook: WorkbookPackage,
  sheetPart: string,
  sizes: Sizes,
): readonly SheetOverlay[] {
  const found = relatedTargets(workbook, sheetPart, ["drawing"]).flatMap(({ target }) => {
    const document = workbook.document(target);
    workbook.forget(target);
    return anchorsIn(document.root).flatMap((anchor) => overlay(document, anchor, sizes));
  });
  return found.slice(0, LIMITS.overlays);
}

/** What newer programs draw and older ones draw instead is one drawing: the first of them. */
function anchorsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (ANCHORS.has(child.name)) return [child];
    const [first] = child.name === "AlternateContent" ? child.children : [];
    return first === undefined ? [] : anchorsIn(first);
  });
}

function overlay(document: XmlDocument, anchor: XmlElement, sizes: Sizes): readonly SheetOverlay[] {
  const drawn = anchor.children
    .flatMap((child) => (child.name === "AlternateContent" ? (child.children[0]?.children ?? []) : [child]))
    .find(({ name }) => KINDS.has(name));
  const kind = KINDS.get(drawn?.name ?? "");
  if (drawn === undefined || kind === undefined || isUnseen(document, drawn)) return [];
  const range = anchoredCells(document, anchor, sizes);
  const text = wordsOf(document, drawn).trim();
  return [{ kind: isStroke(document, drawn) ? "line" : kind, range, ...(text === "" ? {} : { text }) }];
}

/** Hidden, or the stand-in of a form control, which is drawn elsewhere. */
function isUnseen(document: XmlDocument, drawn: XmlElement): boolean {
  const head = drawn.children.find(({ name }) => name.startsWith("nv"));
  const own = head?.children.find(({ name }) => name === "cNvPr");
  return own !== undefined && isTrue(attribute(document, own, "hidden"));
}

/** A shape that is a line. */
function isStroke(document: XmlDocument, drawn: XmlElement): boolean {
  const properties = drawn.children.find(({ name }) => name === "spPr");
  const geometry = properties?.children.find(({ name }) => name === "prstGeom");
  const preset = geometry && attribute(document, geometry, "prst");
  return drawn.name === "sp" && preset !== undefined && /^(?:line|.*Connector\d?)$/.test(preset);
}

/** The paragraphs of the text in a shape, or in the shapes of a group. */
function wordsOf(document: XmlDocument, element: XmlElement): string {
  if (element.name === "p") return element.children.map((child) => runOf(document, child)).join("");
  return element.children
    .map((child) => wordsOf(document, child))
    .filter((text) => text !== "")
    .join("\n");
}

function runOf(document: XmlDocument, element: XmlElement): string {
  if (element.name === "br") return "\n";
  const text = element.children.find(({ name }) => name === "t");
  return text === undefined || (element.name !== "r" && element.name !== "fld")
    ? ""
    : innerText(document, text);
}
