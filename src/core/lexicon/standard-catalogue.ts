import type { PlainDate } from "../plain-date";
import { everywhere } from "./lexicon";
import { EDITION_YEAR } from "./data/edition-year";

/** An edition of a standard, and until when a certificate or attestation of it can be current. */
export interface Edition {
  readonly edition: string;
  /** The Japanese twin, e.g. 2023 for JIS Q 27001:2023, which is ISO/IEC 27001:2022. */
  readonly jis?: string;
  readonly until?: PlainDate;
}

export interface Standard {
  readonly name: string;
  /** For normalised text; group "e" is the edition. */
  readonly pattern: RegExp;
  readonly editions?: readonly Edition[];
}

const ISO = String.raw`(?<jis>jis ?q ?)?(?:iso|jis)?(?: ?/ ?(?:iec|ice|eic|lec))? ?[-:]? ?`;
const YEAR = EDITION_YEAR;

const iso = (number: string, editions?: readonly Edition[]): Standard => ({
  name: `ISO/IEC ${number}`,
  pattern: new RegExp(String.raw`(?<![\d-])${ISO}${number}(?!\d)${YEAR}`, "g"),
  ...(editions === undefined ? {} : { editions }),
});

/**
 * Standards and schemes that answers name. Ends of editions: ISO/IEC 27001:2013 certificates, 31 October 2025 (IAF MD 26);
 * ISO/IEC 27018:2014, replaced in January 2019, three years of transition; PCI DSS v3.2.1 and v4.0 as PCI SSC retired them.
 */
export const STANDARDS: readonly Standard[] = [
  iso("27001", [
    { edition: "2005", until: "2015-10-01" },
    { edition: "2006", until: "2015-10-01" },
    { edition: "2013", jis: "2014", until: "2025-10-31" },
    { edition: "2022", jis: "2023" },
  ]),
  iso("27017", [{ edition: "2015", jis: "2016" }]),
  iso("27018", [{ edition: "2014", until: "2022-01-31" }, { edition: "2019" }, { edition: "2025" }]),
  {
    name: "PCI DSS",
    pattern: everywhere("standard-pci-dss"),
    editions: [
      { edition: "3.2", until: "2018-12-31" },
      { edition: "3.2.1", until: "2024-03-31" },
      { edition: "4.0", until: "2024-12-31" },
      { edition: "4.0.1" },
    ],
  },
  {
    name: "ISO/IEC 27017",
    pattern: everywhere("standard-isms-cloud"),
  },
  { name: "ISO/IEC 27001", pattern: everywhere("standard-isms") },
  iso("27002"),
  iso("27701"),
  iso("27005"),
  iso("27000"),
  { ...iso("20000(?:-1)?"), name: "ISO/IEC 20000-1" },
  iso("22301"),
  iso("9001"),
  iso("14001"),
  iso("15408"),
  iso("27006"),
  iso("27014"),
  iso("27032"),
  { name: "Privacy Mark", pattern: everywhere("standard-privacy-mark") },
  {
    // Numbers are mistyped, and there are many standards: whatever else it is, it is not the one that is asked for.
    name: "ISO",
    pattern:
      /(?<![a-z])(?:iso(?: ?\/ ?(?:iec|ice|eic|lec|ts|tr))? ?[-:]? ?(?:jis ?[a-z] ?)?|jis ?[a-z] ?)\d{4,6}(?!\d)/g,
  },
  { name: "SOC 1", pattern: /soc ?1(?!\d)|ssae ?\d{0,2}|isae ?3402/g },
  { name: "SOC 2", pattern: /soc ?2(?!\d)/g },
  { name: "SOC 3", pattern: /soc ?3(?!\d)/g },
  { name: "ISMAP", pattern: /ismap(?:-? ?liu)?|(?<![a-z\d])c\d{2}-\d{4}-\d(?![\d-])/g },
  { name: "CS Mark", pattern: everywhere("standard-cs-mark") },
  { name: "FISC", pattern: /fisc/g },
  { name: "CSA STAR", pattern: everywhere("standard-csa-star") },
  { name: "FedRAMP", pattern: /fedramp/g },
  { name: "ASPIC", pattern: everywhere("standard-aspic") },
  { name: "NIST", pattern: /nist|sp ?800/g },
  { name: "Uptime Institute", pattern: everywhere("standard-uptime") },
  { name: "TISAX", pattern: everywhere("standard-others") },
];
