import type { Obligation } from "../../pack/pack-schema";

const WORDS: readonly (readonly [RegExp, Obligation])[] = [
  [/^(?:必須|必|要|必要|必須要件|必須項目|must|mandatory|required|shall|m)$/, "mandatory"],
  [/^(?:任意|任|推奨|加点|任意要件|任意項目|希望|optional|should|may|option)$/, "optional"],
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
