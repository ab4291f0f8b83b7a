import { hmac } from "@noble/hashes/hmac";
import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

/**
 * By which a user's choice of a pack is known again in a workbook: only who has the key can make it, and the key never
 * leaves the machine. 32 hexadecimal digits (HMAC-SHA-256, RFC 2104, cut to 128 bits).
 */
export function choiceSeal(key: string, packHash: string): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(key), utf8ToBytes(packHash))).slice(0, 32);
}
