import type { Coded } from "../coded";
import type { PlannedChoice } from "../mark/annotation-plan";
import type { CellPlace, CellRange } from "../snapshot/grid";
import type { BookSheet } from "./book-plan";

/** A text of ours on the city's own sheet. The cell was empty. */
export interface SentText extends CellPlace {
  readonly text: string;
  readonly is: "heading" | "label";
}

/** What was left as it is, for people to know. */
export interface SentNoticeCatalogue {
  /** Drop-downs of the city's own stand in these cells. */
  "choices-of-city": { readonly cells: readonly string[] };
  /** No answer of ours could be read with certainty on this sheet: its legend gives the marks another sense. */
  "no-choices": Record<never, never>;
  /** Something stands right of the table: the columns that are missing can't be added there. */
  "no-columns": { readonly headings: readonly string[] };
  /** There is no room for these fields around the table: they stand on the sheet that tells how to answer. */
  "fields-elsewhere": { readonly fields: readonly string[] };
  /** Right of the table no columns can be left open for the result. */
  "no-results": Record<never, never>;
}
export type SentNotice = Coded<SentNoticeCatalogue>;

/** What makes a city's own sheet ready to be sent out, as data. Nothing that stands there is moved or changed. */
export interface SentSheet {
  readonly sheet: string;
  /** The whole table with what is added to it. */
  readonly table: CellRange;
  /** The texts of the table, by which it is known again. */
  readonly texts: readonly SentText[];
  /** Rectangles that get our look, all empty but for our headings: headings and labels, and what is to be filled in. */
  readonly headings: readonly CellRange[];
  readonly fields: readonly CellRange[];
  /** Of the fields those that take a day. */
  readonly days: readonly CellRange[];
  readonly columns: readonly { readonly column: number; readonly characters: number }[];
  readonly choices: readonly PlannedChoice[];
  /** Cells that a vendor fills in; whole merges. */
  readonly open: readonly CellRange[];
  /** Cells of the table that are set. */
  readonly set: readonly CellRange[];
  /** Columns in which results are written; left out where none are free. */
  readonly results?: { readonly left: number; readonly right: number };
  readonly how: BookSheet;
  readonly notices: readonly SentNotice[];
}
