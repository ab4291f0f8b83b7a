import { ACCOUNTED_HOLDERS_ENTRIES } from "./holders";
import { ACCOUNTED_KANA_ENTRIES } from "./kana";
import { ACCOUNTED_NAMES_ENTRIES } from "./names";
import { ACCOUNTED_OF_DATA_AND_LAW_ENTRIES } from "./of-data-and-law";
import { ACCOUNTED_TELLING_ENTRIES } from "./telling";

/** Every word that may stand in an answer of few words. */
export const ACCOUNTED_ENTRIES = [
  ...ACCOUNTED_NAMES_ENTRIES,
  ...ACCOUNTED_HOLDERS_ENTRIES,
  ...ACCOUNTED_TELLING_ENTRIES,
  ...ACCOUNTED_OF_DATA_AND_LAW_ENTRIES,
  ...ACCOUNTED_KANA_ENTRIES,
];
