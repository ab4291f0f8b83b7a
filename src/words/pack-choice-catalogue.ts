/** What is said where people choose by which pack is judged. */
export interface PackChoiceCatalogue {
  lead: Record<never, never>;
  legend: Record<never, never>;
  automatic: Record<never, never>;
  "automatic-note": Record<never, never>;
  "automatic-used": { readonly name: string };
  size: {
    readonly rows: number;
    readonly mandatory: number;
    readonly optional: number;
    readonly bands: number;
  };
  unchecked: { readonly count: number };
  shipped: Record<never, never>;
  own: Record<never, never>;
  /** The hash of its contents, as it is printed with each result. */
  hash: { readonly hash: string };
  "other-table": Record<never, never>;
  "choose-file": Record<never, never>;
  drop: Record<never, never>;
  "trust-note": Record<never, never>;
  checking: { readonly file: string };
  taken: { readonly name: string };
  refused: { readonly file: string };
  unreadable: Record<never, never>;
  "too-large": { readonly limit: number };
  "not-json": Record<never, never>;
  faults: { readonly count: number };
  "more-faults": { readonly more: number };
  "own-heading": Record<never, never>;
  keep: { readonly name: string };
  "keep-note": Record<never, never>;
  "keep-failed": { readonly name: string };
  remove: { readonly name: string };
  "remove-short": Record<never, never>;
  use: Record<never, never>;
  rows: { readonly name: string };
  "in-workbook": Record<never, never>;
  "while-open": Record<never, never>;
  "kept-in-workbook": { readonly name: string };
  "not-kept-in-workbook": { readonly name: string };
  "automatic-again": Record<never, never>;
  /** The workbook names a pack that this user has not chosen; it was judged by another. */
  difference: {
    readonly id: string;
    readonly version: string;
    readonly hash: string;
    readonly used: string;
    /** The user has it here, and can choose it. */
    readonly isTrusted: boolean;
  };
  /** Packs that were kept on this machine and can't be used any more. */
  "kept-faulty": { readonly count: number };
}
