import { FRAMES_QUIET_GUARD_ENTRIES } from "./guard";
import { FRAMES_QUIET_MORE_THAN_ENTRIES } from "./more-than";
import { FRAMES_QUIET_NOTHING_AMISS_ENTRIES } from "./nothing-amiss";
import { FRAMES_QUIET_OF_AUDITS_ENTRIES } from "./of-audits";
import { FRAMES_QUIET_OF_CONSENT_ENTRIES } from "./of-consent";
import { FRAMES_QUIET_OF_CONTENT_WORDS_ENTRIES } from "./of-content-words";
import { FRAMES_QUIET_OF_COSTS_ENTRIES } from "./of-costs";
import { FRAMES_QUIET_OF_COURTESIES_ENTRIES } from "./of-courtesies";
import { FRAMES_QUIET_OF_ENTRIES_ENTRIES } from "./of-entries";
import { FRAMES_QUIET_OF_LIMITING_WORDS_ENTRIES } from "./of-limiting-words";
import { FRAMES_QUIET_OF_LIMITS_ENTRIES } from "./of-limits";
import { FRAMES_QUIET_OF_OTHER_WORDS_ENTRIES } from "./of-other-words";
import { FRAMES_QUIET_OF_PLACES_AND_ROLES_ENTRIES } from "./of-places-and-roles";
import { FRAMES_QUIET_OF_RECORDS_ENTRIES } from "./of-records";
import { FRAMES_QUIET_OWN_LIMITS_ENTRIES } from "./own-limits";
import { FRAMES_QUIET_USUAL_WORDS_ENTRIES } from "./usual-words";
import { FRAMES_QUIET_NAMED_OTHERWISE_ENTRIES } from "./named-otherwise";

/** Words that a signal would hear and that take nothing from the matter: they are not heard by signals at all. */
export const FRAMES_QUIET_ENTRIES = [
  ...FRAMES_QUIET_GUARD_ENTRIES,
  ...FRAMES_QUIET_OF_RECORDS_ENTRIES,
  ...FRAMES_QUIET_OF_COSTS_ENTRIES,
  ...FRAMES_QUIET_OF_CONSENT_ENTRIES,
  ...FRAMES_QUIET_OF_ENTRIES_ENTRIES,
  ...FRAMES_QUIET_OF_LIMITS_ENTRIES,
  ...FRAMES_QUIET_OF_OTHER_WORDS_ENTRIES,
  ...FRAMES_QUIET_OF_AUDITS_ENTRIES,
  ...FRAMES_QUIET_NOTHING_AMISS_ENTRIES,
  ...FRAMES_QUIET_MORE_THAN_ENTRIES,
  ...FRAMES_QUIET_OWN_LIMITS_ENTRIES,
  ...FRAMES_QUIET_USUAL_WORDS_ENTRIES,
  ...FRAMES_QUIET_NAMED_OTHERWISE_ENTRIES,
  ...FRAMES_QUIET_OF_LIMITING_WORDS_ENTRIES,
  ...FRAMES_QUIET_OF_PLACES_AND_ROLES_ENTRIES,
  ...FRAMES_QUIET_OF_CONTENT_WORDS_ENTRIES,
  ...FRAMES_QUIET_OF_COURTESIES_ENTRIES,
];
