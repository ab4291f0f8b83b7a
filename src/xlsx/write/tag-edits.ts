import type { Edit } from "../xml/splice";
import { attributesAt, type XmlAttribute } from "../xml/xml-attributes";
import { escapeXml } from "../xml/xml-text";

/** A tag whose attributes change. */
export interface Tag {
  readonly start: number;
  readonly openEnd: number;
}

/** New values of attributes; undefined takes one away. What is already so gives no edit. */
export type AttributeChanges = Readonly<Record<string, string | undefined>>;

function withLeadingSpace(text: string, { start }: XmlAttribute): number {
  let at = start;
  while (/[ \t\r\n]/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** Changes attributes in place and adds new ones behind the last. */
export function changeAttributes(text: string, tag: Tag, changes: AttributeChanges): readonly Edit[] {
  const present = attributesAt(text, tag.start, tag.openEnd);
  const edits: Edit[] = [];
  let added = "";
  for (const [name, value] of Object.entries(changes)) {
    const found = present.find((one) => one.name === name);
    if (found === undefined) {
      if (value !== undefined) added += ` ${name}="${escapeXml(value)}"`;
    } else if (value === undefined) {
      edits.push({ start: withLeadingSpace(text, found), end: found.valueEnd + 1, text: "" });
    } else if (text.slice(found.valueStart, found.valueEnd) !== value) {
      edits.push({ start: found.valueStart, end: found.valueEnd, text: escapeXml(value) });
    }
  }
  if (added !== "") {
    const last = present.at(-1);
    const at = last === undefined ? nameEnd(text, tag) : last.valueEnd + 1;
    edits.push({ start: at, end: at, text: added });
  }
  return edits;
}

function nameEnd(text: string, { start }: Tag): number {
  let at = start + 1;
  while (!/[ \t\r\n/>]/.test(text.charAt(at))) at += 1;
  return at;
}
