import { defineEntries } from "../entry";

/** What a list calls the obligation of a row; the first of each is the word for it. */
export const OBLIGATION_WORD_ENTRIES = defineEntries([
  {
    concept: "obligation-word-mandatory",
    for: ["obligation-word"],
    words: ["必須", "必須項目", "必須要件"],
  },
  {
    concept: "obligation-word-optional",
    for: ["obligation-word"],
    words: ["任意", "任意項目", "任意要件"],
  },
]);
