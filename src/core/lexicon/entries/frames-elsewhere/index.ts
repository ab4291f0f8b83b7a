import { FRAMES_ELSEWHERE_OF_OTHERS_IN_DETAIL_ENTRIES } from "./of-others-in-detail";
import { FRAMES_ELSEWHERE_OF_PLACES_ENTRIES } from "./of-places";
import { FRAMES_ELSEWHERE_OF_TIMES_ENTRIES } from "./of-times";
import { FRAMES_ELSEWHERE_OTHER_PARTIES_ENTRIES } from "./other-parties";
import { FRAMES_ELSEWHERE_SINGLE_WORDS_ENTRIES } from "./single-words";
import { FRAMES_ELSEWHERE_WEAK_DEEDS_ENTRIES } from "./weak-deeds";

/** Told of another service, another thing or a part, by another party, or by the name of a method alone. */
export const FRAMES_ELSEWHERE_ENTRIES = [
  ...FRAMES_ELSEWHERE_OTHER_PARTIES_ENTRIES,
  ...FRAMES_ELSEWHERE_WEAK_DEEDS_ENTRIES,
  ...FRAMES_ELSEWHERE_OF_OTHERS_IN_DETAIL_ENTRIES,
  ...FRAMES_ELSEWHERE_OF_PLACES_ENTRIES,
  ...FRAMES_ELSEWHERE_OF_TIMES_ENTRIES,
  ...FRAMES_ELSEWHERE_SINGLE_WORDS_ENTRIES,
];
