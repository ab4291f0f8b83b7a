import { everywhere } from "./lexicon";

/** The words of a country that a row may name. A new country is one more of these, with its entries. */
export interface CountryFacts {
  /** ISO 3166-1 alpha-2. */
  readonly code: CountryCode;
  /** Places within, in folded text. For `matchAll`, `replace` and `search`. */
  readonly inside: RegExp;
  /** Places elsewhere. */
  readonly outside: RegExp;
  /** Courts that stand in no other country, whatever their town. */
  readonly courts: RegExp;
  /** Its law by name, which is no venue. */
  readonly law: RegExp;
}

export const COUNTRY_CODES = ["JP"] as const;
export type CountryCode = (typeof COUNTRY_CODES)[number];

const COUNTRIES: Readonly<Record<CountryCode, CountryFacts>> = {
  JP: {
    code: "JP",
    inside: everywhere("place-domestic"),
    outside: everywhere("place-foreign"),
    courts: everywhere("jurisdiction-home-court"),
    law: everywhere("jurisdiction-home-law"),
  },
};

/** What is known of a country. */
export const countryOf = (code: CountryCode): CountryFacts => COUNTRIES[code];

/** The country of the cities that ask. */
export const HOME: CountryFacts = COUNTRIES.JP;
