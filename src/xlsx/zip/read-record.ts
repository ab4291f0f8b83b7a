import { stopWith } from "../fault-signal";
import { LIMITS } from "../../core/limits";
import type { ZipEntry } from "./zip-entry";

const RECORD = 0x02014b50;
const FULL32 = 0xffffffff;

/** What the directory says of an entry. */
export type DirectoryRecord = Omit<ZipEntry, "dataStart" | "localEnd">;

const damaged = (): never => stopWith("damaged", { part: "" });
const unsafeName = (part: string): never => stopWith("unsafe-content", { part, what: "entry-name" });

/** Offsets are kept as numbers: beyond 2^53 no file exists. */
export function bigNumber(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  return value > BigInt(Number.MAX_SAFE_INTEGER) ? damaged() : Number(value);
}

function checkName(name: string): string {
  if (name === "" || name.includes("\0")) unsafeName(name.replaceAll("\0", ""));
  if (name.includes("\\") || name.startsWith("/") || /^[A-Za-z]:/.test(name)) unsafeName(name);
  if (name.split("/").some((segment) => segment === ".." || segment === ".")) unsafeName(name);
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

/** Reads the record at a place of the directory, which ends at `limit`. */
export function readRecord(bytes: Uint8Array, at: number, limit: number): DirectoryRecord {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 46 > limit || view.getUint32(at, true) !== RECORD) damaged();
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const recordEnd = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (recordEnd > limit) damaged();
  if (nameLength > LIMITS.nameBytes)
    stopWith("too-large", { part: "", what: "name-bytes", limit: LIMITS.nameBytes });
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
