import { REGISTER_NAMES } from "./data/register-names";
import { pattern } from "./lexicon";

/** What is known of a public register of services. A new register is one more of these, and nothing else. */
export interface RegisterFacts {
  /** As packs call it. */
  readonly name: string;
  /** As answers name it, in folded text. */
  readonly mentions: RegExp;
  /** Its name in full, as bands and conditions write it (not folded, without spaces). */
  readonly inFull: readonly string[];
  /** Numbers of entries as the register prints them; left out where their form is not known. */
  readonly numbers?: RegExp;
  /** An entry is current for so many months from its day. */
  readonly termMonths: number;
  /** And for so many from the day of disclosure, where the register counts from that. */
  readonly disclosedMonths?: number;
  readonly link?: RegExp;
}

/** An entry whose term nobody knows is not taken as current for longer than this. */
export const SHORTEST_TERM_MONTHS = 12;

/** ASPIC certifies for two years; an ISMAP registration ends a year and four months after its audited period. */
export const REGISTERS: readonly RegisterFacts[] = [
  {
    name: "ISMAP",
    mentions: pattern("registration-of-ismap"),
    inFull: REGISTER_NAMES.ISMAP,
    numbers: /(?<![a-z\d])c\d{2}-\d{4}-\d(?![\d-])/,
    termMonths: 16,
    link: /ismap\.go\.jp/,
  },
  {
    // The form of its numbers is not known.
    name: "ISMAP-LIU",
    mentions: /ismap-? ?liu|(?<![a-z])liu(?![a-z])|(?:ismap (?:for )?)?low-? ?impact(?: use)?/,
    inFull: REGISTER_NAMES["ISMAP-LIU"],
    termMonths: 16,
    link: /ismap\.go\.jp/,
  },
  {
    name: "ASPIC",
    mentions: pattern("registration-of-aspic"),
    inFull: REGISTER_NAMES.ASPIC,
    numbers: /(?<![\d-])\d{4}-\d{4}(?![\d-])/,
    termMonths: 24,
    disclosedMonths: 24,
    link: /aspicjapan\.org/,
  },
];
