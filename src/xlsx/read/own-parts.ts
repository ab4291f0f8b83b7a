import { BEFORE_IMAGE_NAMESPACE, parseBeforeImage, type BeforeImage } from "../../core/snapshot/before-image";
import type { WorkbookParts } from "../package/find-workbook";
import type { Relationship } from "../package/relationships";
import type { WorkbookPackage } from "../package/workbook-package";
import { EXACT_NAMESPACE, parseExactRecord, type ExactRecord } from "../write/exact-record";

/** What an earlier run left in the package besides its cells. */
export interface OwnParts {
  readonly image?: BeforeImage;
  readonly exact?: ExactRecord;
  /** The relationships to both custom XML parts. */
  readonly relationships: readonly Relationship[];
}

/** Finds our custom XML parts by their namespaces. The first of each kind counts. */
export function findOwnParts(workbook: WorkbookPackage, parts: WorkbookParts): OwnParts {
  let found: OwnParts = { relationships: [] };
  for (const relationship of parts.relationships) {
    if (relationship.kind !== "customXml" || relationship.external || !workbook.has(relationship.target))
      continue;
    const { text } = workbook.text(relationship.target);
    const head = text.slice(0, 1_000);
    if (head.includes(EXACT_NAMESPACE)) {
      const exact = found.exact ?? parseExactRecord(text);
      found = { ...found, relationships: [...found.relationships, relationship], ...(exact && { exact }) };
    } else if (head.includes(BEFORE_IMAGE_NAMESPACE)) {
      const image = found.image ?? parseBeforeImage(text);
      found = { ...found, relationships: [...found.relationships, relationship], ...(image && { image }) };
    }
    workbook.forget(relationship.target);
  }
  return found;
}
