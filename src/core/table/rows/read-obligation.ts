import type { Obligation } from "../../pack/pack-schema";
import { pattern } from "../../lexicon/lexicon";

const WORDS: readonly (readonly [RegExp, Obligation])[] = [
  [pattern("obligation-must"), "mandatory"],
  [pattern("obligation-may"), "optional"],
];

/** 必須 or 任意 in the words that tables use; undefined where the cell says neither, or both. */
export function readObligation(text: string): Obligation | undefined {
  if (text.length > 60) return undefined;
  const word = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s。.・*※]|\([^()]*\)/g, "")
    .replace(/^[([【<「]+|[)\]】>」]+$/g, "");
  const bare = word === "" ? text.normalize("NFKC").replace(/[\s()[\]【】]/g, "") : word;
  return WORDS.find(([pattern]) => pattern.test(bare))?.[1];
}
