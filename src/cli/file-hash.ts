import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";

/** The SHA-256 of a file's bytes, hexadecimal. */
export function fileHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
