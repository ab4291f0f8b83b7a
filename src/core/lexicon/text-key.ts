import { everywhere } from "./lexicon";
import { SPELLINGS } from "./data/spellings";
import { oneWidth } from "./fold";
import { remembered } from "./remembered";

/**
 * What is left of a text when layout and spelling are taken away: width, white space, line breaks, hyphenation, bullets,
 * brackets and punctuation, the final long vowel of loan words (サーバー/サーバ, JIS Z 8301), and "ISO/IEC" before the
 * number of a standard. Numbers, words and everything that changes what is asked stay. Idempotent.
 */
export const textKey: (text: string) => string = remembered(keyOf);

function keyOf(text: string): string {
  let key = oneWidth(text)
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, "")
    .replace(/(?<=\d)[.](?=\d)/g, "\u0001")
    .replace(/(?<=\d)[~〜](?=\d)/gu, "\u0002")
    .replace(/[^\p{L}\p{N}\p{M}%<>=≦≧≤≥+\u0001\u0002]/gu, "")
    .replaceAll("\u0001", ".")
    .replaceAll("\u0002", "~")
    .replace(everywhere("text-key-long-vowel"), "")
    .replace(/(?:iso|iec){1,4}(?=\d{4})/g, "");
  for (const [spelling, word] of SPELLINGS) key = key.replaceAll(spelling, word);
  return key;
}

/** The pairs of neighbouring characters of a key, each once. */
export function pairsOf(key: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < key.length; at += 1) pairs.add(key.slice(at, at + 2));
  return pairs;
}
