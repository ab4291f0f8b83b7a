import { Inflate } from "fflate";

/** Why packed bytes give no part: more comes out than was declared, or nothing that makes sense. */
export type Inflated = Uint8Array | "too-large" | "damaged";

/** Small enough that what one push can unpack (1,032 times as much) stays bounded. */
const STEP = 16 * 1024;

/** Unpacks, and keeps nothing beyond the declared size: declared sizes lie. The command line has Node's own (node-inflate). */
export function inflate(packed: Uint8Array, size: number): Inflated {
  const out = new Uint8Array(size);
  let length = 0;
  let overflow = false;
  const inflater = new Inflate((chunk) => {
    overflow = overflow || length + chunk.length > size;
    if (!overflow) out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length && !overflow; at += STEP) {
    try {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      return "damaged";
    }
  }
  if (overflow) return "too-large";
  return length === size ? out : "damaged";
}
