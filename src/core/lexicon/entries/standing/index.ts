import { STANDING_DRAFT_ENTRIES } from "./draft";
import { STANDING_ELSEWHERE_ENTRIES } from "./elsewhere";
import { STANDING_MADE_OTHERWISE_ENTRIES } from "./made-otherwise";
import { STANDING_NO_PROMISE_ENTRIES } from "./no-promise";
import { STANDING_OF_THE_ANSWERS_ENTRIES } from "./of-the-answers";
import { STANDING_OF_THE_CITY_ENTRIES } from "./of-the-city";
import { STANDING_OTHER_PAPERS_ENTRIES } from "./other-papers";
import { STANDING_OTHER_PRODUCT_ENTRIES } from "./other-product";
import { STANDING_OUTDATED_ENTRIES } from "./outdated";
import { STANDING_SETTLED_ENTRIES } from "./settled";
import { STANDING_STRONG_ENTRIES } from "./strong";
import { STANDING_UNCHECKED_ENTRIES } from "./unchecked";

/** How far a whole sheet of answers stands: whether it is final, checked, withdrawn, replaced, of something else. */
export const STANDING_ENTRIES = [
  ...STANDING_OF_THE_ANSWERS_ENTRIES,
  ...STANDING_DRAFT_ENTRIES,
  ...STANDING_UNCHECKED_ENTRIES,
  ...STANDING_OUTDATED_ENTRIES,
  ...STANDING_ELSEWHERE_ENTRIES,
  ...STANDING_OTHER_PRODUCT_ENTRIES,
  ...STANDING_NO_PROMISE_ENTRIES,
  ...STANDING_STRONG_ENTRIES,
  ...STANDING_MADE_OTHERWISE_ENTRIES,
  ...STANDING_SETTLED_ENTRIES,
  ...STANDING_OTHER_PAPERS_ENTRIES,
  ...STANDING_OF_THE_CITY_ENTRIES,
];
