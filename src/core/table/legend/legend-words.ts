import type { MarkMeaning } from "../../legend";
import { SYMBOLS, WORDS, type Stance } from "../../answer/mark-catalogue";
import { findSignals } from "../../answer/find-signals";
import { RESERVATIONS } from "../../answer/reservations";
import { fold, oneWidth } from "../../lexicon/fold";
import { everywhere, heard, type Concept } from "../../lexicon/lexicon";

/** What decides first, in this order. */
const FIRST: readonly (readonly [Concept, MarkMeaning])[] = [
  ["legend-asks-for-answer", "must-answer"],
  ["legend-no-plan", "no"],
  ["legend-planned", "planned"],
  ["legend-partial", "partial"],
];

/** What the words of a legend say of a requirement: nouns count (課題なし is a yes); "human" where it is not told. */
export function stanceOf(words: string): MarkMeaning {
  const plain = oneWidth(words).replace(/\s/g, "").toLowerCase();
  const free = plain.replace(everywhere("legend-without-condition"), "");
  if (free !== plain && free.replace(/[()、。]/g, "") === "") return "yes";
  const first = FIRST.find(([concept]) => heard(concept, free));
  if (first !== undefined) return first[1];
  const bare = free.replace(/^[(]+|[)]+$/g, "");
  const outside = bare.replace(/[(][^()]*(?:[)]|$)/g, "");
  const inside = [...bare.matchAll(/[(]([^()]*)/g)].map(([, text = ""]) => yesOrNo(text));
  const said = new Set([yesOrNo(outside), ...inside].filter((meaning) => meaning !== "human"));
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : "human";
}

function yesOrNo(text: string): MarkMeaning {
  const [there, absent] = [heard("legend-bad-there", text), heard("legend-bad-absent", text)];
  if (there || absent) return there && absent ? "human" : there ? "no" : "yes";
  if (heard("legend-na", text)) return "na";
  if (heard("legend-no", text) || heard("legend-good-absent", text)) return "no";
  if (!heard("legend-yes", text) && !heard("legend-good-there", text)) return "human";
  return isReserved(text) ? "human" : "yes";
}

/** What leaves a ○ open beside an answer does so in its key: 再委託先による対応, 協議の上対応, 上位プランで利用可. */
function isReserved(text: string): boolean {
  const { words } = findSignals(text);
  // カスタマイズなしで対応可能 denies the reservation, not the answer.
  return !words.has("deny") && RESERVATIONS.some((kind) => words.has(kind));
}

/** What a mark or word means where no legend speaks. */
export function usualMeaning(mark: string): Stance | undefined {
  const plain = fold(mark).text;
  return SYMBOLS.get(plain) ?? WORDS.get(plain);
}
