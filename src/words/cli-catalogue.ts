/** Everything that the command line says beyond the results themselves, with the values that each sentence needs. */
export interface CliCatalogue {
  "no-command": Record<never, never>;
  "unknown-command": { readonly command: string };
  "unknown-option": { readonly option: string };
  "option-needs-value": { readonly option: string };
  "option-takes-no-value": { readonly option: string };
  "no-files": { readonly command: string };
  "bad-date": { readonly text: string };
  "bad-contract-start": { readonly text: string };
  "bad-due": { readonly text: string };
  "replies-not-read": { readonly file: string };
  /** The letter was about another answer. */
  "replies-of-another": { readonly file: string; readonly letter: string };
  "replies-unclear": { readonly letter: string; readonly cells: readonly string[] };
  "replies-used": { readonly letter: string; readonly rows: readonly string[] };
  "replies-empty": { readonly letter: string };
  "inquiry-written": { readonly file: string };
  /** No letter: nothing is to be asked. */
  "inquiry-none": Record<never, never>;
  "inquiries-written": { readonly count: number };
  "bad-language": { readonly text: string };
  /** A number of people who decide that can't be. */
  "bad-reviewers": { readonly text: string };
  /** A plan without a name of its own. */
  "bad-plan": { readonly text: string };
  /** Plans and options that conditions name, with vendors and rows. */
  "plans-named": { readonly plans: readonly { readonly plan: string; readonly rows: readonly string[] }[] };
  /** No condition of these files was settled by the plans that were given. */
  "plan-unused": { readonly plans: readonly string[] };
  "bad-paper": { readonly text: string };
  "bad-policy": { readonly part: string };
  "bad-scope": { readonly part: string };
  "file-not-found": { readonly file: string };
  "is-a-folder": { readonly file: string };
  "folder-empty": { readonly file: string };
  "folder-not-readable": { readonly file: string; readonly detail: string };
  "folder-too-deep": { readonly file: string };
  "folder-too-large": { readonly file: string; readonly limit: number };
  /** A list or letter that this program made, named as if it were an answer. */
  "own-list": { readonly file: string };
  /** A judged copy that stands beside what it was made of. */
  "own-copy": { readonly file: string };
  /** Outputs of ours among the files of a run. */
  "own-skipped": { readonly files: readonly string[] };
  /** Files in a folder that hold no table. */
  "not-read": { readonly files: readonly string[] };
  "nothing-to-judge": Record<never, never>;
  "overview-written": { readonly files: readonly string[] };
  /** People wrote in the former overview: it stays, and this one has another name. */
  "overview-kept": { readonly file: string; readonly now: string };
  "verbose-hint": Record<never, never>;
  /** Files of a list that an earlier run judged. */
  "list-done": { readonly done: number; readonly results: string };
  compared: {
    readonly file: string;
    readonly earlier: string;
    readonly better: number;
    readonly worse: number;
    readonly requirement: number;
    readonly same: number;
  };
  "other-vendor": { readonly file: string; readonly earlier: string };
  "staff-reopened": { readonly rows: readonly string[] };
  "earlier-not-judged": { readonly file: string };
  "pairs-not-read": { readonly file: string };
  "pair-unknown": { readonly file: string; readonly line: number; readonly name: string };
  "unpaired-now": { readonly files: readonly string[] };
  "unpaired-before": { readonly files: readonly string[] };
  "record-written": { readonly file: string; readonly head: string };
  /** A standing record is not whole: nothing is added to it. */
  "record-broken": { readonly file: string };
  /** Another run writes to it, or broke off while it did. */
  "record-busy": { readonly file: string; readonly lock: string };
  "record-usage": Record<never, never>;
  "record-whole": {
    readonly file: string;
    readonly head: string;
    readonly lines: number;
    readonly since: number;
  };
  "record-altered": { readonly line: number };
  "record-gap": { readonly line: number };
  "record-cut": { readonly lines: number };
  "record-not-whole": { readonly file: string };
  "record-empty": Record<never, never>;
  "overview-line-broken": { readonly file: string; readonly line: number };
  "overview-no-lines": { readonly file: string };
  /** A FIFO, a device, a socket. */
  "no-plain-file": { readonly file: string };
  "file-not-readable": { readonly file: string; readonly detail: string };
  "file-too-large": { readonly file: string; readonly megabytes: number; readonly limit: number };
  "output-not-writable": { readonly file: string; readonly detail: string };
  /** Two inputs would be written to the same place, or an input would be overwritten. */
  "output-taken": { readonly file: string };
  /** Line and column are null where the text ends too early. */
  "pack-not-json": { readonly file: string; readonly line: number | null; readonly column: number | null };
  /** In megabytes. */
  "pack-file-too-large": { readonly file: string; readonly limit: number };
  "pack-broken": { readonly file: string; readonly faults: number };
  "pack-more-faults": { readonly more: number };
  "pack-sound": {
    readonly file: string;
    readonly rows: number;
    readonly states: number;
    readonly cases: number;
  };
  /** Rules of the pack that nobody has checked. */
  "pack-unchecked": { readonly rows: readonly string[]; readonly exemptions: readonly string[] };
  "item-missing": Record<never, never>;
  /** `read --explain`: an entry of the lexicon that was heard in the answer. */
  "heard-word": {
    readonly cell: "answer" | "remarks";
    readonly words: string;
    readonly concept: string;
    readonly example: string;
  };
  /** `read --explain`: a word that no entry knows. */
  "unknown-word": { readonly cell: "answer" | "remarks"; readonly words: string };
  "item-unknown": { readonly item: string };
  "line-broken": { readonly line: number; readonly detail: string };
  "draft-written": { readonly file: string; readonly rows: number; readonly notes: number };
  "sheet-written": { readonly file: string; readonly rows: number; readonly bands: number };
  progress: { readonly index: number; readonly total: number; readonly file: string };
  written: { readonly file: string };
  cleared: { readonly file: string };
  "memo-written": { readonly file: string };
  "judged-heading": { readonly file: string; readonly sheet: string; readonly range: string };
  "pack-line": {
    readonly name: string;
    readonly id: string;
    readonly version: string;
    readonly hash: string;
  };
  "as-of-line": { readonly date: string };
  "verdict-line": { readonly verdict: string; readonly counts: readonly string[] };
  "summary-many": {
    readonly total: number;
    readonly conforming: number;
    readonly nonconforming: number;
    readonly undecided: number;
    readonly failed: number;
  };
  /** Standard output takes nothing; `files` are the copies that were written all the same. */
  "output-lost": { readonly detail: string; readonly files: readonly string[] };
  /** What stands in the place of a copy was changed since we wrote it, or is not ours. */
  "output-changed": { readonly file: string };
  /** Entries of staff in the former copy that have no place in the new one. */
  "staff-not-carried": { readonly file: string; readonly entries: readonly string[] };
  "output-read-only": { readonly file: string };
  "output-is-link": { readonly file: string };
  "staff-carried": { readonly rows: readonly string[] };
  "staff-left-behind": { readonly entries: readonly string[] };
  unexpected: { readonly detail: string };
}
