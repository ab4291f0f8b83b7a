import type { Obligation } from "../pack/pack-schema";

/** What a vendor fills in beside each requirement. */
export type AskedColumn = "answer" | "remarks" | "evidence" | "page" | "certificate" | "expires";
export type AnswerSheetColumn = "id" | "category" | "requirement" | "asked" | "obligation" | AskedColumn;

/** One line of the worked example: what stands in each column that a vendor fills in. */
export type ExampleLine = Readonly<Record<"requirement" | AskedColumn | "note", string>>;
/** The answer is the mark that says so in the sheet. */
export type ExampleOf = Omit<ExampleLine, "answer"> & { readonly says: SaidByChoice };

/** What an answer of a drop-down says; a mark of a city's own legend may also be a plan. */
export type SaidByChoice = "met" | "partial" | "not_met" | "na" | "planned";

export interface OfferedChoice {
  readonly text: string;
  readonly says: SaidByChoice;
  readonly meaning: string;
  /** Only where the row can be outside the scope. */
  readonly outside?: true;
}

/** Everything that the sheet which a city sends out says of itself; the requirements are the pack's own. */
export interface AnswerSheetWords {
  readonly language: "ja" | "en";
  /** The name of the file without its ending, and of the two sheets in it. */
  readonly stem: string;
  readonly sheets: Readonly<Record<"answers" | "how", string>>;
  /** Where to write and where more is told; one line over the table. */
  readonly lead: string;
  readonly fields: Readonly<Record<"vendor" | "day" | "contact", string>>;
  readonly columns: Readonly<Record<AnswerSheetColumn, string>>;
  readonly obligation: Readonly<Record<Obligation, string>>;
  /** What the drop-down of an answer offers, and what each means; "outside" only where a row can be outside the scope. */
  readonly choices: readonly OfferedChoice[];
  readonly how: {
    readonly title: string;
    /** @param sheet the name of the sheet that is filled in */
    readonly steps: (sheet: string) => readonly string[];
    readonly choicesTitle: string;
    readonly exampleTitle: string;
    readonly exampleNote: string;
    readonly example: readonly ExampleOf[];
  };
  /** By which a returned sheet is laid beside the rules it was made from. */
  readonly source: (pack: { readonly id: string; readonly version: string; readonly hash: string }) => string;
  /** At the foot of every printed page: {page} of {pages}. */
  readonly page: string;
}
