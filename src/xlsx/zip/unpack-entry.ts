import { stopWith } from "../fault-signal";
import { LIMITS } from "../../core/limits";
import { crc32 } from "./crc32";
import { inflate } from "./inflate";
import type { ZipEntry } from "./zip-entry";

function unpacked(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const out = inflate(packed, entry.size);
  if (out === "too-large")
    return stopWith("too-large", { part: entry.name, what: "declared-bytes", limit: entry.size });
  return out === "damaged" ? stopWith("damaged", { part: entry.name }) : out;
}

/** The bytes of one entry; its size is checked before, its length while and its checksum after unpacking. */
export function unpackEntry(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.size > LIMITS.partBytes) {
    stopWith("too-large", { part: entry.name, what: "bytes", limit: LIMITS.partBytes });
  }
  const packed = archive.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  if (entry.method !== 0 && entry.method !== 8) stopWith("damaged", { part: entry.name });
  const bytes = entry.method === 0 ? packed : unpacked(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) stopWith("damaged", { part: entry.name });
  return bytes;
}
