import { stopWith } from "../fault-signal";
import { LIMITS } from "../../core/limits";
import { decodePart, encodePart, type PartText } from "../xml/part-text";
import { splice, type Edit } from "../xml/splice";
import { parseXml, type XmlDocument } from "../xml/xml-element";
import { readDirectory } from "../zip/read-directory";
import { unpackEntry } from "../zip/unpack-entry";
import { writeArchive } from "../zip/write-archive";
import type { ZipEntry } from "../zip/zip-entry";

/** A few parts are parsed more than once, for reading and for writing. */
const MOST_PARSED = 2 * LIMITS.readBytes;

/** A workbook file as parts that can be read and patched. Parts are named without a leading slash. */
export class WorkbookPackage {
  readonly entries: readonly ZipEntry[];
  /** By lower-case name: part names are equal without regard to case. */
  private readonly byName: ReadonlyMap<string, ZipEntry>;
  private readonly texts = new Map<string, PartText>();
  private readonly edits = new Map<string, Edit[]>();
  private readonly added = new Map<string, string>();
  private readonly removed = new Set<string>();
  private readonly results = new Map<string, Uint8Array>();
  private unpacked = 0;
  private parsed = 0;

  constructor(readonly archive: Uint8Array) {
    this.entries = readDirectory(archive);
    this.byName = new Map(this.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  has(part: string): boolean {
    return this.byName.has(part.toLowerCase()) || this.added.has(part);
  }

  private entry(part: string): ZipEntry {
    return this.byName.get(part.toLowerCase()) ?? stopWith("damaged", { part });
  }

  /** The checksum of a part as it stands in the file; unpacking has checked it. */
  checksum(part: string): number {
    return this.entry(part).crc;
  }

  bytes(part: string): Uint8Array {
    const entry = this.entry(part);
    this.unpacked += entry.size;
    if (this.unpacked > LIMITS.readBytes) {
      stopWith("too-large", { part, what: "bytes", limit: LIMITS.readBytes });
    }
    return unpackEntry(this.archive, entry);
  }

  /** The part as it stands in the file, before any edit. */
  text(part: string): PartText {
    const key = part.toLowerCase();
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const text = decodePart(this.bytes(part), part);
    this.texts.set(key, text);
    return text;
  }

  /** Lets go of a part's text, so that a large workbook is not held all at once. */
  forget(part: string): void {
    this.texts.delete(part.toLowerCase());
  }

  /** Every parsing counts: many relations can lead to one part. */
  document(part: string): XmlDocument {
    const { text } = this.text(part);
    this.parsed += text.length;
    if (this.parsed > MOST_PARSED) stopWith("too-large", { part, what: "bytes", limit: MOST_PARSED });
    return parseXml(text, part);
  }

  edit(part: string, ...edits: readonly Edit[]): void {
    const name = this.byName.get(part.toLowerCase())?.name ?? part;
    this.edits.set(name, [...(this.edits.get(name) ?? []), ...edits]);
    this.results.delete(name);
  }

  add(part: string, text: string): void {
    this.added.set(part, text);
  }

  remove(part: string): void {
    const name = this.byName.get(part.toLowerCase())?.name;
    if (name !== undefined) this.removed.add(name);
  }

  /** The edits of every part that changes. */
  changes(): ReadonlyMap<string, readonly Edit[]> {
    return new Map([...this.edits].filter(([, edits]) => edits.length > 0));
  }

  addedParts(): readonly string[] {
    return [...this.added.keys()];
  }

  /** A part that is to be added, as bytes. */
  addedBytes(part: string): Uint8Array {
    return new TextEncoder().encode(this.added.get(part) ?? "");
  }

  /** A part with its edits, as bytes. */
  edited(part: string): Uint8Array {
    const known = this.results.get(part);
    if (known !== undefined) return known;
    const former = this.text(part);
    const result = encodePart({ ...former, text: splice(former.text, this.edits.get(part) ?? []) });
    this.results.set(part, result);
    return result;
  }

  save(): Uint8Array {
    const replaced = new Map<string, Uint8Array>();
    for (const part of this.changes().keys()) replaced.set(part, this.edited(part));
    const added = new Map(this.addedParts().map((part) => [part, this.addedBytes(part)]));
    return writeArchive(this.archive, this.entries, { replaced, added, removed: this.removed });
  }
}
