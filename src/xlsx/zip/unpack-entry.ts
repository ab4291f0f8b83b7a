import { Inflate } from "fflate";
import { stopWith } from "../fault-signal";
import { LIMITS } from "../../core/limits";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";

/** Small enough that what one push can unpack (1,032 times as much) stays bounded. */
const STEP = 16 * 1024;

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let length = 0;
  let overflow = false;
  const inflater = new Inflate((chunk) => {
    // Declared sizes lie: what comes out is counted, and nothing is kept beyond the declared size.
    overflow = overflow || length + chunk.length > entry.size;
    if (!overflow) out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length && !overflow; at += STEP) {
    try {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      return stopWith("damaged", { part: entry.name });
    }
  }
  if (overflow) return stopWith("too-large", { part: entry.name, what: "declared-bytes", limit: entry.size });
  return length === entry.size ? out : stopWith("damaged", { part: entry.name });
}

/** The bytes of one entry; its size is checked before, its length while and its checksum after unpacking. */
export function unpackEntry(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.size > LIMITS.partBytes) {
    stopWith("too-large", { part: entry.name, what: "bytes", limit: LIMITS.partBytes });
  }
  const packed = archive.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  if (entry.method !== 0 && entry.method !== 8) stopWith("damaged", { part: entry.name });
  const bytes = entry.method === 0 ? packed : inflate(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) stopWith("damaged", { part: entry.name });
  return bytes;
}
