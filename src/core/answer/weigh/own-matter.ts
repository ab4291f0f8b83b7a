import type { ClauseFacts } from "../clause-facts";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";

/** Names the requirement by its own words: 暗号化機能は備えておりません denies a row that asks for 暗号化. */
export function namesRequirement({ text, negations }: ClauseFacts, requirement: string): boolean {
  if (negations !== 1 || !heard("own-matter-not-done", text)) return false;
  return [...text.matchAll(everywhere("own-matter-noun"))].some(([noun]) => {
    const stem = noun.replace(pattern("own-matter-suffix"), "");
    return stem.length >= 2 && !heard("own-matter-common", stem) && requirement.includes(stem);
  });
}

/** Speaks of another row of the sheet. */
export function speaksOfOtherRow({ text, negations }: ClauseFacts): boolean {
  return negations <= 1 && heard("own-matter-other-row", text);
}

/** Whatever it denies, it denies of what it names first (ISO27017は未取得), and once. */
export function deniesOnlyWhatItNames({ standards, words, negations, denyAt }: ClauseFacts): boolean {
  if (!words.has("deny")) return true;
  const [first] = standards;
  return negations === 1 && denyAt !== undefined && first !== undefined && first.end <= denyAt;
}

/**
 * Whether a clause on the platform only adds to what is said of the service itself, in the same clause
 * (アプリケーション・基盤とも) or in a sound one beside it.
 */
export function platformBeside(clause: ClauseFacts, sound: readonly ClauseFacts[]): boolean {
  if (!clause.words.has("platform")) return false;
  if (heard("own-matter-own", clause.text) && heard("own-matter-both", clause.text)) return true;
  const own = sound.some(({ text }) => heard("own-matter-own", text));
  return (
    own &&
    !heard("own-matter-own", clause.text) &&
    (heard("own-matter-as-well", clause.text) || heard("own-matter-label", clause.text))
  );
}
