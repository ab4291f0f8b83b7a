import type { LimitedMeasure, UnsafeConstruct } from "../../core/fault";
import { stopWith } from "../fault-signal";
import { LIMITS } from "../limits";
import { demandZip } from "./recognise-container";
import type { ZipEntry } from "./zip-entry";

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;
const FULL16 = 0xffff;
const FULL32 = 0xffffffff;

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

type Record = Omit<ZipEntry, "dataStart" | "localEnd">;

const damaged = (part = ""): never => stopWith("damaged", { part });
const tooLarge = (part: string, what: LimitedMeasure, limit: number): never =>
  stopWith("too-large", { part, what, limit });
const unsafe = (part: string, what: UnsafeConstruct): never => stopWith("unsafe-content", { part, what });

/** Offsets are kept as numbers: beyond 2^53 no file exists. */
function bigNumber(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? damaged() : Number(value);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - FULL16);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return damaged();
}

function locate64(view: DataView, end: number): number | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return undefined;
  const at = bigNumber(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== END64) return damaged();
  return at;
}

function readEnd(view: DataView): Directory {
  const end = findEnd(view);
  const end64 = locate64(view, end);
  const disks = view.getUint16(end + 4, true) + view.getUint16(end + 6, true);
  if (end64 === undefined && disks !== 0) damaged();
  const count = end64 === undefined ? view.getUint16(end + 10, true) : bigNumber(view, end64 + 32);
  const size = end64 === undefined ? view.getUint32(end + 12, true) : bigNumber(view, end64 + 40);
  const start = end64 === undefined ? view.getUint32(end + 16, true) : bigNumber(view, end64 + 48);
  if (count > LIMITS.entries) tooLarge("", "entries", LIMITS.entries);
  if (start + size > (end64 ?? end)) damaged();
  return { start, end: start + size, count };
}

function checkName(name: string): string {
  if (name === "" || name.includes("\0")) unsafe(name.replaceAll("\0", ""), "entry-name");
  if (name.includes("\\") || name.startsWith("/") || /^[A-Za-z]:/.test(name)) unsafe(name, "entry-name");
  if (name.split("/").some((segment) => segment === ".." || segment === ".")) unsafe(name, "entry-name");
  return name;
}

function decodeName(bytes: Uint8Array): string {
  // Part names are ASCII or percent-encoded; other writers use UTF-8, flagged or not.
  return checkName(new TextDecoder("utf-8").decode(bytes));
}

/** The 64-bit fields of a record, which stand only for those 32-bit fields that are full, in this order. */
function read64(view: DataView, extra: { start: number; end: number }, full: readonly boolean[]) {
  for (let at = extra.start; at + 4 <= extra.end;) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > extra.end) return damaged();
    if (view.getUint16(at, true) === 1) {
      let field = at + 4;
      return full.map((needed) => {
        if (!needed) return undefined;
        if (field + 8 > at + 4 + length) return damaged();
        const found = { at: field, value: bigNumber(view, field) };
        field += 8;
        return found;
      });
    }
    at += 4 + length;
  }
  return damaged();
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, limit: number): Record {
  if (at + 46 > limit || view.getUint32(at, true) !== RECORD) damaged();
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const recordEnd = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (recordEnd > limit) damaged();
  if (nameLength > LIMITS.nameBytes) tooLarge("", "name-bytes", LIMITS.nameBytes);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = decodeName(nameBytes);
  const fields = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  const full = fields.map((field) => field === FULL32);
  const extra = { start: at + 46 + nameLength, end: at + 46 + nameLength + extraLength };
  const [size64, packed64, offset64] = full.includes(true) ? read64(view, extra, full) : [];
  return {
    name,
    nameBytes,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    packedSize: packed64?.value ?? fields[1] ?? 0,
    size: size64?.value ?? fields[0] ?? 0,
    versionMadeBy: view.getUint16(at + 4, true),
    externalAttributes: view.getUint32(at + 38, true),
    localStart: offset64?.value ?? fields[2] ?? 0,
    recordStart: at,
    recordEnd,
    offsetAt: offset64?.at ?? at + 42,
    offsetBytes: offset64 === undefined ? 4 : 8,
  };
}

/** Where the packed bytes of an entry start, after checking that its local header says the same as the directory. */
function dataStart(bytes: Uint8Array, view: DataView, record: Record, directoryStart: number): number {
  const { localStart, name, nameBytes } = record;
  if (localStart + 30 > directoryStart || view.getUint32(localStart, true) !== LOCAL) damaged(name);
  const nameLength = view.getUint16(localStart + 26, true);
  const nameStart = localStart + 30;
  const start = nameStart + nameLength + view.getUint16(localStart + 28, true);
  if (start + record.packedSize > directoryStart) damaged(name);
  const sameName =
    nameLength === nameBytes.length && nameBytes.every((byte, index) => bytes[nameStart + index] === byte);
  if (!sameName) unsafe(name, "differing-names");
  return start;
}

function checkEntry(record: Record): void {
  if (record.flags & 1) stopWith("encrypted", {});
  const { size, packedSize, name } = record;
  if (size > LIMITS.ratioFromBytes && size > packedSize * LIMITS.ratio) {
    tooLarge(name, "ratio", LIMITS.ratio);
  }
}

function checkDuplicates(records: readonly Record[]): void {
  const seen = new Set<string>();
  for (const { name } of records) {
    // Part names are equal without regard to ASCII case (OPC 6.2.2.3).
    const key = name.toLowerCase();
    if (seen.has(key)) unsafe(name, "duplicate-entry");
    seen.add(key);
  }
}

/**
 * Reads the directory of a zip archive, which fflate's own reader would trust: counts, names, sizes, duplicates and
 * overlaps are checked here before anything is unpacked. In the directory's order.
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  demandZip(bytes);
  if (bytes.length > LIMITS.fileBytes) tooLarge("", "bytes", LIMITS.fileBytes);
  if (bytes.length < 22) damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readEnd(view);
  const records: Record[] = [];
  for (let at = directory.start; records.length < directory.count; at = records.at(-1)?.recordEnd ?? 0) {
    records.push(readRecord(bytes, view, at, directory.end));
  }
  records.forEach(checkEntry);
  checkDuplicates(records);
  const byPlace = [...records].sort((a, b) => a.localStart - b.localStart);
  const ends = new Map(
    byPlace.map((record, index) => [record, byPlace[index + 1]?.localStart ?? directory.start] as const),
  );
  return records.map((record) => {
    const start = dataStart(bytes, view, record, directory.start);
    const localEnd = ends.get(record) ?? directory.start;
    if (start + record.packedSize > localEnd) unsafe(record.name, "overlapping-entries");
    return { ...record, dataStart: start, localEnd };
  });
}
