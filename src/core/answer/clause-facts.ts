import { LIMITS } from "../limits";
import type { Quote, Finding } from "./finding";
import { findDocuments, presents, type DocumentMention } from "./find-documents";
import type { AnsweredFigure } from "./figures/answered-figures";
import type { LevelMention } from "./levels/read-levels";
import { findSignals, type ClauseSignals } from "./find-signals";
import { findStandards, type StandardMention } from "../lexicon/find-standards";
import type { NormalText } from "../lexicon/fold";
import { splitClauses, type Clause } from "./split-clauses";
import { readDates, type DateMention } from "./time/read-dates";
import { HOME, type CountryFacts } from "../lexicon/country-catalogue";
import { everywhere } from "../lexicon/lexicon";

/** "all": affirms by itself; "same": a rule or a deed that says no more than a yes, and of which nobody knows how much it covers. */
export type SaysAll = "all" | "same";

/** A clause with everything the readers found in it. */
export interface ClauseFacts extends Clause, ClauseSignals {
  readonly standards: readonly StandardMention[];
  readonly dates: readonly DateMention[];
  readonly documents: readonly DocumentMention[];
  readonly presents: boolean;
  readonly domestic?: string;
  readonly foreign?: string;
  /** Where the row asks for figures or levels: those that are told, and the text before they were blanked. */
  readonly figures?: readonly AnsweredFigure[];
  readonly levels?: readonly LevelMention[];
  readonly whole?: string;
  /** A word of such a clause that tells of something else than the figure or the level, or of a part. */
  readonly untold?: string;
  /** It affirms at once all that the row asks for. */
  readonly saysAll?: SaysAll;
}

/**
 * Splits a cell into clauses and runs every reader on each; undefined where there are too many to be an answer.
 * @param country within which a place is a domestic one
 */
export function clauseFacts(
  normal: NormalText,
  cell: Quote["cell"],
  country = HOME,
): readonly ClauseFacts[] | undefined {
  const clauses = splitClauses(normal, cell);
  if (clauses.length > LIMITS.clauses) return undefined;
  return clauses.map((clause) => ({ ...clause, ...factsOf(clause.text, country) }));
}

function factsOf(text: string, { inside, outside }: CountryFacts): Omit<ClauseFacts, keyof Clause> {
  const places = text
    .replace(/https?:[!-~]{1,300}|(?:www\.)?[a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){1,5}(?:\/[!-~]{0,300})?/g, " ")
    .replace(everywhere("clause-places"), " ");
  const domestic = first(inside, places);
  const foreign = first(outside, places);
  return {
    ...findSignals(text),
    standards: findStandards(text),
    dates: readDates(text.replace(everywhere("quiet-time"), (words) => " ".repeat(words.length))),
    documents: findDocuments(text),
    presents: presents(text),
    ...(domestic === undefined ? {} : { domestic }),
    ...(foreign === undefined ? {} : { foreign }),
  };
}

function first(pattern: RegExp, text: string): string | undefined {
  for (const match of text.matchAll(pattern)) return match[0];
  return undefined;
}

/** The vendor's words of a clause, whole: decisions are made on them, and only what is shown is cut (cut-quotes). */
export function quoteOf({ cell, quote }: Pick<Clause, "cell" | "quote">): Quote {
  return { cell, text: quote };
}

/** A finding with the clause that led to it. */
export function found(finding: Finding, clause: Clause): Finding {
  return { ...finding, quote: quoteOf(clause) };
}
