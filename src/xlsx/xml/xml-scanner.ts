import { stopWith } from "../fault-signal";
import { LIMITS } from "../limits";

export type TokenKind = "open" | "close" | "text" | "end";

/** Space, tab and line ends. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** What ends a name in a tag: white space, "/" or ">"; also the end of the text. */
function endsName(code: number): boolean {
  return isSpace(code) || code === 47 || code === 62 || Number.isNaN(code);
}

/**
 * Goes through XML text token by token and keeps offsets, so that edits can be spliced in. Comments and processing
 * instructions are passed over; a DOCTYPE is refused (no workbook needs one, and entities can be made to explode).
 */
export class XmlScanner {
  kind: TokenKind = "text";
  /** The token's place in the text. */
  start = 0;
  end = 0;
  /** Of an open or close token, prefix included. */
  name = "";
  selfClosing = false;
  /** Of a text token: the characters stand in a CDATA section and hold no entities. */
  cdata = false;
  private readonly open: string[] = [];

  constructor(
    readonly text: string,
    /** The part's name, for faults. */
    readonly part: string,
  ) {}

  get depth(): number {
    return this.open.length;
  }

  /** Moves to the next token. A self-closing element gives one open token and no close token. */
  next(): TokenKind {
    for (;;) {
      this.start = this.end;
      if (this.start >= this.text.length) return this.finish();
      if (this.text.charCodeAt(this.start) !== 60) return this.readText();
      const second = this.text[this.start + 1];
      if (second === "/") return this.readClose();
      if (second === "?") this.end = this.after("?>", 2);
      else if (second === "!") {
        if (this.text.startsWith("<![CDATA[", this.start)) return this.readCdata();
        if (!this.text.startsWith("<!--", this.start)) {
          stopWith("unsafe-content", { part: this.part, what: "doctype" });
        }
        this.end = this.after("-->", 4);
      } else return this.readOpen();
    }
  }

  damaged(): never {
    return stopWith("damaged", { part: this.part });
  }

  private finish(): TokenKind {
    if (this.open.length > 0) this.damaged();
    this.kind = "end";
    return this.kind;
  }

  private after(mark: string, offset: number): number {
    const at = this.text.indexOf(mark, this.start + offset);
    return at < 0 ? this.damaged() : at + mark.length;
  }

  private readText(): TokenKind {
    const at = this.text.indexOf("<", this.start);
    this.end = at < 0 ? this.text.length : at;
    this.cdata = false;
    this.kind = "text";
    return this.kind;
  }

  private readCdata(): TokenKind {
    this.end = this.after("]]>", 9);
    this.cdata = true;
    this.kind = "text";
    return this.kind;
  }

  private readClose(): TokenKind {
    const at = this.text.indexOf(">", this.start);
    if (at < 0) this.damaged();
    this.name = this.text.slice(this.start + 2, at).trimEnd();
    if (this.open.pop() !== this.name) this.damaged();
    this.end = at + 1;
    this.kind = "close";
    return this.kind;
  }

  private readOpen(): TokenKind {
    let at = this.start + 1;
    while (!endsName(this.text.charCodeAt(at))) at += 1;
    this.name = this.text.slice(this.start + 1, at);
    if (this.name === "") this.damaged();
    this.end = this.tagEnd(at);
    this.selfClosing = this.text.charCodeAt(this.end - 2) === 47;
    if (!this.selfClosing) this.open.push(this.name);
    if (this.open.length > LIMITS.depth) {
      stopWith("too-large", { part: this.part, what: "levels", limit: LIMITS.depth });
    }
    this.kind = "open";
    return this.kind;
  }

  /** Behind the ">" of a tag; a ">" inside of a quoted value does not count. */
  private tagEnd(from: number): number {
    for (let at = from; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === 62) return at + 1;
      if (code === 60) return this.damaged();
      if (code === 34 || code === 39) {
        at = this.text.indexOf(code === 34 ? '"' : "'", at + 1);
        if (at < 0) return this.damaged();
      }
    }
    return this.damaged();
  }
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
