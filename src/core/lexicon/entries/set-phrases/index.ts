import { SET_PHRASES_IDIOMS_ENTRIES } from "./idioms";
import { SET_PHRASES_NEVER_DONE_ENTRIES } from "./never-done";
import { SET_PHRASES_NUMBER_SIGN_ENTRIES } from "./number-sign";
import { SET_PHRASES_OF_ACCESS_ENTRIES } from "./of-access";
import { SET_PHRASES_OF_AUDITS_AND_CHARGES_ENTRIES } from "./of-audits-and-charges";
import { SET_PHRASES_OF_CONSENT_ENTRIES } from "./of-consent";
import { SET_PHRASES_OF_DATA_ENTRIES } from "./of-data";
import { SET_PHRASES_OF_FAULTS_ENTRIES } from "./of-faults";
import { SET_PHRASES_OF_OPERATIONS_ENTRIES } from "./of-operations";
import { SET_PHRASES_OF_PERMISSION_ENTRIES } from "./of-permission";
import { SET_PHRASES_WORDS_LIKE_NO_ENTRIES } from "./words-like-no";

/** Set phrases that look like a negation (or another signal) and are none: they are blanked before signals are sought. */
export const SET_PHRASES_ENTRIES = [
  ...SET_PHRASES_NUMBER_SIGN_ENTRIES,
  ...SET_PHRASES_NEVER_DONE_ENTRIES,
  ...SET_PHRASES_OF_OPERATIONS_ENTRIES,
  ...SET_PHRASES_OF_AUDITS_AND_CHARGES_ENTRIES,
  ...SET_PHRASES_OF_ACCESS_ENTRIES,
  ...SET_PHRASES_WORDS_LIKE_NO_ENTRIES,
  ...SET_PHRASES_OF_CONSENT_ENTRIES,
  ...SET_PHRASES_OF_DATA_ENTRIES,
  ...SET_PHRASES_IDIOMS_ENTRIES,
  ...SET_PHRASES_OF_PERMISSION_ENTRIES,
  ...SET_PHRASES_OF_FAULTS_ENTRIES,
];
