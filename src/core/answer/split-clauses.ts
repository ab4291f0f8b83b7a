import { sourceOf, type NormalText } from "../lexicon/fold";
import type { Quote } from "./finding";
import { everywhere, heard } from "../lexicon/lexicon";

/** One statement of an answer: small enough that a negation in it concerns what it names. */
export interface Clause {
  readonly cell: Quote["cell"];
  /** Normalised, without parentheses that hold a statement of their own. */
  readonly text: string;
  /** The vendor's own spelling. */
  readonly quote: string;
  /** Clauses of one sentence share it. */
  readonly sentence: number;
  /** It stood in parentheses behind another clause. */
  readonly aside: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Splits one cell into clauses: at sentence ends, at commas between statements, and around parentheses. Linear. */
export function splitClauses(normal: NormalText, cell: Quote["cell"]): readonly Clause[] {
  const clauses: Clause[] = [];
  sentences(normal.text).forEach((sentence, index) => {
    const { main, asides } = takeOutAsides(normal.text, sentence);
    const push = (stretch: Stretch, text: string, aside: boolean) => {
      const opened = text.replace(/^[\s、,・:)\]】」-]{1,9}/, "").trim();
      const whole =
        opened.startsWith("(") && opened.indexOf(")") === opened.length - 1 ? opened.slice(1) : opened;
      // A bracket whose other half stands elsewhere says nothing.
      const trimmed = whole.includes("(") ? whole : whole.replace(/[)\]】]{1,9}$/, "");
      if (trimmed === "") return;
      const quote = sourceOf(normal, stretch.start, stretch.end);
      clauses.push({ cell, text: trimmed, quote, sentence: index, aside });
    };
    for (const part of splitAtCommas(sentence, main)) push(part, part.text, false);
    for (const aside of asides) {
      for (const part of splitAtCommas(aside, normal.text.slice(aside.start, aside.end))) {
        push(part, part.text, true);
      }
    }
  });
  return clauses;
}

function sentences(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(
    /[。\n;!]|(?<!\b(?:cert|no|exp|inc|co|ltd|corp|vol|ver|reg|approx|incl|excl|art|dept|u\.s|e\.g|i\.e))\.(?= [a-z])|(?<=[^\d])(?<!\b(?:no|inc|ltd|co|corp))\.(?=[^\x00-\x7f])/g,
  )) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  found.push({ start, end: text.length });
  return found.filter(({ start: from, end }) => end > from);
}

/** The sentence with statements in parentheses blanked out, and those parentheses. Nested ones stay with the outer. */
function takeOutAsides(text: string, sentence: Stretch): { main: string; asides: readonly Stretch[] } {
  const asides: Stretch[] = [];
  const kept: string[] = [];
  let open = -1;
  let depth = 0;
  let from = sentence.start;
  for (let index = sentence.start; index < sentence.end; index += 1) {
    const char = text.charAt(index);
    if (char === "(") {
      if (depth === 0) open = index;
      depth += 1;
    } else if (char === ")" && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      const inside = text.slice(open + 1, index);
      if (!heard("clause-statement", inside) || isValue(inside, text.charAt(open - 1))) continue;
      asides.push({ start: open + 1, end: index });
      kept.push(text.slice(from, open), "\u0000".repeat(index + 1 - open));
      from = index + 1;
    }
  }
  kept.push(text.slice(from, sentence.end));
  return { main: kept.join(""), asides };
}

/** 持出(不可): a bare value belongs to the word before it. */
function isValue(inside: string, before: string): boolean {
  return heard("clause-value", inside) && /[\p{L}ー]/u.test(before);
}

/** November 10, 2023: the comma stands within a day. */
function isWithinDay(before: string, after: string): boolean {
  return /[a-z]{3,9}\.? \d{1,2}$/.test(before) && /^, ?(?:19|20)\d\d(?!\d)/.test(after);
}

/** `line` has the sentence's length; items of a list stay with the statement that follows them. */
function splitAtCommas(sentence: Stretch, written: string): readonly (Stretch & { readonly text: string })[] {
  const line = written.replace(everywhere("clause-coordination"), "\u0000");
  const found: (Stretch & { text: string })[] = [];
  let start = 0;
  const add = (end: number) => {
    const words = line
      .slice(start, end)
      .replace(/(?<=[a-z\d])\u0000{1,999999}(?=[a-z\d])/g, " ")
      .replaceAll("\u0000", "");
    found.push({ start: sentence.start + start, end: sentence.start + end, text: words });
  };
  let since = 0;
  for (const match of line.matchAll(everywhere("clause-separators"))) {
    const before = line.slice(since, match.index);
    if (isWithinDay(before, line.slice(match.index))) continue;
    if (
      heard("clause-noun-end", before) &&
      heard("clause-listed-next", line.slice(match.index + 1, match.index + 8))
    ) {
      since = match.index + 1;
      continue;
    }
    if (heard("clause-finishes", line.slice(match.index + 1))) {
      since = match.index + 1;
      continue;
    }
    const contrast = heard("clause-contrast", match[0]);
    if (
      !contrast &&
      ((!heard("clause-predicate", before) && !heard("clause-ends-in-value", before)) ||
        heard("clause-leads-on", before))
    ) {
      since = match.index + 1;
      continue;
    }
    const end = /^[、, /|・]/.test(match[0]) ? match.index : match.index + match[0].length;
    add(end);
    start = end === match.index ? end + 1 : end;
    since = start;
  }
  add(line.length);
  return found;
}
