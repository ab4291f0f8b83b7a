import type { ClauseFacts } from "../clause-facts";
import { STANDARDS } from "../../lexicon/standard-catalogue";
import { everywhere, heard, pattern, wordsOf } from "../../lexicon/lexicon";

const LINKS = /https?:[!-~]*|(?:[a-z\d-]{1,40}\.){1,5}(?:jp|com|org|net)[!-~]*/g;

const PLACES_ENGLISH: ReadonlySet<string> = new Set(wordsOf("accounted-places-english"));

const ENGLISH: ReadonlySet<string> = new Set(wordsOf("accounted-english"));

export type ToldInFewWords = "entry" | "staying" | "law";

const MORE_WORDS: Readonly<Record<ToldInFewWords, readonly RegExp[]>> = {
  entry: [],
  staying: [everywhere("place-domestic"), everywhere("accounted-staying")],
  law: [everywhere("accounted-law"), everywhere("place-domestic")],
};

/** What of a clause is not accounted for by the words in which such things are told; "" where nothing is. */
export function unaccounted(clause: ClauseFacts, matter: ToldInFewWords): string {
  // An edition without its standard could not be weighed.
  const edition =
    clause.standards.length === 0 && !heard("accounted-moved-on", clause.text)
      ? pattern("accounted-lone-edition").exec(clause.text)?.[0]
      : undefined;
  if (matter === "entry" && edition !== undefined) return edition;
  // Names of providers and registers have English words in them, so on entries these go last.
  const spoken = matter === "entry" ? clause.text : withoutEnglish(clause.text, matter);
  const named = spoken
    .replace(everywhere("quiet-named"), " ")
    .replace(/[「『"][^「『」』"]{1,40}[」』"]/gu, " ")
    .replace(LINKS, " ")
    .replace(everywhere("accounted-next-time"), " ");
  // PCI DSS attests compliance; for certificates the same word says that there is none.
  const told = clause.standards.some(({ standard }) => standard === "PCI DSS")
    ? named.replace(everywhere("accounted-conforming"), " ")
    : named;
  const withoutStandards = STANDARDS.reduce(
    (text, { pattern }) => text.replace(pattern, " "),
    told.replace(everywhere("accounted-registers"), " "),
  ).replace(everywhere("accounted-numbers"), " ");
  const rest = [
    ...MORE_WORDS[matter],
    everywhere("accounted-companies"),
    everywhere("accounted-providers"),
    everywhere("accounted-holders"),
    everywhere("accounted-bodies"),
    everywhere("accounted-dates"),
    everywhere("accounted-telling"),
  ].reduce((text, words) => text.replace(words, " "), withoutStandards);
  return withoutEnglish(rest, matter)
    .replace(everywhere("accounted-kana-particles"), (kana) =>
      heard("accounted-harmless-kana", kana) ? " " : kana,
    )
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

/** Whole words only: what is part of a code or a link is told by these. */
function withoutEnglish(text: string, matter: ToldInFewWords): string {
  return text.replace(/(?<![a-z\d/-])[a-z]+(?![a-z\d/-])/g, (word) =>
    word.length === 1 || isKnown(word, matter) ? " " : word,
  );
}

function isKnown(word: string, matter: ToldInFewWords): boolean {
  return ENGLISH.has(word) || (matter !== "entry" && PLACES_ENGLISH.has(word));
}
