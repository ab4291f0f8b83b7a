import { attribute, attributes, innerText, parseXml, type XmlElement } from "../../src/xlsx/xml/xml-element";

/** An element of a manifest, in the order of the file. */
export interface ManifestNode {
  /** Without its prefix. */
  readonly name: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  readonly children: readonly ManifestNode[];
}

export function readManifest(xml: string): ManifestNode {
  const document = parseXml(xml, "manifest.xml");
  const convert = (element: XmlElement): ManifestNode => ({
    name: element.name,
    line: xml.slice(0, element.start).split("\n").length,
    attributes: new Map(
      attributes(document, element).map(({ name }) => [name, attribute(document, element, name) ?? ""]),
    ),
    text: element.children.length > 0 || element.selfClosing ? "" : innerText(document, element),
    children: element.children.map(convert),
  });
  return convert(document.root);
}

/** The node and everything below it. */
export function walk(node: ManifestNode): readonly ManifestNode[] {
  return [node, ...node.children.flatMap(walk)];
}

export function child(node: ManifestNode | undefined, name: string): ManifestNode | undefined {
  return node?.children.find((one) => one.name === name);
}
