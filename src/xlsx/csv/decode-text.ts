/** What no text file holds. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
const HALF_WIDTH_KANA = /[\uff61-\uff9f]/g;
const JAPANESE = /[\u3041-\u30ff\u4e00-\u9fff]/g;

/**
 * The text of a file in UTF-8, with or without its mark, UTF-16 with its mark, or Shift_JIS as Excel writes it; undefined
 * where the bytes are none of these. Nothing is replaced: a text that is half understood would be judged by halves.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes);
  return text === undefined || CONTROLS.test(text) ? undefined : text;
}

function decoded(bytes: Uint8Array): string | undefined {
  const marked = startsWith(bytes, [0xff, 0xfe])
    ? "utf-16le"
    : startsWith(bytes, [0xfe, 0xff])
      ? "utf-16be"
      : undefined;
  if (marked !== undefined) return strictly(bytes, marked);
  const text = strictly(bytes, "utf-8");
  if (text !== undefined || startsWith(bytes, [0xef, 0xbb, 0xbf])) return text;
  const japanese = strictly(bytes, "shift_jis");
  // EUC-JP read as Shift_JIS is valid, and a heap of half-width kana.
  return japanese === undefined || count(japanese, HALF_WIDTH_KANA) > count(japanese, JAPANESE)
    ? undefined
    : japanese;
}

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);
const count = (text: string, characters: RegExp): number => text.match(characters)?.length ?? 0;
