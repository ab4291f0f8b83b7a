import type { XmlAttribute } from "./xml-attributes";

const XMLNS = "xmlns:";

/** The prefixes that are bound where a scanner stands. Elements bind them for themselves and what is in them. */
export class BoundPrefixes {
  private readonly bound: { readonly prefix: string; readonly depth: number }[] = [
    { prefix: "xml", depth: 0 },
    { prefix: "xmlns", depth: 0 },
  ];

  /** Takes in what a tag binds; false where a prefix of it or of its attributes is bound by none. */
  take(name: string, attributes: readonly XmlAttribute[], depth: number): boolean {
    for (const attribute of attributes) {
      if (!attribute.name.startsWith(XMLNS)) continue;
      this.bound.push({ prefix: attribute.name.slice(XMLNS.length), depth });
    }
    return this.knows(name) && attributes.every((attribute) => this.knows(attribute.name));
  }

  /** Lets go of what was bound deeper than this. */
  leave(depth: number): void {
    while ((this.bound.at(-1)?.depth ?? 0) > depth) this.bound.pop();
  }

  private knows(name: string): boolean {
    const colon = name.indexOf(":");
    if (colon < 0) return true;
    const prefix = name.slice(0, colon);
    return this.bound.some((one) => one.prefix === prefix);
  }
}
