import type { ClauseFacts } from "../clause-facts";
import { STANDARDS } from "../../lexicon/standard-catalogue";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";

const LINKS = /https?:[!-~]*|(?:[a-z\d-]{1,40}\.){1,5}(?:jp|com|org|net)[!-~]*/g;

const PLACES_ENGLISH = new Set(
  "data customer user backup backups replica replicas snapshots stored store kept keep remain remains reside resides located hosted processed only exclusively all both in region regions japan tokyo osaka east west northeast ap jp az zone zones domestic country within outside never not transferred overseas abroad including primary secondary production dr site storage s laws law governing governed court courts district exclusive jurisdiction disputes agreement shall be japanese terms governed tok osa jst no not replication".split(
    " ",
  ),
);

const ENGLISH = new Set(
  "own both disclosure our we the a an this it its itself service services product products saas application app platform provider organization organisation company vendor cloud software is are has have had been was were be under in on of for by from with to at as and or both also since until till through thru valid validity expires expire expiry expiration expiring exp date dated group no nr number num cert certs certificate certificates certified certification registered registration registrar registry listed list entry hold holds holding held holder maintain maintains maintained obtain obtained current currently active now still issued issue issuer edition version ver rev copy copies attached enclosed see available provided provide submitted can may upon request here scope covers covering covered including includes include development operation operations maintenance support provision design hosting iso iec jis q isms information security management system controls pii personal pci dss aoc roc attestation compliance amd report level merchant qsa assessed assessment completed successfully renewed renewal next surveillance audit annually every year jst utc yes ok supported compliant met th st nd rd p page pages id reg ref www".split(
    " ",
  ),
);

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
