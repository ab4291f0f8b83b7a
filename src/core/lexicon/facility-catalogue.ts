import { everywhere } from "./lexicon";

/** A standard by which data centres are of a tier. A new one is one more of these, and nothing else. */
export interface FacilityStandard {
  /** As packs call it. */
  readonly name: string;
  /** As answers name it, in folded text. For `matchAll`, `replace` and `search`. */
  readonly mentions: RegExp;
  /** A tier in Japanese letters is one of this standard, even where it is not named. */
  readonly isMeantAlone: boolean;
}

export const FACILITY_STANDARDS: readonly FacilityStandard[] = [
  { name: "JDCC", mentions: everywhere("facility-standard"), isMeantAlone: true },
  { name: "Uptime Institute", mentions: everywhere("standard-uptime"), isMeantAlone: false },
];
