import { fold } from "../../lexicon/fold";
import { everywhere, heard, type Concept } from "../../lexicon/lexicon";
import { limitsAnswer } from "./reservation";
import { isUnsettled } from "./unsettled";

/**
 * Whether a statement beside an answer plainly says nothing of what is answered: a stamp, praise, the looks of a cell, how
 * a requirement is worded, what a term means, that a no may stand (任意につき×でも可); not where it says more (文言は前と同じだが、別料金).
 */
export function isTrifleStatement(statement: string): boolean {
  const plain = fold(statement).text.replace(/\s/g, "");
  if (heard("trifle-no-may-stand", plain)) return isAll(plain, "trifle-no-may-stand");
  if (heard("standing-defines", plain)) return isAll(plain, "standing-defines");
  return heard("trifle-beside", plain) && !/[○◎△▲×]/u.test(plain) && isAll(plain, "trifle-beside");
}

/** Whether the rest leaves nothing open; a bound there is the trifle's own (直しただけ). */
function isAll(plain: string, concept: Concept): boolean {
  const rest = plain.replace(everywhere(concept), " ");
  return !isUnsettled(rest) && !limitsAnswer(rest, ["limit"]);
}

/** Whether all that a text says is of that kind. */
export const isTrifleBeside = (text: string): boolean => {
  const said = text.split(/[。\n]/).filter((statement) => /[\p{L}\p{N}]/u.test(statement));
  return said.length > 0 && said.every(isTrifleStatement);
};
