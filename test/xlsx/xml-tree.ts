/** An XML reader for checks only, written apart from the one that is checked: strict, small and slow. */
export interface XmlNode {
  readonly name: string;
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  text: string;
}

/** Reads well-formed XML; throws where it isn't. */
export function readXml(xml: string): XmlNode {
  const root: XmlNode = { name: "", local: "", attributes: new Map(), children: [], text: "" };
  const open = [root];
  const token =
    /<\?[^]*?\?>|<!--[^]*?-->|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
  const source = xml.replace(/^\uFEFF/, "");
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (match === null) throw new Error(`not well-formed at ${at}: ${source.slice(at, at + 80)}`);
    const top = open.at(-1);
    if (top === undefined) throw new Error("text behind the end");
    const [, closed, opened, attributes = "", slash, text] = match;
    if (text !== undefined) top.text += text;
    if (closed !== undefined && open.pop()?.name !== closed) throw new Error(`unexpected </${closed}>`);
    if (opened === undefined) continue;
    const node = nodeOf(opened, attributes);
    top.children.push(node);
    if (slash === "") open.push(node);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error("elements left open");
  return root.children[0] ?? root;
}

function nodeOf(name: string, attributes: string): XmlNode {
  const values = new Map<string, string>();
  for (const [, key = "", double, single] of attributes.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (values.has(key)) throw new Error(`${name} has ${key} twice`);
    values.set(key, double ?? single ?? "");
  }
  return { name, local: name.replace(/^.*:/, ""), attributes: values, children: [], text: "" };
}

export function childOf(node: XmlNode, local: string): XmlNode | undefined {
  return node.children.find((child) => child.local === local);
}

export function descendantsOf(node: XmlNode, local: string): readonly XmlNode[] {
  return node.children.flatMap((child) => [
    ...(child.local === local ? [child] : []),
    ...descendantsOf(child, local),
  ]);
}
