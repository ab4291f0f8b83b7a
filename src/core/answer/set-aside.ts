import type { NormalText } from "../lexicon/fold";
import { firstHeard, heard, type Concept } from "../lexicon/lexicon";
import { findSignals } from "./find-signals";
import type { SignalKind } from "./signal-kind";

const ASIDES: readonly Concept[] = [
  "aside-courtesy",
  "aside-contact",
  "aside-date",
  "aside-instruction",
  "aside-note",
  "aside-page",
  "aside-profile",
];
/** Instructions name what they are about (対応予定の場合は…), a time of day is no hour of service (期限…17時). */
const WHATEVER_THEY_NAME: readonly Concept[] = [
  "aside-instruction",
  "aside-courtesy",
  "aside-date",
  "aside-note",
];
/** Words that tell nothing by themselves. */
const SAY_NOTHING: readonly SignalKind[] = ["generic", "template", "other-party"];

/** What is of the answer: statements that are thanks, contacts, dates of the paper or the form's own words are left out. */
export function withoutAsides(normal: NormalText): NormalText {
  const stretches = [...normal.text.matchAll(/[^。\n]{1,400}[。\n]?/g)];
  const own = stretches.filter(({ 0: statement }) => !isAside(statement));
  // 別添パンフレットのとおり beside a statement adds nothing to it; alone it is all that is said.
  const told = own.filter(({ 0: statement }) => !heard("aside-brochure", bareOf(statement)));
  const kept = told.length > 0 ? told : own;
  if (kept.length === stretches.length) return normal;
  return {
    ...normal,
    text: kept.map(([statement]) => statement).join(""),
    starts: [
      ...kept.flatMap(({ 0: statement, index }) => normal.starts.slice(index, index + statement.length)),
      normal.starts.at(-1) ?? normal.source.length,
    ],
  };
}

const bareOf = (statement: string): string => statement.replace(/[。\n]$/, "").trim();

function isAside(statement: string): boolean {
  const bare = bareOf(statement);
  const aside = firstHeard(ASIDES, bare);
  if (aside === undefined) return false;
  if (WHATEVER_THEY_NAME.includes(aside)) return true;
  return [...findSignals(bare).words.keys()].every((kind) => SAY_NOTHING.includes(kind));
}
