import { SIGNALS_LIMITS_HEDGED_ENTRIES } from "./hedged";
import { SIGNALS_LIMITS_IN_PART_ENTRIES } from "./in-part";
import { SIGNALS_LIMITS_LATER_ENTRIES } from "./later";
import { SIGNALS_LIMITS_OF_CONTRACTS_ENTRIES } from "./of-contracts";
import { SIGNALS_LIMITS_OTHER_HANDS_ENTRIES } from "./other-hands";

/** What limits a yes: other hands, other contracts, later, at a price, in part. */
export const SIGNALS_LIMITS_ENTRIES = [
  ...SIGNALS_LIMITS_OTHER_HANDS_ENTRIES,
  ...SIGNALS_LIMITS_LATER_ENTRIES,
  ...SIGNALS_LIMITS_OF_CONTRACTS_ENTRIES,
  ...SIGNALS_LIMITS_IN_PART_ENTRIES,
  ...SIGNALS_LIMITS_HEDGED_ENTRIES,
];
