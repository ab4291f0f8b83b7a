import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";

export interface ArchiveChanges {
  /** New bytes of entries that exist. */
  readonly replaced: ReadonlyMap<string, Uint8Array>;
  readonly added: ReadonlyMap<string, Uint8Array>;
  readonly removed: ReadonlySet<string>;
}

interface Packed {
  readonly local: Uint8Array;
  /** The directory record, its offset already right. */
  readonly record: Uint8Array;
}

/** 1 January 1980: an archive made twice from the same input is the same. */
const FIRST_DAY = 0x21;
const UTF8_NAME = 0x800;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function copied(archive: Uint8Array, entry: ZipEntry, offset: number): Packed {
  const record = archive.slice(entry.recordStart, entry.recordEnd);
  const at = entry.offsetAt - entry.recordStart;
  if (entry.offsetBytes === 4) viewOf(record).setUint32(at, offset, true);
  else viewOf(record).setBigUint64(at, BigInt(offset), true);
  return { local: archive.subarray(entry.localStart, entry.localEnd), record };
}

interface Fresh {
  readonly nameBytes: Uint8Array;
  readonly content: Uint8Array;
  readonly former?: ZipEntry;
}

function packed({ nameBytes, content, former }: Fresh, offset: number): Packed {
  const data = deflateSync(content, { level: 4 });
  const local = new Uint8Array(30 + nameBytes.length + data.length);
  const record = new Uint8Array(46 + nameBytes.length);
  const common = (view: DataView, at: number): void => {
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, former === undefined ? UTF8_NAME : former.flags & UTF8_NAME, true);
    view.setUint16(at + 4, 8, true);
    view.setUint16(at + 6, former?.time ?? 0, true);
    view.setUint16(at + 8, former?.date ?? FIRST_DAY, true);
    view.setUint32(at + 10, crc32(content), true);
    view.setUint32(at + 14, data.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, nameBytes.length, true);
  };
  viewOf(local).setUint32(0, 0x04034b50, true);
  common(viewOf(local), 4);
  local.set(nameBytes, 30);
  local.set(data, 30 + nameBytes.length);
  viewOf(record).setUint32(0, 0x02014b50, true);
  viewOf(record).setUint16(4, former?.versionMadeBy ?? 20, true);
  common(viewOf(record), 6);
  viewOf(record).setUint32(38, former?.externalAttributes ?? 0, true);
  viewOf(record).setUint32(42, offset, true);
  record.set(nameBytes, 46);
  return { local, record };
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const end = new Uint8Array(22);
  const view = viewOf(end);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return end;
}

/**
 * The archive with some entries changed. Every other entry is copied as it stands, packed bytes included, in the
 * former order; new entries come last.
 */
export function writeArchive(
  archive: Uint8Array,
  entries: readonly ZipEntry[],
  { replaced, added, removed }: ArchiveChanges,
): Uint8Array {
  const locals: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  const put = (part: Packed): void => {
    locals.push(part.local);
    records.push(part.record);
    offset += part.local.length;
  };
  for (const entry of entries) {
    if (removed.has(entry.name)) continue;
    const content = replaced.get(entry.name);
    if (content === undefined) put(copied(archive, entry, offset));
    else put(packed({ nameBytes: entry.nameBytes, content, former: entry }, offset));
  }
  for (const [name, content] of added) {
    put(packed({ nameBytes: new TextEncoder().encode(name), content }, offset));
  }
  const directorySize = records.reduce((sum, record) => sum + record.length, 0);
  const pieces = [...locals, ...records, endRecord(records.length, directorySize, offset)];
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
