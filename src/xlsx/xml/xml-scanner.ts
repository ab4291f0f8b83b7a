import { stopWith } from "../fault-signal";
import { LIMITS } from "../../core/limits";
import { BoundPrefixes } from "./bound-prefixes";
import { beginsName, isNamePart, TagReader } from "./read-tag";
import { nextLooseAmpersand } from "./references";
import { attributesAt } from "./xml-attributes";
import { decodeXml } from "./xml-text";

export type TokenKind = "open" | "close" | "text" | "end";

/** What may stand around the root. */
const NOT_SPACE = /[^ \t\r\n]/;

/**
 * Goes through XML text token by token and keeps offsets, so that edits can be spliced in. Comments and processing
 * instructions are passed over; a DOCTYPE is refused (no workbook needs one, and entities can be made to explode).
 * What is not well-formed is damage: Excel refuses it too, and a copy of it would be as broken as the original.
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
  private readonly tag: TagReader;
  /** The next "&" that is no reference, if it stands in a text or a tag. */
  private loose: number;
  /** Undefined inside of an element, whose prefixes others bind. */
  private readonly prefixes: BoundPrefixes | undefined;
  private roots = 0;
  private sectionEnd = -1;

  constructor(
    readonly text: string,
    /** The part's name, for faults. */
    readonly part: string,
    /** What stands between the tags of an element: texts and several elements side by side. */
    private readonly inside = false,
  ) {
    this.tag = new TagReader(text);
    this.loose = nextLooseAmpersand(text, 0);
    this.prefixes = inside ? undefined : new BoundPrefixes();
  }

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
      if (second === "?") this.passInstruction();
      else if (second === "!") {
        if (this.text.startsWith("<![CDATA[", this.start)) return this.readCdata();
        this.passComment();
      } else return this.readOpen();
    }
  }

  /** The decoded value of an attribute of the open tag on which the scanner stands. */
  attribute(name: string): string | undefined {
    const value = this.tag.valueOf(name);
    return value === undefined ? undefined : decodeXml(value);
  }

  damaged(): never {
    return stopWith("damaged", { part: this.part });
  }

  private finish(): TokenKind {
    if (this.open.length > 0 || (this.roots !== 1 && !this.inside)) this.damaged();
    this.kind = "end";
    return this.kind;
  }

  private passInstruction(): void {
    // The declaration of XML stands at the very start; a byte order mark is not part of the text.
    if (this.start > 0 && /^<\?xml[\s?]/i.test(this.text.slice(this.start, this.start + 6))) this.damaged();
    this.end = this.after("?>", 2);
    this.passLoose();
  }

  private passComment(): void {
    if (!this.text.startsWith("<!--", this.start)) {
      stopWith("unsafe-content", { part: this.part, what: "doctype" });
    }
    this.end = this.after("--", 4) + 1;
    if (this.text.charCodeAt(this.end - 1) !== 62) this.damaged();
    this.passLoose();
  }

  /** "&" means nothing in what was just passed. */
  private passLoose(): void {
    if (this.loose < this.end) this.loose = nextLooseAmpersand(this.text, this.end);
  }

  /** Around the root there is nothing but blanks. */
  private demandRoot(): void {
    if (this.open.length > 0 || this.inside) return;
    if (this.cdata || NOT_SPACE.test(this.text.slice(this.start, this.end))) this.damaged();
  }

  /** "]]>" may not stand in a text; looked for once, not for each text anew. */
  private nextSectionEnd(): number {
    if (this.sectionEnd < this.start) {
      const at = this.text.indexOf("]]>", this.start);
      this.sectionEnd = at < 0 ? Infinity : at;
    }
    return this.sectionEnd;
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
    if (this.loose < this.end || this.nextSectionEnd() < this.end) this.damaged();
    this.demandRoot();
    return this.kind;
  }

  private readCdata(): TokenKind {
    this.end = this.after("]]>", 9);
    this.cdata = true;
    this.kind = "text";
    this.passLoose();
    this.demandRoot();
    return this.kind;
  }

  private readClose(): TokenKind {
    const at = this.text.indexOf(">", this.start);
    if (at < 0) this.damaged();
    const opened = this.open.pop();
    if (opened === undefined || !this.closes(opened, at)) this.damaged();
    this.name = opened;
    this.prefixes?.leave(this.open.length);
    this.end = at + 1;
    this.kind = "close";
    return this.kind;
  }

  /** Whether the close tag that ends at `at` has this name; blanks may follow it. */
  private closes(name: string, at: number): boolean {
    const from = this.start + 2;
    if (at - from === name.length) return this.text.startsWith(name, from);
    return this.text.slice(from, at).trimEnd() === name;
  }

  private readOpen(): TokenKind {
    let at = this.start + 1;
    if (!beginsName(this.text.charCodeAt(at))) this.damaged();
    while (isNamePart(this.text.charCodeAt(at))) at += 1;
    this.name = this.text.slice(this.start + 1, at);
    const fault = this.tag.read(at);
    if (fault === "too-many-attributes") {
      stopWith("too-large", { part: this.part, what: "attributes", limit: LIMITS.attributes });
    }
    if (fault !== undefined || this.loose < this.tag.end) this.damaged();
    this.end = this.tag.end;
    this.selfClosing = this.text.charCodeAt(this.end - 2) === 47;
    if (this.open.length === 0) this.countRoot();
    this.bindPrefixes();
    if (!this.selfClosing) this.open.push(this.name);
    if (this.open.length > LIMITS.depth) {
      stopWith("too-large", { part: this.part, what: "levels", limit: LIMITS.depth });
    }
    this.kind = "open";
    return this.kind;
  }

  private countRoot(): void {
    this.roots += 1;
    if (this.roots > 1 && !this.inside) this.damaged();
  }

  private bindPrefixes(): void {
    if (this.prefixes === undefined || !(this.tag.prefixed || this.name.includes(":"))) return;
    const attributes = this.tag.prefixed ? attributesAt(this.text, this.start, this.end) : [];
    const depth = this.open.length;
    if (!this.prefixes.take(this.name, attributes, depth + 1)) this.damaged();
    if (this.selfClosing) this.prefixes.leave(depth);
  }
}
