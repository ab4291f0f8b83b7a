import type { CellOrigin, CellPlace, CellRange } from "./grid";

/** What one non-empty cell shows. Hosts leave out cells that show nothing. */
export interface SnapshotCell {
  /** Zero-based. */
  readonly row: number;
  /** Zero-based. */
  readonly column: number;
  /** The text as Excel displays it: number formats applied, rich text joined, furigana left out. Line breaks are "\n". */
  readonly text: string;
  /** The stored number where the cell holds one (a row number 1.10 typed as a number is shown and stored as 1.1). */
  readonly number?: number;
  /** The whole text is struck through: the vendor took it back. */
  readonly struck?: boolean;
  /** Some of the text is struck through, or it can't be told how much. */
  readonly partlyStruck?: boolean;
  /** Partly struck: what stands, and what is struck through, where the host can tell them apart. */
  readonly standing?: string;
  readonly struckText?: string;
  /**
   * Some of the text is, or may be, in a symbol font (Wingdings), and what it shows isn't known: the letters behind it
   * say nothing. Symbols that are known stand in the text as themselves.
   */
  readonly unreadSymbols?: boolean;
  /** The truth value that the cell holds: a cell check box, or TRUE and FALSE. Its text is what Excel shows of it. */
  readonly truth?: boolean;
  /** A picture fills the cell; the text is only what stands for it. */
  readonly picture?: boolean;
}

/** A run of rows or columns with one property, zero-based, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface SizedSpan extends Span {
  /** Columns: width in characters of the default font. Rows: height in points. */
  readonly size: number;
}

/** Why a rectangle can't take our columns although its cells may be empty. */
export type OccupiedBy =
  | "table"
  | "array"
  | "drawing"
  | "pivot"
  | "validation"
  | "format-rule"
  /** Values and formulas that show nothing. */
  | "content";

export interface OccupiedRange extends CellRange {
  readonly by: OccupiedBy;
}

/**
 * What lies on a sheet besides the texts of its cells: old-style notes and threaded comments, shapes, lines, pictures,
 * form controls, and formulas whose result the file does not hold.
 */
export type OverlayKind = "note" | "comment" | "shape" | "line" | "picture" | "control" | "formula";

export interface SheetOverlay {
  readonly kind: OverlayKind;
  /** The cells that it belongs to, or lies over. */
  readonly range: CellRange;
  /** What it says; of a control its label, of a formula the formula itself, without "=". */
  readonly text?: string;
  readonly author?: string;
  /** YYYY-MM-DD. */
  readonly date?: string;
  /** Whether a control is ticked or something is chosen in it; undefined where that can't be told. */
  readonly state?: "on" | "off";
}

/** Threaded comments before ExcelApi 1.10, and old-style notes, which office.js as shipped does not tell of. */
export type Untold = "comments" | "notes";

/** One worksheet as its reader sees it. Sparse: nothing here grows with the extent of the used range. */
export interface SheetSnapshot {
  readonly name: string;
  /** Sorted by row, then column; the top left cell of a merge carries its text. */
  readonly cells: readonly SnapshotCell[];
  readonly merges: readonly CellRange[];
  readonly occupied: readonly OccupiedRange[];
  /** What lies on the cells, in the order of the host. */
  readonly overlays?: readonly SheetOverlay[];
  /** What stands on top and at the foot of the printed pages, part by part, without codes and fields. */
  readonly pageTexts?: readonly string[];
  /** What may lie on the cells without the host telling of it. */
  readonly untold?: readonly Untold[];
  /** The sheets from which its drop-downs take their lists, where the host tells. */
  readonly listSheets?: readonly string[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  readonly columnWidths: readonly SizedSpan[];
  readonly rowHeights: readonly SizedSpan[];
  /** Character widths and points that hold where no span says otherwise. */
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  /** The sheet is protected: cells can't be written by a host that respects it. */
  readonly protected: boolean;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** The sheet's print area in place (without the sheet name), where it has one. */
  readonly printArea?: readonly CellRange[];
  /** Rows repeated on every printed page, where set. */
  readonly printTitleRows?: Span;
  /** Rectangles that an earlier run wrote, as its before-image says; only while its headings or signature are there. */
  readonly ownRanges?: readonly CellRange[];
  /** Fingerprints of the texts that an earlier run wrote, as its before-image has them. */
  readonly ownTexts?: readonly number[];
  /** Marks of an earlier run stand there, and nothing tells what was there before them. */
  readonly formerUnknown?: true;
  /** It is put together from parts of a sheet or of several: where each cell comes from, and from which ranges all. */
  readonly rearranged?: {
    readonly originOf: (place: CellPlace) => CellOrigin;
    /** In A1. */
    readonly range: string;
  };
  /** An earlier run made the whole sheet. */
  readonly madeByUs?: boolean;
  /** No more was read of it than texts: what is struck or merged there, hidden, or lies on the cells, is not known. */
  readonly textsOnly?: true;
}
