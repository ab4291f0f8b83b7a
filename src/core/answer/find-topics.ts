import type { Topic } from "../pack/expects";
import { fold } from "../lexicon/fold";
import { heard } from "../lexicon/lexicon";
import { SAID_FOR } from "../lexicon/data/said-for";

/** Whether a clause speaks of a part of the requirement. */
export function speaksOf(topic: Topic, text: string): boolean {
  if (!tellsAny(topic.words, text)) return false;
  return topic.together === undefined || tellsAny(topic.together, text);
}

/** Whether a clause is specific enough about a part to count as presenting it. */
export function tellsOf(topic: Topic, text: string): boolean {
  return topic.specific !== undefined && tellsAny(topic.specific, text);
}

/** Words of a pack, or what vendors say for them. */
export function tellsAny(words: readonly string[], text: string): boolean {
  return namesAny(words, text) || words.some((word) => isSaidFor(word, text));
}

function isSaidFor(word: string, text: string): boolean {
  const means = SAID_FOR.get(word);
  return means !== undefined && heard(means, text);
}

const normalised = new Map<string, string>();

/** Words of a pack are looked for in normalised spelling; a short Latin word only as a whole word. */
export function namesAny(words: readonly string[], text: string): boolean {
  return words.some((word) => {
    const known = normalised.get(word) ?? fold(word).text;
    normalised.set(word, known);
    return /^[a-z]{1,4}$/.test(known) ? wholeWord(known, text) : text.includes(known);
  });
}

/** Where words of a pack stand in a clause, the first place of each. */
export function placesOf(words: readonly string[], text: string): readonly { start: number; end: number }[] {
  return words.flatMap((word) => {
    const known = fold(word).text;
    const start = text.lastIndexOf(known);
    return start < 0 ? [] : [{ start, end: start + known.length }];
  });
}

function wholeWord(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const plural = word.length > 2 && text.charAt(end) === "s" ? end + 1 : end;
    if (!/[a-z]/.test(text.charAt(at - 1) + text.charAt(plural))) return true;
  }
  return false;
}
