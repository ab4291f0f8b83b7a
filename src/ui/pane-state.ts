import type { SheetReport } from "./sheet-report";

/** A sentence for the user. A problem interrupts a screen reader; what was done waits its turn. */
export interface PaneMessage {
  readonly tone: "done" | "notice" | "problem";
  readonly text: string;
}

/** Everything that the pane shows, as data. */
export interface PaneState {
  /** What is being done just now; buttons wait meanwhile. */
  readonly working?: string;
  readonly messages: readonly PaneMessage[];
  readonly report?: SheetReport;
  /** The sheet was changed since it was judged. */
  readonly stale: boolean;
}

export const FIRST_STATE: PaneState = { messages: [], stale: false };
