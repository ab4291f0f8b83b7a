import { appendTo } from "../package/relationships";
import type { Edit } from "../xml/splice";
import { attributes, childNamed, parseXml, type XmlDocument, type XmlElement } from "../xml/xml-element";

/** Children of styleSheet in the order that its schema demands (ECMA-376 18.8.39). */
const SECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** What a list holds. Cells count these alone: whatever else strayed in between has no number. */
const ITEMS = { fonts: "font", fills: "fill", borders: "border", cellXfs: "xf" } as const;

/** An element without regard to prefixes, white space and the order of attributes, to find entries that are equal. */
function canonical(document: XmlDocument, element: XmlElement): string {
  const values = attributes(document, element)
    .filter(({ name }) => !name.startsWith("xmlns"))
    .map(({ name, valueStart, valueEnd }) => `${name}=${document.text.slice(valueStart, valueEnd)}`)
    .sort()
    .join(" ");
  const inner = element.children.map((child) => canonical(document, child)).join("");
  return `<${element.name} ${values}>${inner}</>`;
}

/** One counted list of styles.xml: entries are found again or appended, never moved. */
export class StyleList {
  private readonly known = new Map<string, number>();
  private readonly appended: string[] = [];
  private readonly section: XmlElement | undefined;
  private count: number;

  constructor(
    private readonly document: XmlDocument,
    private readonly name: keyof typeof ITEMS,
  ) {
    this.section = childNamed(document, document.root, name);
    const entries = (this.section?.children ?? []).filter((child) => child.name === ITEMS[name]);
    entries.forEach((entry, index) => {
      const key = canonical(document, entry);
      if (!this.known.has(key)) this.known.set(key, index);
    });
    this.count = entries.length;
  }

  get size(): number {
    return this.count;
  }

  /** The index of an entry equal to this XML (written without prefix), appended if there is none. */
  indexOf(xml: string): number {
    const parsed = parseXml(xml, this.document.part);
    const key = canonical(parsed, parsed.root);
    const index = this.known.get(key);
    if (index !== undefined) return index;
    this.known.set(key, this.count);
    this.append(xml);
    return this.count - 1;
  }

  /** From now on no entry of the part itself is found again. */
  forget(): void {
    this.known.clear();
  }

  /** Entries of this XML at the end, until the list has so many. */
  fillTo(size: number, xml: string): void {
    while (this.count < size) this.append(xml);
  }

  private append(xml: string): void {
    this.appended.push(withPrefix(xml, this.document.root.prefix));
    this.count += 1;
  }

  /** The whole section, where the part has none of it yet. */
  newXml(): string {
    if (this.appended.length === 0 || this.section !== undefined) return "";
    const tag = this.document.root.prefix + this.name;
    return `<${tag} count="${String(this.count)}">${this.appended.join("")}</${tag}>`;
  }

  edits(): readonly Edit[] {
    if (this.appended.length === 0) return [];
    const inserted = this.appended.join("");
    if (this.section === undefined) return [this.newSection()];
    return [...this.countEdit(this.section), appendTo(this.document, this.section, inserted)];
  }

  private countEdit(section: XmlElement): readonly Edit[] {
    const found = attributes(this.document, section).find(({ name }) => name === "count");
    if (found === undefined) return [];
    return [{ start: found.valueStart, end: found.valueEnd, text: String(this.count) }];
  }

  private newSection(): Edit {
    const { root } = this.document;
    const order = SECTIONS.indexOf(this.name);
    const before = root.children.filter((child) => {
      const place = SECTIONS.indexOf(child.name);
      return place >= 0 && place < order;
    });
    const at = before.at(-1)?.end ?? root.openEnd;
    return { start: at, end: at, text: this.newXml() };
  }
}

/** Gives every tag of XML of ours the prefix that the part uses. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
