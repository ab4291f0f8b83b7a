import type { PackRow } from "../pack/pack-schema";
import { fold } from "../lexicon/fold";
import { pattern } from "../lexicon/lexicon";

/** A shorter text may be anybody's words. */
const SHORTEST = 12;

/**
 * Whether a text is the requirement's own, whole or in part, also where its ending was changed from asking to affirming
 * (暗号化等によって…保護できること -> …保護できます): no answer to it. Words of the vendor's own beside it make it one.
 */
export function copiesRequirement(text: string, row: PackRow): boolean {
  const asked = bare(fold(row.text).text);
  const own = bare(text);
  if (own.length < Math.min(SHORTEST, asked.length * 0.8)) return false;
  if (own.length >= 20 || own.length >= asked.length * 0.8) {
    if (asked.includes(own)) return true;
  }
  const [matters, ofRow] = [mattersOf(text), mattersOf(fold(row.text).text).join("")];
  const length = matters.join("").length;
  return length >= SHORTEST && length * 5 >= own.length * 3 && matters.every((part) => ofRow.includes(part));
}

const bare = (text: string): string => text.replace(/[\s、。・()]/g, "");

/** Sentence by sentence, without its ending. */
function mattersOf(text: string): readonly string[] {
  return text
    .split(/[。\n]/u)
    .map((sentence) => {
      let own = bare(sentence);
      for (let before = ""; before !== own;) {
        before = own;
        own = own.replace(pattern("requirement-endings"), "");
      }
      return own;
    })
    .filter((part) => part !== "");
}
