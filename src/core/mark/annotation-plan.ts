import type { CellRange } from "../snapshot/grid";
import type { Span } from "../snapshot/sheet-snapshot";

export type LineStyle = "thin" | "medium" | "thick" | "dashed" | "dotted";

/** How one of our cells looks. Colours are "#RRGGBB". */
export interface CellLook {
  readonly fill?: string;
  /** Drawn over the fill. */
  readonly hatch?: "light-up";
  readonly hatchColor?: string;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly border?: { readonly line: LineStyle; readonly color: string };
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center";
  readonly vertical?: "top" | "center";
  /** To be filled in on a sheet that is locked. Of new workbooks only. */
  readonly open?: boolean;
  /** What is typed here as a date is shown as year/month/day. Of new workbooks only. */
  readonly date?: boolean;
}

/** A cell that we write. The text is always text, never a formula or a number; "" gives an empty cell with a look. */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly look: CellLook;
  /** A count, on a sheet that is ours as a whole: stored as a number, so that it can be sorted and filtered. */
  readonly number?: number;
  /** Leave what stands there and give only the look (a person writes in this cell). */
  readonly keepText?: boolean;
}

export interface PlannedChoice {
  readonly range: CellRange;
  readonly options: readonly string[];
}

export interface PrintPlan {
  readonly area: CellRange;
  readonly titleRows?: Span;
  readonly paper: "A4" | "A3";
  readonly orientation: "landscape" | "portrait";
  /** A plain text at the left of every page's top; the sheet's own header stays beside it. */
  readonly header?: string;
  /** Plain texts with the fields {page}, {pages}, {file}, {sheet}; hosts turn them into their own codes and escape the rest. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** What to write into one sheet. */
export interface SheetPlan {
  readonly sheet: string;
  /** "columns": beside the table of an existing sheet. "new-sheet": on a sheet of our own, made or replaced. */
  readonly target: "columns" | "new-sheet";
  readonly cells: readonly PlannedCell[];
  /** Width in characters of the default font. */
  readonly columnWidths: readonly { readonly column: number; readonly characters: number }[];
  /** Least heights in points; a row that is higher stays as it is. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly choices: readonly PlannedChoice[];
  readonly print?: PrintPlan;
}

/** Everything that a host writes, as data. Applying it twice is the same as once. */
export interface AnnotationPlan {
  readonly sheets: readonly SheetPlan[];
}
