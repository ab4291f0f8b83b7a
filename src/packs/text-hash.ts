import { sha256 } from "./sha256";

/** The SHA-256 of a text in UTF-8, hexadecimal. */
export function textHash(text: string): string {
  return sha256(new TextEncoder().encode(text));
}
