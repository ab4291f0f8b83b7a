import type { CellLook } from "../../core/mark/annotation-plan";
import { appendTo } from "../package/relationships";
import type { Edit } from "../xml/splice";
import { attributes, childNamed, type XmlDocument, type XmlElement } from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";
import { StyleList } from "./style-list";

/** Children of a font in the order in which Excel writes them. */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
/** What our text takes from the workbook's default font; how it is set off is ours. */
const FONT_KEPT = new Set(["sz", "color", "name", "family", "charset", "scheme"]);
const PLAIN_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const PLAIN_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const PLAIN_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

/** The number of the date format that the styles of new workbooks declare (numbers below 164 are Excel's own). */
export const DATE_FORMAT = 164;

function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

function copied(document: XmlDocument, element: XmlElement): string {
  const values = attributes(document, element)
    .map(({ name, valueStart, valueEnd }) => ` ${name}="${document.text.slice(valueStart, valueEnd)}"`)
    .join("");
  return `<${element.name}${values}/>`;
}

function fillXml({ fill, hatch, hatchColor }: CellLook): string | undefined {
  if (fill === undefined && hatch === undefined) return undefined;
  const ground = argb(fill ?? "#FFFFFF");
  if (hatch === undefined) {
    const colors = `<fgColor rgb="${ground}"/><bgColor indexed="64"/>`;
    return `<fill><patternFill patternType="solid">${colors}</patternFill></fill>`;
  }
  const colors = `<fgColor rgb="${argb(hatchColor ?? "#000000")}"/><bgColor rgb="${ground}"/>`;
  return `<fill><patternFill patternType="lightUp">${colors}</patternFill></fill>`;
}

function borderXml({ border }: CellLook): string | undefined {
  if (border === undefined) return undefined;
  const side = (name: string) =>
    `<${name} style="${border.line}"><color rgb="${argb(border.color)}"/></${name}>`;
  return `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`;
}

function alignmentXml({ wrap, horizontal, vertical }: CellLook): string {
  const values = [
    ...(horizontal === undefined ? [] : [`horizontal="${horizontal}"`]),
    ...(vertical === undefined ? [] : [`vertical="${vertical}"`]),
    ...(wrap === true ? ['wrapText="1"'] : []),
  ];
  return values.length === 0 ? "" : `<alignment ${values.join(" ")}/>`;
}

/** Gives cell styles for our looks: those of the workbook that are equal, else appended ones. */
export class StyleBook {
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly styles: StyleList;
  private readonly known = new Map<string, number>();

  /**
   * @param used how many cell styles the cells of the workbook count on: none of these may become ours
   * @param twin a second list that takes the same styles under the same numbers; both must start at the same number
   */
  constructor(
    private readonly document: XmlDocument,
    used = 0,
    private readonly twin?: StyleBook,
  ) {
    this.fonts = new StyleList(document, "fonts");
    this.fills = new StyleList(document, "fills");
    this.borders = new StyleList(document, "borders");
    this.styles = new StyleList(document, "cellXfs");
    this.fillGaps();
    this.styles.fillTo(used, this.hasCellStyles() ? PLAIN_XF.replace("/>", ' xfId="0"/>') : PLAIN_XF);
  }

  /** How many cell styles there are. */
  get size(): number {
    return this.styles.size;
  }

  /** This book as a twin: every style of ours is appended, so that the numbers keep step. */
  asTwin(): StyleBook {
    this.styles.forget();
    return this;
  }

  /** The cell style of a look. A quote prefix keeps text text when a person edits it: "=…", "+…", "-…", "@…". */
  styleOf(look: CellLook, quotePrefix: boolean): number {
    const key = JSON.stringify([look, quotePrefix]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.styles.indexOf(this.xf(look, quotePrefix));
    this.twin?.styleOf(look, quotePrefix);
    this.known.set(key, index);
    return index;
  }

  edits(): readonly Edit[] {
    const lists = [this.fonts, this.fills, this.borders, this.styles];
    const { root } = this.document;
    if (!root.selfClosing) return lists.flatMap((list) => list.edits());
    return [appendTo(this.document, root, lists.map((list) => list.newXml()).join(""))];
  }

  /** The first entry of each list is what unstyled cells use (of fills, the first two): it must not become ours. */
  private fillGaps(): void {
    if (this.fonts.size === 0) this.fonts.indexOf(PLAIN_FONT);
    for (const pattern of ["none", "gray125"].slice(this.fills.size)) {
      this.fills.indexOf(`<fill><patternFill patternType="${pattern}"/></fill>`);
    }
    if (this.borders.size === 0) this.borders.indexOf(PLAIN_BORDER);
    if (this.styles.size === 0) this.styles.indexOf(PLAIN_XF);
  }

  private xf(look: CellLook, quotePrefix: boolean): string {
    const fill = fillXml(look);
    const border = borderXml(look);
    const alignment = alignmentXml(look);
    const values = [
      `numFmtId="${look.date === true ? String(DATE_FORMAT) : "0"}"`,
      `fontId="${String(this.fonts.indexOf(this.fontXml(look)))}"`,
      `fillId="${String(fill === undefined ? 0 : this.fills.indexOf(fill))}"`,
      `borderId="${String(border === undefined ? 0 : this.borders.indexOf(border))}"`,
      ...(this.hasCellStyles() ? ['xfId="0"'] : []),
      ...(quotePrefix ? ['quotePrefix="1"'] : []),
      'applyFont="1"',
      ...(fill === undefined ? [] : ['applyFill="1"']),
      ...(border === undefined ? [] : ['applyBorder="1"']),
      ...(alignment === "" ? [] : ['applyAlignment="1"']),
      ...(look.date === true ? ['applyNumberFormat="1"'] : []),
      ...(look.open === true ? ['applyProtection="1"'] : []),
    ];
    const head = `<xf ${values.join(" ")}`;
    const children = `${alignment}${look.open === true ? '<protection locked="0"/>' : ""}`;
    return children === "" ? `${head}/>` : `${head}>${children}</xf>`;
  }

  private hasCellStyles(): boolean {
    const section = childNamed(this.document, this.document.root, "cellStyleXfs");
    return section !== undefined && section.children.length > 0;
  }

  private fontXml({ bold, fontColor, fontSize }: CellLook): string {
    const section = childNamed(this.document, this.document.root, "fonts");
    const base = section?.children[0];
    const pieces = new Map<string, string>();
    for (const child of base?.children ?? []) {
      if (FONT_KEPT.has(child.name)) pieces.set(child.name, copied(this.document, child));
    }
    if (base === undefined) pieces.set("sz", '<sz val="11"/>').set("name", '<name val="Calibri"/>');
    if (bold === true) pieces.set("b", "<b/>");
    if (fontSize !== undefined) pieces.set("sz", `<sz val="${escapeXml(String(fontSize))}"/>`);
    if (fontColor !== undefined) pieces.set("color", `<color rgb="${argb(fontColor)}"/>`);
    return `<font>${FONT_ORDER.map((name) => pieces.get(name) ?? "").join("")}</font>`;
  }
}
