import type { Obligation } from "../../pack/pack-schema";
import { heard, type Concept } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

const WORDS: readonly (readonly [Concept, Obligation])[] = [
  ["obligation-must", "mandatory"],
  ["obligation-may", "optional"],
];

/** 必須 or 任意 in the words that tables use; undefined where the cell says neither, or both. */
export function readObligation(text: string): Obligation | undefined {
  if (text.length > 60) return undefined;
  const word = oneWidth(text)
    .toLowerCase()
    .replace(/[\s。.・*※]|\([^()]*\)/g, "")
    .replace(/^[([【<「]+|[)\]】>」]+$/g, "");
  const bare = word === "" ? oneWidth(text).replace(/[\s()[\]【】]/g, "") : word;
  return WORDS.find(([concept]) => heard(concept, bare))?.[1];
}
