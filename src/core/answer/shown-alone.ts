import { findStandards } from "../lexicon/find-standards";
import type { PlainDate } from "../plain-date";
import { everywhere, heard, pattern, type Concept } from "../lexicon/lexicon";
import { fold } from "../lexicon/fold";
import type { AnswerReading, AnswerToRead } from "./answer-reading";
import { findSignals } from "./find-signals";
import type { Finding } from "./finding";

type ReadWords = (input: AnswerToRead) => AnswerReading;
type Codes = ReadonlySet<Finding["code"]>;

/** By which the words of an answer name themselves what the row asks for. */
const NAMED: Codes = new Set<Finding["code"]>([
  "names-standard",
  "successor-accepted",
  "has-number",
  "tier-found",
  "place-domestic",
]);

/** What is named is of something else. */
const OF_ANOTHER: Codes = new Set<Finding["code"]>([
  "other-standard",
  "other-matter",
  "tier-too-low",
  "no-registration",
  "does-not-follow",
  "of-the-platform",
]);

/** By which a document is told to be of the row's kind. */
const OF_KIND = {
  registration: "shown-of-certificate",
  certification: "shown-of-certificate",
  location: "shown-of-place",
  "facility-tier": "shown-of-facility",
} as const satisfies Readonly<Record<string, Concept>>;

/**
 * Where a certificate, a level or a place is asked for, and the words beside a yes do not name it, the document in the
 * column for evidence is all there is: ○ with 「ISMS認証書.pdf」 shows nothing of a register.
 * @returns what comes of it where the document is of something else; undefined where it goes with the yes
 */
export function shownAlone(
  input: AnswerToRead,
  plain: AnswerReading,
  read: ReadWords,
): AnswerReading | undefined {
  const { evidence = "", ...words } = input;
  const { kind } = words.row.expects;
  const isOfKind = kind in OF_KIND;
  if ((!isOfKind && kind !== "assurance") || plain.findings.some(({ code }) => NAMED.has(code)))
    return undefined;
  if (isOfKind && isOfBefore(evidence)) {
    const before: Finding = { code: "planned-undated", values: { word: evidence } };
    return { reading: "contradictory", findings: [before, ...plain.findings] };
  }
  if (heard("shown-not-final", fold(evidence).text)) {
    const open: Finding = { code: "not-understood", values: { text: evidence } };
    return { reading: "unclear", findings: [open, ...plain.findings] };
  }
  const year = isOfKind ? longPast(evidence, input.asOf) : undefined;
  if (year !== undefined) {
    const old: Finding = { code: "issued-long-ago", values: { date: year } };
    return { reading: "unclear", findings: [old, ...plain.findings] };
  }
  const abroad = kind === "location" ? placeAbroad(fold(evidence).text) : undefined;
  if (abroad !== undefined) {
    const away: Finding = { code: "place-abroad", values: { place: abroad } };
    return { reading: "contradictory", findings: [away, ...plain.findings] };
  }
  const alone = read({ ...words, remarks: evidence });
  const [first] = alone.findings;
  if (alone.reading === "met" || first === undefined) return undefined;
  // The service level of the infrastructure is not the service's.
  if (!isOfKind) return first.code === "of-the-platform" && tellsNothing(plain) ? alone : undefined;
  if (OF_ANOTHER.has(first.code)) return alone;
  return pointsOnly(evidence) || heard(OF_KIND[kind as keyof typeof OF_KIND], fold(evidence).text)
    ? undefined
    : alone;
}

const tellsNothing = ({ findings }: AnswerReading): boolean =>
  !findings.some(({ code }) => code === "tells-part");

/** An application or a plan, and no certificate with it. */
function isOfBefore(evidence: string): boolean {
  const { text } = fold(evidence);
  return heard("shown-not-yet", text) && !heard("shown-paper", text);
}

/** What is certified for so many years has ended since, where nobody renewed it. */
const YEARS_OF_A_CERTIFICATE = 3;
const YEARS = /(?<![\d:])(20\d\d)(?!\d{1,3}(?:\D|$))/g;

/** 認証書_2019年.pdf, 認証書2019-2022.pdf: the last year that the name tells is over; of a pair it is the end of the term. */
function longPast(evidence: string, asOf: PlainDate): PlainDate | undefined {
  const { text } = fold(evidence);
  const named = findStandards(text).reduce((rest, one) => rest.replace(one.text, " "), text);
  const years = [...named.matchAll(YEARS)]
    .filter(
      ({ 0: year, index }) =>
        !heard("validity-edition-year", named.slice(index + year.length, index + year.length + 3)),
    )
    .map(([, year]) => Number(year));
  if (years.length === 0) return undefined;
  const last = Math.max(...years);
  const end = years.length > 1 ? last : last + YEARS_OF_A_CERTIFICATE;
  return end < Number(asOf.slice(0, 4)) ? (`${last}-12-31` as PlainDate) : undefined;
}

/** A place abroad in the name, unless it is ruled out there (海外に移転しない旨の誓約書). */
function placeAbroad(text: string): string | undefined {
  const { words } = findSignals(text);
  if (words.has("deny") || words.has("prohibit") || words.has("outside")) return undefined;
  return pattern("place-foreign").exec(text)?.[0];
}

/** 「提案書 p.12」 says where to look, and nothing of what is found there. */
function pointsOnly(evidence: string): boolean {
  const left = fold(evidence).text.replace(everywhere("shown-pointer"), " ");
  return !/\p{L}{2}/u.test(left);
}
