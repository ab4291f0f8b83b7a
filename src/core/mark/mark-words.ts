import type { Coded, Sentences } from "../coded";
import type { ExemptionId, RowId } from "../ids";
import type { ExemptionDoubt, Reason } from "../judge/judgement";
import type { Status, Verdict } from "../status";
import type { Obligation } from "../pack/pack-schema";
import type { PlainDate } from "../plain-date";
import type { Policy } from "../policy";
import type { SampleSign } from "../table/which-sheet/sample-sheet";
import type { OccupiedBy, Untold } from "../snapshot/sheet-snapshot";
import type { Alteration, Repair } from "../table/sheet-table";
import type { Truth } from "../truth";
import type { AskCatalogue } from "./memo-words";
import type { RowRun } from "./row-runs";
import type { OwnHeadings, StaffDecision } from "./sheet-vocabulary";

/** What lies where our columns would stand. */
export type Obstacle = OccupiedBy | "cells" | "merge" | "hidden";

/** Every sentence that we write into a sheet beyond the reasons of its rows. */
export interface MarkCatalogue {
  /** The cells whose answers would settle a row in doubt. */
  "cells-that-settle": { readonly cells: readonly string[] };
  /** The answer stands on another sheet: which one, and what it says. */
  "answer-there": { readonly cell: string; readonly text: string };
  /** The note is longer than a row can show. */
  "note-cut": Record<never, never>;
  /**
   * What a row that conforms shows: numbers, names, places, and until when they hold (ISO date). It ends like our
   * sentences do, so that it is known as ours where the record of our texts was lost.
   */
  evidence: { readonly items: readonly string[]; readonly until?: string };
  /** An optional row whose answer denies it: no fault. */
  "denied-optional": { readonly word: string };
  /** Beside a blank answer that a setting counts as met. */
  "blank-counts": Record<never, never>;
  /** An edition that stands for the row's own. */
  successor: { readonly found: string };
  tier: { readonly tier: number };
  /** Once for the sheet: by which key the marks were read. */
  "read-by-legend": { readonly cells: readonly string[] };

  "band-true": {
    readonly exemption: ExemptionId;
    readonly because: readonly RowId[];
    readonly rows: readonly RowRun[];
  };
  "band-false": {
    readonly exemption: ExemptionId;
    readonly because: readonly RowId[];
    readonly rows: readonly RowRun[];
  };
  "band-unknown": {
    readonly exemption: ExemptionId;
    readonly blockers: readonly RowId[];
    readonly rows: readonly RowRun[];
  };
  /** Why a band is not taken at its word, and the rows that it therefore does not waive. */
  "band-in-doubt": {
    readonly exemption: ExemptionId;
    readonly doubt: ExemptionDoubt;
    readonly rows: readonly RowRun[];
  };

  /** Below the verdict: the sheet, by its name or heading, is an example. */
  "of-a-sample": { readonly text: string };
  "verdict-conforming": {
    /** How many rows are mandatory, and how many of them are waived by which rows. */
    readonly mandatory: number;
    readonly waived: number;
    readonly because: readonly RowId[];
  };
  "verdict-nonconforming": { readonly rows: readonly RowId[]; readonly open: readonly RowId[] };
  "verdict-undecided": { readonly rows: readonly RowId[] };
  /** Nothing is filled in. */
  "verdict-blank": Record<never, never>;
  /** What would make the sheet conforming for this vendor; toMend are those that he answered with no. */
  settles: { readonly rows: readonly RowId[]; readonly toMend: readonly RowId[] };
  /** A registration that is under way and would waive rows. */
  "settles-planned": {
    readonly row: RowId;
    /** ISO date, where one is told. */
    readonly date?: string;
    readonly rows: readonly RowRun[];
  };
  /** Open answers that change nothing any more. */
  "no-longer-asked": { readonly rows: readonly RowRun[] };
  /** What the signs of these statuses mean. */
  legend: { readonly statuses: readonly Status[] };
  /** Rows of the pack that the sheet does not have. */
  "missing-rows": { readonly rows: readonly RowRun[] };
  "scope-from-sheet": {
    readonly exemption: ExemptionId;
    readonly rows: readonly RowRun[];
    readonly cell: string;
  };
  "scope-from-pack": { readonly exemption: ExemptionId; readonly rows: readonly RowRun[] };
  "scope-from-user": { readonly exemption: ExemptionId; readonly rows: readonly RowRun[] };
  "assume-plans": { readonly plans: readonly string[] };
  "assume-successors": { readonly policy: Policy["successorEditions"] };
  "assume-blank-mandatory": { readonly policy: Policy["blankMandatory"] };
  "assume-blank-trigger": { readonly policy: Policy["blankOptionalTrigger"] };
  /** Sentences that follow each other in one paragraph. */
  together: { readonly sentences: readonly string[] };
  /** Repairs and alterations for which the row under the table has no room. */
  "more-read-as": { readonly more: number };
  pack: { readonly name: string; readonly id: string; readonly version: string; readonly hash: string };
  "as-of": { readonly asOf: PlainDate };
  /** The same in the narrow column, whose lines hold 12 characters; the signature names id and version. */
  "narrow-hash": { readonly hash: string };
  "narrow-day": { readonly asOf: PlainDate };
  /** Over texts outside the answers that nobody heard. */
  "unread-texts": Record<never, never>;
  /** One of them: its cell and its first words. */
  "unread-text": { readonly cell: string; readonly text: string };
  /** What this Excel does not tell of, and people have to look for. */
  "untold-by-excel": { readonly what: readonly Untold[] };
  /** The tool gives reasons; people decide. */
  "people-decide": Record<never, never>;

  /** The verdict when the decisions of staff stand in the place of the tool's results. */
  "staff-verdict": { readonly verdict: Verdict; readonly decided: number };
  /** Rows in which staff decided otherwise than the tool. */
  "staff-differs": { readonly rows: readonly RowId[] };
  /** Rows whose votes settle nothing. */
  "staff-held": { readonly rows: readonly RowId[] };
  /** Rows with an open △. */
  "staff-alternatives": { readonly rows: readonly RowId[] };
  /** Rows without the page of their evidence, at which officials look first. */
  "staff-pages": { readonly rows: readonly RowId[] };
  /** Cells for decisions in which something else stands. */
  "staff-unread": { readonly cells: readonly string[] };
  /** The mark beside one such row. */
  "staff-differs-here": { readonly decision: StaffDecision };

  /** The title of a result sheet. */
  "results-of": { readonly sheet: string; readonly range: string };

  /** Footer of a printed page; {page}, {pages} and {file} are fields of the host. */
  "print-page": Record<never, never>;
  "print-source": { readonly id: string; readonly version: string; readonly asOf: PlainDate };
}

/** What the user is told beside the sheet about where the marks stand. */
export interface MarkNoticeCatalogue {
  /** The columns right of the table were taken. */
  "columns-moved": { readonly beside: string; readonly used: string; readonly because: readonly Obstacle[] };
  /** One column stays free beside an Excel table, which would swallow it. */
  "spacer-column": { readonly column: string };
  /** Drop-downs or format rules of the sheet cover the columns that were used. */
  "columns-under-rules": { readonly column: string };
  /** No two columns of the sheet are free, so that nothing was written into it. */
  "no-free-columns": { readonly sheet: string };
  /** Others wrote into our columns; that stays, and the marks stand elsewhere. */
  "others-in-our-columns": { readonly cells: readonly string[]; readonly more: number };
  /** The same on clearing. */
  "others-left-in-place": {
    readonly sheet: string;
    readonly cells: readonly string[];
    readonly more: number;
  };
  /** Our marks were taken away, and nothing tells of the sizes and the print set-up before them. */
  "former-state-unknown": { readonly sheet: string };
  /** Likewise; what was brought back is of a later time than the first judgement. */
  "former-sizes-unsure": { readonly sheet: string };
  /** Our marks were taken away; rows had moved, and some of them keep the heights that they have. */
  "former-heights-left": { readonly sheet: string };
  /** An earlier run's marks are replaced; it is not known what was there before them. */
  "former-state-lost": { readonly sheet: string };
  /** Some judged rows are hidden. */
  "hidden-rows": { readonly rows: readonly RowId[] };
  /** Other sheets of the workbook hold the same table; this one was judged. */
  "table-also-on": { readonly sheet: string; readonly others: readonly string[] };
  /** Nothing is answered on the sheet, and other sheets have its row numbers: the answers may be there. */
  "answers-perhaps-on": { readonly sheet: string; readonly others: readonly string[] };
  /** The answers were read from another sheet, or several, by the numbers of their rows; `range` is the filled part there. */
  "answers-joined": {
    readonly sheet: string;
    readonly from: string;
    /** The sheets on which they go on. */
    readonly more?: readonly string[];
    readonly range: string;
    readonly count: number;
  };
  /** By its name or a heading the sheet is an example of how to fill in; `others` have the table and are none. */
  "sheet-is-sample": {
    readonly sheet: string;
    readonly sign: SampleSign;
    readonly others: readonly string[];
  };
  /** A4 would make our type smaller than can be read on paper. */
  "printed-on-a3": { readonly sheet: string };
  /** Even A3 does. */
  "print-too-small": { readonly sheet: string };
  /** Rules of the pack that nobody has checked: nothing definite is said by them. */
  "rules-not-checked": { readonly rows: readonly RowId[]; readonly exemptions: readonly ExemptionId[] };
  "table-on-hidden-sheet": { readonly sheet: string };
  /** The workbook is digitally signed; the annotated copy no longer is. */
  "signature-lost": Record<never, never>;
}
export type MarkNotice = Coded<MarkNoticeCatalogue>;

/** The labels of the foot block, in the narrow column. */
export type FootLabel =
  | "verdict"
  | "staff"
  | "settles"
  | "key"
  | "missing"
  | "scope"
  | "assumed"
  | "read-as"
  | "pack"
  | "asOf"
  | "note";

export type ReviewColumn = "id" | "title" | "status" | "cell" | "reason" | "ask";
export type ReviewLabel = "subject" | "vendor" | "source" | "asOf" | "verdict" | "counts";
export type DecisionColumn = "decision" | "names" | "date";

export interface ReviewCatalogue {
  /** 「件名：…」 */
  labelled: { readonly label: string; readonly text: string };
  "rows-heading": { readonly mandatory: number; readonly optional: number };
  /** Nothing needs attention. */
  "no-rows": Record<never, never>;
  /** Rows that one page has no room for. */
  "more-rows": { readonly rows: readonly RowId[] };
  "optional-title": { readonly title: string };
}

/** What the review sheet says. */
export interface ReviewWords {
  readonly sheetName: string;
  readonly title: string;
  readonly labels: Readonly<Record<ReviewLabel, string>>;
  readonly columns: Readonly<Record<ReviewColumn, string>>;
  readonly decision: Readonly<Record<DecisionColumn, string>>;
  readonly sentences: Sentences<ReviewCatalogue>;
  /** What staff ask the vendor, in a few words. */
  readonly ask: Sentences<AskCatalogue>;
}

export type ResultColumn = "id" | "requirement" | "obligation" | "cell" | "answer";

/** Everything that the plan needs to speak; src/words has one for each language. */
export interface MarkWords {
  readonly language: "ja" | "en";
  readonly headings: OwnHeadings;
  readonly status: Readonly<Record<Status, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly band: Readonly<Record<Truth, string>>;
  readonly foot: Readonly<Record<FootLabel, string>>;
  readonly staff: Readonly<Record<StaffDecision, string>>;
  readonly obligation: Readonly<Record<Obligation, string>>;
  /** The sheet that takes the results where the vendor's own can't. */
  readonly resultSheet: {
    readonly name: string;
    readonly columns: Readonly<Record<ResultColumn, string>>;
  };
  readonly review: ReviewWords;
  readonly sentences: Sentences<MarkCatalogue>;
  readonly reason: (reason: Reason) => string;
  readonly repair: (repair: Repair) => string;
  readonly alteration: (alteration: Alteration) => string;
}
