import type { ClauseFacts } from "../clause-facts";
import { heard } from "../../lexicon/lexicon";

/** Whether a clause only repeats the yes or points to a document. */
export function isBenign(clause: ClauseFacts): boolean {
  if (clause.text.length > 60) return false;
  // What stands in its brackets is read like any other words.
  if (clause.saysAll !== undefined && !clause.text.endsWith(")")) return true;
  return heard("harmless-benign", clause.text) || heard("harmless-repeats-yes", clause.text);
}
