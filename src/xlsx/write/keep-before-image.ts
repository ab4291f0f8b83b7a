import { BEFORE_IMAGE_NAMESPACE, beforeImage, serialiseBeforeImage } from "../../core/snapshot/before-image";
import { addContentTypes } from "../package/content-types";
import type { WorkbookParts } from "../package/find-workbook";
import { addRelationships, freeRelationshipId } from "../package/relationships";
import type { WorkbookPackage } from "../package/workbook-package";
import type { Additions } from "./additions";
import { addStore, customXmlStores, storeContentTypes, storeParts, storeRelationship } from "./custom-xml";
import { EXACT_NAMESPACE, exactRecordXml, type ContentSeal } from "./exact-record";

/** Adds what brings back the former state: the before-image and, while nobody else saves the file, the exact record. */
export function keepBeforeImage(
  workbook: WorkbookPackage,
  parts: WorkbookParts,
  additions: Additions,
  content: ContentSeal,
): void {
  const stores = customXmlStores(workbook, [BEFORE_IMAGE_NAMESPACE, EXACT_NAMESPACE]);
  const relationships = [...additions.relationships];
  for (const store of stores) {
    const id = freeRelationshipId([...parts.relationships, ...relationships], "rIdYokenStore");
    relationships.push(storeRelationship(store, id, parts.strict));
  }
  addRelationships(workbook, parts.part, relationships);
  addContentTypes(workbook, [...additions.contentTypes, ...stores.flatMap(storeContentTypes)]);
  const [imageStore, exactStore] = stores;
  if (imageStore === undefined || exactStore === undefined) return;
  const image = beforeImage(
    additions.before,
    additions.sheets.map(({ name }) => name),
  );
  addStore(workbook, imageStore, serialiseBeforeImage(image), parts.strict);
  addStore(workbook, exactStore, exactRecordXml(workbook, storeParts(exactStore), content), parts.strict);
}
