import { LIMITS } from "../../core/limits";
import { stopWith } from "../fault-signal";
import type { Edit } from "../xml/splice";
import { attribute, type XmlDocument, type XmlElement } from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";
import { relationshipsPartOf, resolveTarget } from "./part-names";
import type { WorkbookPackage } from "./workbook-package";

export interface Relationship {
  readonly id: string;
  /** The last segment of its type: "worksheet", "styles", … in Transitional and Strict alike. */
  readonly kind: string;
  /** The part it points to; the address as written where it points outside of the package. */
  readonly target: string;
  readonly external: boolean;
  readonly element: XmlElement;
}

interface Known {
  readonly bySource: Map<string, readonly Relationship[]>;
  count: number;
}
/** What stands in the files themselves, which no edit changes: it is asked for by each reader of a sheet. */
const known = new WeakMap<WorkbookPackage, Known>();

/** The relationships of a part ("" for the package's own); none where it has no such part. */
export function relationshipsOf(workbook: WorkbookPackage, source: string): readonly Relationship[] {
  const part = relationshipsPartOf(source);
  if (!workbook.has(part)) return [];
  const store = known.get(workbook) ?? { bySource: new Map(), count: 0 };
  known.set(workbook, store);
  const former = store.bySource.get(part);
  if (former !== undefined) return former;
  const document = workbook.document(part);
  const elements = document.root.children.filter((child) => child.name === "Relationship");
  store.count += elements.length;
  if (store.count > LIMITS.relationships) {
    stopWith("too-large", { part, what: "relationships", limit: LIMITS.relationships });
  }
  const found = elements.map((element) => relationshipOf(document, element, source));
  store.bySource.set(part, found);
  return found;
}

function relationshipOf(document: XmlDocument, element: XmlElement, source: string): Relationship {
  const type = attribute(document, element, "Type") ?? "";
  const external = attribute(document, element, "TargetMode") === "External";
  const target = attribute(document, element, "Target") ?? "";
  return {
    id: attribute(document, element, "Id") ?? "",
    kind: type.slice(type.lastIndexOf("/") + 1),
    target: external ? target : resolveTarget(source, decodeTarget(target)),
    external,
    element,
  };
}

/** The parts of some kinds to which a part relates, each once, however often it does. */
export function relatedTargets(
  workbook: WorkbookPackage,
  source: string,
  kinds: readonly string[],
): readonly { readonly kind: string; readonly target: string }[] {
  const found = new Map<string, { readonly kind: string; readonly target: string }>();
  for (const { kind, target, external } of relationshipsOf(workbook, source)) {
    if (external || !kinds.includes(kind) || !workbook.has(target)) continue;
    found.set(`${kind} ${target.toLowerCase()}`, { kind, target });
  }
  return [...found.values()];
}

/** Entry names are not percent-encoded by every writer; a target that is encoded names the plain entry. */
function decodeTarget(target: string): string {
  try {
    return target.includes("%") ? decodeURIComponent(target) : target;
  } catch {
    return target;
  }
}

export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  /** Absolute, with a leading slash. */
  readonly target: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

function relationshipXml(prefix: string, { id, type, target }: NewRelationship): string {
  return `<${prefix}Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"/>`;
}

/** A relationships part of its own. */
export function relationshipsXml(relationships: readonly NewRelationship[]): string {
  const inner = relationships.map((relationship) => relationshipXml("", relationship)).join("");
  return `${HEAD}<Relationships xmlns="${NAMESPACE}">${inner}</Relationships>`;
}

/** Text put at the end of an element, which is opened where it closes itself. */
export function appendTo(document: XmlDocument, element: XmlElement, inserted: string): Edit {
  if (!element.selfClosing) return { start: element.closeStart, end: element.closeStart, text: inserted };
  const slash = document.text.lastIndexOf("/", element.openEnd);
  return { start: slash, end: element.end, text: `>${inserted}</${element.qname}>` };
}

/** Adds relationships to those of a part, making their part where there is none. */
export function addRelationships(
  workbook: WorkbookPackage,
  source: string,
  relationships: readonly NewRelationship[],
): void {
  const part = relationshipsPartOf(source);
  if (!workbook.has(part)) {
    workbook.add(part, relationshipsXml(relationships));
    return;
  }
  const document = workbook.document(part);
  const inserted = relationships.map((one) => relationshipXml(document.root.prefix, one)).join("");
  workbook.edit(part, appendTo(document, document.root, inserted));
}

/** An id that none of the relationships has. */
export function freeRelationshipId(taken: readonly { readonly id: string }[], wish: string): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = `${wish}${String(number)}`;
    if (!ids.has(id)) return id;
  }
}
