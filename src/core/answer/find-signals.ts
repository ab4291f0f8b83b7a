import { SET_PHRASES, SIGNALS, type SignalKind } from "./signal-catalogue";
import { everywhere, pattern } from "../lexicon/lexicon";

/** The signals of one clause, each with the words that gave it first, and how many plain negations it holds. */
export interface ClauseSignals {
  readonly words: ReadonlyMap<SignalKind, string>;
  readonly negations: number;
  /** Where the first plain negation stands. */
  readonly denyAt?: number;
}

/** A sign that no pattern knows, so that a blanked stretch joins nothing. */
const BLANK = "\u0001";

/** Words read as one of these are not read again as a plain negation (更新せず is an end, 未定 an open question, 1.6と同様 another row). */
const CONSUMING: readonly SignalKind[] = [
  "same-as",
  "outside",
  "ask",
  "refuse",
  "ended",
  "pending",
  "planned",
];

/** Finds what a clause signals beyond naming things. Linear in the clause. */
export function findSignals(text: string): ClauseSignals {
  const words = new Map<SignalKind, string>();
  let negations = 0;
  let denyAt: number | undefined;
  const unplanned = text.search(everywhere("signal-no-plan")) >= 0;
  let rest = SET_PHRASES.reduce((line, phrase) => line.replace(phrase, blank), text);
  for (const { kind, pattern: signal, raw } of SIGNALS) {
    const line = raw === true ? text : rest;
    const first = firstMatch(
      signal,
      line,
      kind === "planned" && unplanned ? pattern("signal-time-alone") : undefined,
    );
    if (first === undefined) continue;
    words.set(kind, first);
    if (kind === "deny") {
      const all = [...line.matchAll(signal)];
      // "neither … nor" and "not … nor" deny twice over, not each other.
      const plain = all.filter(([word]) => word !== "nor");
      negations = plain.length > 0 ? plain.length : all.length;
      denyAt = all[0]?.index;
    }
    if (CONSUMING.includes(kind)) rest = rest.replace(signal, blank);
  }
  return { words, negations, ...(denyAt === undefined ? {} : { denyAt }) };
}

function blank(matched: string): string {
  return BLANK.repeat(matched.length);
}

function firstMatch(pattern: RegExp, line: string, except?: RegExp): string | undefined {
  // Most clauses signal nothing; `search` needs no copy of the expression, as `matchAll` does.
  if (line.search(pattern) < 0) return undefined;
  for (const [match] of line.matchAll(pattern)) if (except?.test(match) !== true) return match;
  return undefined;
}
