import { sha256 as digest } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";

/** The SHA-256 of bytes, hexadecimal. The command line has Node's own (node-sha256). */
export function sha256(bytes: Uint8Array): string {
  return bytesToHex(digest(bytes));
}
