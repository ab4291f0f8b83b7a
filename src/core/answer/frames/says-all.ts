import { fold } from "../../lexicon/fold";
import { heard, pattern } from "../../lexicon/lexicon";
import { topicsOf } from "../kinds/kinds";
import type { SaysAll } from "../clause-facts";
import type { PackRow } from "../../pack/pack-schema";

/**
 * Whether a folded statement affirms at once all that the row asks for (4項目とも実施しています): its deed is any, or the one
 * that the requirement ends in (どちらも検知できます), and a number of things, where it tells one, is no smaller than the row's.
 * Without a word for all of it (規程に定めております) it only says the same as a yes.
 */
export function saysAll(text: string, row: PackRow): SaysAll | undefined {
  if (text.length > 60) return undefined;
  const bracket = /(?<=.)\([^()]{1,30}\)$/.exec(text);
  if (bracket !== null) return saysAll(text.slice(0, bracket.index), row);
  const deed = pattern("frame-asked-deed").exec(fold(row.text).text)?.groups?.["deed"];
  const line = deed === undefined ? text : text.replace(deed, "");
  if (!heard("frame-says-all", text) && !heard("frame-says-all", line)) return undefined;
  const count = pattern("frame-count-said").exec(text)?.groups?.["count"];
  if (count !== undefined && Number(count) < topicsOf(row.expects).length) return undefined;
  return count !== undefined || heard("frame-all-of-it", text) ? "all" : "same";
}
