import { standardsNamed } from "../lexicon/resolve-standard";
import type { Expects, Topic } from "../pack/expects";
import { canBeMet } from "../prove/unmeetable-names";
import { everywhere, heard, pattern } from "../lexicon/lexicon";
import { KANJI_DIGITS } from "../lexicon/entries/numerals";

/** What to guess from: one row of another city's table. */
export interface RowToGuess {
  readonly category: string;
  readonly text: string;
}

const HOLDERS: readonly (readonly [RegExp, "application-provider" | "cloud-provider"])[] = [
  [pattern("guess-holder-vendor"), "application-provider"],
  [pattern("guess-holder-platform"), "cloud-provider"],
];

/**
 * What a requirement seems to expect of its answer, guessed from its wording; a person has to look at every guess.
 * Where nothing special is recognised, an assurance is expected.
 */
export function guessExpects({ category, text }: RowToGuess): Expects {
  const plain = text.normalize("NFKC");
  const topics = [topicOf(plain)];
  return (
    guessRegistration(plain) ??
    guessErasure(plain, topics) ??
    guessCertification(plain, category.normalize("NFKC")) ??
    guessTier(plain) ??
    guessDuration(plain, topics) ??
    guessPlace(plain, topics) ??
    (heard("guess-disclosure", plain)
      ? { kind: "disclosure", present: topics }
      : { kind: "assurance", polarity: "positive", parts: topics })
  );
}

function guessRegistration(plain: string): Expects | undefined {
  if (!heard("guess-registration", plain)) return undefined;
  if (/ISMAP-LIU/i.test(plain)) return { kind: "registration", register: "ISMAP-LIU" };
  if (/ISMAP/i.test(plain)) return { kind: "registration", register: "ISMAP" };
  return heard("guess-aspic", plain) ? { kind: "registration", register: "ASPIC" } : undefined;
}

function guessErasure(plain: string, present: Topic[]): Expects | undefined {
  if (!heard("guess-erasure", plain) || !heard("erasure-certificate", plain)) return undefined;
  const standard = standardsIn(plain)[0]?.standard ?? "";
  return { kind: "erasure", standard, planAllowed: false, present };
}

function guessCertification(plain: string, category: string): Expects | undefined {
  const anyOf = standardsIn(plain);
  if (anyOf.length === 0 || !heard("guess-certification", plain)) return undefined;
  const holder = HOLDERS.find(([pattern]) => pattern.test(category))?.[1] ?? "any-provider";
  return { kind: "certification", holder, anyOf };
}

/** Only names that an answer can meet, the later editions of the catalogue standing for the one that is asked for. */
function standardsIn(plain: string): { standard: string; edition?: string; successors?: string[] }[] {
  return standardsNamed(plain)
    .map(({ standard, edition, later }) => ({
      standard,
      ...(edition === undefined ? {} : { edition }),
      ...(later.length === 0 ? {} : { successors: [...later] }),
    }))
    .filter((wanted) => canBeMet(wanted));
}

function guessTier(plain: string): Expects | undefined {
  const tier = pattern("guess-tier").exec(plain)?.[1];
  if (tier === undefined || !heard("guess-tier-scheme", plain)) return undefined;
  return { kind: "facility-tier", standard: "JDCC", atLeast: Number(tier) };
}

function guessDuration(plain: string, present: Topic[]): Expects | undefined {
  const match = pattern("guess-length").exec(plain);
  if (match === null || !heard("guess-retention", plain)) return undefined;
  const [, amount = "", unit = ""] = match;
  const digit = KANJI_DIGITS.indexOf(amount);
  const count = digit > 0 ? String(digit) : amount;
  if (!/^\d+$/.test(count)) return undefined;
  const letter = heard("guess-in-years", unit) ? "Y" : heard("guess-in-days", unit) ? "D" : "M";
  const [of] = present;
  return of === undefined
    ? undefined
    : { kind: "duration", atLeast: `P${Number(count)}${letter}`, of, present: [] };
}

function guessPlace(plain: string, parts: Topic[]): Expects | undefined {
  if (heard("guess-law", plain)) return { kind: "jurisdiction", country: "JP", parts };
  return heard("guess-home", plain) && heard("guess-data", plain)
    ? { kind: "location", country: "JP", parts }
    : undefined;
}

/** The requirement as one topic, named by its own words. */
function topicOf(plain: string): Topic {
  const words = [...plain.matchAll(everywhere("guess-word"))].map(([word]) => word);
  const telling = [...new Set(words)].filter((word) => !heard("guess-empty-words", word)).slice(0, 8);
  const name = plain.split(/[\n。]/)[0]?.slice(0, 40) || plain.slice(0, 40);
  return { id: "whole", name: { ja: name, en: name }, words: telling.length > 0 ? telling : [name] };
}
