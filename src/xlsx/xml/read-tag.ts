import { LIMITS } from "../../core/limits";

/** Space, tab and line ends. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** What may stand in a name; of other than ASCII letters everything, which costs nothing and harms nobody. */
export function isNamePart(code: number): boolean {
  if (code >= 97 && code <= 122) return true;
  if (code >= 65 && code <= 90) return true;
  if (code >= 48 && code <= 58) return true;
  return code === 45 || code === 46 || code === 95 || code > 127;
}

/** A name does not begin with a digit, "-", "." or ":" (Namespaces in XML 1.0). */
export function beginsName(code: number): boolean {
  return isNamePart(code) && !(code >= 45 && code <= 58);
}

/** How a tag ends, as far as it is well-formed. */
export type TagFault = "not-well-formed" | "too-many-attributes";

/** Above so many, names are compared by a set of them. */
const FEW = 8;

/**
 * Goes through the attributes of open tags: each has a name, "=" and a quoted value without "<", a blank stands before
 * each, and no name stands twice. One object for many tags, so that going through a sheet allocates nothing.
 */
export class TagReader {
  /** Behind the ">" of the tag read last. */
  end = 0;
  /** An attribute of that tag has a prefix (other than xml:). */
  prefixed = false;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly valueStarts: number[] = [];
  private readonly valueEnds: number[] = [];
  private count = 0;

  constructor(private readonly text: string) {}

  /** Reads from behind the tag's name to behind its ">"; undefined where nothing is wrong. */
  read(from: number): TagFault | undefined {
    this.count = 0;
    this.prefixed = false;
    let at = from;
    for (;;) {
      const before = at;
      while (isSpace(this.text.charCodeAt(at))) at += 1;
      const code = this.text.charCodeAt(at);
      if (code === 62) return this.finish(at + 1);
      if (code === 47) {
        return this.text.charCodeAt(at + 1) === 62 ? this.finish(at + 2) : "not-well-formed";
      }
      if (at === before || !beginsName(code)) return "not-well-formed";
      if (this.count === LIMITS.attributes) return "too-many-attributes";
      at = this.value(this.name(at));
      if (at < 0) return "not-well-formed";
    }
  }

  /** The raw value of an attribute of the tag read last; undefined where it has none of that name. */
  valueOf(name: string): string | undefined {
    for (let one = 0; one < this.count; one += 1) {
      const start = this.starts[one] ?? 0;
      if ((this.ends[one] ?? 0) - start === name.length && this.text.startsWith(name, start))
        return this.text.slice(this.valueStarts[one], this.valueEnds[one]);
    }
    return undefined;
  }

  /** Goes behind an attribute's name and keeps its place. */
  private name(start: number): number {
    let at = start;
    let colon = false;
    for (let code = this.text.charCodeAt(at); isNamePart(code); code = this.text.charCodeAt(at)) {
      colon ||= code === 58;
      at += 1;
    }
    if (colon && !this.text.startsWith("xml:", start)) this.prefixed = true;
    this.starts[this.count] = start;
    this.ends[this.count] = at;
    this.count += 1;
    return at;
  }

  /** Goes behind "=" and a quoted value, and keeps its place; -1 where they are not there. */
  private value(from: number): number {
    let at = from;
    while (isSpace(this.text.charCodeAt(at))) at += 1;
    if (this.text.charCodeAt(at) !== 61) return -1;
    at += 1;
    while (isSpace(this.text.charCodeAt(at))) at += 1;
    const quote = this.text.charCodeAt(at);
    if (quote !== 34 && quote !== 39) return -1;
    this.valueStarts[this.count - 1] = at + 1;
    for (at += 1; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === quote) {
        this.valueEnds[this.count - 1] = at;
        return at + 1;
      }
      if (code === 60) return -1;
    }
    return -1;
  }

  private finish(end: number): TagFault | undefined {
    this.end = end;
    return this.hasDouble() ? "not-well-formed" : undefined;
  }

  private hasDouble(): boolean {
    if (this.count > FEW) {
      const names = this.starts
        .slice(0, this.count)
        .map((start, at) => this.text.slice(start, this.ends[at]));
      return new Set(names).size < names.length;
    }
    for (let one = 1; one < this.count; one += 1) {
      for (let other = 0; other < one; other += 1) if (this.areSame(one, other)) return true;
    }
    return false;
  }

  private areSame(one: number, other: number): boolean {
    const [start = 0, end = 0, from = 0] = [this.starts[one], this.ends[one], this.starts[other]];
    if (end - start !== (this.ends[other] ?? 0) - from) return false;
    for (let at = 0; at < end - start; at += 1) {
      if (this.text.charCodeAt(start + at) !== this.text.charCodeAt(from + at)) return false;
    }
    return true;
  }
}
