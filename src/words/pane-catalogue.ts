import type { PrintAspect } from "../core/excel-fault";

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
  /** Something changed between reading and writing: what was written is being taken back. */
  "working-take-back": Record<never, never>;
  "renamed-meanwhile": { readonly sheet: string; readonly name: string };
  /** Somebody entered something in the very moment in which we wrote there; it stands there again. */
  "entered-again": { readonly sheet: string; readonly cell: string; readonly text: string };
  /** The same, and it could not be entered again. */
  "not-entered-again": { readonly sheet: string; readonly cell: string; readonly text: string };
  /** Several cells at once: with what, Excel does not tell. */
  "perhaps-written-over": { readonly sheet: string; readonly range: string };
  "changed-while-clearing": { readonly sheet: string; readonly cells: readonly string[] };
  /** Excel does not tell of changes of the sheet. */
  "not-watched": { readonly sheet: string };
  /** What Excel did not do of the print set-up. */
  "print-ignored": { readonly aspects: readonly PrintAspect[] };
  /** What of the former print set-up could not be brought back. */
  "print-left": { readonly aspects: readonly PrintAspect[] };
  /** The result is gone, but not everything is as it was. */
  "done-clear-partly": { readonly sheet: string };
  "sizes-not-restored": Record<never, never>;
  /** Rows were inserted or deleted since. */
  "heights-left": Record<never, never>;
  "nothing-written": Record<never, never>;
  "done-judge": { readonly sheet: string; readonly verdict: string };
  "done-clear": { readonly sheet: string };
  "done-print": { readonly sheet: string };

  "offer-result-sheet": Record<never, never>;
  "done-result-sheet": { readonly sheet: string; readonly result: string };
  "own-sheet": { readonly sheet: string };

  /** Why a sheet has no table to judge, for people who choose sheets and columns on the screen. */
  "fault-sheet-empty": { readonly sheet: string };
  "fault-table-not-found": { readonly sheet: string };
  "fault-another-table": {
    readonly sheet: string;
    readonly found: number;
    readonly missing: readonly string[];
  };
  "fault-no-answer-column": {
    readonly sheet: string;
    readonly range: string;
    /** Where several columns answer each by itself, those. */
    readonly several?: readonly { readonly column: string; readonly name: string }[];
  };
  "fault-no-table": { readonly sheets: readonly string[] };
  "fault-several-answered": { readonly sheets: readonly string[] };
  "fault-only-samples": { readonly sheets: readonly string[] };
  "fault-perhaps-not-final": { readonly sheet: string; readonly others: readonly string[] };
  "fault-elsewhere": { readonly sheets: readonly string[] };
  "fault-by-hand": { readonly sheet: string };

  "memo-heading": Record<never, never>;
  "memo-lead": Record<never, never>;
  "memo-sheet": Record<never, never>;
  "memo-show": Record<never, never>;
  "memo-hide": Record<never, never>;
  "memo-text-label": Record<never, never>;
  "memo-copy": Record<never, never>;
  "memo-copied": Record<never, never>;
  /** The frame may not use the clipboard: the text is selected instead. */
  "memo-selected": Record<never, never>;
  "working-memo": Record<never, never>;
  "done-memo": { readonly sheet: string };
  "memo-outdated": { readonly sheet: string };
  "memo-in-copy": Record<never, never>;
  "memo-not-in-copy": Record<never, never>;

  "staff-label": Record<never, never>;
  "staff-hint": Record<never, never>;
  "verdict-of-tool": Record<never, never>;
  "verdict-with-staff": Record<never, never>;
  "staff-count": { readonly count: number };
  "staff-differs": { readonly rows: readonly string[] };
  "staff-agrees": Record<never, never>;
  "row-staff": { readonly decision: string };
  "row-staff-differs": { readonly decision: string };

  "columns-heading": Record<never, never>;
  "columns-lead": Record<never, never>;
  "columns-several": Record<never, never>;
  "columns-id": Record<never, never>;
  "columns-requirement": Record<never, never>;
  "columns-obligation": Record<never, never>;
  "columns-answer": Record<never, never>;
  "columns-remarks": Record<never, never>;
  /** Which columns the last judgement read for a field. */
  "columns-read": { readonly letters: string };
  "columns-use": Record<never, never>;
  "columns-forget": Record<never, never>;
  "columns-offer": Record<never, never>;
  "columns-unsure": Record<never, never>;
  /** Beside a result that rests on columns set earlier. */
  "columns-used": { readonly sheet: string };
  "columns-in-force": { readonly sheet: string };
  "columns-kept": { readonly sheet: string };
  "columns-not-kept": { readonly sheet: string };
  "columns-while-open": Record<never, never>;
  "columns-in-workbook": Record<never, never>;
  "columns-forgotten": { readonly sheet: string };
  "columns-none": Record<never, never>;
  "columns-bad": { readonly label: string; readonly letters: string };
  "columns-one": { readonly label: string };
  "columns-twice": { readonly letters: string };

  "result-heading": { readonly sheet: string };
  "counts-heading": Record<never, never>;
  stale: Record<never, never>;
  "judge-again": Record<never, never>;
  problem: Record<never, never>;
  notice: Record<never, never>;

  "settles-heading": Record<never, never>;

  "rows-heading": Record<never, never>;
  "filter-label": Record<never, never>;
  /** How many reasons stand behind the one that decides. */
  "row-support": { readonly count: number };
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
  /** Over the reasons why columns and rows were read as they were. */
  "grounds-heading": Record<never, never>;

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
  /** The first of the sheets to choose from, where none is chosen. */
  "sheet-to-choose": Record<never, never>;
  "sheet-with-table": { readonly sheet: string; readonly count: number };
  "sheet-hidden-with-table": { readonly sheet: string; readonly count: number };
  "sheet-without-table": { readonly sheet: string };
  "download-copy": { readonly file: string };
  "copy-note": Record<never, never>;
  "not-xlsx": { readonly file: string };
  "file-unreadable": { readonly file: string };
  "several-files": { readonly file: string };
}
