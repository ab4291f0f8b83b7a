import { STANCES_ASKS_ENTRIES } from "./asks";
import { STANCES_ILL_ENTRIES } from "./ill";
import { STANCES_NOT_SO_ENTRIES } from "./not-so";
import { STANCES_OF_THE_ANSWERS_ENTRIES } from "./of-the-answers";
import { STANCES_OF_THE_PAPER_ENTRIES } from "./of-the-paper";
import { STANCES_TITLE_ENTRIES } from "./title";

/** How a statement outside the answers stands to them: it speaks against them, or of nothing that they say. */
export const STANCES_ENTRIES = [
  ...STANCES_NOT_SO_ENTRIES,
  ...STANCES_OF_THE_PAPER_ENTRIES,
  ...STANCES_OF_THE_ANSWERS_ENTRIES,
  ...STANCES_ILL_ENTRIES,
  ...STANCES_ASKS_ENTRIES,
  ...STANCES_TITLE_ENTRIES,
];
