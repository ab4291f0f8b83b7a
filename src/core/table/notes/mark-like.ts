import { heard } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

/** Whether a cell holds nothing but a mark or a word that answers as a mark does. */
export function isMarkLike(text: string): boolean {
  return heard("note-mark-mark-like", oneWidth(text).trim());
}
