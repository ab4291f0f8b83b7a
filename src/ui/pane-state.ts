import type { ColumnsState } from "./columns-form";
import type { SheetReport } from "./sheet-report";

/** A sentence for the user. A problem interrupts a screen reader; what was done waits its turn. */
export interface PaneMessage {
  readonly tone: "done" | "notice" | "problem";
  readonly text: string;
  /** A way on that the user can take. */
  readonly offer?: "result-sheet" | "columns";
}

/** Work that goes on, and how far it is where that is known. */
export interface Working {
  readonly text: string;
  /** More to say while it takes long. */
  readonly hint?: string;
  readonly done?: number;
  readonly of?: number;
}

/** Everything that the pane shows, as data. */
export interface PaneState {
  /** What is being done just now; buttons wait meanwhile. */
  readonly working?: Working;
  readonly messages: readonly PaneMessage[];
  readonly report?: SheetReport;
  /** The sheet was changed since it was judged. */
  readonly stale: boolean;
  /** The columns of the sheet that was judged, or could not be. */
  readonly columns?: ColumnsState;
}

export const FIRST_STATE: PaneState = { messages: [], stale: false };
