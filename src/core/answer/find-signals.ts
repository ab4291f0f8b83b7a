import { hear, heard } from "../lexicon/lexicon";
import { quieted } from "./frames/quiet";
import { signalKind, type SignalKind } from "./signal-kind";

/** The signals of one clause, each with the words that gave it first, and how many plain negations it holds. */
export interface ClauseSignals {
  readonly words: ReadonlyMap<SignalKind, string>;
  readonly negations: number;
  /** Where the first plain negation stands. */
  readonly denyAt?: number;
}

/**
 * Finds what a clause signals beyond naming things. Linear in the clause. In which order, and what is not heard again as
 * something else (更新せず is an end and no plain negation, 許可なく … しない none at all), stands in the lexicon.
 */
export function findSignals(text: string): ClauseSignals {
  const isUnplanned = heard("phrase-no-plan", text);
  const words = new Map<SignalKind, string>();
  const denials: { readonly word: string; readonly at: number }[] = [];
  for (const { concept, words: said, start } of hear(quieted(text), "signal")) {
    const kind = signalKind(concept);
    // 次期版でも対応の計画はありません: beside a plan that is denied, a time to come is none.
    if (kind === undefined || (kind === "planned" && isUnplanned && heard("time-alone", said))) continue;
    if (!words.has(kind)) words.set(kind, said);
    if (kind === "deny") denials.push({ word: said, at: start });
  }
  // "neither … nor" and "not … nor" deny twice over, not each other.
  const plain = denials.filter(({ word }) => word !== "nor");
  const [first] = denials;
  return {
    words,
    negations: plain.length > 0 ? plain.length : denials.length,
    ...(first === undefined ? {} : { denyAt: first.at }),
  };
}
