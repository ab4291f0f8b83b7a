import type { PrintPlan } from "../../core/mark/annotation-plan";
import type { FormerPrint } from "../../core/snapshot/before-image";
import { attribute, childNamed, innerText, isTrue, type XmlDocument } from "../xml/xml-element";
import { footerText, headerText } from "./footer-text";

/** Codes of ECMA-376 18.3.1.63. */
const PAPER = { A4: 9, A3: 8 } as const;
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
    ...(plan.header === undefined ? {} : plannedHeaders(plan.header, former)),
  };
}

function plannedHeaders(ours: string, former: PageSetup): Partial<PageSetup> {
  const { header = null, evenHeader = null, firstHeader = null } = former;
  return {
    header: headerText(ours, header),
    evenHeader: evenHeader === null ? null : headerText(ours, evenHeader),
    firstHeader: firstHeader === null ? null : headerText(ours, firstHeader),
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
    header: footer("oddHeader"),
    evenHeader: differs("differentOddEven") ? (footer("evenHeader") ?? "") : null,
    firstHeader: differs("differentFirst") ? (footer("firstHeader") ?? "") : null,
  };
}
