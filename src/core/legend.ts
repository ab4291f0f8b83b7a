/** What a mark means in one sheet. "must-answer" is a mark of the city's (this row needs an answer), not an answer. */
export type MarkMeaning = "yes" | "partial" | "no" | "na" | "planned" | "human" | "must-answer";

/** One mark of a legend. */
export interface LegendMark {
  readonly mark: string;
  readonly meaning: MarkMeaning;
  /** The legend's own words for it. */
  readonly says?: string;
  /** The legend gives it the opposite of its usual sense, so that its meaning is for a person to say. */
  readonly turned?: true;
  /** Where it stands, if not in the legend's first cell. */
  readonly cell?: string;
}

/** A sheet's own key to its marks, where it prints one; it wins over the usual meaning. */
export interface Legend {
  /** The cell that holds it, A1; on another sheet with the sheet's name before it. */
  readonly cell: string;
  readonly marks: readonly LegendMark[];
  /** The usual senses are exchanged: no mark of the sheet keeps its own, also those that the legend does not name. */
  readonly turned?: true;
}
