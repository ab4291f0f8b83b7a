import type { SheetPlan } from "../mark/annotation-plan";
import type { CellRange } from "../snapshot/grid";
import type { Span } from "../snapshot/sheet-snapshot";

/** A sheet of a workbook that is ours as a whole. */
export interface BookSheet extends SheetPlan {
  readonly view?: {
    readonly frozenRows: number;
    readonly frozenColumns: number;
    /** The headings and what is below them, to be filtered. */
    readonly filter?: CellRange;
  };
  /** Links to files: relative paths with "/", not encoded. */
  readonly links?: readonly { readonly row: number; readonly column: number; readonly path: string }[];
  /** Ranges shown as one cell. */
  readonly merges?: readonly CellRange[];
  /** Cells that take a date; others are asked about, not refused: people write 「更新中」 there too. */
  readonly dates?: readonly CellRange[];
  /**
   * Locks every cell but those whose look says "open" and those right of the table, where results are written. What is
   * locked can still be formatted: rows made higher, columns wider. Without a password.
   */
  readonly locked?: { readonly openFrom: number };
  /** A sheet too wide for one page: which columns stand on each page, where pages end, and the type's size in percent. */
  readonly pages?: {
    readonly titleColumns: Span;
    /** The first columns of new pages. */
    readonly breaks: readonly number[];
    readonly scale: number;
  };
}

/** A new workbook: what stands in it, as data. */
export interface BookPlan {
  readonly sheets: readonly BookSheet[];
}
