import { appendTo } from "../package/relationships";
import type { Edit } from "../xml/splice";
import { childNamed, type XmlDocument } from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";
import type { PageSetup } from "./page-setup";
import { insertChild, SHEET_ORDER } from "./sheet-order";
import { changeAttributes, type AttributeChanges } from "./tag-edits";

const text = (value: number | null): string | undefined => (value === null ? undefined : String(value));

function fitEdits(document: XmlDocument, fits: boolean): readonly Edit[] {
  const { prefix } = document.root;
  const properties = childNamed(document, document.root, "sheetPr");
  const fit = properties && childNamed(document, properties, "pageSetUpPr");
  if (fit !== undefined) return changeAttributes(document.text, fit, { fitToPage: fits ? "1" : undefined });
  if (!fits) return [];
  const xml = `<${prefix}pageSetUpPr fitToPage="1"/>`;
  if (properties !== undefined) return [appendTo(document, properties, xml)];
  const whole = `<${prefix}sheetPr>${xml}</${prefix}sheetPr>`;
  return [insertChild(document, SHEET_ORDER, { name: "sheetPr", xml: whole })];
}

function setupEdits(document: XmlDocument, setup: PageSetup): readonly Edit[] {
  const changes: AttributeChanges = {
    paperSize: text(setup.paper),
    orientation: setup.orientation ?? undefined,
    scale: text(setup.scale),
    fitToWidth: text(setup.fitToWidth),
    fitToHeight: text(setup.fitToHeight),
  };
  const found = childNamed(document, document.root, "pageSetup");
  if (found !== undefined) return changeAttributes(document.text, found, changes);
  const values = Object.entries(changes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${value}"`))
    .join("");
  if (values === "") return [];
  const xml = `<${document.root.prefix}pageSetup${values}/>`;
  return [insertChild(document, SHEET_ORDER, { name: "pageSetup", xml })];
}

const FOOTER_ORDER = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

function footerEdits(document: XmlDocument, setup: PageSetup): readonly Edit[] {
  const { prefix } = document.root;
  const footers = childNamed(document, document.root, "headerFooter");
  // In the order of the schema; a header that is not spoken of stays.
  const wanted = (
    [
      ["oddHeader", setup.header],
      ["oddFooter", setup.footer],
      ["evenHeader", setup.evenHeader],
      ["evenFooter", setup.evenFooter],
      ["firstHeader", setup.firstHeader],
      ["firstFooter", setup.firstFooter],
    ] as const
  ).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  const xml = (name: string, value: string) => `<${prefix}${name}>${escapeXml(value)}</${prefix}${name}>`;
  if (footers === undefined || footers.children.length === 0) {
    const inner = wanted.map(([name, value]) => (value === null ? "" : xml(name, value))).join("");
    if (inner === "") return [];
    if (footers !== undefined) return [appendTo(document, footers, inner)];
    const whole = `<${prefix}headerFooter>${inner}</${prefix}headerFooter>`;
    return [insertChild(document, SHEET_ORDER, { name: "headerFooter", xml: whole })];
  }
  return wanted.flatMap(([name, value]) => {
    const found = childNamed(document, footers, name);
    if (found !== undefined && (value !== null || name === "oddFooter" || name === "oddHeader")) {
      return [{ start: found.start, end: found.end, text: value === null ? "" : xml(name, value) }];
    }
    if (found !== undefined || value === null) return [];
    const before = footers.children.filter(
      (one) => FOOTER_ORDER.indexOf(one.name) < FOOTER_ORDER.indexOf(name),
    );
    const at = before.at(-1)?.end ?? footers.openEnd;
    return [{ start: at, end: at, text: xml(name, value) }];
  });
}

/**
 * The edits of a sheet part that give it this set-up, in two parts: those of sheetPr, the first child of a sheet, and
 * those of its last ones. Insertions at one place keep the order in which they are made. All else of the set-up stays.
 */
export function printEdits(
  document: XmlDocument,
  setup: PageSetup,
): Readonly<Record<"first" | "last", readonly Edit[]>> {
  return {
    first: fitEdits(document, setup.fitToPage),
    last: [...setupEdits(document, setup), ...footerEdits(document, setup)],
  };
}
