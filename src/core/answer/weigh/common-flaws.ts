import { found, type ClauseFacts } from "../clause-facts";
import type { Finding } from "../finding";
import type { SignalKind } from "../signal-kind";
import type { FlawKind } from "../decide/concept";
import type { Flaw } from "./assessment";
import { heard, pattern } from "../../lexicon/lexicon";

type Say = (word: string) => Finding;

/** The flaw that a signal is, unless the row explains it. Dates, denials and parties have readers of their own. */
const FLAW_OF: Partial<Record<SignalKind, { readonly kind: FlawKind; readonly say: Say }>> = {
  instruction: { kind: "instruction", say: () => ({ code: "orders-the-judge", values: {} }) },
  template: { kind: "template", say: () => ({ code: "template-left", values: {} }) },
  doubt: { kind: "doubt", say: (word) => ({ code: "double-negative", values: { word } }) },
  question: { kind: "question", say: () => ({ code: "question", values: {} }) },
  guess: { kind: "question", say: (word) => ({ code: "hedged", values: { word } }) },
  "same-as": { kind: "same-as", say: (word) => ({ code: "refers-elsewhere", values: { word } }) },
  ask: { kind: "ask", say: (word) => ({ code: "asks-back", values: { word } }) },
  ended: { kind: "ended", say: (word) => ({ code: "no-longer", values: { word } }) },
  refuse: { kind: "refuse", say: (word) => ({ code: "not-disclosed", values: { word } }) },
  later: { kind: "later", say: (word) => ({ code: "shown-later", values: { word } }) },
  customer: { kind: "customer", say: (word) => ({ code: "left-to-city", values: { word } }) },
  paid: { kind: "paid", say: (word) => ({ code: "costs-extra", values: { word } }) },
  "other-contract": { kind: "other-contract", say: (word) => ({ code: "other-contract", values: { word } }) },
  partial: { kind: "partial", say: (word) => ({ code: "in-part", values: { word } }) },
  limit: { kind: "limit", say: (word) => ({ code: "limited-to", values: { word } }) },
  except: { kind: "except", say: (word) => ({ code: "with-exception", values: { word } }) },
  outside: { kind: "outside", say: (word) => ({ code: "claims-outside", values: { word } }) },
  hedge: { kind: "hedge", say: (word) => ({ code: "hedged", values: { word } }) },
  equal: { kind: "equal", say: (word) => ({ code: "equivalent-only", values: { word } }) },
  self: { kind: "self", say: (word) => ({ code: "own-assessment", values: { word } }) },
  "other-party": { kind: "other-party", say: (word) => ({ code: "of-another-party", values: { word } }) },
  weak: { kind: "weak", say: (word) => ({ code: "seems-weak", values: { word } }) },
  platform: { kind: "platform", say: (word) => ({ code: "of-the-platform", values: { word } }) },
};

/** Signals that concern every row. */
export const EVERYWHERE: readonly SignalKind[] = [
  "instruction",
  "template",
  "doubt",
  "question",
  "guess",
  "same-as",
  "ask",
  "ended",
  "paid",
  "other-contract",
  "partial",
  "limit",
  "except",
  "outside",
  "hedge",
  "weak",
];

/** The flaws of one clause for the signals a row cares about. */
export function signalFlaws(clause: ClauseFacts, kinds: readonly SignalKind[]): readonly Flaw[] {
  return kinds.flatMap((kind) => {
    const word = clause.words.get(kind);
    const flaw = FLAW_OF[kind];
    return word === undefined || flaw === undefined
      ? []
      : [{ kind: flaw.kind, finding: found(flaw.say(word), clause) }];
  });
}

/** A plain negation; `of` tells whether it concerns the matter itself. */
export function denial(clause: ClauseFacts, of: "matter" | "something"): readonly Flaw[] {
  const word = clause.words.get("deny");
  if (word === undefined) return [];
  const code = of === "matter" ? "denied" : "denied-unclear";
  return [{ kind: code, finding: found({ code, values: { word } }, clause) }];
}

/** Something is said that may change the answer, and that no reader knows. */
export function notUnderstood(clause: ClauseFacts): Flaw {
  const finding = found(
    { code: "not-understood", values: { text: (clause.whole ?? clause.text).slice(0, 40) } },
    clause,
  );
  return { kind: "uncertain", finding };
}

/** A certificate or entry that was given back is held no longer, whatever its term was. */
export function givenUp(clause: ClauseFacts): readonly Flaw[] {
  const word = pattern("flaw-given-up").exec(clause.text)?.[0];
  if (word === undefined || heard("flaw-again", clause.text) || !clause.words.has("ended")) return [];
  return [{ kind: "denied", finding: found({ code: "no-longer", values: { word } }, clause) }];
}

/**
 * ISMSの自己評価表を提出します: where others certify, the vendor's own sheet is no certificate, unless one is told elsewhere.
 * @param isHeld whether a clause tells of a certificate or an entry
 */
export function ownSheets(
  clauses: readonly ClauseFacts[],
  isHeld: (text: string) => boolean,
): readonly Flaw[] {
  const sheets = clauses.filter(({ text }) => heard("certification-own-sheet", text));
  if (clauses.some((clause) => !sheets.includes(clause) && isHeld(clause.text))) return [];
  return sheets.flatMap((clause): Flaw[] => {
    const word = pattern("certification-own-sheet").exec(clause.text)?.[0];
    if (word === undefined || clause.words.has("self")) return [];
    return [{ kind: "self", finding: found({ code: "own-assessment", values: { word } }, clause) }];
  });
}

/** A refusal to show what is asked for (社外秘につき提示いたしかねます), as the flaw that it is. */
export function unwilling(clause: ClauseFacts): readonly Flaw[] {
  const refused = clause.words.get("refuse");
  if (refused === undefined) return [];
  const word = heard("flaw-unwilling", refused)
    ? refused
    : pattern("flaw-unwilling-to-show").exec(clause.text)?.[0];
  if (word === undefined) return [];
  return [{ kind: "denied", finding: found({ code: "denied", values: { word } }, clause) }];
}
