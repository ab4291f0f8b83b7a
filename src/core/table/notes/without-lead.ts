import { fold } from "../../lexicon/fold";
import { pattern, type Concept } from "../../lexicon/lexicon";
import { withPoints } from "../bands/rows-named";

/** Names of rows, by number or by place. */
const NAMES: readonly Concept[] = [
  "note-row-led",
  "note-row-bare",
  "note-row-above",
  "note-row-below",
  "note-rows-above",
  "note-rows-below",
  "note-rows-following",
  "note-rows-so-far",
  "note-row-counted",
];

/**
 * A statement on rows without the words that name them: 所有権は貴市に帰属します of 項番1.13、所有権は…, 準備中です of
 * 次項は準備中です. What names rows and says nothing else is left as it is.
 */
export function withoutLead(statement: string): string {
  const text = withPoints(fold(statement).text);
  const rest = afterSigns(text, leadOf(text.replace(/\s/g, ""))).trim();
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}

/** How many characters name the rows, with what links them to the rest. */
function leadOf(plain: string): number {
  const ends = NAMES.flatMap((concept) => {
    const found = pattern(concept).exec(plain);
    return found?.index === 0 ? [found[0].length] : [];
  });
  const end = Math.max(0, ...ends);
  return end === 0 ? 0 : end + (pattern("note-lead-link").exec(plain.slice(end))?.[0].length ?? 0);
}

/** What stands behind so many characters, blanks not counted. */
function afterSigns(text: string, count: number): string {
  let left = count;
  for (let at = 0; at < text.length; at += 1) {
    if (left === 0) return text.slice(at);
    if (/\S/.test(text[at] ?? "")) left -= 1;
  }
  return "";
}
