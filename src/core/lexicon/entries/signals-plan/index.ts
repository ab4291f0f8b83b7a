import { SIGNALS_PLAN_ENDED_ENTRIES } from "./ended";
import { SIGNALS_PLAN_NOT_HELD_ENTRIES } from "./not-held";
import { SIGNALS_PLAN_PLANNED_ENTRIES } from "./planned";

/** What is not held, or not yet, or no more; what it hears is no plain negation. */
export const SIGNALS_PLAN_ENTRIES = [
  ...SIGNALS_PLAN_NOT_HELD_ENTRIES,
  ...SIGNALS_PLAN_ENDED_ENTRIES,
  ...SIGNALS_PLAN_PLANNED_ENTRIES,
];
