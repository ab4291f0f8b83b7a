import { fold } from "../lexicon/fold";
import { pattern } from "../lexicon/lexicon";
import { SYMBOLS, WORDS } from "./mark-catalogue";

/** An answer that corrects itself in its own cell. */
export interface Corrected {
  /** What counts. */
  readonly text: string;
  /** What was answered before, as it is written. */
  readonly earlier: string;
}

const ARROW = /\s*(?:[→⇒➡⇨➔]|[-=]>)\s*/u;
/** More is no answer that corrects itself, but a text. */
const LONGEST = 60;

/**
 * The later of two answers in one cell: ×→○, ○（修正前：×）, ○（×から変更）, 修正前：×　修正後：○. Only where nothing but
 * the two answers and words of correction stands there; what else may be meant (×→○（来年4月）) is left as it is written.
 */
export function latestInCell(text: string): Corrected | undefined {
  const plain = fold(text).text.trim();
  if (plain.length > LONGEST) return undefined;
  return byArrow(plain) ?? byWords(plain);
}

function byArrow(plain: string): Corrected | undefined {
  const parts = plain.split(ARROW).map(bare);
  const last = parts.at(-1) ?? "";
  const before = parts.slice(0, -1).map(withoutOrder);
  if (before.length === 0 || last === "" || !before.every(isMark)) return undefined;
  const own = withoutCorrection(withoutOrder(last));
  return isMark(own) ? { text: own, earlier: before.at(-1) ?? "" } : undefined;
}

function byWords(plain: string): Corrected | undefined {
  const found = BY_WORDS.map((concept) => pattern(concept).exec(plain)?.groups).find(
    (one) => one !== undefined,
  );
  const { after, before } = found ?? {};
  if (after === undefined || before === undefined) return undefined;
  const [later, earlier] = [bare(after), bare(before)];
  return isMark(later) && isMark(earlier) && later !== earlier ? { text: later, earlier } : undefined;
}

const BY_WORDS = ["latest-then-before", "latest-changed-from", "latest-before-then"] as const;
const bare = (part: string): string => part.replace(/^["'「『]+|["'」』。.]+$/gu, "").trim();
const withoutCorrection = (part: string): string => bare(part.replace(pattern("latest-corrected"), ""));
const withoutOrder = (part: string): string => bare(part.replace(pattern("latest-order"), ""));
/** A mark, a word that is an answer by itself, or a code. */
const isMark = (part: string): boolean =>
  SYMBOLS.has(part) || (WORDS.has(part) && WORDS.get(part) !== "human") || /^[a-z\d]$/.test(part);
