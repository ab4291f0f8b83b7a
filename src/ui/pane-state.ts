import type { RuleRow } from "./rules-view";
import type { BandOption } from "./scope-field";
import type { SheetReport } from "./sheet-report";

/** A way on that a message offers, as a button. */
export type Offer =
  | "result-sheet"
  | "columns"
  /** Rules for the table in front, or that is open. */
  | "draft"
  /** The same once more. */
  | "again"
  /** Another file, in the page. */
  | "choose-file"
  /** Opens the sheet that has the table, and judges it. */
  | { readonly sheet: string };

/** A sentence for the user. A problem interrupts a screen reader; what was done waits its turn. */
export interface PaneMessage {
  readonly tone: "done" | "notice" | "problem";
  /** What it is, of a problem. */
  readonly heading?: string;
  /** The file that it is about, where the text does not say. */
  readonly about?: string;
  readonly text: string;
  /** The result shows it as well: it is read out, and not shown twice. */
  readonly isShown?: boolean;
  /** The first is the one that mends it. */
  readonly offers?: readonly Offer[];
}

/** Work that goes on, and how far it is where that is known. */
export interface Working {
  readonly text: string;
  /** More to say while it takes long. */
  readonly hint?: string;
  readonly done?: number;
  readonly of?: number;
}

/** What would be lost, before it is. */
export interface Asked {
  readonly heading: string;
  readonly text: string;
}

/** The pack in force, as far as it is shown. */
export interface RulesShown {
  readonly id: string;
  /** Name and version. */
  readonly name: string;
  readonly rows: readonly RuleRow[];
  readonly bands: readonly BandOption[];
}

/** Everything that the pane shows, as data. */
export interface PaneState {
  /** What is being done just now; buttons wait meanwhile. */
  readonly working?: Working;
  readonly messages: readonly PaneMessage[];
  /** Clearing waits for an answer. */
  readonly asked?: Asked;
  readonly report?: SheetReport;
  /** By what is judged, once it is another pack than the one with which the pane began. */
  readonly rules?: RulesShown;
  /** The sheet was changed since it was judged. */
  readonly stale: boolean;
  /** Where, A1, if it is known. */
  readonly changed?: string;
  /** The pane has judged the changes already; what stands in the sheet is older than what it shows. */
  readonly ahead?: boolean;
}

export const FIRST_STATE: PaneState = { messages: [], stale: false };
