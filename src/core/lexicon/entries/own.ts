import { defineEntries } from "../entry";

/** Our own texts on a sheet. */
export const OWN_ENTRIES = defineEntries([
  {
    /** Our sentences end so, in both languages; the last may be a list of cells, rows or a date. */
    concept: "own-text-sentence-end",
    for: ["own-text"],
    forms: [
      ['[。.）)】\\]」"”…]$', ")"],
      ["[A-Z]{1,3}[0-9]{1,7}$", "D5"],
      ["[0-9]日$", "30日"],
      ["-[0-9]{2}$", "1-10"],
      ["\\b[0-9]{1,2} [A-Z][a-z]{2} [0-9]{4}$", "23 Nov 2026"],
    ],
  },
  {
    /** The mark by which vendors offer something else in the place of what is asked (代替案). */
    concept: "mark-of-alternative",
    for: ["alternative"],
    forms: [["^[△▲]", "△", "▲"]],
    isNot: ["一部対応"],
  },
]);
