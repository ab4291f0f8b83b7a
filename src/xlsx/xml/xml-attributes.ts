import { isSpace } from "./read-tag";

/** What ends a name in a tag: white space, "/" or ">"; also the end of the text. */
function endsName(code: number): boolean {
  return isSpace(code) || code === 47 || code === 62 || Number.isNaN(code);
}

/** An attribute with the place of its raw value, without the quotes. */
export interface XmlAttribute {
  readonly name: string;
  /** Where the name starts. */
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The attributes of the tag that stands at start..end (end behind its ">"). */
export function attributesAt(text: string, start: number, end: number): readonly XmlAttribute[] {
  const found: XmlAttribute[] = [];
  let at = start + 1;
  while (!endsName(text.charCodeAt(at))) at += 1;
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at += 1;
    const first = text.charCodeAt(at);
    if (first === 62 || first === 47) return found;
    const equals = text.indexOf("=", at);
    if (equals < 0 || equals >= end) return found;
    let quote = equals + 1;
    while (isSpace(text.charCodeAt(quote))) quote += 1;
    const close = text.indexOf(text.charAt(quote), quote + 1);
    if (close < 0 || close >= end) return found;
    const name = text.slice(at, equals).trimEnd();
    found.push({ name, start: at, valueStart: quote + 1, valueEnd: close });
    at = close + 1;
  }
}
