import { FRAMES_AGAINST_ANOTHER_OBJECT_ENTRIES } from "./another-object";
import { FRAMES_AGAINST_ANOTHER_TIME_ENTRIES } from "./another-time";
import { FRAMES_AGAINST_CITY_ACTS_ENTRIES } from "./city-acts";
import { FRAMES_AGAINST_NO_DEED_ENTRIES } from "./no-deed";
import { FRAMES_AGAINST_NOT_THERE_ENTRIES } from "./not-there";
import { FRAMES_AGAINST_OF_CERTIFICATES_ENTRIES } from "./of-certificates";
import { FRAMES_AGAINST_OF_RECORDS_ENTRIES } from "./of-records";
import { FRAMES_AGAINST_OTHERS_ACT_ENTRIES } from "./others-act";
import { FRAMES_AGAINST_THE_REST_ENTRIES } from "./the-rest";
import { SEEMING_CONTROLS_ENTRIES } from "./seeming-controls";

/** Slots of a frame that do not fit: another actor, another object, a part, another time, a wish for a deed. */
export const FRAMES_AGAINST_ENTRIES = [
  ...FRAMES_AGAINST_CITY_ACTS_ENTRIES,
  ...FRAMES_AGAINST_OTHERS_ACT_ENTRIES,
  ...FRAMES_AGAINST_ANOTHER_TIME_ENTRIES,
  ...FRAMES_AGAINST_THE_REST_ENTRIES,
  ...FRAMES_AGAINST_NO_DEED_ENTRIES,
  ...FRAMES_AGAINST_OF_CERTIFICATES_ENTRIES,
  ...FRAMES_AGAINST_OF_RECORDS_ENTRIES,
  ...FRAMES_AGAINST_ANOTHER_OBJECT_ENTRIES,
  ...SEEMING_CONTROLS_ENTRIES,
  ...FRAMES_AGAINST_NOT_THERE_ENTRIES,
];
