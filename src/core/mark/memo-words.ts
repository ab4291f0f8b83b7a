import type { AttachmentCatalogue } from "../answer/kinds/attachment";
import type { Sentences } from "../coded";
import type { RowId } from "../ids";
import type { Reason } from "../judge/judgement";
import type { PlainDate } from "../plain-date";
import type { RowRun } from "./row-runs";

/** Why an item goes back to the vendor, most urgent first. */
export const MEMO_GROUPS = ["nonconforming", "review", "unanswered", "optional"] as const;
export type MemoGroup = (typeof MEMO_GROUPS)[number];

/** What is asked of the vendor, in polite sentences. */
export interface MemoCatalogue extends AttachmentCatalogue {
  /** To whom the letter goes; without a name where the sheet has none. */
  addressee: { readonly vendor?: string };
  /** What is procured, by the sheet's own words, else the table's name. */
  subject: { readonly name: string };
  /** The opening of the letter; count is the number of items. */
  opening: { readonly count: number };
  /** Whether optional rows are among the items. */
  "asks-of": { readonly optional: boolean };
  /** Nothing has to go back. */
  "nothing-to-ask": Record<never, never>;
  /** A registration that is planned: what it would waive. */
  "settled-by": { readonly row: RowId; readonly rows: readonly RowRun[] };
  /** A band that is still open: once the rows are settled, others need no answer. */
  "band-open": { readonly blockers: readonly RowId[]; readonly rows: readonly RowRun[] };
  closing: Record<never, never>;
  source: { readonly id: string; readonly version: string; readonly asOf: PlainDate };

  /** What to do, by the state of the answer. */
  "ask-means": Record<never, never>;
  "ask-answer": Record<never, never>;
  "ask-clear": Record<never, never>;
  /** A part that is not told; unnamed where it is not known which. */
  "ask-rest": { readonly part?: string };
  "ask-when": Record<never, never>;
  "ask-why-not": Record<never, never>;
  "ask-which": Record<never, never>;
  /** Until when it was valid (ISO date), where that is told. */
  "ask-valid": { readonly date?: string };
  "ask-evidence": Record<never, never>;
  "ask-original": { readonly cell: string };
  "ask-as-sent": Record<never, never>;
  "ask-in-cell": Record<never, never>;
  "ask-row-back": Record<never, never>;
  /** The row falls away once others are settled. */
  "ask-others": { readonly rows: readonly RowId[] };
}

/** What a vendor is asked, without what stands around it in the letter. */
export type AskCatalogue = Pick<
  MemoCatalogue,
  Extract<keyof MemoCatalogue, `ask-${string}` | `attach-${string}`>
>;

export type MemoColumn = "group" | "id" | "requirement" | "cell" | "found" | "ask";

/** Everything that the list of points for the vendor says; src/words has one for each language. */
export interface MemoWords {
  readonly language: "ja" | "en";
  readonly sheetName: string;
  readonly group: Readonly<Record<MemoGroup, string>>;
  readonly column: Readonly<Record<MemoColumn, string>>;
  readonly sentences: Sentences<MemoCatalogue>;
  readonly printPage: string;
  readonly reason: (reason: Reason) => string;
}
