import type { Pack, PackRow } from "../../pack/pack-schema";
import { pairsOf, textKey } from "../../lexicon/text-key";
import { wordsOf } from "../../lexicon/lexicon";

/** How like a row's text another text is: 1 the same, 0 nothing in common (Dice's coefficient over character pairs). */
export interface Likeness {
  /** The row's place in the pack. */
  readonly row: number;
  readonly score: number;
}

/** The pack's requirement texts, made ready for being found in a sheet. */
export interface PackTexts {
  readonly rows: readonly PackRow[];
  /** The rows whose text this is, layout and spelling aside; two rows may share one text. */
  sameAs(key: string): readonly number[];
  /** Some row's text begins with this key and goes on. */
  isBeginning(key: string): boolean;
  /** The rows whose condition line this is. */
  conditionOf(key: string): readonly number[];
  /** The rows that share anything with the key, most alike first. */
  likest(key: string): readonly Likeness[];
}

/** A text longer than this is no requirement of any table; the rest of it is not looked at for likeness. */
const LONGEST = 4_000;

/** By so many of their first characters texts are looked up. */
const HEAD = 4;

/** Made once for a pack, which every sheet of every workbook is searched for. */
const MADE = new WeakMap<Pack, PackTexts>();

/** A pack's texts, prepared; building is linear in the pack, asking linear in the key. */
export function packTexts(pack: Pack): PackTexts {
  const made = MADE.get(pack) ?? prepared(pack);
  MADE.set(pack, made);
  return made;
}

function prepared(pack: Pack): PackTexts {
  const same = new Map<string, number[]>();
  const conditions = new Map<string, number[]>();
  const variants = pack.rows.map(variantsOf);
  variants.forEach((keys, row) => {
    for (const key of keys) same.set(key, [...(same.get(key) ?? []), row]);
  });
  pack.rows.forEach((row, at) => {
    const line = conditionLine(row);
    if (line !== undefined) conditions.set(textKey(line), [...(conditions.get(textKey(line)) ?? []), at]);
  });
  const beginnings = new Map<string, string[]>();
  for (const variant of variants.flat()) {
    const head = variant.slice(0, HEAD);
    beginnings.set(head, [...(beginnings.get(head) ?? []), variant]);
  }
  const pairs = pack.rows.map((row) => pairsOf(textKey(row.text)));
  const postings = new Map<string, number[]>();
  pairs.forEach((set, row) => {
    for (const pair of set) postings.set(pair, [...(postings.get(pair) ?? []), row]);
  });
  return {
    rows: pack.rows,
    sameAs: (key) => same.get(key) ?? [],
    isBeginning: (key) => {
      const alike = key.length < HEAD ? variants.flat() : (beginnings.get(key.slice(0, HEAD)) ?? []);
      return alike.some((variant) => variant.length > key.length && variant.startsWith(key));
    },
    conditionOf: (key) => conditions.get(key) ?? [],
    likest: (key) => likest(key, pairs, postings),
  };
}

/** The first line of a row that is asked only under a condition, where that line states the condition. */
export function conditionLine(row: PackRow): string | undefined {
  const [first, ...rest] = row.text.split("\n");
  return row.appliesWhen === undefined || rest.length === 0 ? undefined : first;
}

/**
 * The same requirement may stand with its category, without its condition line (which has a row of its own), or with its
 * obligation before or behind it (【必須】…); another word than the row's obligation is an alteration.
 */
function variantsOf(row: PackRow): readonly string[] {
  const bare = conditionLine(row) === undefined ? [] : [row.text.split("\n").slice(1).join("\n")];
  const texts = [row.text, ...bare].flatMap((text) => [text, `${row.category}${text}`]);
  const keys = texts.map(textKey);
  const labelled = wordsOf(`obligation-word-${row.obligation}`)
    .map(textKey)
    .flatMap((word) => keys.flatMap((key) => [word + key, key + word]));
  return [...new Set([...keys, ...labelled])];
}

function likest(
  key: string,
  pairs: readonly ReadonlySet<string>[],
  postings: ReadonlyMap<string, readonly number[]>,
): readonly Likeness[] {
  const own = pairsOf(key.slice(0, LONGEST));
  const shared = new Map<number, number>();
  for (const pair of own) {
    for (const row of postings.get(pair) ?? []) shared.set(row, (shared.get(row) ?? 0) + 1);
  }
  return [...shared]
    .map(([row, count]) => ({ row, score: (2 * count) / (own.size + (pairs[row]?.size ?? 0)) }))
    .sort((a, b) => b.score - a.score || a.row - b.row);
}
