import type { SignalKind } from "./signal-kind";

/** Under these a yes is none yet, wherever it is said: beside an answer, in a note, in the legend's words for ○. */
export const RESERVATIONS: readonly SignalKind[] = [
  "planned",
  "later",
  "pending",
  "ask",
  "customer",
  "other-party",
  "paid",
  "other-contract",
  "hedge",
];
