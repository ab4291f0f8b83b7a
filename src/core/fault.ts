import type { Coded } from "./coded";

/** What of a file is bounded. "ratio" is how many times its packed size an entry unpacks to. */
export type LimitedMeasure =
  | "bytes"
  | "entries"
  | "name-bytes"
  | "ratio"
  | "levels"
  | "cells"
  | "shown-cells"
  | "declared-bytes"
  | "elements"
  | "merges"
  | "styles"
  | "rules"
  | "sheets"
  | "runs"
  | "attributes"
  | "relationships"
  | "sheets-of-part"
  | "shown-characters"
  | "overlays";

/** Files that are no workbook of ours, and that people take for one. */
export type OtherFormat = "ods" | "fods" | "pdf" | "xml-2003" | "docx" | "pptx" | "numbers" | "html";

export type UnsafeConstruct =
  "doctype" | "entry-name" | "duplicate-entry" | "overlapping-entries" | "differing-names";

/** What is wrong with a sheet's name. */
export type SheetNameFault = "empty" | "too-long" | "characters" | "duplicate";

/** Why a workbook can't be read or written; the sentences name the file where the entry point knows it. */
export interface WorkbookFaultCatalogue {
  /** No zip archive at all (a text file called .xlsx). */
  "not-a-workbook": Record<never, never>;
  /** Password-protected or otherwise encrypted (an OLE container). */
  encrypted: Record<never, never>;
  /** The old binary format of Excel 97–2003. */
  "old-xls-format": Record<never, never>;
  /** The archive is cut off or damaged. */
  damaged: { readonly part: string };
  /** The workbook lists a sheet whose contents are not in the file. */
  "sheet-contents-missing": { readonly sheet: string };
  /** A cell points to a text in the file's table of texts that is not there. */
  "cell-text-missing": { readonly sheet: string; readonly cell: string };
  /** Larger than the limits, declared or while unpacking. */
  "too-large": { readonly part: string; readonly what: LimitedMeasure; readonly limit: number };
  /** Constructs that no workbook needs (DOCTYPE, unsafe entry names, overlapping entries). */
  "unsafe-content": { readonly part: string; readonly what: UnsafeConstruct };
  /** A workbook without a worksheet. */
  "no-worksheet": Record<never, never>;
  /** None of several sheets holds the pack's table. */
  "no-table-in-workbook": { readonly sheets: readonly string[] };
  /** Several sheets hold the table with answers that differ: which ones count is for a person to say. */
  "several-sheets-answered": { readonly sheets: readonly string[] };
  /** The only sheets with the table call themselves examples of how to fill in. */
  "only-sample-sheets": { readonly sheets: readonly string[] };
  /** The only sheet with answers calls itself a form, a draft or an old state, and other sheets have the table too. */
  "answers-perhaps-not-final": { readonly sheet: string; readonly others: readonly string[] };
  /** The table has no column for answers, and other sheets have its row numbers: the answers may be there. */
  "answers-on-another-sheet": {
    readonly sheet: string;
    readonly range: string;
    readonly others: readonly string[];
  };
  /** A sheet is named as Excel names none, so that references to it are not what they seem. */
  "sheet-name-wrong": { readonly sheet: string; readonly number: number; readonly what: SheetNameFault };
  "sheet-not-found": { readonly sheet: string; readonly sheets: readonly string[] };
  /** Our columns are not there to be cleared. */
  "nothing-to-clear": Record<never, never>;
  /** No free columns for the result. */
  "no-free-columns": { readonly sheet: string };
  /** Another kind of file, by its name: no library reads it without losing struck texts, comments or hidden rows. */
  "other-format": { readonly format: OtherFormat };
  /** A text file (.csv) in no encoding that we read. */
  "text-undecodable": Record<never, never>;
  /** A text file with a quotation mark that is never closed; the record in which it stands, from 1. */
  "quote-not-closed": { readonly record: number };
  /** A binary workbook (.xlsb). */
  "binary-workbook": Record<never, never>;
  /** A cell that is to be written holds something that is not ours. */
  "cell-occupied": { readonly sheet: string; readonly cell: string };
  /** The workbook's structure is locked, so that no sheet can be added. */
  "structure-locked": { readonly sheet: string };
}
export type WorkbookFault = Coded<WorkbookFaultCatalogue>;
export type Outcome<Value, Fault> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Fault };
