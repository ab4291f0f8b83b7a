import type { Decision } from "./decision";
import { OTHER_MARKS } from "./other-marks";
import { UNDER_NO } from "./under-no";
import { UNDER_YES } from "./under-yes";
import { WITHOUT_MARK } from "./without-mark";

/**
 * The decision: mark × concept -> reading, one table in order of weight. The first row in which everything holds decides;
 * under each mark the gravest flaw comes first, and an override for a kind of requirement stands before the row that it
 * overrides. A kind is not named here: it brings facts (to-present, several-sides, …), so that a new one needs no row.
 * Above each row stand examples, run by a test: item: answer / remarks.
 */
export const DECISIONS: readonly Decision[] = [...UNDER_YES, ...UNDER_NO, ...OTHER_MARKS, ...WITHOUT_MARK];
