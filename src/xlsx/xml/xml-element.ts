import type { LimitedMeasure } from "../../core/fault";
import { stopWith } from "../fault-signal";
import { LIMITS } from "../../core/limits";
import { attributesAt, type XmlAttribute } from "./xml-attributes";
import { XmlScanner } from "./xml-scanner";
import { decodeXml } from "./xml-text";

/** An element with its places in the text. */
export interface XmlElement {
  /** With prefix. */
  readonly qname: string;
  /** Without prefix. */
  readonly name: string;
  /** "" or the prefix with its colon. */
  readonly prefix: string;
  readonly start: number;
  /** Behind the ">" of the open tag. */
  readonly openEnd: number;
  /** Where the close tag starts; openEnd where the element closes itself. */
  closeStart: number;
  end: number;
  readonly selfClosing: boolean;
  readonly children: XmlElement[];
}

export interface XmlDocument {
  readonly text: string;
  readonly part: string;
  readonly root: XmlElement;
  /** Prefixes (with colon, or "") that the root binds, and their namespaces. */
  readonly namespaces: ReadonlyMap<string, string>;
}

/** Takes over the scanner at an element of this name directly below the root, and leaves it on its close token. */
export interface Diversion {
  readonly name: string;
  readonly consume: (scanner: XmlScanner, element: XmlElement) => void;
}

export function elementAt(scanner: XmlScanner): XmlElement {
  const { name: qname, start, end, selfClosing } = scanner;
  const colon = qname.indexOf(":");
  const prefix = colon < 0 ? "" : qname.slice(0, colon + 1);
  const name = qname.slice(prefix.length);
  return { qname, name, prefix, start, openEnd: end, closeStart: end, end, selfClosing, children: [] };
}

/** Elements of which a workbook may hold no more than so many. */
const BOUNDED: ReadonlyMap<string, LimitedMeasure & keyof typeof LIMITS> = new Map([
  ["mergeCell", "merges"],
  ["xf", "styles"],
  ["dataValidation", "rules"],
  ["conditionalFormatting", "rules"],
  ["cfRule", "rules"],
  ["sheet", "sheets"],
] as const);

/** Counts while a part is parsed, so that a hostile one stops before it fills the memory. */
class ElementCount {
  private readonly counts = new Map<LimitedMeasure, number>();

  constructor(private readonly part: string) {}

  add(name: string): void {
    this.one("elements");
    const bounded = BOUNDED.get(name);
    if (bounded !== undefined) this.one(bounded);
  }

  private one(what: LimitedMeasure & keyof typeof LIMITS): void {
    const count = (this.counts.get(what) ?? 0) + 1;
    this.counts.set(what, count);
    if (count > LIMITS[what]) stopWith("too-large", { part: this.part, what, limit: LIMITS[what] });
  }
}

/** Parses a part into elements with places. Text is read later, where it is needed. */
export function parseXml(text: string, part: string, diversion?: Diversion): XmlDocument {
  const scanner = new XmlScanner(text, part);
  const open: XmlElement[] = [];
  const count = new ElementCount(part);
  let root: XmlElement | undefined;
  const close = (): void => {
    const element = open.pop();
    if (element === undefined) return;
    element.closeStart = scanner.start;
    element.end = scanner.end;
  };
  while (scanner.next() !== "end") {
    if (scanner.kind === "close") close();
    if (scanner.kind !== "open") continue;
    const element = elementAt(scanner);
    count.add(element.name);
    const parent = open.at(-1);
    if (parent !== undefined) parent.children.push(element);
    else if (root === undefined) root = element;
    else scanner.damaged();
    if (element.selfClosing) continue;
    open.push(element);
    if (diversion !== undefined && open.length === 2 && element.name === diversion.name) {
      diversion.consume(scanner, element);
      close();
    }
  }
  if (root === undefined) return stopWith("damaged", { part });
  return { text, part, root, namespaces: namespacesOf(text, root) };
}

function namespacesOf(text: string, root: XmlElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, valueStart, valueEnd } of attributesAt(text, root.start, root.openEnd)) {
    if (name === "xmlns") found.set("", text.slice(valueStart, valueEnd));
    else if (name.startsWith("xmlns:")) found.set(`${name.slice(6)}:`, text.slice(valueStart, valueEnd));
  }
  return found;
}

export function attributes(
  document: { readonly text: string },
  element: XmlElement,
): readonly XmlAttribute[] {
  return attributesAt(document.text, element.start, element.openEnd);
}

/** The decoded value of an attribute without prefix. */
export function attribute(
  document: { readonly text: string },
  element: XmlElement,
  name: string,
): string | undefined {
  const found = attributes(document, element).find((candidate) => candidate.name === name);
  return found && decodeXml(document.text.slice(found.valueStart, found.valueEnd));
}

/** The value of the relationship attribute (r:id), whatever its prefix. */
export function relationshipId(document: { readonly text: string }, element: XmlElement): string | undefined {
  const found = attributes(document, element).find((candidate) => /:id$/.test(candidate.name));
  return found && decodeXml(document.text.slice(found.valueStart, found.valueEnd));
}

/** Direct children of one name in the root's own namespace. */
export function childrenNamed(
  document: XmlDocument,
  element: XmlElement,
  name: string,
): readonly XmlElement[] {
  const main = document.namespaces.get(document.root.prefix);
  return element.children.filter(
    (child) => child.name === name && document.namespaces.get(child.prefix) === main,
  );
}

export function childNamed(document: XmlDocument, element: XmlElement, name: string): XmlElement | undefined {
  return childrenNamed(document, element, name)[0];
}

/** An attribute that says yes or no: "1" or "true", "on" in some writers. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** All character data inside of an element, its descendants' too. */
export function innerText(document: XmlDocument, element: XmlElement): string {
  if (element.selfClosing) return "";
  const scanner = new XmlScanner(
    document.text.slice(element.openEnd, element.closeStart),
    document.part,
    true,
  );
  let text = "";
  while (scanner.next() !== "end") {
    if (scanner.kind === "text") text += tokenText(scanner);
  }
  return text;
}

/** The characters of a text token. */
export function tokenText(scanner: XmlScanner): string {
  if (scanner.cdata) return scanner.text.slice(scanner.start + 9, scanner.end - 3).replace(/\r\n?/g, "\n");
  return decodeXml(scanner.text.slice(scanner.start, scanner.end));
}
