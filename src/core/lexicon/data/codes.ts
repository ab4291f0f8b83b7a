/** Two words of which one is the yes, the other the no. */
export const WORD_PAIRS: readonly (readonly [string, string])[] = [
  ["はい", "いいえ"],
  ["有", "無"],
  ["あり", "なし"],
  ["yes", "no"],
  ["ok", "ng"],
  ["y", "n"],
];

/** Codes in the order in which forms count them. */
export const FAMILIES: readonly (readonly string[])[] = [
  [..."abcdefgh"],
  [..."123456789"],
  [..."0123456"],
  [..."アイウエオ"],
  [..."イロハニホヘ"],
  [..."甲乙丙丁"],
];
