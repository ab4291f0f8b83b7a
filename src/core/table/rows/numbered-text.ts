import { pattern } from "../../lexicon/lexicon";
import { textKey } from "../../lexicon/text-key";
import type { PackTexts } from "./pack-texts";
import { leadingNumber, plainNumber } from "./row-number";

/** A requirement that begins with its number (「1.7 サービス提供を行う組織が…」): both, apart. */
export interface NumberedText {
  readonly number: string;
  /** The requirement without its number, as `textKey` gives it. */
  readonly key: string;
}

/** A shorter beginning of a text may be any text's. */
const SHORTEST_KEY = 8;
/** So like the row that the number names, a text is that row's, changed. */
const LIKE = 0.5;

/**
 * The number and the requirement that share one cell. A text of the pack that itself begins with a number keeps it; what
 * follows the number has to be a text of the pack, the beginning of one, or like the row of that number.
 */
export function numberedText(text: string, texts: PackTexts): NumberedText | undefined {
  if (texts.sameAs(textKey(text)).length > 0) return undefined;
  const lead = leadingNumber(text.trimStart().replace(pattern("row-number-label"), ""));
  if (lead === undefined) return undefined;
  const key = textKey(lead.rest);
  if (texts.sameAs(key).length > 0) return { number: lead.number, key };
  if (key.length < SHORTEST_KEY) return undefined;
  const isKnown = texts.isBeginning(key) || isLikeItsRow(lead.number, key, texts);
  return isKnown ? { number: lead.number, key } : undefined;
}

function isLikeItsRow(number: string, key: string, texts: PackTexts): boolean {
  const plain = plainNumber(number);
  const at = texts.rows.findIndex(({ id }) => id === plain);
  return at >= 0 && texts.likest(key).some(({ row, score }) => row === at && score >= LIKE);
}
