import type { Pack } from "../core/pack/pack-schema";
import { textHash } from "./text-hash";

/**
 * The first 12 hexadecimal digits of the SHA-256 of a pack's content, by which a printed sheet names the very rules it
 * was judged with. The order of keys and the white space of the file don't matter.
 */
export function packHash(pack: Pack): string {
  const known = KNOWN.get(pack) ?? hashOf(pack);
  KNOWN.set(pack, known);
  return known;
}

/** Every file of a run is judged by the same pack. */
const KNOWN = new WeakMap<Pack, string>();

function hashOf(pack: Pack): string {
  const { $schema: _, ...content } = pack;
  return textHash(canonicalJson(content)).slice(0, 12);
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, content]) => content !== undefined);
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, content]) => `${JSON.stringify(key)}:${canonicalJson(content)}`).join(",")}}`;
}
