import type { PlainDate } from "../plain-date";
import { STANDARDS, type Standard } from "./standard-catalogue";

/** A standard or scheme named in an answer, its edition as ISO counts it. */
export interface StandardMention {
  readonly standard: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly edition?: string;
  /** The edition is one that exists. */
  readonly known: boolean;
  /** The last day on which a certificate of this edition could be current. */
  readonly until?: PlainDate;
}

/** All standards and schemes in normalised text, in order. */
export function findStandards(text: string): readonly StandardMention[] {
  const found: StandardMention[] = [];
  const taken = new Uint8Array(text.length);
  for (const standard of STANDARDS) {
    // Most are not named: `search` needs no copy of the expression, as `matchAll` does.
    if (text.search(standard.pattern) < 0) continue;
    for (const match of text.matchAll(standard.pattern)) {
      const end = match.index + match[0].length;
      if (taken[match.index] === 1 || taken[end - 1] === 1) continue;
      taken.fill(1, match.index, end);
      found.push({
        standard: standard.name,
        start: match.index,
        end,
        text: match[0],
        ...edition(standard, match),
      });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

/** A JIS year is the twin's, a bare year may be either: 27001:2023 can only mean JIS Q 27001:2023. */
function edition(
  { editions }: Standard,
  match: RegExpExecArray,
): Pick<StandardMention, "edition" | "known" | "until"> {
  const written = match.groups?.["e"];
  if (written === undefined || editions === undefined) return { known: true };
  const isJis = match.groups?.["jis"] !== undefined;
  const entry =
    (isJis ? editions.find(({ jis }) => jis === written) : undefined) ??
    editions.find((one) => one.edition === written) ??
    editions.find(({ jis }) => jis === written);
  if (entry === undefined) return { edition: written, known: false };
  return {
    edition: entry.edition,
    known: true,
    ...(entry.until === undefined ? {} : { until: entry.until }),
  };
}
