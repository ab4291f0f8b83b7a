import type { LimitedMeasure, UnsafeConstruct } from "../../core/fault";
import { stopWith } from "../fault-signal";
import { LIMITS } from "../../core/limits";
import { demandZip } from "./recognise-container";
import { bigNumber, readRecord, type DirectoryRecord } from "./read-record";
import type { ZipEntry } from "./zip-entry";

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const LOCAL = 0x04034b50;
const FULL16 = 0xffff;

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

const damaged = (part = ""): never => stopWith("damaged", { part });
const tooLarge = (part: string, what: LimitedMeasure, limit: number): never =>
  stopWith("too-large", { part, what, limit });
const unsafe = (part: string, what: UnsafeConstruct): never => stopWith("unsafe-content", { part, what });

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

/** Where the packed bytes of an entry start, after checking that its local header says the same as the directory. */
function dataStart(bytes: Uint8Array, record: DirectoryRecord, directoryStart: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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

function checkEntry(record: DirectoryRecord): void {
  if (record.flags & 1) stopWith("encrypted", {});
  const { size, packedSize, name } = record;
  if (size > LIMITS.ratioFromBytes && size > packedSize * LIMITS.ratio) {
    tooLarge(name, "ratio", LIMITS.ratio);
  }
}

function checkDuplicates(records: readonly DirectoryRecord[]): void {
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
  const records: DirectoryRecord[] = [];
  for (let at = directory.start; records.length < directory.count; at = records.at(-1)?.recordEnd ?? 0) {
    records.push(readRecord(bytes, at, directory.end));
  }
  records.forEach(checkEntry);
  checkDuplicates(records);
  const byPlace = [...records].sort((a, b) => a.localStart - b.localStart);
  const ends = new Map(
    byPlace.map((record, index) => [record, byPlace[index + 1]?.localStart ?? directory.start] as const),
  );
  return records.map((record) => {
    const start = dataStart(bytes, record, directory.start);
    const localEnd = ends.get(record) ?? directory.start;
    if (start + record.packedSize > localEnd) unsafe(record.name, "overlapping-entries");
    return { ...record, dataStart: start, localEnd };
  });
}
