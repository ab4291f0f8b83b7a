import type { LineStyle, PrintPlan } from "../../core/mark/annotation-plan";
import type { BeforeImage, FormerPrint } from "../../core/snapshot/before-image";
import type { CellPlace, CellRange } from "../../core/snapshot/grid";

/** A side of a range, in Excel's words. */
export type BorderSide =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** What is left out where an Excel has refused it. */
export type PrintPart = "paper" | "print" | "fit" | "names";

/** One thing to do to a sheet, as data. `areas` is an address list for getRanges, shorter than its limit. */
export type SheetStep =
  | { readonly kind: "clear"; readonly areas: string; readonly what: "All" | "Formats" | "Contents" }
  /** The same text in every cell. */
  | { readonly kind: "same-text"; readonly range: CellRange; readonly text: string }
  | {
      readonly kind: "values";
      readonly range: CellRange;
      readonly values: readonly (readonly (string | null)[])[];
    }
  /** A text in one cell, and copies of it (values alone) in others. */
  | {
      readonly kind: "copied-text";
      readonly from: CellPlace;
      readonly text: string;
      readonly areas: readonly string[];
    }
  /** Reads cells again: all that came before has to have given these texts; null stands for any. */
  | {
      readonly kind: "proof";
      readonly range: CellRange;
      readonly texts: readonly (readonly (string | null)[])[];
      /** At most so long is the answer. */
      readonly answerBytes: number;
    }
  /**
   * Reads cells again: what stands where we write or empty, just before that is done, and last of all what the table
   * says and what we wrote. Null stands for any text.
   */
  | {
      readonly kind: "witness";
      readonly of: "table" | "target";
      readonly range: CellRange;
      readonly texts: readonly (readonly (string | null)[])[];
      /** At most so long is the answer. */
      readonly answerBytes: number;
      /** All that the sheet has is read: what stands outside the range was not there. */
      readonly whole?: true;
      /** The address list that is emptied next: looked up first, so that nothing comes between. */
      readonly opens?: string;
    }
  /** Looks whether the sheet is there, before anything is done for it, and under which name. */
  | { readonly kind: "touch" }
  /** Gives the sheet a hidden name of its own. */
  | { readonly kind: "key"; readonly name: string }
  /** Takes a name of the sheet away. `maybe`: it may not be there. */
  | { readonly kind: "no-key"; readonly name: string; readonly maybe?: boolean }
  /** Enters again what somebody had entered. */
  | {
      readonly kind: "enter";
      readonly at: CellPlace;
      readonly value: string | number | boolean;
      readonly format: string;
    }
  /** Takes our fill and borders off cells that hold other people's texts. */
  | { readonly kind: "plain"; readonly areas: string; readonly left: boolean }
  /** Takes all of our look off cells, one side after the other. `left`: the left border is ours, too. */
  | { readonly kind: "bare"; readonly areas: string; readonly left: boolean }
  | {
      readonly kind: "fill";
      readonly areas: string;
      readonly color?: string;
      readonly hatch?: "light-up";
      readonly hatchColor?: string;
    }
  | {
      readonly kind: "font";
      readonly areas: string;
      readonly color?: string;
      readonly size?: number;
      readonly bold?: boolean;
    }
  | {
      readonly kind: "align";
      readonly areas: string;
      readonly wrap?: boolean;
      readonly horizontal?: "left" | "center";
      readonly vertical?: "top" | "center";
    }
  | {
      readonly kind: "border";
      readonly areas: string;
      readonly sides: readonly BorderSide[];
      readonly line: LineStyle;
      readonly color: string;
    }
  | { readonly kind: "width"; readonly areas: string; readonly points: number }
  | { readonly kind: "height"; readonly areas: string; readonly points: number }
  | { readonly kind: "choice"; readonly areas: string; readonly options: readonly string[] }
  | { readonly kind: "no-choice"; readonly areas: string }
  /** Heights by contents. */
  | { readonly kind: "autofit"; readonly areas: readonly string[] }
  /** Fits rows to their contents, to see whether that gives the heights that they have; they are sized afterwards. */
  | { readonly kind: "measure"; readonly rows: readonly { readonly row: number; readonly points: number }[] }
  /** `paper` false: the printer lacks it. */
  | {
      readonly kind: "print";
      readonly print: PrintPlan;
      readonly former: FormerPrint;
      readonly paper: boolean;
    }
  | {
      readonly kind: "former-print";
      readonly print: FormerPrint;
      readonly paper: boolean;
      /** The names by which the sheet was found to hold a print area and titles, as far as it was looked. */
      readonly names: readonly string[];
    };

/** One thing to do to the workbook. */
export type WriteStep =
  /** `former` are the ids of the parts that it takes the place of; "only": the one that an attempt may have left. */
  | { readonly kind: "image"; readonly image: BeforeImage; readonly former: readonly string[] | "only" }
  | { readonly kind: "add-sheet"; readonly name: string }
  | { readonly kind: "empty-sheet"; readonly sheet: string }
  | { readonly kind: "delete-sheet"; readonly sheet: string }
  /** `sheet` is a name or an id. */
  | { readonly kind: "on-sheet"; readonly sheet: string; readonly step: SheetStep };
