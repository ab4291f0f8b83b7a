import type { Sentences } from "../core/coded";
import type { CoverGapCatalogue } from "../core/prove/cover-pack";
import type { PackChangeCatalogue } from "../core/prove/diff-packs";
import type { Reading } from "../core/reading";
import type { Obligation } from "../core/pack/pack-schema";
import type { Status, Verdict } from "../core/status";

/** What `pack diff`, `pack try` and `pack cover` say. */
export interface PackToolsCatalogue {
  "packs-same": { readonly from: string; readonly to: string };
  "packs-differ": { readonly from: string; readonly to: string; readonly changes: number };
  "sheet-same": { readonly file: string; readonly verdict: Verdict };
  "sheet-differs": {
    readonly file: string;
    readonly from: Verdict;
    readonly to: Verdict;
    readonly rows: number;
  };
  "sheet-row": { readonly id: string; readonly from: Status | undefined; readonly to: Status | undefined };
  /** The sheet could not be judged by one of the packs. */
  "sheet-not-judged": { readonly file: string; readonly pack: string; readonly because: string };
  "diff-usage": Record<never, never>;
  "try-usage": Record<never, never>;
  /** What one answer to a row comes to by the row's own rule. */
  tried: {
    readonly id: string;
    readonly title: string;
    readonly obligation: Obligation;
    readonly reading: Reading;
    readonly status: Status;
  };
  "tried-unchecked": Record<never, never>;
  "tried-asked-by": { readonly rows: readonly string[] };
  "tried-waived-by": { readonly exemptions: readonly string[] };
  "cover-usage": Record<never, never>;
  /** How many examples a file has, and how many rows of the pack they reach. */
  covered: {
    readonly pack: string;
    readonly examples: number;
    readonly reached: number;
    readonly rows: number;
    readonly gaps: number;
  };
  /** An example that says itself how it should be read comes out otherwise. */
  "example-differs": {
    readonly file: string;
    readonly line: number;
    readonly item: string;
    readonly expected: readonly string[];
    readonly reading: Reading;
  };
  "example-broken": { readonly file: string; readonly line: number; readonly detail: string };
  "example-unknown-row": { readonly file: string; readonly line: number; readonly item: string };
}

/** The words of one language for the commands that work on packs. */
export interface PackToolsWords {
  readonly changes: Sentences<PackChangeCatalogue>;
  readonly tools: Sentences<PackToolsCatalogue>;
  readonly gaps: Sentences<CoverGapCatalogue>;
}
