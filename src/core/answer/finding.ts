import type { Coded } from "../coded";

/** Every fact that the answer reader can report, with the values that its sentence needs. */
export interface FindingCatalogue {
  /** Nothing is written. */
  "nothing-written": Record<never, never>;
  /** A mark or word that means yes. */
  "says-yes": { readonly word: string };
  /** A mark or word that means no. */
  "says-no": { readonly word: string };
  /** What is written is not understood. */
  "not-understood": { readonly text: string };
}

/** The words of the vendor that led to a finding. */
export interface Quote {
  readonly cell: "answer" | "remarks";
  readonly text: string;
}

/** One fact found in an answer, and where it was read. */
export type Finding = Coded<FindingCatalogue> & { readonly quote?: Quote };
