import type { ClauseFacts } from "../clause-facts";
import { heard } from "../../lexicon/lexicon";

/** Whether a clause only repeats the yes or points to a document. */
export function isBenign(clause: ClauseFacts): boolean {
  if (clause.text.length > 60) return false;
  if (clause.saysAll === true) return true;
  return heard("harmless-benign", clause.text) || heard("harmless-repeats-yes", clause.text);
}
