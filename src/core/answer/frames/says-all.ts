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
  const deeds = [...(deed === undefined ? [] : [deed]), ...commonDeeds(row)];
  const lines = [text, ...deeds.map((word) => withoutDeed(text, word))];
  if (!lines.some((line) => heard("frame-says-all", line))) return undefined;
  const count = pattern("frame-count-said").exec(text)?.groups?.["count"];
  if (count !== undefined && Number(count) < topicsOf(row.expects).length) return undefined;
  return count !== undefined || heard("frame-all-of-it", text) ? "all" : "same";
}

/** What is done to several things, where every part asks for the same: 暗号化 of stored and of transmitted data. */
function commonDeeds({ expects }: PackRow): readonly string[] {
  if (expects.kind !== "assurance" || expects.parts.length < 2) return [];
  const [deeds, ...others] = expects.parts.map(({ together }) => together);
  const isCommon = others.every((other) => other?.join() === deeds?.join());
  return isCommon ? (deeds ?? []) : [];
}

/** With what a noun is made a deed by: どちらも暗号化しております. */
function withoutDeed(text: string, word: string): string {
  const at = text.indexOf(word);
  return at < 0 ? text : text.slice(0, at) + text.slice(at + word.length).replace(/^\p{Script=Han}/u, "");
}
