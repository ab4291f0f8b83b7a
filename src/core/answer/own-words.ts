import type { Finding } from "./finding";
import { fold, sourceOf } from "../lexicon/fold";
import { pattern } from "../lexicon/lexicon";

/** A clause of up to so many characters is quoted whole; of a longer one, the words and what stands around them. */
const WHOLE = 36;
const BEFORE = 16;
const AFTER = 12;

/** The value that a sentence quotes as the words of the vendor, if its finding has one. */
const QUOTED = new Set(["word", "text", "found", "standard", "number", "name", "place", "mark"]);

/** Findings about the mark: they quote it alone and not the clause around it. */
const ABOUT_THE_MARK: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>([
  "says-yes",
  "says-no",
  "says-partly",
  "says-not-applicable",
  "says-planned",
  "left-open",
  "by-legend",
  "turned-by-legend",
  "open-by-legend",
  "lone-dash",
  "unknown-code",
  "bare-no-ambiguous",
  "only-placeholder",
]);

/**
 * The findings with their values as the vendor wrote them: readers work on one spelling (width, case) and find the
 * shortest words that tell, but a clerk looks for what stands in the cell. What would then be said twice is said once.
 */
export function inOwnWords(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>();
  return findings.map(quoted).filter((finding) => {
    const key = JSON.stringify([finding.code, finding.values]);
    return said.has(key) ? false : said.add(key);
  });
}

function quoted(finding: Finding): Finding {
  const { quote, code } = finding;
  return quote === undefined
    ? finding
    : withValues(finding, (value, key) => ownWords({ found: value, key, code, source: quote.text }));
}

function withValues<C extends { readonly values: object }>(
  coded: C,
  change: (value: string, key: string) => string,
): C {
  const entries = Object.entries(coded.values).map(([key, value]): [string, unknown] => [
    key,
    typeof value === "string" && QUOTED.has(key) ? change(value, key) : value,
  ]);
  return { ...coded, values: { ...coded.values, ...Object.fromEntries(entries) } };
}

function ownWords(value: {
  readonly found: string;
  readonly key: string;
  readonly code: Finding["code"];
  readonly source: string;
}): string {
  const { found, key, code, source } = value;
  const normal = fold(source);
  const start = normal.text.indexOf(found);
  if (start < 0) return found;
  const end = start + found.length;
  const own = withoutLabel(sourceOf(normal, start, end));
  return key !== "word" || ABOUT_THE_MARK.has(code) ? own : inItsClause(normal.source, own);
}

/** 「未登」 says little; the clause 「未登録」 or a stretch of it says where to look. */
function inItsClause(source: string, own: string): string {
  const clause = source.replace(/\s+/gu, " ").trim();
  if ([...clause].length <= WHOLE) return clause;
  const at = clause.indexOf(own);
  if (at < 0) return own;
  const before = [...clause.slice(0, at)];
  const after = [...clause.slice(at + own.length)];
  const head = before.length > BEFORE ? `…${before.slice(-BEFORE).join("")}` : before.join("");
  const tail = after.length > AFTER ? `${after.slice(0, AFTER).join("")}…` : after.join("");
  return head + own + tail;
}

/** A number without the word "number" before it, a title without its brackets. */
function withoutLabel(own: string): string {
  const bare = own.replace(pattern("standard-number-label"), "");
  return /^[「『][^「『」』]*[」』]$/u.test(bare) ? bare.slice(1, -1) : bare;
}
