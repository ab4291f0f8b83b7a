import type { Expects } from "../core/pack/expects";
import type { DraftDecision } from "../core/draft/checked-draft";

/** What the engine takes a requirement for, by its kind. */
interface TakenForCatalogue {
  /** Something must not be done (no use for training). */
  assurance: { readonly isRuledOut: boolean };
  registration: { readonly register: string };
  certification: { readonly standards: readonly string[] };
  disclosure: Record<never, never>;
  /** ISO 8601. */
  duration: { readonly atLeast: string };
  location: Record<never, never>;
  jurisdiction: Record<never, never>;
  "facility-tier": { readonly standard: string; readonly atLeast: number };
  erasure: { readonly standard: string };
  figure: { readonly figures: readonly string[] };
  level: { readonly levels: readonly string[]; readonly asked?: string };
  /** All items, or so many. */
  list: { readonly items: readonly string[]; readonly atLeast?: number };
  "named-document": { readonly documents: readonly string[] };
  deadline: { readonly days: readonly string[] };
  contact: Record<never, never>;
  place: { readonly places: readonly string[] };
  "yes-no": { readonly good?: "yes" | "no" };
  "as-row": { readonly row: string };
  "assurance-report": { readonly reports: readonly string[] };
}

/** A kind without a sentence does not compile. */
export type TakenFor = { readonly [K in Expects["kind"]]: TakenForCatalogue[K] };

/** What is said where a draft of rules is made from a table and checked, row by row. */
export interface DraftCatalogue {
  heading: Record<never, never>;
  lead: Record<never, never>;
  "from-sheet": Record<never, never>;
  "from-file": Record<never, never>;
  "go-on": { readonly name: string; readonly open: number };
  "check-rest": { readonly name: string; readonly count: number };
  reading: Record<never, never>;
  failed: Record<never, never>;
  "no-table": { readonly sheet: string };
  "no-table-in-file": { readonly file: string };
  unreadable: { readonly file: string };
  gone: Record<never, never>;
  close: Record<never, never>;
  title: { readonly name: string };
  counted: { readonly rows: number; readonly drafted: number; readonly named: number };
  "other-sheet": { readonly sheet: string; readonly rows: number };
  notes: { readonly count: number };
  progress: {
    readonly all: number;
    readonly checked: number;
    readonly aside: number;
    readonly open: number;
  };
  "card-heading": { readonly at: number; readonly all: number; readonly id: string; readonly title: string };
  band: { readonly number: number };
  asked: { readonly value: string };
  "taken-for": Record<never, never>;
  obligation: Record<never, never>;
  "asked-only": Record<never, never>;
  /** The band's condition, its rows, and those it waives. */
  "band-takes": {
    readonly rows: readonly string[];
    readonly needsAll: boolean;
    readonly isPlain: boolean;
    readonly from: string;
    readonly to: string;
  };
  examples: Record<never, never>;
  "example-met": Record<never, never>;
  "example-not-met": Record<never, never>;
  "example-doubtful": Record<never, never>;
  "example-of-band": {
    readonly conditionIs: "met" | "not-met" | "doubtful";
    readonly rows: readonly string[];
    readonly row: string;
  };
  "no-examples": Record<never, never>;
  "by-person": Record<never, never>;
  check: Record<never, never>;
  aside: Record<never, never>;
  "aside-note": Record<never, never>;
  decided: { readonly decision: DraftDecision };
  more: Record<never, never>;
  "try-answer": Record<never, never>;
  "try-remarks": Record<never, never>;
  try: Record<never, never>;
  previous: Record<never, never>;
  next: Record<never, never>;
  "all-rules": { readonly count: number };
  "rule-line": { readonly id: string; readonly title: string; readonly decision?: DraftDecision };
  "to-end": Record<never, never>;
  "end-heading": { readonly open: number };
  "end-text": { readonly checked: number; readonly aside: number; readonly open: number };
  name: Record<never, never>;
  "name-missing": Record<never, never>;
  use: Record<never, never>;
  save: Record<never, never>;
  saved: { readonly file: string };
  keep: Record<never, never>;
  json: Record<never, never>;
  "to-rules": Record<never, never>;
}
