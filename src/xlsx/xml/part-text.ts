import { stopWith } from "../fault-signal";
import { holdsForbidden } from "./references";

export type PartEncoding = "utf-8" | "utf-16le" | "utf-16be" | "other";

/** The text of an XML part, and what it takes to write it back in the same way. */
export interface PartText {
  readonly text: string;
  readonly encoding: PartEncoding;
  readonly byteOrderMark: boolean;
}

const DECLARED = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;

function recognise(bytes: Uint8Array): { label: string; encoding: PartEncoding; mark: number } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: "utf-8", encoding: "utf-8", mark: 3 };
  if (a === 0xff && b === 0xfe) return { label: "utf-16le", encoding: "utf-16le", mark: 2 };
  if (a === 0xfe && b === 0xff) return { label: "utf-16be", encoding: "utf-16be", mark: 2 };
  if (a === 0x3c && b === 0) return { label: "utf-16le", encoding: "utf-16le", mark: 0 };
  if (a === 0 && b === 0x3c) return { label: "utf-16be", encoding: "utf-16be", mark: 0 };
  const head = String.fromCharCode(...bytes.subarray(0, 256));
  const label = (DECLARED.exec(head)?.[1] ?? "utf-8").toLowerCase();
  // Without a byte order mark, the first bytes have already shown that it isn't UTF-16.
  const utf8 = label === "utf-8" || label === "utf8" || label.startsWith("utf-16") || label === "us-ascii";
  return utf8 ? { label: "utf-8", encoding: "utf-8", mark: 0 } : { label, encoding: "other", mark: 0 };
}

/** Decodes a part: UTF-8 and UTF-16 with or without a mark, and any other encoding that it declares. */
export function decodePart(bytes: Uint8Array, part: string): PartText {
  const { label, encoding, mark } = recognise(bytes);
  const text = decoded(bytes.subarray(mark), label);
  if (text === undefined || holdsForbidden(text)) return stopWith("damaged", { part });
  return { text, encoding, byteOrderMark: mark > 0 };
}

function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const out = new Uint8Array(text.length * 2);
  const view = new DataView(out.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return out;
}

/** Encodes a part as it was; one in another encoding than Unicode becomes UTF-8 and says so. */
export function encodePart({ text, encoding, byteOrderMark }: PartText): Uint8Array {
  const marked = byteOrderMark ? `\uFEFF${text}` : text;
  if (encoding === "utf-16le") return encodeUtf16(marked, true);
  if (encoding === "utf-16be") return encodeUtf16(marked, false);
  const declared = encoding === "other" ? DECLARED.exec(marked.slice(0, 256)) : null;
  if (declared === null) return new TextEncoder().encode(marked);
  const label = declared[1] ?? "";
  const at = declared[0].lastIndexOf(label);
  return new TextEncoder().encode(`${marked.slice(0, at)}UTF-8${marked.slice(at + label.length)}`);
}
