import { attribute } from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";
import { appendTo } from "./relationships";
import type { WorkbookPackage } from "./workbook-package";

export const CONTENT_TYPES = "[Content_Types].xml";

/** The content type of a part: its own override, else the default of its extension. */
export function contentTypeOf(workbook: WorkbookPackage, part: string): string | undefined {
  const document = workbook.document(CONTENT_TYPES);
  const name = `/${part}`.toLowerCase();
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const entries = document.root.children;
  const own = entries.find(
    (child) => child.name === "Override" && attribute(document, child, "PartName")?.toLowerCase() === name,
  );
  const general = entries.find(
    (child) =>
      child.name === "Default" && attribute(document, child, "Extension")?.toLowerCase() === extension,
  );
  const found = own ?? general;
  return found && attribute(document, found, "ContentType");
}

/** Declares the content types of new parts. */
export function addContentTypes(
  workbook: WorkbookPackage,
  types: readonly { readonly part: string; readonly type: string }[],
): void {
  const document = workbook.document(CONTENT_TYPES);
  const { prefix } = document.root;
  const inserted = types
    .filter(({ part, type }) => contentTypeOf(workbook, part) !== type)
    .map(({ part, type }) => `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`)
    .join("");
  if (inserted !== "") workbook.edit(CONTENT_TYPES, appendTo(document, document.root, inserted));
}
