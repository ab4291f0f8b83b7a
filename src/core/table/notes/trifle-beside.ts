import { fold } from "../../lexicon/fold";
import { heard } from "../../lexicon/lexicon";

/**
 * Whether a statement beside an answer plainly says nothing of what is answered: a stamp, praise, the looks of a cell, how
 * a requirement is worded, that a no may stand (任意につき×でも可).
 */
export function isTrifleStatement(statement: string): boolean {
  const plain = fold(statement).text.replace(/\s/g, "");
  if (heard("trifle-no-may-stand", plain)) return true;
  return heard("trifle-beside", plain) && !/[○◎△▲×]/u.test(plain);
}

/** Whether all that a text says is of that kind. */
export const isTrifleBeside = (text: string): boolean => {
  const said = text.split(/[。\n]/).filter((statement) => /[\p{L}\p{N}]/u.test(statement));
  return said.length > 0 && said.every(isTrifleStatement);
};
