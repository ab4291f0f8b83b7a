import { CONTENT_TYPES } from "../package/content-types";
import type { SheetEntry, WorkbookParts } from "../package/find-workbook";
import { relationshipsPartOf } from "../package/part-names";
import { relationshipsOf, type Relationship } from "../package/relationships";
import type { WorkbookPackage } from "../package/workbook-package";
import type { Edit } from "../xml/splice";
import { attribute, childNamed, childrenNamed } from "../xml/xml-element";
import { changeAttributes } from "./tag-edits";

/** Takes sheets out of the workbook part and mends the active tab, which counts sheets; so do names: see nameEdits. */
export function removeSheets(
  workbook: WorkbookPackage,
  parts: WorkbookParts,
  removed: readonly SheetEntry[],
): void {
  if (removed.length === 0) return;
  const { document } = parts;
  const moved = (index: number) => index - removed.filter((sheet) => sheet.index < index).length;
  const edits: Edit[] = removed.map(({ element }) => ({ start: element.start, end: element.end, text: "" }));
  const views = childNamed(document, document.root, "bookViews");
  for (const view of views === undefined ? [] : childrenNamed(document, views, "workbookView")) {
    const last = parts.sheets.length - removed.length - 1;
    const changes = ["activeTab", "firstSheet"].flatMap((name) => {
      const value = attribute(document, view, name);
      return value === undefined ? [] : [[name, String(Math.min(last, moved(Number(value))))] as const];
    });
    edits.push(...changeAttributes(document.text, view, Object.fromEntries(changes)));
  }
  workbook.edit(parts.part, ...edits);
}

/** Takes parts away that the workbook relates to, with their relationships, properties and content types. */
export function removeStores(
  workbook: WorkbookPackage,
  parts: WorkbookParts,
  relationships: readonly Relationship[],
): void {
  const removed = relationships.flatMap(({ target }) => [
    target,
    relationshipsPartOf(target),
    ...relationshipsOf(workbook, target)
      .filter(({ kind }) => kind === "customXmlProps")
      .map((properties) => properties.target),
  ]);
  removed.forEach((part) => {
    workbook.remove(part);
  });
  const relationshipEdits = relationships.map(({ element }) => ({
    start: element.start,
    end: element.end,
    text: "",
  }));
  workbook.edit(relationshipsPartOf(parts.part), ...relationshipEdits);
  const names = new Set(removed.map((part) => `/${part}`.toLowerCase()));
  const types = workbook.document(CONTENT_TYPES);
  const overrides = types.root.children.filter((child) =>
    names.has(attribute(types, child, "PartName")?.toLowerCase() ?? ""),
  );
  workbook.edit(CONTENT_TYPES, ...overrides.map(({ start, end }) => ({ start, end, text: "" })));
}
