/** What a mark means in one sheet. "must-answer" is a mark of the city's (this row needs an answer), not an answer. */
export type MarkMeaning = "yes" | "partial" | "no" | "na" | "planned" | "human" | "must-answer";

/** A sheet's own key to its marks, where it prints one; it wins over the usual meaning. */
export interface Legend {
  /** The cell that holds it, A1. */
  readonly cell: string;
  readonly marks: readonly { readonly mark: string; readonly meaning: MarkMeaning }[];
}
