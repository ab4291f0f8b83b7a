import type { CellRange } from "../../core/snapshot/grid";
import type { OccupiedBy, OccupiedRange } from "../../core/snapshot/sheet-snapshot";
import { stopWith } from "../fault-signal";
import { LIMITS } from "../../core/limits";
import { parseReferences } from "../package/print-names";
import { relatedTargets } from "../package/relationships";
import type { WorkbookPackage } from "../package/workbook-package";
import { attribute, innerText, type XmlDocument, type XmlElement } from "../xml/xml-element";

/** A usual column and row in English Metric Units, for drawings that say their size but not their last cell. */
const COLUMN_EMU = 609_600;
const ROW_EMU = 190_500;

const by = (kind: OccupiedBy) => (range: CellRange) => ({ ...range, by: kind });

function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** Rules that the sheet itself holds: drop-downs and conditional formats, those of Excel 2010 too. */
export function ruleRanges(document: XmlDocument): readonly OccupiedRange[] {
  const kinds = [
    ["dataValidation", "validation"],
    ["conditionalFormatting", "format-rule"],
  ] as const;
  const ranges: OccupiedRange[] = [];
  for (const [name, kind] of kinds) {
    for (const rule of descendants(document.root, name)) {
      const inner = descendants(rule, "sqref").map((list) => innerText(document, list));
      for (const list of [attribute(document, rule, "sqref") ?? "", ...inner]) {
        for (const range of parseReferences(list)) ranges.push(by(kind)(range));
        if (ranges.length > LIMITS.rules) {
          stopWith("too-large", { part: document.part, what: "rules", limit: LIMITS.rules });
        }
      }
    }
  }
  return ranges;
}

function numberIn(document: XmlDocument, parent: XmlElement | undefined, name: string): number {
  const child = parent?.children.find((one) => one.name === name);
  return child === undefined ? 0 : Math.max(0, Math.trunc(Number(innerText(document, child)) || 0));
}

function anchorRange(document: XmlDocument, anchor: XmlElement): CellRange {
  const child = (name: string) => anchor.children.find((one) => one.name === name);
  const from = child("from");
  const to = child("to");
  const extent = child("ext");
  const top = numberIn(document, from, "row");
  const left = numberIn(document, from, "col");
  const size = (name: string, unit: number) =>
    Math.ceil(Number((extent && attribute(document, extent, name)) ?? 0) / unit) || 0;
  const bottom = to === undefined ? top + size("cy", ROW_EMU) : numberIn(document, to, "row");
  const right = to === undefined ? left + size("cx", COLUMN_EMU) : numberIn(document, to, "col");
  return {
    top,
    left,
    bottom: Math.min(Math.max(top, bottom), LIMITS.rows - 1),
    right: Math.min(Math.max(left, right), LIMITS.columns - 1),
  };
}

const ANCHORS = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]);

/** What other parts lay over the sheet: tables, pivot tables, and drawings by their anchors. */
export function relatedRanges(workbook: WorkbookPackage, sheetPart: string): readonly OccupiedRange[] {
  return relatedTargets(workbook, sheetPart, ["table", "pivotTable", "drawing"]).flatMap(
    ({ kind, target }) => {
      const document = workbook.document(target);
      workbook.forget(target);
      if (kind === "table") {
        return parseReferences(attribute(document, document.root, "ref") ?? "").map(by("table"));
      }
      if (kind === "pivotTable") {
        return descendants(document.root, "location")
          .flatMap((location) => parseReferences(attribute(document, location, "ref") ?? ""))
          .map(by("pivot"));
      }
      return document.root.children
        .flatMap((child) => (ANCHORS.has(child.name) ? [child] : descendants(child, "twoCellAnchor")))
        .map((anchor) => by("drawing")(anchorRange(document, anchor)));
    },
  );
}
