import type { PrintPlan } from "../../core/mark/annotation-plan";
import type { FormerPrint } from "../../core/mark/before-image";
import { appendTo } from "../package/relationships";
import type { Edit } from "../xml/splice";
import { attribute, childNamed, innerText, isTrue, type XmlDocument } from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";
import { insertChild, SHEET_ORDER } from "./sheet-order";
import { changeAttributes, type AttributeChanges } from "./tag-edits";

/** Codes of ECMA-376 18.3.1.63. */
const PAPER = { A4: 9, A3: 8 } as const;
/** What Excel keeps of a footer. */
const FOOTER_LENGTH = 255;

const FIELDS: ReadonlyMap<string, string> = new Map([
  ["{page}", "&P"],
  ["{pages}", "&N"],
  ["{file}", "&F"],
  ["{sheet}", "&A"],
]);

/** A plain text with fields in Excel's codes. A digit or sign right behind a field would be read as part of it. */
function footerCodes(text: string): string {
  return text
    .split(/(\{page\}|\{pages\}|\{file\}|\{sheet\})/)
    .map((piece, index, pieces) => {
      const field = FIELDS.get(piece);
      if (field !== undefined) return field;
      const escaped = piece.replaceAll("&", "&&");
      return FIELDS.has(pieces[index - 1] ?? "") && /^[0-9+-]/.test(escaped) ? ` ${escaped}` : escaped;
    })
    .join("");
}

/** The three parts of a footer as Excel writes them. */
export function footerText({ left, center, right }: PrintPlan["footer"]): string {
  const parts = [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ] as const;
  const text = parts.map(([code, part]) => (part === "" ? "" : code + footerCodes(part))).join("");
  return text.length <= FOOTER_LENGTH ? text : text.slice(0, FOOTER_LENGTH).replace(/&$/, "");
}

/** A sheet's page set-up, but for what stands in defined names; null stands for "not set". */
export type PageSetup = Omit<FormerPrint, "area" | "titleRows" | "titleColumns">;

export function plannedSetup(plan: PrintPlan, former: PageSetup): PageSetup {
  const footer = footerText(plan.footer);
  return {
    paper: PAPER[plan.paper],
    orientation: plan.orientation,
    scale: null,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    footer,
    evenFooter: former.evenFooter === null ? null : footer,
    firstFooter: former.firstFooter === null ? null : footer,
  };
}

function numberOrNull(value: string | undefined): number | null {
  const number = Number(value ?? Number.NaN);
  return Number.isFinite(number) ? number : null;
}

/** The set-up as the sheet has it. An even or first footer counts where the sheet makes use of it. */
export function formerSetup(document: XmlDocument): PageSetup {
  const child = (name: string) => childNamed(document, document.root, name);
  const setup = child("pageSetup");
  const value = (name: string) => (setup === undefined ? undefined : attribute(document, setup, name));
  const properties = child("sheetPr");
  const fit = properties && childNamed(document, properties, "pageSetUpPr");
  const footers = child("headerFooter");
  const footer = (name: string): string | null => {
    const found = footers && childNamed(document, footers, name);
    return found === undefined ? null : innerText(document, found);
  };
  const differs = (name: string) => footers !== undefined && isTrue(attribute(document, footers, name));
  const orientation = value("orientation");
  return {
    paper: numberOrNull(value("paperSize")),
    orientation: orientation === "portrait" || orientation === "landscape" ? orientation : null,
    scale: numberOrNull(value("scale")),
    fitToPage: isTrue(fit && attribute(document, fit, "fitToPage")),
    fitToWidth: numberOrNull(value("fitToWidth")),
    fitToHeight: numberOrNull(value("fitToHeight")),
    footer: footer("oddFooter"),
    evenFooter: differs("differentOddEven") ? (footer("evenFooter") ?? "") : null,
    firstFooter: differs("differentFirst") ? (footer("firstFooter") ?? "") : null,
  };
}

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
  const wanted = [
    ["oddFooter", setup.footer],
    ["evenFooter", setup.evenFooter],
    ["firstFooter", setup.firstFooter],
  ] as const;
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
    if (found !== undefined && (value !== null || name === "oddFooter")) {
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
