/** What is said where answers are compared: with an earlier answer, or with those of other vendors. */
export interface CompareCatalogue {
  lead: Record<never, never>;
  "choose-file": Record<never, never>;
  "choose-files": Record<never, never>;
  "choose-folder": Record<never, never>;
  "pairs-note": Record<never, never>;
  reading: { readonly file: string };
  paired: { readonly count: number };
  "unpaired-now": { readonly files: readonly string[] };
  "unpaired-before": { readonly files: readonly string[] };
  stop: Record<never, never>;
  with: { readonly file: string };
  "rules-today": Record<never, never>;
  "nothing-changed": Record<never, never>;
  "other-vendor": { readonly before: string; readonly now: string };
  /** The answers are the same, and the result is another sort of no obstacle. */
  "same-otherwise": Record<never, never>;
  "change-count": { readonly change: string; readonly count: number };
  "same-rows": { readonly count: number };
  cause: { readonly causes: readonly string[]; readonly rows: readonly string[] };
  edited: { readonly rows: readonly string[] };
  failed: { readonly file: string };
  unreadable: Record<never, never>;
  "list-compared": { readonly parts: readonly string[] };
  "list-not-compared": { readonly file: string; readonly text: string };
  "matrix-heading": Record<never, never>;
  "matrix-lead": { readonly vendors: number; readonly rows: number };
  "matrix-region": Record<never, never>;
  "matrix-differs": { readonly count: number };
  "matrix-same": { readonly count: number };
  "matrix-none": Record<never, never>;
  "not-in-pack": Record<never, never>;
  "save-overview": Record<never, never>;
}
