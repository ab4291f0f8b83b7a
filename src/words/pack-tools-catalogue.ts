import type { Sentences } from "../core/coded";
import type { PackChangeCatalogue } from "../core/prove/diff-packs";
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
}

/** The words of one language for the commands that work on packs. */
export interface PackToolsWords {
  readonly changes: Sentences<PackChangeCatalogue>;
  readonly tools: Sentences<PackToolsCatalogue>;
}
