import type { Legend } from "../legend";
import type { Coded } from "../coded";
import type { ExemptionId, RowId } from "../ids";
import type { Condition } from "../pack/condition";
import type { CellPlace, CellRange } from "../snapshot/grid";
import type { TableExplained } from "./explained";
import type { SheetHeading } from "./which-sheet/sheet-heading";
import type { OverlayKind, Span } from "../snapshot/sheet-snapshot";

/** Where each kind of content stands, zero-based columns. */
export interface TableColumns {
  readonly id?: number;
  readonly category?: number;
  readonly requirement?: number;
  readonly obligation?: number;
  /** One or more: an answer may be split (対応可否 | 内容). The first holds the mark. */
  readonly answer: readonly number[];
  readonly remarks: readonly number[];
}

/** Something about the sheet that keeps a row from a definite status. */
export interface RowDoubtCatalogue {
  /** The requirement or its obligation is not what the pack says. */
  altered: { readonly cell: string };
  /** The row stands in the sheet more than once, and the answers differ. */
  duplicate: { readonly cells: readonly string[] };
  /** It is not certain that this sheet row is this requirement. */
  "uncertain-row": { readonly cell: string };
  /** The whole answer is struck through. */
  "struck-answer": { readonly cell: string };
  /** A cell of the vendor shows an error (#REF!) in place of what was meant there. */
  "error-value": { readonly cell: string; readonly error: string };
  /** A cell of the vendor shows symbols by its font, and it isn't known which. */
  "unread-symbols": { readonly cell: string };
  /** Something that may be an answer stands outside the answer columns, or on a row of its own. */
  "answer-elsewhere": { readonly cell: string };
  /** One answer cell is merged over several requirements. */
  "answer-shared": { readonly cell: string };
  /** A column beside the answer, which is about something that may take the answer back, is filled in. */
  reserved: { readonly cell: string };
  /** The only answer column asks for a mark in one case (未対応), and the mark is not there. */
  "no-tick": { readonly cell: string };
  /** A note outside the row's cells names the row, or says how the answers are to be understood. */
  noted: { readonly cell: string };
  /** A formula of the vendor's without a stored result: what the cell shows isn't known. */
  "no-result": { readonly cell: string };
  /** A picture stands in the cell in place of a text. */
  "cell-picture": { readonly cell: string };
  /** A note, drawing or control lies on a cell of the row. */
  overlaid: Overlaid;
  /** A check box that is not ticked, beside words that are no plain no: whether it was left or means no is open. */
  unticked: { readonly cell: string };
  /** The pack's rule for the row was drafted, and nobody has checked it yet. */
  "rule-not-checked": { readonly cell: string };
}
/** What lies on a cell; empty texts where it says nothing, or nobody is named. */
export interface Overlaid {
  readonly cell: string;
  readonly what: Exclude<OverlayKind, "formula">;
  readonly text: string;
  readonly author: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Of a control. */
  readonly state: "on" | "off" | "unknown";
}
export type RowDoubt = Coded<RowDoubtCatalogue>;

/** What stands in columns for evidence, and the remarks without it. */
export interface EvidenceText {
  readonly text: string;
  readonly otherRemarks: string;
}

/** A text outside the vendor's columns, with its cell in A1. */
export interface BesideText {
  /** By its words it is harmless: a plain fact speaks against the answer (a place, a tier, a date), or what it says of the row. */
  readonly quiet?: true;
  readonly cell: string;
  readonly text: string;
  /** Its words say that they are the vendor's: remarks. Others support nothing, but may speak against the answer. */
  readonly isVendors: boolean;
  /** The doubt where it speaks against the answer; otherwise that something beside it does. */
  readonly doubt?: RowDoubt;
  /** It lies on the answer: it has to go with it, as remarks have to, not only to say nothing against it. */
  readonly onAnswer?: true;
  /** Its words turn answers: read without the remarks that stand there already it has to go with the answer as well. */
  readonly byItself?: true;
  /** It names the row from elsewhere: read as a remark it has to leave the reading as it is. */
  readonly named?: true;
}

/** An answer that a later one replaces; its cell in A1. */
export interface EarlierAnswer {
  readonly cell: string;
  readonly text: string;
}

/** One requirement as it stands in the sheet. */
export interface TableRow {
  readonly id: RowId;
  /** The sheet rows it fills; the marks go to the first. */
  readonly rows: Span;
  readonly idCell?: CellPlace;
  readonly requirementCell?: CellPlace;
  readonly obligationCell?: CellPlace;
  readonly answerCells: readonly CellPlace[];
  readonly remarksCells: readonly CellPlace[];
  /** Displayed text, several cells joined by a line break. */
  readonly answer: string;
  readonly remarks: string;
  /** The part of the remarks that stands in columns asking where something is shown (根拠資料, 資料名・頁). */
  readonly evidence?: EvidenceText;
  /** Statements in the remarks that are about other rows alone; those have them as notes. */
  readonly ofOthers?: readonly string[];
  /** Words beside or below the answer, in cells that are not the vendor's own. */
  readonly beside?: readonly BesideText[];
  /** What was answered before the answer that counts, the latest first. */
  readonly earlier?: readonly EarlierAnswer[];
  /** The cell for the page of the evidence, where the vendor left it empty in this row alone; A1. */
  readonly pageMissing?: string;
  readonly hidden: boolean;
  readonly doubts: readonly RowDoubt[];
}

/** An exemption band found in the sheet. */
export interface TableBand {
  readonly place: CellPlace;
  readonly text: string;
  /** The pack's exemption that it stands for, where one is recognised. */
  readonly exemption?: ExemptionId;
  /** Its sentence read in the sheet's own wording; undefined where it can't be read: such a band waives nothing. */
  readonly when?: Condition;
}

/** A statement on exemptions that is no band (「免除は行わない」), or that asks for rows all the same: these are open. */
export interface ExemptionDenial {
  /** A1, with the sheet's name before it where it stands on another sheet. */
  readonly cell: string;
  /** The rows that it may concern; undefined: every row, and every band. */
  readonly rows?: readonly RowId[];
  /** It stands on this sheet row between the requirements: a band further down is none of its business. */
  readonly below?: number;
  /** It concerns only the band in this cell, which nobody sees. */
  readonly band?: string;
  /** It concerns only these bands. */
  readonly exemptions?: readonly ExemptionId[];
}

/** What was mended in reading the table, so that a person can check it. */
export interface RepairCatalogue {
  /** A number was stored as another number (1.10 typed as 1.1). */
  "row-number-typed": { readonly found: string; readonly id: RowId };
  /** The number was missing or unreadable; order and text told the row. */
  "row-number-inferred": { readonly found: string; readonly id: RowId };
  /** The number is written in another way (１．１０, 1-10, (10), ⑩, 2.10). */
  "row-number-restyled": { readonly found: string; readonly id: RowId };
  /** The number is another row's; the requirement text told the row. */
  "row-number-differs": { readonly found: string; readonly id: RowId };
  /** The row stands in the sheet more than once; the first is shown. */
  "row-repeated": { readonly id: RowId; readonly cells: readonly string[] };
  /** The row stands at another place than in the pack. */
  "row-moved": { readonly id: RowId };
  /** A requirement that the pack does not have; it is not judged. */
  "row-unknown": { readonly found: string; readonly text: string };
  /** Many requirements below the pack's last row that the pack does not have; they are not judged. */
  "rows-unknown": { readonly count: number; readonly range: string };
  /** A row of examples was left out. */
  "example-skipped": { readonly text: string };
  /** A sentence that looks like a band, but could not be read; it waives nothing. */
  "band-unreadable": { readonly text: string };
  /** The band's condition is not the one that the pack has. */
  "band-differs": { readonly text: string; readonly exemption: ExemptionId };
  /** The band stands more than once, so that its place is not certain. */
  "band-repeated": { readonly text: string; readonly cells: readonly string[] };
  /** A band sentence above or below the rows: it has no place among them, so the pack's scope holds. */
  "band-outside": { readonly text: string };
  /** A band above a row that its condition names can't stand there; it waives nothing. */
  "band-misplaced": { readonly text: string; readonly row: RowId };
  /** Something stands in the vendor's columns of the band's row, so that the band waives nothing for certain. */
  "band-answered": { readonly text: string };
  /** The band's row is hidden. */
  "band-hidden": { readonly text: string };
  /** A statement on exemptions that is no band: the rows that it may concern are not waived for certain. */
  "exemption-restricted": { readonly text: string };
  /** A note that may change what the answers of some rows, or of all, mean. */
  "note-restricts": { readonly text: string };
  /** A formula without a stored result, where a band, a limit or a legend may stand; no exemption is certain. */
  "formula-without-result": Record<never, never>;
  /** Something lies on the row of a band, which thereby waives nothing for certain. */
  "band-overlaid": { readonly text: string; readonly found: string };
  /** Another header on the same sheet, whose rows were not read as the pack's. */
  "other-table": { readonly range: string };
}
export type Repair = Coded<RepairCatalogue> & { readonly cell: string };

/** A requirement that the sheet words otherwise than the pack. */
export interface Alteration {
  readonly id: RowId;
  readonly what: "text" | "obligation";
  readonly cell: string;
  readonly expected: string;
  readonly found: string;
}

/** Answers that were read from another sheet by the numbers of their rows. */
export interface JoinedAnswers {
  readonly sheets: readonly string[];
  /** The filled part of that sheet, in A1. */
  readonly range: string;
  /** The rows that it has. */
  readonly rows: readonly RowId[];
}

/** The pack's table as it stands in one sheet. */
export interface SheetTable {
  readonly sheet: string;
  readonly range: CellRange;
  /** The last row of the list that the table stands in, where requirements of others stand below the pack's. */
  readonly lastRow?: number;
  readonly headerRows: Span;
  readonly columns: TableColumns;
  /** In sheet order. A row that stands there twice appears once, with a doubt. */
  readonly rows: readonly TableRow[];
  readonly bands: readonly TableBand[];
  /** What keeps rows from being waived for certain. */
  readonly denials?: readonly ExemptionDenial[];
  /** Rows of the pack that the sheet does not have. */
  readonly missing: readonly RowId[];
  /** Of these the rows that stand in a table beside this one, with the cell of their answer: nobody has read it. */
  readonly beside?: ReadonlyMap<RowId, string>;
  readonly repairs: readonly Repair[];
  readonly altered: readonly Alteration[];
  readonly legend?: Legend;
  /** Answers carry footnote signs (※2) of which this sheet has no footnote. */
  readonly openSigns?: true;
  /** The sheet was rearranged to be read: from which ranges, in A1. The results go to a sheet of their own. */
  readonly rearranged?: string;
  /** Its answers stand on another sheet, which names the rows by their numbers. */
  readonly joined?: JoinedAnswers;
  /** Who answers and what for, where labelled cells around the table tell. */
  readonly heading?: SheetHeading;
  /** By what its columns and rows were told. */
  readonly explained?: TableExplained;
}

/** One of several columns that may be the answer, by its letters and what its header says. */
export interface AnswerColumn {
  readonly column: string;
  readonly name: string;
  /** The remarks that stand with it, by letters. */
  readonly remarks?: string;
}

/** Why a sheet has no table to judge. */
export interface TableFaultCatalogue {
  /** The sheet holds nothing. */
  "sheet-empty": { readonly sheet: string };
  /** No header or row of the pack's table was found. */
  "table-not-found": { readonly sheet: string };
  /** It is another table: some of the pack's rows were found, too few to judge. */
  "table-of-another-pack": {
    readonly sheet: string;
    readonly found: readonly RowId[];
    readonly missing: readonly RowId[];
  };
  /** The table is there, but no column for answers. */
  "answer-column-not-found": {
    readonly sheet: string;
    readonly range: string;
    /** Where several columns answer each by itself (two companies, two rounds), those. */
    readonly several?: readonly AnswerColumn[];
  };
}
export type TableFault = Coded<TableFaultCatalogue>;

export type TableResult =
  { readonly ok: true; readonly table: SheetTable } | { readonly ok: false; readonly fault: TableFault };
