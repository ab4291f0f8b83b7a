import { BEFORE_IMAGE_NAMESPACE } from "../../core/snapshot/before-image";
import { relationshipsXml, type NewRelationship } from "../package/relationships";
import type { WorkbookPackage } from "../package/workbook-package";
import { escapeXml } from "../xml/xml-text";
import { EXACT_NAMESPACE } from "./exact-record";
import { dialect } from "./new-sheet";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const PROPERTIES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const STRICT_PROPERTIES_NAMESPACE = "http://purl.oclc.org/ooxml/officeDocument/customXml";

/** Ids by which programs know our two stores. Any fixed ones will do. */
const STORES = {
  [BEFORE_IMAGE_NAMESPACE]: "{6E0C7C5B-2B0E-4E61-9B0B-7F5A3C1D9E01}",
  [EXACT_NAMESPACE]: "{6E0C7C5B-2B0E-4E61-9B0B-7F5A3C1D9E02}",
} as const;

/** The parts that make up one custom XML store. */
export interface CustomXmlStore {
  readonly item: string;
  readonly properties: string;
  readonly itemRelationships: string;
  readonly namespace: keyof typeof STORES;
}

/** Free part names for as many stores as namespaces are given. */
export function customXmlStores(
  workbook: WorkbookPackage,
  namespaces: readonly (keyof typeof STORES)[],
): readonly CustomXmlStore[] {
  let number = 0;
  return namespaces.map((namespace) => {
    do number += 1;
    while (partsOfItem(number).some((part) => workbook.has(part)));
    const [item = "", properties = "", itemRelationships = ""] = partsOfItem(number);
    return { item, properties, itemRelationships, namespace };
  });
}

function partsOfItem(number: number): readonly string[] {
  const item = `item${String(number)}.xml`;
  return [`customXml/${item}`, `customXml/itemProps${String(number)}.xml`, `customXml/_rels/${item}.rels`];
}

export function storeParts({ item, properties, itemRelationships }: CustomXmlStore): readonly string[] {
  return [item, properties, itemRelationships];
}

export function storeContentTypes({ item, properties }: CustomXmlStore) {
  return [
    { part: item, type: "application/xml" },
    { part: properties, type: PROPERTIES_TYPE },
  ];
}

export function storeRelationship(store: CustomXmlStore, id: string, strict: boolean): NewRelationship {
  return { id, type: `${dialect(strict).relationships}/customXml`, target: `/${store.item}` };
}

/** Adds the parts of a store. */
export function addStore(
  workbook: WorkbookPackage,
  store: CustomXmlStore,
  content: string,
  strict: boolean,
): void {
  const { item, properties, itemRelationships, namespace } = store;
  const ds = strict ? STRICT_PROPERTIES_NAMESPACE : PROPERTIES_NAMESPACE;
  const reference = `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeXml(namespace)}"/></ds:schemaRefs>`;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
  workbook.add(item, content);
  workbook.add(
    properties,
    `${head}<ds:datastoreItem ds:itemID="${STORES[namespace]}" xmlns:ds="${ds}">${reference}</ds:datastoreItem>`,
  );
  const type = `${dialect(strict).relationships}/customXmlProps`;
  workbook.add(itemRelationships, relationshipsXml([{ id: "rId1", type, target: `/${properties}` }]));
}
