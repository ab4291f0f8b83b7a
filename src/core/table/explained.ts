import type { RowId } from "../ids";
import type { EvidenceCode } from "./columns/evidence";

/** How the columns and rows of a table were told, for whoever asks. */
export interface TableExplained {
  readonly columns: readonly ColumnExplained[];
  readonly rows: readonly RowExplained[];
  /** Where the answers stand on another sheet, by number: the columns there. */
  readonly joined?: {
    readonly sheets: readonly string[];
    readonly range: string;
    readonly columns: readonly ColumnExplained[];
    /** How many rows of the table have their number there. */
    readonly count: number;
  };
}

/** One column that is read, with what speaks for its role. */
export interface ColumnExplained {
  readonly role: "id" | "category" | "requirement" | "obligation" | "answer" | "remarks";
  /** By letters. */
  readonly column: string;
  readonly heading: string;
  readonly evidence: readonly {
    readonly code: EvidenceCode;
    readonly weight: number;
    /** In how many rows. */
    readonly rows?: number;
  }[];
  /** The other column for which most speaks to be this, and by how much less. */
  readonly next?: { readonly column: string; readonly heading: string; readonly margin: number };
}

/** By what a row of the sheet is taken for a row of the pack. */
export interface RowExplained {
  readonly id: RowId;
  /** A1. */
  readonly cell: string;
  /** What its number says: see RowNumber; "none" where it has none. */
  readonly number: "same" | "value" | "place" | "other" | "none";
  /** How its text goes with the pack's. */
  readonly text: "same" | "like" | "other" | "none";
  readonly certain: boolean;
}
