import type { Coded } from "../coded";
import type { RowId } from "../ids";

/** What a person has to look at before a draft may judge anything. */
export interface DraftNoteCatalogue {
  /** How many lines of the table ask something or may, and what became of them. */
  "rows-counted": { readonly rows: number; readonly drafted: number; readonly named: number };
  /** Lines of the table that were taken for headings or notes, and are not in the draft. */
  "lines-left-out": { readonly cells: readonly string[] };
  /** Lines without a number that went into the text of the row above them. */
  "lines-joined": { readonly id: RowId; readonly cells: readonly string[] };
  /** Cells of a row in columns for which a pack has no place. */
  "cells-left-out": { readonly id: RowId; readonly cells: readonly string[] };
  /** Another sheet of the workbook has a table as well, which is not in the draft. */
  "sheet-left-out": { readonly sheet: string; readonly rows: number };
  "expects-guessed": { readonly id: RowId; readonly kind: string };
  /** No 必須 or 任意 could be read; the stricter was taken. */
  "obligation-assumed": { readonly id: RowId };
  /** The row had no number of its own. */
  "number-made": { readonly id: RowId; readonly cell: string };
  /** Two rows have one number; the second got one of its own. */
  "number-twice": { readonly id: RowId; readonly found: string; readonly cell: string };
  /** The numbers begin anew in each part of the sheet, and the part's own number stands before them. */
  "numbers-restart": { readonly id: RowId; readonly found: string; readonly cell: string };
  /** Typed as a number, 1.10 is stored as 1.1; the order told. */
  "number-mended": { readonly id: RowId; readonly found: string; readonly cell: string };
  "band-read": { readonly id: string; readonly text: string; readonly cell: string };
  /** A sentence that may waive rows could not be read; add the exemption by hand. */
  "band-not-read": { readonly text: string; readonly cell: string };
  /** With the rules of an earlier pack: a value that the new table changes, and that its rule now has. */
  "value-carried": {
    readonly id: RowId;
    readonly what: "obligation" | "edition" | "duration" | "tier" | "figure";
    readonly from: string;
    readonly to: string;
  };
  /** Its rule is the earlier one, although its words are not. */
  "row-reworded": { readonly id: RowId };
  "row-renumbered": { readonly id: RowId; readonly was: RowId };
  "row-new": { readonly id: RowId };
  "row-gone": { readonly id: RowId; readonly text: string };
  /** Its condition named a row that is gone. */
  "condition-lost": { readonly id: RowId };
  /** An exemption named a row that is gone, and is left out. */
  "exemption-lost": { readonly id: string; readonly text: string };
  "exemption-not-in-table": { readonly id: string; readonly text: string };
  /** A worked case comes out otherwise, because the row's obligation was changed. */
  "case-changed": { readonly name: string; readonly id: string; readonly from: string; readonly to: string };
  "base-counted": {
    readonly kept: number;
    readonly added: number;
    readonly gone: number;
    readonly review: number;
  };
  "condition-guessed": { readonly id: RowId; readonly text: string };
}
export type DraftNote = Coded<DraftNoteCatalogue>;
