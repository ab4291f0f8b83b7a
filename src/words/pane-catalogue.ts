import type { PrintAspect } from "../core/excel-fault";

/** Everything that the pane and the offline page say for themselves, beyond what the core says. */
export interface PaneCatalogue {
  judge: Record<never, never>;
  clear: Record<never, never>;
  print: Record<never, never>;
  /** Before the first judgement: what the button does. */
  welcome: Record<never, never>;

  "clear-keep": Record<never, never>;
  "clear-anyway": Record<never, never>;
  /** The ribbon can't ask: nothing is gone, and where one is asked. */
  "clear-in-pane": Record<never, never>;
  "working-judge": Record<never, never>;
  "working-clear": Record<never, never>;
  "working-print": Record<never, never>;
  "working-send": Record<never, never>;
  "working-unsend": Record<never, never>;
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

  "offer-draft": Record<never, never>;
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

  "memo-lead": Record<never, never>;
  "memo-sheet": Record<never, never>;
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
  "staff-count": { readonly count: number };
  "staff-differs": { readonly rows: readonly string[] };
  "staff-agrees": Record<never, never>;
  "row-staff": { readonly decision: string };
  "row-staff-differs": { readonly decision: string };

  "columns-heading": Record<never, never>;
  "columns-lead": Record<never, never>;
  /** While the sheet in front is looked at. */
  "columns-reading": Record<never, never>;
  "columns-of-sheet": { readonly sheet: string };
  /** The columns beside those of the answers. */
  "columns-others": Record<never, never>;
  "column-named": { readonly letters: string; readonly heading: string };
  "column-unnamed": { readonly letters: string };
  "column-samples": { readonly samples: readonly string[] };
  /** No column is picked: it is looked for. */
  "column-found": Record<never, never>;
  "columns-id": Record<never, never>;
  "columns-requirement": Record<never, never>;
  "columns-obligation": Record<never, never>;
  "columns-answer": Record<never, never>;
  "columns-remarks": Record<never, never>;
  /** Which columns the last judgement read for a field. */
  "columns-read": { readonly columns: readonly string[] };
  "columns-use": Record<never, never>;
  "columns-forget": Record<never, never>;
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
  "columns-twice": { readonly column: string };

  problem: Record<never, never>;
  notice: Record<never, never>;

  "rows-heading": Record<never, never>;
  "filter-label": Record<never, never>;
  /** How many reasons stand behind the one that decides. */
  "row-support": { readonly count: number };
  "filter-empty": Record<never, never>;
  mandatory: Record<never, never>;
  optional: Record<never, never>;
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
  "row-answer": Record<never, never>;
  "row-remarks": Record<never, never>;
  "row-blank": Record<never, never>;
  "filter-all": Record<never, never>;
  "judge-again": Record<never, never>;
  "verdict-of-tool": { readonly verdict: string; readonly text: string };
  "verdict-with-staff": Record<never, never>;
  "memo-heading": Record<never, never>;
  stale: Record<never, never>;
  "columns-offer": Record<never, never>;
  "start-heading": Record<never, never>;
  /** The result that is shown before the first run: what the engine says of the sample (a test holds it). */
  "example-heading": Record<never, never>;
  "example-word": Record<never, never>;
  "example-verdict": Record<never, never>;
  "example-reason-1.7": Record<never, never>;
  "example-reason-1.8": Record<never, never>;
  "example-reason-1.14": Record<never, never>;
  "example-reason-1.18": Record<never, never>;
  "fact-unchanged": Record<never, never>;
  "fact-clearable": Record<never, never>;
  "fact-local": Record<never, never>;
  "signs-heading": Record<never, never>;
  "status-conforming": Record<never, never>;
  "status-nonconforming": Record<never, never>;
  "status-review": Record<never, never>;
  "status-exempt": Record<never, never>;
  "status-unanswered": Record<never, never>;
  "status-not-applicable": Record<never, never>;
  "status-optional-unmet": Record<never, never>;
  "meaning-conforming": Record<never, never>;
  "meaning-nonconforming": Record<never, never>;
  "meaning-review": Record<never, never>;
  "meaning-exempt": Record<never, never>;
  "meaning-unanswered": Record<never, never>;
  "meaning-not-applicable": Record<never, never>;
  "meaning-optional-unmet": Record<never, never>;
  "verdict-label": Record<never, never>;
  "before-change": Record<never, never>;
  "next-heading": Record<never, never>;
  "walk-rows": Record<never, never>;
  "check-row": { readonly id: string };
  "blank-form": Record<never, never>;
  "originals-unseen": Record<never, never>;
  "group-mandatory": { readonly count: number };
  "group-mandatory-note": Record<never, never>;
  "group-optional": { readonly count: number };
  "group-optional-note": Record<never, never>;
  "group-decided": { readonly count: number };
  "blank-line": { readonly count: number };
  "waived-line": { readonly from: string; readonly to: string; readonly count: number };
  selected: { readonly cell: string };
  "select-waiting": Record<never, never>;
  "next-row": { readonly id: string };
  "ask-lead": Record<never, never>;
  "full-text": Record<never, never>;
  "show-more": Record<never, never>;
  "filter-todo": Record<never, never>;
  "other-actions": Record<never, never>;
  back: Record<never, never>;
  "compare-heading": Record<never, never>;
  "rules-heading": Record<never, never>;
  "send-heading": Record<never, never>;
  "rules-link": { readonly name: string };
  "stale-heading": { readonly cell?: string };
  "stale-sheet": Record<never, never>;
  "judge-once-more": Record<never, never>;
  "try-again": Record<never, never>;
  "judge-sheet": { readonly sheet: string };
  "settings-judge": Record<never, never>;
  "live-label": Record<never, never>;
  "live-hint": Record<never, never>;
  "basis-none": Record<never, never>;
  "judged-as-of": { readonly label: string; readonly text: string };
  "failed-no-table": Record<never, never>;
  "failed-empty": Record<never, never>;
  "failed-other-table": Record<never, never>;
  "failed-no-answer": Record<never, never>;
  "failed-own-sheet": Record<never, never>;
  "failed-protected": Record<never, never>;
  "failed-merged": Record<never, never>;
  "failed-read-only": Record<never, never>;
  "failed-editing": Record<never, never>;
  "failed-busy": Record<never, never>;
  "failed-changed": Record<never, never>;
  "failed-gone": Record<never, never>;
  "failed-nothing-there": Record<never, never>;
  "failed-staff-written": Record<never, never>;
  "failed-notes-written": Record<never, never>;
  "failed-too-large": Record<never, never>;
  "failed-locked": Record<never, never>;
  "failed-name-taken": Record<never, never>;
  "failed-occupied": Record<never, never>;
  "failed-too-old": Record<never, never>;
  "failed-error": Record<never, never>;
  "failed-fault": Record<never, never>;
  "failed-entry": Record<never, never>;
  "ways-heading": Record<never, never>;
  /** Of the page, which may have judged one of several sheets. */
  "result-heading": { readonly sheet: string };
}
