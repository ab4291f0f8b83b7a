/** Everything that the pane and the offline page say for themselves, beyond what the core says. */
export interface PaneCatalogue {
  title: Record<never, never>;
  judge: Record<never, never>;
  clear: Record<never, never>;
  print: Record<never, never>;
  actions: Record<never, never>;
  /** Before the first judgement: what the button does. */
  welcome: Record<never, never>;
  "first-steps": Record<never, never>;

  "working-judge": Record<never, never>;
  "working-clear": Record<never, never>;
  "working-print": Record<never, never>;
  "working-read": { readonly file: string };
  /** Excel has not answered for a while: usually a cell is being edited. */
  "waiting-for-cell": Record<never, never>;
  "sizes-not-restored": Record<never, never>;
  "nothing-written": Record<never, never>;
  "done-judge": { readonly sheet: string; readonly verdict: string };
  "done-clear": { readonly sheet: string };
  "done-print": { readonly sheet: string };

  "offer-result-sheet": Record<never, never>;
  "done-result-sheet": { readonly sheet: string; readonly result: string };
  "own-sheet": { readonly sheet: string };

  "result-heading": { readonly sheet: string };
  "counts-heading": Record<never, never>;
  stale: Record<never, never>;
  "judge-again": Record<never, never>;
  problem: Record<never, never>;
  notice: Record<never, never>;

  "settles-heading": Record<never, never>;

  "rows-heading": Record<never, never>;
  "filter-label": Record<never, never>;
  "filter-all": { readonly count: number };
  "filter-open": { readonly count: number };
  "filter-empty": Record<never, never>;
  mandatory: Record<never, never>;
  optional: Record<never, never>;
  "show-row": { readonly id: string };
  "row-answer": { readonly text: string };
  "row-remarks": { readonly text: string };
  "row-blank": Record<never, never>;
  "row-absent": Record<never, never>;

  "assumptions-heading": Record<never, never>;

  "settings-heading": Record<never, never>;
  "date-label": Record<never, never>;
  "date-hint": Record<never, never>;
  "date-bad": Record<never, never>;
  "language-label": Record<never, never>;
  "policy-editions-label": Record<never, never>;
  "policy-editions-accept": Record<never, never>;
  "policy-editions-review": Record<never, never>;
  "policy-editions-exact": Record<never, never>;
  "policy-blank-label": Record<never, never>;
  "policy-blank-unanswered": Record<never, never>;
  "policy-blank-conforming": Record<never, never>;
  "policy-blank-nonconforming": Record<never, never>;
  "policy-trigger-label": Record<never, never>;
  "policy-trigger-unknown": Record<never, never>;
  "policy-trigger-no": Record<never, never>;
  "scope-legend": { readonly band: string };
  "scope-from-label": Record<never, never>;
  "scope-to-label": Record<never, never>;
  "scope-default": Record<never, never>;
  "scope-reversed": { readonly band: string };
  "settings-apply-hint": Record<never, never>;
  "settings-not-kept": Record<never, never>;

  /** The page runs outside of Excel. */
  "no-excel": Record<never, never>;
  /** Excel is older than the requirement set that the add-in needs. */
  "excel-too-old": { readonly need: string };
  /** Something that only a bug can cause. */
  "our-fault": { readonly detail: string };
  "left-note": { readonly text: string };

  "page-title": Record<never, never>;
  "page-lead": Record<never, never>;
  "page-privacy": Record<never, never>;
  "choose-file": Record<never, never>;
  "drop-here": Record<never, never>;
  "sheet-label": Record<never, never>;
  "download-copy": { readonly file: string };
  "copy-note": Record<never, never>;
  "not-xlsx": { readonly file: string };
  "file-unreadable": { readonly file: string };
  "several-files": { readonly file: string };
}
