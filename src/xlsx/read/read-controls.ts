import type { SheetOverlay } from "../../core/snapshot/sheet-snapshot";
import { LIMITS } from "../../core/limits";
import { relatedTargets, relationshipsOf } from "../package/relationships";
import type { WorkbookPackage } from "../package/workbook-package";
import { attribute, relationshipId, type XmlDocument, type XmlElement } from "../xml/xml-element";
import { readVmlControls, type VmlControl } from "./vml-controls";

type State = NonNullable<SheetOverlay["state"]>;

/** Form controls and ActiveX controls on a sheet, with their labels and whether they are ticked. */
export function readControls(
  workbook: WorkbookPackage,
  sheetPart: string,
  sheet: XmlDocument,
): readonly SheetOverlay[] {
  const relationships = relationshipsOf(workbook, sheetPart);
  const targets = new Map(
    relationships
      .filter(({ target, external }) => !external && workbook.has(target))
      .map(({ id, target }) => [id, target]),
  );
  const drawn = relatedTargets(workbook, sheetPart, ["vmlDrawing"]).flatMap(({ target }) =>
    readVmlControls(looseText(workbook.bytes(target))),
  );
  const states = new Map<string, State>();
  for (const control of named(sheet.root, "control").slice(0, LIMITS.overlays)) {
    const part = targets.get(relationshipId(sheet, control) ?? "");
    const state = part === undefined ? undefined : stateIn(workbook, part);
    if (state !== undefined) states.set(attribute(sheet, control, "shapeId") ?? "", state);
  }
  return drawn.slice(0, LIMITS.overlays).map(({ id, ...control }) => overlayOf(control, states.get(id)));
}

/** Old programs write these parts in their own encoding without saying so: what can't be decoded is no reason to stop. */
function looseText(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? "utf-16le" : "utf-8").decode(bytes);
}

function overlayOf(
  { range, label, state, type }: Omit<VmlControl, "id">,
  told: State | undefined,
): SheetOverlay {
  const on = state === "on" || told === "on" ? "on" : (state ?? told);
  return {
    kind: type === "Label" || type === "GBox" ? "shape" : "control",
    range,
    ...(label === "" ? {} : { text: label }),
    ...(on === undefined || type === "Label" || type === "GBox" ? {} : { state: on }),
  };
}

function named(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : named(child, name)));
}

/** A form control's own part says that it is checked; the property bag of an ActiveX control has a value. */
function stateIn(workbook: WorkbookPackage, part: string): State | undefined {
  if (!/\.xml$/i.test(part)) return undefined;
  const document = workbook.document(part);
  workbook.forget(part);
  const { root } = document;
  if (root.name === "ocx") {
    const value = root.children
      .filter(({ name }) => name === "ocxPr")
      .map((property) => bagged(document, property))
      .find(({ name }) => name === "Value")?.value;
    if (value === undefined) return undefined;
    return value === "" || value === "0" || /^false$/i.test(value) ? "off" : "on";
  }
  const type = attribute(document, root, "objectType") ?? "";
  if (/^(?:CheckBox|Radio)$/i.test(type)) {
    const checked = attribute(document, root, "checked");
    return checked === undefined || checked === "Unchecked" ? "off" : "on";
  }
  return /^(?:Drop|List)$/i.test(type)
    ? Number(attribute(document, root, "sel") ?? 0) > 0
      ? "on"
      : "off"
    : undefined;
}

/** The attributes of a property, which have a prefix. */
function bagged(
  document: XmlDocument,
  property: XmlElement,
): { readonly name?: string; readonly value?: string } {
  const tag = document.text.slice(property.start, property.openEnd);
  const name = /:name="([^"]*)"/.exec(tag)?.[1];
  const value = /:value="([^"]*)"/.exec(tag)?.[1];
  return { ...(name === undefined ? {} : { name }), ...(value === undefined ? {} : { value }) };
}
