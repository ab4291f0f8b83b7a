import { LIMITS_ASKED_ENTRIES } from "./asked";
import { LIMITS_OTHER_MATTERS_ENTRIES } from "./other-matters";
import { LIMITS_WAIVER_ENTRIES } from "./waiver";
import { LIMITS_WHOM_AND_WHICH_ENTRIES } from "./whom-and-which";

/** What takes a waiver back, and what only seems to. */
export const LIMITS_ENTRIES = [
  ...LIMITS_WAIVER_ENTRIES,
  ...LIMITS_OTHER_MATTERS_ENTRIES,
  ...LIMITS_WHOM_AND_WHICH_ENTRIES,
  ...LIMITS_ASKED_ENTRIES,
];
